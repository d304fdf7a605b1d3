#include "ui/agreement/agreement_source.h"

#include "core/record/read_row.h"
#include "core/review/disclosure.h"

#include <QFile>
#include <QHash>

namespace lucency {

namespace {

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
                                        const AgreementSource& source,
                                        const std::stop_token& stop) {
    AgreementAnswer answer;
    std::vector<ReadRow> rows;
    if (question.list.isEmpty()) {
        auto kept = source.rows();
        if (!kept) {
            return kept.error();
        }
        rows = *std::move(kept);
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
        if (stop.stop_requested()) {
            return false;
        }
        auto known = counts.find(row.film);
        if (known == counts.end()) {
            known = counts.insert(
                row.film, maySee(Matter::Statistics, question.mode, source.reads(row.film)));
        }
        return !*known;
    }));
    for (const ReadRow& row : rows) {
        if (!answer.all_readers.contains(row.reader)) {
            answer.all_readers << row.reader;
        }
    }
    answer.all_readers.sort();
    answer.agreement = readerAgreement(rows, question.readers, stop);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    return answer;
}

}  // namespace lucency
