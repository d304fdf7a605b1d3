#pragma once

#include "core/report/page.h"
#include "core/report/review_report.h"

#include <QImage>

namespace lucency {

/// What the reader drew and measured: numbered over the film, and in a table with units and planes.
/// As many pages as the table needs; none where nothing is drawn.
class MeasuresPages {
public:
    /// `film` is the film as shown; `height` what a page has, mm.
    MeasuresPages(const Page& page, const Film& film, const ReportParameters& parameters,
                  const QImage& picture, double height);

    int count() const { return static_cast<int>(first_rows_.size()); }
    /// `number` from 0.
    void paint(Page& page, int number, double top) const;

private:
    struct Row {
        QString title, values, plane;
        double height = 0;
    };

    QSizeF pictureSize() const;
    void paintPicture(Page& page, const QRectF& area) const;

    const Film& film_;
    const ReportParameters& parameters_;
    const QImage& picture_;
    std::vector<Row> rows_;
    std::vector<std::size_t> first_rows_;  ///< of each page
    QStringList remarks_;
};

/// The drawings in their own ink over a film that lies in `area` (painter's units), each with its
/// number.
void paintDrawings(Page& page, const QRectF& area, const Film& film,
                   const std::vector<Drawing>& drawings);

}  // namespace lucency
