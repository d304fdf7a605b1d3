#pragma once

#include "core/base/result.h"
#include "core/record/reader_agreement.h"
#include "core/review/reader_verdict.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace lucency {

/// What is asked of a view of agreement.
struct AgreementQuestion {
    QString list;         ///< path of a list of reads, or empty for what is kept here
    QString reference;    ///< its column; empty for the first there is
    QStringList readers;  ///< empty for all
    ReadingMode mode = ReadingMode::SecondReader;
};

struct AgreementAnswer {
    ReaderAgreement agreement;
    QStringList all_readers;
    QStringList references;  ///< columns to choose from
    int left_out = 0;        ///< reads of films that may not be counted, see Matter::Statistics
};

/// Where reads come from where no list is asked for, and what the person at the window has said of
/// a film by its pixels' SHA-256. Called on a thread of the pool, and may block.
struct AgreementSource {
    std::function<Result<std::vector<ReadRow>>()> rows;
    std::function<FilmReads(const QByteArray&)> reads;
};

/// Reads and counts; blocks. Errors: those of the list or of the source, and Cancelled.
Result<AgreementAnswer> answerAgreement(const AgreementQuestion& question,
                                        const AgreementSource& source,
                                        const std::stop_token& stop = {});

}  // namespace lucency
