#include "core/report/page.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace lucency {

namespace {

constexpr double mm_per_inch = 25.4;
constexpr double line_spacing = 1.12;
constexpr double row_gap_mm = 0.9;
constexpr int fact_lines = 3;

}  // namespace

Page::Page(QPainter& painter)
    : painter_(painter), units_per_mm_(painter.device()->logicalDpiX() / mm_per_inch) {}

QRectF Page::units(const QRectF& mm) const {
    return {units(mm.x()), units(mm.y()), units(mm.width()), units(mm.height())};
}

QFont Page::font(const TextStyle& style) const {
    QFont font;
    if (style.fixed_pitch) {
        font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("Liberation Mono"),
                          QStringLiteral("DejaVu Sans Mono")});
        font.setStyleHint(QFont::Monospace);
    } else {
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                          QStringLiteral("Nimbus Sans"), QStringLiteral("DejaVu Sans")});
        font.setStyleHint(QFont::SansSerif);
    }
    font.setPointSizeF(style.points);
    font.setBold(style.bold);
    return font;
}

double Page::lineHeight(const TextStyle& style) const {
    return QFontMetricsF(font(style), painter_.device()).height() * line_spacing / units_per_mm_;
}

double Page::textWidth(const QString& text, const TextStyle& style) const {
    return QFontMetricsF(font(style), painter_.device()).horizontalAdvance(text) / units_per_mm_;
}

QStringList Page::wrap(const QString& text, const TextStyle& style, double width,
                       int max_lines) const {
    const QFont type = font(style);
    QTextLayout layout(text, type, painter_.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(units(width));
        if (lines.size() + 1 == max_lines && line.textStart() + line.textLength() < text.size()) {
            lines.append(QFontMetricsF(type, painter_.device())
                             .elidedText(text.mid(line.textStart()), Qt::ElideRight, units(width)));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double Page::textHeight(const QString& text, const TextStyle& style, double width,
                        int max_lines) const {
    return static_cast<double>(wrap(text, style, width, max_lines).size()) * lineHeight(style);
}

double Page::text(double x, double y, double width, const QString& text, const TextStyle& style,
                  int max_lines, Qt::Alignment alignment) {
    const QFont type = font(style);
    painter_.setFont(type);
    painter_.setPen(style.colour);
    const double height = lineHeight(style);
    const QStringList lines = wrap(text, style, width, max_lines);
    double top = y;
    for (const QString& line : lines) {
        painter_.drawText(
            units(QRectF(x, top, width, height)),
            static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
            line);
        top += height;
    }
    return top - y;
}

void Page::rule(double x, double y, double width, const QColor& colour) {
    painter_.setPen(QPen(colour, units(0.2)));
    painter_.drawLine(QPointF(units(x), units(y)), QPointF(units(x + width), units(y)));
}

double Page::heading(double x, double y, double width, const QString& text) {
    const TextStyle style{8.5, true, Tones::accent};
    const double height = this->text(x, y, width, text, style, 1);
    rule(x, y + height + 0.4, width);
    return height + 1.8;
}

template <typename Draw>
double Page::layFacts(const Rows& rows, double width, double name_width, const Draw& draw) const {
    const TextStyle name_style{7.5, false, Tones::soft};
    const TextStyle value_style{8, false, Tones::ink};
    double y = 0;
    for (const auto& [name, value] : rows) {
        if (value.isEmpty()) {
            continue;
        }
        const double name_height = textHeight(name, name_style, name_width - 2, fact_lines);
        const double value_height = textHeight(value, value_style, width - name_width, fact_lines);
        draw(y, name, name_style, value, value_style);
        y += std::max(name_height, value_height) + row_gap_mm;
    }
    return y;
}

double Page::factsHeight(const Rows& rows, double width, double name_width) const {
    return layFacts(
        rows, width, name_width,
        [](double, const QString&, const TextStyle&, const QString&, const TextStyle&) {});
}

double Page::facts(double x, double y, double width, double name_width, const Rows& rows) {
    return layFacts(
        rows, width, name_width,
        [&](double top, const QString& name, const TextStyle& name_style, const QString& value,
            const TextStyle& value_style) {
            const double baseline_shift = (lineHeight(value_style) - lineHeight(name_style)) * 0.75;
            text(x, y + top + baseline_shift, name_width - 2, name, name_style, fact_lines);
            text(x + name_width, y + top, width - name_width, value, value_style, fact_lines);
        });
}

}  // namespace lucency
