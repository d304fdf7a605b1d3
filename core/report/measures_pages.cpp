#include "core/report/measures_pages.h"

#include "core/measure/drawing_path.h"
#include "core/measure/measure_words.h"
#include "core/report/pdf_file.h"
#include "core/report/region_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace lucency {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double picture_height = 105;
constexpr double heading_height = 7;
constexpr double below_picture = 4;
constexpr double number_width = 9;
constexpr double title_width = 48;
constexpr double plane_width = 34;
constexpr double gap = 3;
constexpr double values_width = sheet_width - number_width - title_width - plane_width - 2 * gap;
constexpr double row_gap = 1.2;
constexpr double line_mm = 0.35;
constexpr double edge_mm = 0.4;
constexpr double mark_mm = 2.2;
constexpr double remark_gap = 0.8;
const QColor ink(0xf4e285);
const QColor edge(0x16, 0x18, 0x1b);  // opaque: PDF/A-1 knows no transparency
const TextStyle cell{8, false, Tones::ink};
const TextStyle soft{7.5, false, Tones::soft};

bool isLength(const MeasuredValue& value) {
    switch (value.quantity) {
        case Quantity::Length:
        case Quantity::Area:
        case Quantity::HeartRight:
        case Quantity::HeartLeft:
        case Quantity::HeartWidth:
        case Quantity::ThoraxWidth:
            return true;
        default:
            return false;
    }
}

void strokeLines(Page& page, const QPainterPath& path, double width) {
    QPainter& painter = page.painter();
    const auto pen = [&](const QColor& colour, double mm) {
        return QPen(colour, page.units(mm), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.strokePath(path, pen(edge, width + edge_mm));
    painter.strokePath(path, pen(ink, width));
}

}  // namespace

void paintDrawings(Page& page, const QRectF& area, const Film& film,
                   const std::vector<Drawing>& drawings) {
    QPainter& painter = page.painter();
    painter.save();
    painter.setClipRect(area);
    const QTransform to_page = QTransform::fromScale(area.width() / film.pixels.columns,
                                                     area.height() / film.pixels.rows) *
                               QTransform::fromTranslate(area.left(), area.top());
    int number = 0;
    painter.setFont(page.font({6.5, true}));
    for (const Drawing& drawing : drawings) {
        const DrawingLines drawn =
            drawingLines(drawing, to_page, film.pixel_aspect, page.units(mark_mm));
        strokeLines(page, drawn.aids, line_mm / 2);
        strokeLines(page, drawn.lines, line_mm);
        // Beside the point set last, within the film.
        const QString text = QString::number(++number);
        const double side = page.units(3.6);
        const QPointF end = to_page.map(drawing.points.back()) + QPointF(side / 2, -side / 2);
        const QPointF corner(std::clamp(end.x(), area.left(), area.right() - side),
                             std::clamp(end.y(), area.top(), area.bottom() - side));
        const QRectF plate(corner, QSizeF(side * (text.size() > 1 ? 1.4 : 1), side));
        painter.fillRect(plate, edge);
        painter.setPen(ink);
        painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    painter.restore();
}

MeasuresPages::MeasuresPages(const Page& page, const Film& film, const ReportParameters& parameters,
                             const QImage& picture, double height)
    : film_(film), parameters_(parameters), picture_(picture) {
    const std::vector<Drawing>& drawings = parameters.drawings.drawings;
    const LengthScale scale = lengthScale(film, drawings);
    for (const Drawing& drawing : drawings) {
        const std::vector<MeasuredValue> values = measure(drawing, film, scale);
        Row row;
        row.title = drawingTitle(drawing.kind);
        row.values = measureText(drawing, values, scale).join(QLatin1Char('\n'));
        if (drawing.kind == DrawingKind::Calibration) {
            row.plane = Text::tr("known");
        } else if (std::ranges::any_of(values, isLength)) {
            row.plane = scale.inMm() ? planeText(scale.plane) : Text::tr("pixels");
        }
        double value_height = 0;
        for (const QString& line : row.values.split(QLatin1Char('\n'))) {
            value_height += page.textHeight(line, cell, values_width);
        }
        row.height =
            std::max(value_height, page.textHeight(row.title, cell, title_width - gap)) + row_gap;
        rows_.push_back(row);
        if (drawing.kind == DrawingKind::HeartRatio && remarks_.isEmpty()) {
            remarks_ = heartRatioRemarks(film);
        }
    }
    if (rows_.empty()) {
        return;
    }
    const bool in_mm = scale.inMm();
    remarks_.prepend(in_mm ? Text::tr("Lengths are not corrected for the magnification between "
                                      "patient and detector beyond what their plane says.")
                           : Text::tr("The film's spacing is not known: lengths are in pixels."));
    if (parameters.drawings.key_image) {
        remarks_.prepend(Text::tr("Flagged as a key image."));
    }
    double remarks = 0;
    for (const QString& remark : std::as_const(remarks_)) {
        remarks += page.textHeight(remark, soft, sheet_width) + remark_gap;
    }
    first_rows_ = {0};
    double y = heading_height + pictureSize().height() + below_picture + remarks + heading_height;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (y + rows_[i].height > height && i > first_rows_.back()) {
            first_rows_.push_back(i);
            y = heading_height + page.lineHeight(soft) + row_gap;
        }
        y += rows_[i].height;
    }
}

QSizeF MeasuresPages::pictureSize() const {
    return QSizeF(filmAspect(film_), 1).scaled(sheet_width, picture_height, Qt::KeepAspectRatio);
}

void MeasuresPages::paint(Page& page, int number, double top) const {
    double y = top + page.heading(0, top, sheet_width, Text::tr("Measures and notes"));
    if (number == 0) {
        const QSizeF size = pictureSize();
        const QRectF area = page.units(QRectF({0, y}, size));
        page.painter().drawImage(area, atPrintSize(page, picture_, size));
        paintDrawings(page, area, film_, parameters_.drawings.drawings);
        y += size.height() + below_picture;
        for (const QString& remark : remarks_) {
            y += page.text(0, y, sheet_width, remark, soft) + remark_gap;
        }
    }
    constexpr double values_left = number_width + title_width;
    constexpr double plane_left = values_left + values_width + 2 * gap;
    page.text(0, y, number_width, Text::tr("No."), soft, 1);
    page.text(number_width, y, title_width, Text::tr("Measure"), soft, 1);
    page.text(values_left, y, values_width, Text::tr("Value"), soft, 1);
    y += page.text(plane_left, y, plane_width, Text::tr("Plane"), soft, 1) + row_gap;
    const auto page_number = static_cast<std::size_t>(number);
    const std::size_t end =
        page_number + 1 < first_rows_.size() ? first_rows_[page_number + 1] : rows_.size();
    for (std::size_t i = first_rows_[page_number]; i < end; ++i) {
        const Row& row = rows_[i];
        page.text(0, y, number_width, QString::number(i + 1), cell, 1);
        page.text(number_width, y, title_width - gap, row.title, cell);
        double line_top = y;
        for (const QString& line : row.values.split(QLatin1Char('\n'))) {
            line_top += page.text(values_left, line_top, values_width, line, cell);
        }
        page.text(plane_left, y, plane_width, row.plane, cell, 1);
        y += row.height;
    }
}

}  // namespace lucency
