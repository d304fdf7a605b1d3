#pragma once

#include "core/report/page.h"
#include "core/report/review_report.h"

#include <vector>

namespace lucency {

/// What a report says of a reading, in translated words; the pages only place it.

QString planeWords(SpacingPlane plane);
QString trustWords(Trust trust);

/// The opinion in one sentence, without a number.
QString opinionWords(const Reading& reading);
/// Probability, interval and operating point, or why there are none.
QString opinionNumbers(const Reading& reading);

/// A doubt of the gate, a waiver, or something to know of how the film was opened.
struct Remark {
    QString tag;
    QColor colour;
    QString text;
};

/// Never empty: where there is nothing to remark, that is said.
std::vector<Remark> remarks(const Reading& reading);

Page::Rows filmFacts(const Film& film, const ReportParameters& parameters);
Page::Rows modelFacts(const Reading& reading);

}  // namespace lucency
