#pragma once

#include "core/base/result.h"
#include "core/learn/evaluation.h"

#include <QDateTime>
#include <QString>

namespace lucency {

/// Writes a page of figures (A4): what was measured with which model, confusion matrix, ROC with
/// the operating point, calibration curve. It names no film. Whole or not at all.
/// Needs a QGuiApplication. Errors: OutputUnwritable.
Result<void> writeEvaluationReport(const Evaluation& evaluation, const QString& path,
                                   const QDateTime& date = QDateTime::currentDateTime());

}  // namespace lucency
