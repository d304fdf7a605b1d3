#include "core/record/outbox.h"

#include "core/base/whole_file.h"
#include "core/record/outbox_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace lucency {

namespace {

QDir outbox() {
    return QDir(dataFolder() + QStringLiteral("/outbox"));
}

QStringList filesOf(const QDir& folder) {
    QStringList paths;
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        paths << folder.filePath(name);
    }
    return paths;
}

QDir sentFolder() {
    return QDir(outbox().filePath(QStringLiteral("sent")));
}

/// Sends what waits for the record; `known` is of the entry at `newest`.
struct Sending {
    int sent = 0;
    std::optional<Record::Kept> newest;
    std::optional<Error> failed;
};
Sending send(Record& record, const QString& newest, std::optional<std::size_t> known) {
    Sending sending;
    const QString here = recordAddressText(record.address());
    for (const QString& path : waitingFiles()) {
        const auto waiting = readWaiting(path);
        if (!waiting) {
            if (waiting.error().code == ErrorCode::DamagedFile) {
                QFile::rename(path, path + QStringLiteral(".damaged"));
            }
            continue;
        }
        if (waiting->address != here) {
            continue;
        }
        auto kept =
            record.appendAs(waiting->reader, waiting->entry, path == newest ? known : std::nullopt);
        if (!kept) {
            sending.failed = kept.error();
            return sending;
        }
        letGo(path, !record.address().isServer());
        ++sending.sent;
        if (path == newest) {
            sending.newest = *std::move(kept);
        }
    }
    return sending;
}

}  // namespace

QStringList waitingFiles() {
    return filesOf(outbox());
}

QStringList sentFiles() {
    return filesOf(sentFolder());
}

Result<WaitingEntry> readWaiting(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::PermissionDenied, file.errorString()};
    }
    return waitingFromJson(file.readAll());
}

Result<QString> writeWaiting(const WaitingEntry& waiting, const QString& path) {
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!sentFolder().mkpath(QStringLiteral(".")) ||
        !QFile::setPermissions(outbox().path(), owner)) {
        return Error{ErrorCode::OutputUnwritable, QStringLiteral("the outbox cannot be made")};
    }
    QString name = path;
    if (name.isEmpty()) {
        // Behind the newest, also where the clock has gone back.
        qint64 number = QDateTime::currentMSecsSinceEpoch();
        for (const QStringList& files : {waitingFiles(), sentFiles()}) {
            if (!files.isEmpty()) {
                number = std::max(number, QFileInfo(files.last())
                                                  .baseName()
                                                  .section(QLatin1Char('-'), 0, 0)
                                                  .toLongLong() +
                                              1);
            }
        }
        name = outbox().filePath(
            QStringLiteral("%1-%2.json")
                .arg(number, 16, 10, QLatin1Char('0'))
                .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')));
    }
    if (auto written = writeWhole(name, waitingToJson(waiting), ReadableBy::OwnerAlone); !written) {
        return written.error();
    }
    return name;
}

void letGo(const QString& path, bool keep) {
    if (!keep || !QFile::rename(path, sentFolder().filePath(QFileInfo(path).fileName()))) {
        QFile::remove(path);
    }
}

Result<KeptEntry> keep(Record& record, const RecordEntry& entry, std::optional<std::size_t> known) {
    if (entry.film.pixels_sha256.size() != 32 || record.reader().name.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no film, or no reader")};
    }
    const auto path = writeWaiting({recordAddressText(record.address()), record.reader(), entry});
    if (!path) {
        return path.error();
    }
    const Sending sending = send(record, *path, known);
    if (sending.newest) {
        return KeptEntry{sending.newest->reads, sending.newest->others_between,
                         RecordTrouble::None};
    }
    const RecordTrouble why = record.trouble();
    KeptEntry waiting = readsWithOutbox(record, entry.film.pixels_sha256);
    waiting.waits = why == RecordTrouble::None ? RecordTrouble::Other : why;
    return waiting;
}

Result<int> sendOutbox(Record& record) {
    const Sending sending = send(record, {}, {});
    if (sending.failed) {
        return *sending.failed;
    }
    return sending.sent;
}

KeptEntry readsWithOutbox(Record& record, const QByteArray& pixels_sha256) {
    KeptEntry all;
    if (auto reads = record.readsOf(pixels_sha256)) {
        all.reads = *std::move(reads);
    }
    all.waits = record.trouble();
    const QString here = recordAddressText(record.address());
    for (const QString& path : waitingFiles()) {
        const auto waiting = readWaiting(path);
        if (waiting && waiting->address == here && waiting->reader.name == record.reader().name &&
            waiting->entry.film.pixels_sha256 == pixels_sha256) {
            for (ReadEvent event : waiting->entry.events) {
                if (event.isRead()) {
                    event.kind = nextRead(all.reads);
                }
                all.reads.events.push_back(std::move(event));
            }
        }
    }
    return all;
}

int waitingInOutbox() {
    return static_cast<int>(waitingFiles().size());
}

}  // namespace lucency
