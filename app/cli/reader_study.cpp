#include "core/record/reader_study.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QFileInfo>

#include <algorithm>

namespace lucency::cli {

namespace {

int fail(const Error& error) {
    complain(errorSentence(error));
    return exitFor(error.code);
}

void describe(CommandLine& line) {
    line.option(QStringLiteral("order"), QStringLiteral("READER"),
                Text::tr("The films in the order of this reader, a line each: session, place, the "
                         "film's number and its path."));
    line.flag(QStringLiteral("check"),
              Text::tr("Look whether every film is there and is the one that the protocol names."));
    line.option(QStringLiteral("export"), QStringLiteral("FOLDER"),
                Text::tr("Write protocol, orders and all readers' reads as CSV and JSON, without "
                         "paths and notes."));
    line.option(QStringLiteral("record"), QStringLiteral("ADDRESS"),
                Text::tr("The record: an SQLite file, or postgresql://[user@]host/database; "
                         "without it your own. A server's password is read from ~/.pgpass."));
    line.example(QStringLiteral("trial.json"), Text::tr("What the protocol says."));
    line.example(QStringLiteral("trial.json --check"),
                 Text::tr("Before it is handed to the readers."));
    line.example(QStringLiteral("trial.json --export trial-reads"),
                 Text::tr("Everything that has been read, for statistics."));
}

void tell(const ReaderStudy& study) {
    say(Text::tr("Title: %1").arg(study.title));
    say(Text::tr("Films: %1").arg(study.films.size()));
    say(Text::tr("Mode: %1").arg(readingModeWords(study.mode)));
    say(Text::tr("Readers: %1")
            .arg(study.readers.isEmpty() ? Text::tr("anybody")
                                         : study.readers.join(QStringLiteral(", "))));
    say(study.random_order
            ? Text::tr("Order: random, each reader their own, seed %1").arg(study.seed)
            : Text::tr("Order: as listed"));
    if (study.wash_out_days) {
        say(Text::tr("Sessions: without the model, and %1 days later with it")
                .arg(*study.wash_out_days));
    }
}

int tellOrder(const CommandLine& line, const ReaderStudy& study) {
    const QString reader = line.value(QStringLiteral("order"));
    if (!study.mayRead(reader)) {
        return line.usageError(Text::tr("'%1' is no reader of this study.").arg(reader));
    }
    for (int session = 1; session <= study.sessions(); ++session) {
        int place = 0;
        for (const std::size_t film : studyOrder(study, reader, session)) {
            say(QStringLiteral("%1\t%2\t%3\t%4")
                    .arg(session)
                    .arg(++place)
                    .arg(film + 1)
                    .arg(study.films[film].path));
        }
    }
    return Done;
}

int exportTo(const CommandLine& line, const ReaderStudy& study, const QString& folder) {
    const auto address = parseRecordAddress(line.value(QStringLiteral("record")));
    if (!address) {
        return fail(address.error());
    }
    if (!address->isServer() && !QFileInfo(address->file).isFile()) {
        complain(Text::tr("There is no record of reads there."));
        return exitFor(ErrorCode::FileNotFound);
    }
    if (const auto writable = checkOutputFolder(folder); !writable) {
        return fail(writable.error());
    }
    const QString login = qEnvironmentVariable("USER");
    Record record(*address, {login.isEmpty() ? QStringLiteral("lucency-cli") : login, {}});
    const auto exported = exportReaderStudy(study, record, folder);
    if (!exported && record.trouble() != RecordTrouble::None) {
        complain(recordTroubleSentence(record.trouble()));
        return exitFor(exported.error().code);
    }
    return exported ? Done : fail(exported.error());
}

}  // namespace

int readerStudyVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(QStringLiteral("reader-study"), QStringLiteral("PROTOCOL.json [options]"),
                     Text::tr("What the protocol of a study of readers says, whether its films are "
                              "whole, in what order a reader sees them, and what was read."));
    describe(line);
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    const QString file = line.arguments().constFirst();
    const auto study = openReaderStudy(file);
    if (!study) {
        if (study.error().code != ErrorCode::DataSetUnusable) {
            return fail(study.error());
        }
        complain(Text::tr("This protocol cannot be used: %1.").arg(study.error().detail));
        return exitFor(study.error().code);
    }
    int code = Done;
    if (line.has(QStringLiteral("check"))) {
        const auto faults = checkStudyFilms(*study, file, stop);
        if (stop.stop_requested()) {
            return Interrupted;
        }
        if (!faults.empty()) {
            complain(studyFaultsText(faults));
            code = FilmUnreadable;
        } else {
            say(Text::tr("All %1 films are there, and are those that the protocol names.")
                    .arg(study->films.size()));
        }
    }
    if (line.has(QStringLiteral("order"))) {
        code = std::max(code, tellOrder(line, *study));
    }
    if (const QString folder = line.value(QStringLiteral("export")); !folder.isEmpty()) {
        code = std::max(code, exportTo(line, *study, folder));
    } else if (!line.has(QStringLiteral("check")) && !line.has(QStringLiteral("order"))) {
        tell(*study);
    }
    return code;
}

}  // namespace lucency::cli
