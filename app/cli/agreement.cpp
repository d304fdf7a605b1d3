#include "core/record/read_row.h"
#include "core/record/reader_agreement.h"
#include "core/record/record.h"
#include "core/report/agreement_json.h"
#include "core/report/agreement_report.h"
#include "core/report/agreement_tables.h"
#include "core/review/film_folder.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/reader.h"
#include "app/cli/verbs.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace lucency::cli {

namespace {

int fail(const Error& error) {
    complain(errorSentence(error));
    return exitFor(error.code);
}

/// A table for people: columns as wide as what stands in them.
QString tableText(const FigureTable& table) {
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype width = table.columns[column].size();
        for (const QStringList& row : table.rows) {
            width = std::max(width, row.value(column).size());
        }
        widths.push_back(width);
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            text += QStringLiteral("  ") +
                    cells.value(static_cast<qsizetype>(column)).leftJustified(widths[column]);
        }
        while (text.endsWith(QLatin1Char(' '))) {
            text.chop(1);
        }
        return text;
    };
    QStringList lines{table.title, line(table.columns)};
    for (const QStringList& row : table.rows) {
        lines << line(row);
    }
    if (!table.note.isEmpty()) {
        lines << QStringLiteral("  ") + table.note;
    }
    return lines.join(QLatin1Char('\n'));
}

QString summary(const ReaderAgreement& agreement) {
    QStringList parts{agreementRemarks(agreement).join(QLatin1Char('\n'))};
    for (const FigureTable& table : agreementTables(agreement)) {
        parts << tableText(table);
    }
    return parts.join(QStringLiteral("\n\n"));
}

Result<std::vector<ReadRow>> rowsOfList(const QString& path, const QString& reference) {
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileNotFound, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::PermissionDenied, file.errorString()};
    }
    return rowsFromCsv(file.readAll(), reference);
}

/// Everybody's reads; nothing is made where there is no record.
Result<std::vector<ReadRow>> rowsOfRecord(const QString& text) {
    const auto address = parseRecordAddress(text);
    if (!address) {
        return address.error();
    }
    const bool before_the_record = *address == ownRecord() && QFileInfo(filmsFolder()).isDir();
    if (!address->isServer() && !QFileInfo(address->file).isFile() && !before_the_record) {
        return Error{ErrorCode::FileNotFound, QStringLiteral("no record of reads")};
    }
    Record record(*address, readerAtHand());
    if (const auto opened = record.open(); !opened) {
        complain(recordTroubleSentence(record.trouble()));
        return opened.error();
    }
    return record.rows();
}

void describe(CommandLine& line) {
    line.option(QStringLiteral("record"), QStringLiteral("ADDRESS"),
                Text::tr("The record to take reads from: an SQLite file, or "
                         "postgresql://[user@]host[:port]/database; without it and without a list "
                         "your own."));
    line.option(QStringLiteral("reader"), QStringLiteral("NAME"),
                Text::tr("Look at this reader alone; may be given several times."));
    line.option(QStringLiteral("reference"), QStringLiteral("COLUMN"),
                Text::tr("The column of LIST.csv that holds the reference, NORMAL or PNEUMONIA; "
                         "without it the column reference."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write the figures as JSON; - is standard output."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE"),
                Text::tr("Write the figures as CSV, a row a figure."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                Text::tr("Write tables and charts."));
    line.example(QStringLiteral("--pdf agreement.pdf"),
                 Text::tr("Kappas, accuracy, changed minds and times of the reads in your own "
                          "record, as pages."));
    line.example(QStringLiteral("reads.csv --json -"), Text::tr("The same of a list, as JSON."));
    line.example(QStringLiteral("reads.csv --reference panel --pdf agreement.pdf"),
                 Text::tr("A list as pages, measured against its column panel."));
}

}  // namespace

int agreementVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("agreement"), QStringLiteral("[LIST.csv] [options]"),
        Text::tr(
            "How readers agree with each other, with the model and with a reference, and "
            "what the model's opinion changed: from the record, or from a list of reads as the "
            "record exports it, with the columns reader, film and first_verdict at least."));
    describe(line);
    if (const auto code = line.parse(arguments, 0, 1)) {
        return *code;
    }
    const QString json = line.value(QStringLiteral("json"));
    const QString csv = line.value(QStringLiteral("csv"));
    const QString pdf = line.value(QStringLiteral("pdf"));
    const QString list = line.arguments().value(0);
    if (!list.isEmpty() && line.has(QStringLiteral("record"))) {
        return line.usageError(Text::tr("A list or a record, not both."));
    }
    if (list.isEmpty() && line.has(QStringLiteral("reference"))) {
        return line.usageError(Text::tr("--reference is a column of a list."));
    }
    for (const QString& output : {json, csv, pdf}) {
        if (output.isEmpty() || output == QLatin1String("-")) {
            continue;
        }
        if (!list.isEmpty() && QFileInfo::exists(output) &&
            QFileInfo(output).canonicalFilePath() == QFileInfo(list).canonicalFilePath()) {
            return line.usageError(Text::tr("An output would overwrite the list of reads."));
        }
        if (const auto writable = checkOutputFile(output); !writable) {
            return fail(writable.error());
        }
    }
    const QString reference = line.has(QStringLiteral("reference"))
                                  ? line.value(QStringLiteral("reference"))
                                  : QStringLiteral("reference");
    const auto rows = list.isEmpty() ? rowsOfRecord(line.value(QStringLiteral("record")))
                                     : rowsOfList(list, reference);
    if (!rows) {
        return fail(rows.error());
    }
    ProgressBar bar(Text::tr("comparisons"));
    const ReaderAgreement agreement =
        readerAgreement(*rows, line.values(QStringLiteral("reader")), stop,
                        [&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); });
    bar.clear();
    if (stop.stop_requested()) {
        return fail({ErrorCode::Cancelled, {}});
    }
    if (agreement.rows == 0) {
        return fail({ErrorCode::DataSetUnusable, QStringLiteral("no reads")});
    }
    int worst = Done;
    const auto require = [&worst](const Result<void>& written) {
        if (!written) {
            worst = std::max(worst, fail(written.error()));
        }
    };
    if (!json.isEmpty() || !csv.isEmpty() || !pdf.isEmpty()) {
        logExport({}, QStringLiteral("agreement"));
    }
    if (!csv.isEmpty()) {
        require(writeOutput(csv, agreementToCsv(agreement)));
    }
    if (!pdf.isEmpty()) {
        require(writeAgreementReport(agreement, pdf, {}));
    }
    if (!json.isEmpty()) {
        require(writeText(
            json, QString::fromUtf8(
                      QJsonDocument(agreementToJson(agreement)).toJson(QJsonDocument::Compact))));
    }
    if (json != QLatin1String("-")) {
        say(summary(agreement));
    }
    return worst;
}

}  // namespace lucency::cli
