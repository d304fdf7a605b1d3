#include "core/report/sheet_pages.h"

#include "core/review/reading.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lucency {

namespace {

constexpr double footer_height = 11;
constexpr double body_height = sheet_height - footer_height - 3;
constexpr double column_gap = 2.5;
constexpr double row_gap = 1.1;
constexpr double block_gap = 6;
constexpr double heading_room = 8;
const TextStyle cell_style{7.5, false, Tones::ink};
const TextStyle head_style{7, true, Tones::soft};
const TextStyle note_style{7.5, false, Tones::soft};

}  // namespace

SheetPages::SheetPages(QPdfWriter& writer, int pages)
    : writer_(writer), painter_(&writer), page_(painter_), pages_(pages) {
    painter_.setRenderHint(QPainter::Antialiasing);
}

double SheetPages::room() const {
    return body_height - y_;
}

void SheetPages::head(const QString& title, const QDateTime& date, const QStringList& lines) {
    const TextStyle large{15, true, Tones::ink};
    const TextStyle small{8, false, Tones::soft};
    page_.text(0, 0, sheet_width * 0.65, title, large, 1);
    page_.text(sheet_width * 0.65, 0.4, sheet_width * 0.35,
               date.toString(QStringLiteral("yyyy-MM-dd HH:mm t")), small, 1, Qt::AlignRight);
    y_ = page_.lineHeight(large) + 2.4;
    page_.rule(0, y_, sheet_width, Tones::ink);
    y_ += 4;
    for (const QString& line : lines) {
        y_ += page_.text(0, y_, sheet_width, line, note_style) + 0.6;
    }
    y_ += block_gap - 1;
}

void SheetPages::heading(const QString& text) {
    need(heading_room + 12);
    y_ += page_.heading(0, y_, sheet_width, text);
}

void SheetPages::note(const QString& text) {
    need(page_.textHeight(text, note_style, sheet_width));
    y_ += page_.text(0, y_, sheet_width, text, note_style) + 1.5;
}

void SheetPages::block(double height, const std::function<void(const QRectF& area)>& paint) {
    need(height);
    paint(QRectF(0, y_, sheet_width, height));
    y_ += height + block_gap;
}

int SheetPages::finish() {
    footer();
    return number_;
}

void SheetPages::chart(const LineChart& chart) {
    const ChartStyle style;
    for (std::size_t first = 0; first < chart.lines.size();) {
        const std::size_t wanted = std::min<std::size_t>(chart.lines.size() - first, 6);
        need(heading_room + chartHeight(page_, chart, style, first, wanted));
        y_ += page_.heading(0, y_, sheet_width, chart.title);
        const std::size_t count = linesThatFit(page_, chart, style, first, body_height - y_);
        y_ += paintChart(page_, 0, y_, sheet_width, chart, style, first, count) + block_gap;
        first += count;
    }
}

/// Widths that give each column what it needs, the widest giving way first.
std::vector<double> SheetPages::widths(const FigureTable& table) const {
    const auto columns = static_cast<std::size_t>(table.columns.size());
    std::vector<double> widest(columns), narrowest(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        const auto at = static_cast<qsizetype>(i);
        const auto consider = [&](const QString& text, const TextStyle& style) {
            widest[i] = std::max(widest[i], page_.textWidth(text, style) + 0.6);
            for (const QString& word : text.split(QLatin1Char(' '))) {
                narrowest[i] = std::max(narrowest[i], page_.textWidth(word, style) + 0.6);
            }
        };
        consider(table.columns.at(at), head_style);
        for (const QStringList& row : table.rows) {
            consider(row.value(at), cell_style);
        }
    }
    const double room = sheet_width - column_gap * (static_cast<double>(table.columns.size()) - 1);
    double excess = std::accumulate(widest.begin(), widest.end(), 0.0) - room;
    for (int step = 0; step < 400 && excess > 0; ++step) {
        std::size_t most = columns;
        for (std::size_t i = 0; i < columns; ++i) {
            if (widest[i] > narrowest[i] && (most == columns || widest[i] > widest[most])) {
                most = i;
            }
        }
        if (most == columns) {
            break;
        }
        const double less = std::min({1.0, excess, widest[most] - narrowest[most]});
        widest[most] -= less;
        excess -= less;
    }
    return widest;
}

double SheetPages::rowHeight(const QStringList& row, const std::vector<double>& widths,
                             const TextStyle& style) const {
    double height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        height = std::max(height,
                          page_.textHeight(row.value(static_cast<qsizetype>(i)), style, widths[i]));
    }
    return height + row_gap;
}

void SheetPages::row(const QStringList& row, const std::vector<double>& widths,
                     const TextStyle& style) {
    double x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        page_.text(x, y_, widths[i], row.value(static_cast<qsizetype>(i)), style);
        x += widths[i] + column_gap;
    }
    y_ += rowHeight(row, widths, style);
}

void SheetPages::table(const FigureTable& table) {
    const auto columns = widths(table);
    const double note = page_.textHeight(table.note, note_style, sheet_width);
    const double head = heading_room + rowHeight(table.columns, columns, head_style);
    const auto begin = [&] {
        y_ += page_.heading(0, y_, sheet_width, table.title);
        row(table.columns, columns, head_style);
    };
    need(note + head + 2 * rowHeight(table.rows.front(), columns, cell_style));
    begin();
    for (const QStringList& cells : table.rows) {
        const bool last = &cells == &table.rows.back();  // the note stays with it
        if (need(rowHeight(cells, columns, cell_style) + (last ? note + 1 : 0))) {
            begin();
        }
        if (!cells.front().isEmpty() && &cells != &table.rows.front()) {
            page_.rule(0, y_ - row_gap / 2, sheet_width);
        }
        row(cells, columns, cell_style);
    }
    if (!table.note.isEmpty()) {
        y_ += page_.text(0, y_ + 0.6, sheet_width, table.note, note_style);
    }
    y_ += block_gap;
}

/// Begins a page where so much does not fit; whether it did.
bool SheetPages::need(double height) {
    if (y_ + height <= body_height || y_ == 0) {
        return false;
    }
    footer();
    writer_.newPage();
    ++number_;
    y_ = 0;
    return true;
}

void SheetPages::footer() {
    const double top = sheet_height - footer_height;
    page_.rule(0, top, sheet_width);
    page_.text(0, top + 1.5, sheet_width - 30, disclaimer(), note_style, 3);
    page_.text(sheet_width - 28, top + 1.5, 28,
               QCoreApplication::translate("Report", "page %1 of %2").arg(number_).arg(pages_),
               note_style, 1, Qt::AlignRight);
}

Result<void> writeSheetPages(const QString& path, const QString& title,
                             const std::function<void(SheetPages&)>& paint) {
    const auto paged = [&](QPdfWriter& writer, int pages) {
        SheetPages sheets(writer, pages);
        paint(sheets);
        return sheets.finish();
    };
    QBuffer unread;
    unread.open(QIODevice::WriteOnly);
    QPdfWriter counter(&unread);
    counter.setResolution(sheet_dpi);
    const int pages = paged(counter, 0);
    return writePdf(path, title, false, [&](QPdfWriter& writer) { paged(writer, pages); });
}

}  // namespace lucency
