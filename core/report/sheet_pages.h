#pragma once

#include "core/base/result.h"
#include "core/report/agreement_charts.h"
#include "core/report/agreement_tables.h"
#include "core/report/page.h"
#include "core/report/pdf_file.h"

#include <QDateTime>

#include <functional>

namespace lucency {

/// Puts blocks under each other, and on a new page where one does not fit; a foot on every page.
class SheetPages {
public:
    /// `pages`: how many there are in all, as the foot of each says.
    SheetPages(QPdfWriter& writer, int pages);

    Page& page() { return page_; }
    double room() const;  ///< mm that are left on this page
    /// Title and date over a rule, then lines of small print.
    void head(const QString& title, const QDateTime& date, const QStringList& lines);
    void heading(const QString& text);
    void chart(const LineChart& chart);
    void table(const FigureTable& table);
    void note(const QString& text);
    /// A block of that height (mm) and the sheet's width; begins a page where it does not fit.
    void block(double height, const std::function<void(const QRectF& area)>& paint);
    /// Begins a page where so much does not fit; whether it did.
    bool need(double height);
    /// The last page's foot; gives how many pages there were.
    int finish();

private:
    std::vector<double> widths(const FigureTable& table) const;
    double rowHeight(const QStringList& row, const std::vector<double>& widths,
                     const TextStyle& style) const;
    void row(const QStringList& row, const std::vector<double>& widths, const TextStyle& style);
    void footer();

    QPdfWriter& writer_;
    QPainter painter_;
    Page page_;
    int number_ = 1, pages_ = 1;
    double y_ = 0;
};

/// Writes what `paint` puts on pages, whole or not at all; it is called twice, the first time to
/// count the pages. Errors: OutputUnwritable.
Result<void> writeSheetPages(const QString& path, const QString& title,
                             const std::function<void(SheetPages&)>& paint);

}  // namespace lucency
