#include "core/report/figure_sheet.h"

#include "core/base/version.h"
#include "core/report/sheet_pages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

constexpr double gap = 8;
constexpr double half = (sheet_width - gap) / 2;
constexpr double chart_height = 66;

/// Two charts beside each other, each under its title.
void paintCharts(SheetPages& pages, const std::vector<FigureChart>& charts) {
    for (std::size_t i = 0; i < charts.size(); i += 2) {
        pages.block(chart_height + 8, [&](const QRectF& area) {
            for (std::size_t k = i; k < std::min(i + 2, charts.size()); ++k) {
                const FigureChart& chart = charts[k];
                const double left = k == i ? 0 : half + gap;
                const double top =
                    area.top() + pages.page().heading(left, area.top(), half, chart.title);
                paintLines(pages.page(), QRectF(left, top, half, chart_height), chart.horizontal,
                           chart.vertical, chart.series);
            }
        });
    }
}

void paintPictures(SheetPages& pages, const std::vector<FigurePicture>& pictures) {
    constexpr std::size_t a_row = 4;
    constexpr double between = 4;
    constexpr double side = (sheet_width - (a_row - 1) * between) / a_row;
    const TextStyle style{7, false, Tones::soft};
    for (std::size_t i = 0; i < pictures.size(); i += a_row) {
        const std::size_t end = std::min(i + a_row, pictures.size());
        double words = 0;
        for (std::size_t k = i; k < end; ++k) {
            words = std::max(words, pages.page().textHeight(pictures[k].caption, style, side, 5));
        }
        pages.block(side + words + 1, [&](const QRectF& area) {
            for (std::size_t k = i; k < end; ++k) {
                const double left = static_cast<double>(k - i) * (side + between);
                const QSizeF size =
                    QSizeF(pictures[k].picture.size()).scaled(side, side, Qt::KeepAspectRatio);
                pages.page().painter().drawImage(
                    pages.page().units(QRectF(left + (side - size.width()) / 2,
                                              area.top() + (side - size.height()) / 2, size.width(),
                                              size.height())),
                    pictures[k].picture);
                pages.page().text(left, area.top() + side + 1, side, pictures[k].caption, style, 5);
            }
        });
    }
}

}  // namespace

/// Reference by row, answer by column; each cell shaded by its share of the row.
void paintConfusion(Page& page, const QRectF& area, const Confusion& confusion,
                    const ChartStyle& style) {
    const TextStyle small{8 * style.size, false, style.soft};
    const TextStyle large{15 * style.size, true, style.ink};
    const double names = 33 * style.size;
    const double line = page.lineHeight(small);
    const double cell_width = (area.width() - names) / 2;
    const double cell_height = (area.height() - line - 2) / 2;
    const std::array<std::array<int, 2>, 2> counts{
        {{confusion.tp, confusion.fn}, {confusion.fp, confusion.tn}}};
    const std::array<QString, 2> references{Text::tr("reference positive"),
                                            Text::tr("reference negative")};
    const std::array<QString, 2> said{Text::tr("said positive"), Text::tr("said negative")};
    for (std::size_t column = 0; column < 2; ++column) {
        page.text(area.left() + names + static_cast<double>(column) * cell_width, area.top(),
                  cell_width, said[column], small, 1, Qt::AlignHCenter);
    }
    for (std::size_t row = 0; row < 2; ++row) {
        const double top = area.top() + line + 2 + static_cast<double>(row) * cell_height;
        page.text(area.left(), top + cell_height / 2 - line, names - 3, references[row], small, 2,
                  Qt::AlignRight);
        const int films = counts[row][0] + counts[row][1];
        for (std::size_t column = 0; column < 2; ++column) {
            const double left = area.left() + names + static_cast<double>(column) * cell_width;
            const double share = films > 0 ? static_cast<double>(counts[row][column]) / films : 0;
            const auto mix = [&](double ground, double accent) {
                return static_cast<float>(ground + share * 0.4 * (accent - ground));
            };
            const QColor shade = QColor::fromRgbF(mix(style.ground.redF(), style.accent.redF()),
                                                  mix(style.ground.greenF(), style.accent.greenF()),
                                                  mix(style.ground.blueF(), style.accent.blueF()));
            const QRectF cell(left + 0.5, top + 0.5, cell_width - 1, cell_height - 1);
            page.painter().fillRect(page.units(cell), shade);
            const double middle = top + cell_height / 2;
            page.text(left, middle - page.lineHeight(large) + 1, cell_width,
                      QString::number(counts[row][column]), large, 1, Qt::AlignHCenter);
            page.text(left, middle + 1.5, cell_width,
                      Text::tr("%1 % of the row").arg(QLocale().toString(share * 100, 'f', 1)),
                      small, 1, Qt::AlignHCenter);
        }
    }
}

Result<void> writeFigureSheet(const FigureSheet& sheet, const QString& path,
                              const QDateTime& date) {
    QStringList lines = sheet.remarks;
    lines << QStringLiteral("Lucency ") + QLatin1String(version);
    return writeSheetPages(path, sheet.title, [&](SheetPages& pages) {
        pages.head(sheet.title, date, lines);
        if (!sheet.facts.empty()) {
            constexpr double names = 42;
            const double height = pages.page().factsHeight(sheet.facts, sheet_width, names);
            pages.block(height, [&](const QRectF& area) {
                pages.page().facts(0, area.top(), sheet_width, names, sheet.facts);
            });
        }
        if (sheet.confusion) {
            constexpr double height = 44;
            pages.heading(Text::tr("Confusion at the operating point"));
            pages.block(height, [&](const QRectF& area) {
                paintConfusion(pages.page(), QRectF(0, area.top(), sheet_width * 0.7, height),
                               *sheet.confusion);
            });
        }
        for (const FigureTable& table : sheet.tables) {
            if (!table.rows.empty()) {
                pages.table(table);
            }
        }
        paintCharts(pages, sheet.charts);
        if (!sheet.pictures.empty()) {
            pages.heading(sheet.pictures_title);
            paintPictures(pages, sheet.pictures);
        }
    });
}

}  // namespace lucency
