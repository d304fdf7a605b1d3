#include "core/base/whole_file.h"
#include "core/record/outbox_files.h"
#include "core/record/record_parts.h"
#include "core/review/film_folder.h"
#include "core/review/kept_drawings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace lucency {

namespace {

/// What waits to be sent, for whichever record, loses it too.
Result<void> forgetInOutbox(Forget what) {
    for (const QString& path : waitingFiles()) {
        auto waiting = readWaiting(path);
        if (!waiting) {
            continue;
        }
        waiting->entry.film = {waiting->entry.film.pixels_sha256, {}, 0, {}, {}, {}};
        if (what == Forget::IdentityAndWords) {
            for (ReadEvent& event : waiting->entry.events) {
                event.read.note.clear();
            }
            for (Drawing& drawing : waiting->entry.beside.drawings.drawings) {
                drawing.text.clear();
            }
        }
        if (auto failed = errorOf(writeWaiting(*waiting, path))) {
            return *failed;
        }
    }
    return {};
}

/// Words in the files of films: reads from before the record, drafts, texts of drawings. Gives the
/// damaged files, which are left.
Result<QStringList> forgetInFilmFolders() {
    QStringList left;
    const QDir films(filmsFolder());
    const QStringList folders = films.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        const QDir film(films.filePath(folder));
        const QStringList words = film.entryList(
            {QStringLiteral("reads-taken*.json"), QStringLiteral("draft.json")}, QDir::Files);
        for (const QString& name : words) {
            QFile file(film.filePath(name));
            const auto bytes = file.size();
            // Written over first: the name alone would leave the words on the disk.
            if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(bytes, '0')) != bytes ||
                !file.flush() || !file.remove()) {
                return Error{ErrorCode::OutputUnwritable, file.errorString()};
            }
        }
        const QByteArray pixels = QByteArray::fromHex(folder.toLatin1());
        auto sheet = film.exists(QStringLiteral("drawings.json"))
                         ? keptDrawings(pixels)
                         : Result<DrawingSheet>(DrawingSheet());
        if (sheet && !sheet->isEmpty()) {
            for (Drawing& drawing : sheet->drawings) {
                drawing.text.clear();
            }
            if (auto failed = errorOf(keepDrawings(pixels, *sheet))) {
                return *failed;
            }
        }
        left += film.entryList({QStringLiteral("*damaged*"), QStringLiteral("reads.json")},
                               QDir::Files);
    }
    return left;
}

}  // namespace

Result<void> deleteWhat(Sql& sql, Forget what) {
    auto done = sql.run(QStringLiteral("DELETE FROM identities"));
    return done && what == Forget::IdentityAndWords ? sql.run(QStringLiteral("DELETE FROM words"))
                                                    : done;
}

Result<void> scrub(Sql& sql) {
    const QStringList statements =
        sql.isServer() ? QStringList{QStringLiteral("VACUUM FULL identities"),
                                     QStringLiteral("VACUUM FULL words")}
                       : QStringList{QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"),
                                     QStringLiteral("VACUUM")};
    for (const QString& statement : statements) {
        if (auto failed = errorOf(sql.run(statement))) {
            return *failed;
        }
    }
    if (!sql.isServer()) {
        // The first column is 1 where a reader in another program kept the log from its end.
        const auto held = sql.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (auto failed = errorOf(held)) {
            return *failed;
        }
        if (*held != 0) {
            return sql.fail(RecordTrouble::Locked, QStringLiteral("the record's log is in use"));
        }
    }
    return {};
}

Result<QStringList> Record::forget(Forget what) {
    Parts& parts = *parts_;
    const bool words = what == Forget::IdentityAndWords;
    QStringList left;
    auto done = parts.ensureOpen();
    if (done) {
        done = forgetInOutbox(what);
    }
    if (done) {
        done = parts.logged(words ? QStringLiteral("clear") : QStringLiteral("pseudonymise"), {},
                            [&] { return deleteWhat(parts.sql, what); });
    }
    if (done) {
        done = scrub(parts.sql);
    }
    if (done && !parts.address.isServer()) {
        done = parts.keepCopy();  // the last copy, and what was sent since, still hold it
    }
    if (done && words) {
        const auto in_folders = forgetInFilmFolders();
        done = in_folders ? done : Result<void>(in_folders.error());
        left = in_folders ? *in_folders : left;
    }
    if (auto failed = errorOf(parts.told(done))) {
        return *failed;
    }
    const QDir folder =
        QFileInfo(parts.address.isServer() ? ownRecord().file : parts.address.file).absoluteDir();
    left += folder.entryList(
        {QStringLiteral("record-damaged-*"), QStringLiteral("record-before-*")}, QDir::Files);
    return left;
}

}  // namespace lucency
