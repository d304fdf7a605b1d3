#pragma once

#include "core/base/result.h"
#include "core/record/reader_agreement.h"

#include <QDateTime>
#include <QString>

namespace lucency {

/// Writes tables and charts of agreement (A4, as many pages as they need), whole or not at all. It
/// names readers, but no film and no patient. `source`: what the reads are taken from, in words.
/// Needs a QGuiApplication. Errors: OutputUnwritable.
Result<void> writeAgreementReport(const ReaderAgreement& agreement, const QString& path,
                                  const QString& source,
                                  const QDateTime& date = QDateTime::currentDateTime());

}  // namespace lucency
