#pragma once

#include "core/base/result.h"
#include "core/record/reader_agreement.h"
#include "core/review/reader_verdict.h"

#include <QString>
#include <QStringList>

#include <stop_token>

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

/// Reads and counts; blocks, and may be called on any thread. Errors: those of the list, and
/// Cancelled.
Result<AgreementAnswer> answerAgreement(const AgreementQuestion& question,
                                        const std::stop_token& stop = {},
                                        const ProgressCallback& progress = {});

}  // namespace lucency
