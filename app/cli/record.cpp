#include "core/record/record.h"

#include "core/base/whole_file.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/reader.h"
#include "app/cli/verbs.h"

#include <QFileInfo>

#include <algorithm>

namespace lucency::cli {

namespace {

int fail(const Error& error) {
    complain(errorSentence(error));
    return exitFor(error.code);
}

/// Sentences of the record say more than the code does.
int fail(const Record& record, const Error& error) {
    const QString why = recordTroubleSentence(record.trouble());
    if (record.trouble() == RecordTrouble::None || record.trouble() == RecordTrouble::Other) {
        return fail(error);
    }
    complain(QStringLiteral("%1 (%2)").arg(why, error.detail));
    return exitFor(error.code);
}

void addRecordOptions(CommandLine& line) {
    line.option(
        QStringLiteral("record"), QStringLiteral("ADDRESS"),
        Text::tr("The record: an SQLite file, or postgresql://[user@]host/database; without "
                 "it your own. A server's password is read from ~/.pgpass."));
    line.option(QStringLiteral("reader"), QStringLiteral("NAME"),
                Text::tr("Who does this, as the trail says it; without it the name set in the "
                         "window, or else your "
                         "login name."));
}

Reader readerOf(const CommandLine& line) {
    if (line.has(QStringLiteral("reader"))) {
        return {line.value(QStringLiteral("reader")), {}};
    }
    return readerAtHand();
}

/// Open, or why not as an exit code.
std::unique_ptr<Record> opened(const CommandLine& line, int& code) {
    const auto address = parseRecordAddress(line.value(QStringLiteral("record")));
    if (!address) {
        code = fail(address.error());
        return nullptr;
    }
    if (line.has(QStringLiteral("record")) && !address->isServer() &&
        !QFileInfo::exists(address->file)) {
        complain(errorSentence({ErrorCode::FileNotFound, {}}));
        code = exitFor(ErrorCode::FileNotFound);
        return nullptr;
    }
    auto record = std::make_unique<Record>(*address, readerOf(line));
    if (const auto done = record->open(); !done) {
        code = fail(*record, done.error());
        return nullptr;
    }
    if (!record->setAside().isEmpty()) {
        complain(Text::tr("The record was damaged and is kept as %1; the last copy has taken its "
                          "place, with what was committed since.")
                     .arg(record->setAside()));
    }
    return record;
}

int exportRecord(Record& record, const QString& path, bool csv, WithIdentity identity) {
    const auto bytes = record.exportAll(csv ? ExportFormat::Csv : ExportFormat::Json, identity);
    if (!bytes) {
        return fail(record, bytes.error());
    }
    const auto written = path == QLatin1String("-")
                             ? writeText(path, QString::fromUtf8(*bytes).trimmed())
                             : writeWhole(path, *bytes, ReadableBy::OwnerAlone);
    return written ? Done : fail(written.error());
}

int forgetIn(Record& record, Forget what) {
    const auto left = record.forget(what);
    if (!left) {
        return fail(record, left.error());
    }
    say(what == Forget::Identity
            ? Text::tr("Names, ids, UIDs and paths are out of the record.")
            : Text::tr("Names, ids, UIDs, paths, notes and texts are out of the record."));
    if (!left->isEmpty()) {
        complain(Text::tr("These files were set aside and may still hold patient data; delete them "
                          "when they are no longer needed: %1")
                     .arg(left->join(QStringLiteral(", "))));
    }
    return Done;
}

}  // namespace

int recordVerb(const QStringList& arguments) {
    CommandLine line(QStringLiteral("record"),
                     QStringLiteral("backup|restore|export|pseudonymise|clear [FILE] [options]"),
                     Text::tr("Backs up, restores, exports or clears the record of reads."));
    line.flag(QStringLiteral("identity"),
              Text::tr("Backup, export: with paths, UIDs, patients' names and ids, and notes."));
    line.flag(QStringLiteral("csv"),
              Text::tr("Export: a line a film and reader, as agreement and training take it, "
                       "instead of JSON with everything."));
    addRecordOptions(line);
    line.example(QStringLiteral("backup reads.sqlite --identity"),
                 Text::tr("Everything, in one file."));
    line.example(QStringLiteral("export reads.csv --csv"), Text::tr("For statistics."));
    line.example(QStringLiteral("pseudonymise"), Text::tr("Take out whose films they are."));
    if (const auto code = line.parse(arguments, 1, 2)) {
        return *code;
    }
    const QString action = line.arguments().first(), path = line.arguments().value(1);
    static const QStringList with_file{QStringLiteral("backup"), QStringLiteral("restore"),
                                       QStringLiteral("export")};
    static const QStringList alone{QStringLiteral("pseudonymise"), QStringLiteral("clear")};
    if (!with_file.contains(action) && !alone.contains(action)) {
        return line.usageError(Text::tr("'%1' is nothing to do with the record.").arg(action));
    }
    if (with_file.contains(action) == path.isEmpty()) {
        return line.usageError(path.isEmpty()
                                   ? Text::tr("A file is missing.")
                                   : Text::tr("'%1' is one argument too many.").arg(path));
    }
    const auto identity =
        line.has(QStringLiteral("identity")) ? WithIdentity::Yes : WithIdentity::No;
    const bool writes = action == with_file[0] || action == with_file[2];
    if (writes && path != QLatin1String("-")) {
        if (const auto writable = checkOutputFile(path); !writable) {
            return fail(writable.error());
        }
    }
    int code = Done;
    const auto record = opened(line, code);
    if (!record) {
        return code;
    }
    if (action == QLatin1String("export")) {
        return exportRecord(*record, path, line.has(QStringLiteral("csv")), identity);
    }
    if (alone.contains(action)) {
        return forgetIn(*record, action == alone[0] ? Forget::Identity : Forget::IdentityAndWords);
    }
    const QString file = QFileInfo(path).absoluteFilePath();
    const auto done =
        action == QLatin1String("backup") ? record->backup(file, identity) : record->restore(file);
    return done ? Done : fail(*record, done.error());
}

int auditVerb(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("audit"), QStringLiteral("[options]"),
        Text::tr("The trail of what was done with films and reads. It names no patient "
                 "and holds no note."));
    line.flag(QStringLiteral("verify"),
              Text::tr("Follow the chain from its first row; exit code 1 where it is broken."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE|-"), Text::tr("The trail as CSV."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"), Text::tr("The trail as JSON."));
    addRecordOptions(line);
    line.example(QStringLiteral("--verify"), Text::tr("Is the trail whole, and if not, where?"));
    if (const auto code = line.parse(arguments, 0, 0)) {
        return *code;
    }
    const QString csv = line.value(QStringLiteral("csv")),
                  json = line.value(QStringLiteral("json"));
    const bool verify = line.has(QStringLiteral("verify"));
    if (!verify && csv.isEmpty() && json.isEmpty()) {
        return line.usageError(Text::tr("Something to do is missing: --verify, --csv or --json."));
    }
    for (const QString& path : {csv, json}) {
        if (!path.isEmpty() && path != QLatin1String("-")) {
            if (const auto writable = checkOutputFile(path); !writable) {
                return fail(writable.error());
            }
        }
    }
    int code = Done;
    const auto record = opened(line, code);
    if (!record) {
        return code;
    }
    std::optional<TrailCheck> check;
    if (verify) {
        const auto checked = record->verify();
        if (!checked) {
            return fail(*record, checked.error());
        }
        check = *checked;
        if (!check->isWhole()) {
            complain(trailSentence(*check));
            code = Fault;
        } else if (csv != QLatin1String("-") && json != QLatin1String("-")) {
            say(trailSentence(*check));
        }
    }
    if (csv.isEmpty() && json.isEmpty()) {
        return code;
    }
    const auto rows = record->trail();
    if (!rows) {
        return fail(*record, rows.error());
    }
    for (const auto& [path, bytes] :
         {std::pair(csv, trailToCsv(*rows)), std::pair(json, trailToJson(*rows, check))}) {
        const auto written =
            path.isEmpty() ? Result<void>() : writeText(path, QString::fromUtf8(bytes).trimmed());
        if (!written) {
            return std::max(code, fail(written.error()));
        }
    }
    const auto logged = record->log(QStringLiteral("export"), {}, QStringLiteral("audit trail"));
    return logged ? code : std::max(code, fail(*record, logged.error()));
}

}  // namespace lucency::cli
