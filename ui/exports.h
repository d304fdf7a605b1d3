#pragma once

#include "core/report/review_report.h"

#include <QFuture>

namespace lucency {

/// Writes the annotated PDF on a thread of the pool.
QFuture<Result<void>> exportPdf(const Reading& reading, const ReportParameters& parameters,
                                const QString& path);

/// Writes the film as shown, with the map flattened onto it where there is one, as a PNG of film
/// size, on a thread of the pool. Errors: OutputUnwritable.
QFuture<Result<void>> exportOverlay(const Reading& reading, const ReportParameters& parameters,
                                    const QString& path);

}  // namespace lucency
