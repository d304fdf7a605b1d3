#include "ui/agreement/agreement_source.h"

#include "core/record/read_row.h"
#include "core/review/disclosure.h"
#include "core/review/film_folder.h"
#include "core/review/read_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

/// Every film that is kept here and has been read.
std::vector<ReadRow> keptRows(const std::stop_token& stop) {
    std::vector<ReadRow> rows;
    const QStringList films = QDir(filmsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : films) {
        if (stop.stop_requested()) {
            break;
        }
        const QByteArray film = QByteArray::fromHex(name.toLatin1());
        if (auto row = readRow(Text::tr("You"), film, peekReads(film))) {
            rows.push_back(*std::move(row));
        }
    }
    return rows;
}

Result<QByteArray> contentsOf(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileNotFound, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::PermissionDenied, file.errorString()};
    }
    return file.readAll();
}

}  // namespace

Result<AgreementAnswer> answerAgreement(const AgreementQuestion& question,
                                        const std::stop_token& stop,
                                        const ProgressCallback& progress) {
    AgreementAnswer answer;
    std::vector<ReadRow> rows;
    if (question.list.isEmpty()) {
        rows = keptRows(stop);
    } else {
        const auto csv = contentsOf(question.list);
        if (!csv) {
            return csv.error();
        }
        answer.references = referenceColumns(*csv);
        const QString reference = !question.reference.isEmpty() ? question.reference
                                  : answer.references.isEmpty() ? QStringLiteral("reference")
                                                                : answer.references.constFirst();
        auto read = rowsFromCsv(*csv, reference);
        if (!read) {
            return read.error();
        }
        rows = *std::move(read);
    }
    QHash<QByteArray, bool> counts;
    answer.left_out = static_cast<int>(std::erase_if(rows, [&](const ReadRow& row) {
        auto known = counts.find(row.film);
        if (known == counts.end()) {
            known = counts.insert(row.film,
                                  maySee(Matter::Statistics, question.mode, peekReads(row.film)));
        }
        return !*known;
    }));
    for (const ReadRow& row : rows) {
        if (!answer.all_readers.contains(row.reader)) {
            answer.all_readers << row.reader;
        }
    }
    answer.all_readers.sort();
    answer.agreement = readerAgreement(rows, question.readers, stop, progress);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    return answer;
}

}  // namespace lucency
