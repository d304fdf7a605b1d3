#include "core/report/agreement_report.h"

#include "core/base/version.h"
#include "core/report/agreement_charts.h"
#include "core/report/pdf_file.h"
#include "core/review/reading.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

constexpr double footer_height = 11;
constexpr double body_height = sheet_height - footer_height - 3;
constexpr double column_gap = 2.5;
constexpr double row_gap = 1.1;
constexpr double block_gap = 6;
constexpr double heading_room = 8;
const TextStyle cell_style{7.5, false, Tones::ink};
const TextStyle head_style{7, true, Tones::soft};
const TextStyle note_style{7.5, false, Tones::soft};

/// Puts blocks under each other, and on a new page where one does not fit.
class AgreementPages {
public:
    AgreementPages(Page& page, QPdfWriter& writer, const ReaderAgreement& agreement,
                   const QString& source, const QDateTime& date)
        : page_(page), writer_(writer), agreement_(agreement), source_(source), date_(date) {}

    /// `pages`: how many there are, as the foot of each says. Gives how many there were.
    int paint(int pages) {
        pages_ = pages;
        body();
        footer();
        return number_;
    }

private:
    void body() {
        head();
        const auto tables = agreementTables(agreement_);
        using enum FigureTable::Part;
        for (const FigureTable::Part part : {Agreement, Accuracy, Minds, Times}) {
            for (const LineChart& one : agreementCharts(agreement_, part)) {
                chart(one);
            }
            for (const FigureTable& one : tables) {
                if (one.part == part) {
                    table(one);
                }
            }
        }
    }

    void head() {
        const TextStyle title{15, true, Tones::ink};
        const TextStyle small{8, false, Tones::soft};
        page_.text(0, 0, sheet_width * 0.65, Text::tr("How readers and model agree"), title, 1);
        page_.text(sheet_width * 0.65, 0.4, sheet_width * 0.35,
                   date_.toString(QStringLiteral("yyyy-MM-dd HH:mm t")), small, 1, Qt::AlignRight);
        y_ = page_.lineHeight(title) + 2.4;
        page_.rule(0, y_, sheet_width, Tones::ink);
        y_ += 4;
        QStringList lines = agreementRemarks(agreement_);
        if (!source_.isEmpty()) {
            lines.prepend(source_);
        }
        lines << Text::tr(
            "Unaided: read while the model's opinion was sealed. Aided: read or "
            "looked at again with the opinion open.");
        lines << QStringLiteral("Lucency ") + QLatin1String(version);
        for (const QString& line : std::as_const(lines)) {
            y_ += page_.text(0, y_, sheet_width, line, note_style) + 0.6;
        }
        y_ += block_gap - 1;
    }

    void chart(const LineChart& chart) {
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
    std::vector<double> widths(const FigureTable& table) const {
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
        const double room =
            sheet_width - column_gap * (static_cast<double>(table.columns.size()) - 1);
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

    double rowHeight(const QStringList& row, const std::vector<double>& widths,
                     const TextStyle& style) const {
        double height = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            height = std::max(
                height, page_.textHeight(row.value(static_cast<qsizetype>(i)), style, widths[i]));
        }
        return height + row_gap;
    }

    void row(const QStringList& row, const std::vector<double>& widths, const TextStyle& style) {
        double x = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            page_.text(x, y_, widths[i], row.value(static_cast<qsizetype>(i)), style);
            x += widths[i] + column_gap;
        }
        y_ += rowHeight(row, widths, style);
    }

    void table(const FigureTable& table) {
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
    bool need(double height) {
        if (y_ + height <= body_height || y_ == 0) {
            return false;
        }
        footer();
        writer_.newPage();
        ++number_;
        y_ = 0;
        return true;
    }

    void footer() {
        const double top = sheet_height - footer_height;
        page_.rule(0, top, sheet_width);
        page_.text(0, top + 1.5, sheet_width - 30, disclaimer(), note_style, 3);
        page_.text(sheet_width - 28, top + 1.5, 28,
                   Text::tr("page %1 of %2").arg(number_).arg(pages_), note_style, 1,
                   Qt::AlignRight);
    }

    Page& page_;
    QPdfWriter& writer_;
    const ReaderAgreement& agreement_;
    QString source_;
    QDateTime date_;
    int number_ = 1, pages_ = 1;
    double y_ = 0;
};

}  // namespace

Result<void> writeAgreementReport(const ReaderAgreement& agreement, const QString& path,
                                  const QString& source, const QDateTime& date) {
    const auto paint = [&](QPdfWriter& writer, int pages) {
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        Page page(painter);
        return AgreementPages(page, writer, agreement, source, date).paint(pages);
    };
    QBuffer unread;
    unread.open(QIODevice::WriteOnly);
    QPdfWriter counter(&unread);
    counter.setResolution(sheet_dpi);
    const int pages = paint(counter, 0);
    return writePdf(path, Text::tr("How readers and model agree"), false,
                    [&](QPdfWriter& writer) { paint(writer, pages); });
}

}  // namespace lucency
