#include "core/measure/measure.h"

#include "core/film/display.h"
#include "core/film/gray_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <ranges>

namespace lucency {
namespace {

constexpr double degrees = 180 / std::numbers::pi;

QPointF scaled(QPointF way, const LengthScale& scale) {
    return {way.x() * scale.across, way.y() * scale.down};
}

double length(QPointF way) {
    return std::hypot(way.x(), way.y());
}

double cross(QPointF one, QPointF other) {
    return one.x() * other.y() - one.y() * other.x();
}

/// 0 to 180.
double angleOf(QPointF one, QPointF other) {
    if (length(one) == 0 || length(other) == 0) {
        return 0;
    }
    return std::abs(std::atan2(cross(one, other), QPointF::dotProduct(one, other))) * degrees;
}

/// Where the row of pixel centres at `y` lies inside, as pairs of x: from the first of each to
/// before the second. Even-odd where an outline crosses itself.
std::vector<double> crossings(const Drawing& drawing, double y) {
    const std::vector<QPointF>& points = drawing.points;
    std::vector<double> found;
    if (drawing.kind == DrawingKind::Freehand) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QPointF& from = points[i];
            const QPointF& to = points[(i + 1) % points.size()];
            if ((from.y() <= y) != (to.y() <= y)) {
                found.push_back(from.x() +
                                (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x()));
            }
        }
        std::ranges::sort(found);
        return found;
    }
    const auto [left, right] = std::minmax({points[0].x(), points[1].x()});
    const auto [top, bottom] = std::minmax({points[0].y(), points[1].y()});
    if (y < top || y >= bottom) {
        return found;
    }
    double half = (right - left) / 2;
    if (drawing.kind == DrawingKind::Ellipse) {
        const double off = (2 * y - top - bottom) / (bottom - top);
        half *= std::sqrt(std::max(0.0, 1 - off * off));
    }
    const double middle = (left + right) / 2;
    return {middle - half, middle + half};
}

/// How many samples of each value have their centre inside.
std::vector<std::uint32_t> countInside(const Drawing& drawing, const StoredPixels& pixels) {
    std::vector<std::uint32_t> counts(sample_values, 0);
    const auto [top, bottom] = std::ranges::minmax(drawing.points, {}, &QPointF::y);
    const auto within = [](double position, int most) {
        return static_cast<int>(std::clamp(std::ceil(position - 0.5), 0.0, double(most)));
    };
    const int last_row = within(bottom.y() + 1, pixels.rows);
    for (int row = within(top.y(), pixels.rows); row < last_row; ++row) {
        const std::vector<double> ends = crossings(drawing, row + 0.5);
        const auto* line =
            pixels.samples->data() + static_cast<std::ptrdiff_t>(row) * pixels.columns;
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
            const int end = within(ends[i + 1], pixels.columns);
            for (int column = within(ends[i], pixels.columns); column < end; ++column) {
                ++counts[line[column]];
            }
        }
    }
    return counts;
}

double insideArea(const Drawing& drawing, const LengthScale& scale) {
    if (drawing.kind == DrawingKind::Freehand) {
        return areaOf(drawing.points, scale);
    }
    const QPointF size = scaled(drawing.points[1] - drawing.points[0], scale);
    const double rectangle = std::abs(size.x() * size.y());
    return drawing.kind == DrawingKind::Ellipse ? rectangle * std::numbers::pi / 4 : rectangle;
}

}  // namespace

LengthScale lengthScale(const Film& film, const std::vector<Drawing>& drawings) {
    const auto calibrated = calibratedSpacing(drawings, film.pixel_aspect);
    const std::optional<PixelSpacing>& spacing = calibrated ? calibrated : film.spacing;
    if (!spacing || spacing->plane == SpacingPlane::Unknown || spacing->row_mm <= 0 ||
        spacing->column_mm <= 0) {
        return {1, film.pixel_aspect, SpacingPlane::Unknown};
    }
    return {spacing->column_mm, spacing->row_mm, spacing->plane};
}

std::optional<PixelSpacing> calibratedSpacing(const std::vector<Drawing>& drawings,
                                              double pixel_aspect) {
    for (const Drawing& drawing : drawings | std::views::reverse) {
        if (drawing.kind == DrawingKind::Calibration && isWhole(drawing)) {
            const double widths = lengthOf(drawing.points, {1, pixel_aspect});
            if (widths <= 0) {
                return {};
            }
            const double column_mm = drawing.known_mm / widths;
            return PixelSpacing{column_mm * pixel_aspect, column_mm, SpacingPlane::Calibrated,
                                SpacingBasis::User};
        }
    }
    return {};
}

double lengthOf(const std::vector<QPointF>& points, const LengthScale& scale, bool closed) {
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        sum += length(scaled(points[i] - points[i - 1], scale));
    }
    return closed && !points.empty() ? sum + length(scaled(points.front() - points.back(), scale))
                                     : sum;
}

double areaOf(const std::vector<QPointF>& outline, const LengthScale& scale) {
    double twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        // From the first point, so that places far off lose no digits.
        twice += cross(outline[i] - outline[0], outline[(i + 1) % outline.size()] - outline[0]);
    }
    return std::abs(twice) / 2 * scale.across * scale.down;
}

double angleAt(QPointF one, QPointF vertex, QPointF other, const LengthScale& scale) {
    return angleOf(scaled(one - vertex, scale), scaled(other - vertex, scale));
}

double angleBetween(QPointF from, QPointF to, QPointF other_from, QPointF other_to,
                    const LengthScale& scale) {
    const double angle = angleOf(scaled(to - from, scale), scaled(other_to - other_from, scale));
    return std::min(angle, 180 - angle);
}

RegionStatistics statisticsOf(const Drawing& drawing, const Film& film) {
    RegionStatistics found;
    if (!hasInside(drawing.kind) || !isWhole(drawing)) {
        return found;
    }
    std::vector<std::uint32_t> counts = countInside(drawing, film.pixels);
    const auto [padding_first, padding_last] = paddingRange(film);
    for (int sample = padding_first; sample <= padding_last; ++sample) {
        counts[static_cast<std::size_t>(sample)] = 0;
    }
    double sum = 0;
    const auto each = [&](const auto& visit) {
        for (std::size_t sample = 0; sample < counts.size(); ++sample) {
            if (counts[sample] > 0) {
                visit(modalityValue(film, static_cast<std::uint16_t>(sample)), counts[sample]);
            }
        }
    };
    each([&](double value, std::uint32_t count) {
        found.least = found.pixels == 0 ? value : std::min(found.least, value);
        found.most = found.pixels == 0 ? value : std::max(found.most, value);
        found.pixels += count;
        sum += value * count;
    });
    if (found.pixels > 0) {
        const auto number = static_cast<double>(found.pixels);
        found.mean = sum / number;
        double squares = 0;
        each([&](double value, std::uint32_t count) {
            squares += (value - found.mean) * (value - found.mean) * count;
        });
        found.deviation = std::sqrt(squares / number);
    }
    return found;
}

std::optional<HeartRatio> heartRatio(const Drawing& drawing, const LengthScale& scale) {
    if (drawing.kind != DrawingKind::HeartRatio || !isWhole(drawing)) {
        return {};
    }
    const auto& points = drawing.points;
    const QPointF midline = scaled(points[MidlineBottom] - points[MidlineTop], scale);
    // Signed distance from the midline; which sign is which side does not matter.
    const auto off = [&](HeartRatioPoint point) {
        return cross(midline, scaled(points[point] - points[MidlineTop], scale)) / length(midline);
    };
    if (length(midline) == 0 || off(ThoraxRight) == off(ThoraxLeft)) {
        return {};
    }
    const double right_side = off(ThoraxRight) > off(ThoraxLeft) ? 1 : -1;
    HeartRatio found;
    found.heart_right = off(HeartRight) * right_side;
    found.heart_left = -off(HeartLeft) * right_side;
    found.heart = std::abs(found.heart_right + found.heart_left);
    found.thorax = std::abs(off(ThoraxRight) - off(ThoraxLeft));
    found.ratio = found.heart / found.thorax;
    return found;
}

std::vector<MeasuredValue> measure(const Drawing& drawing, const Film& film,
                                   const LengthScale& scale) {
    if (!isWhole(drawing)) {
        return {};
    }
    const auto& points = drawing.points;
    switch (drawing.kind) {
        case DrawingKind::Distance:
            return {{Quantity::Length, lengthOf(points, scale)}};
        case DrawingKind::Angle:
            return {{Quantity::Angle, angleAt(points[0], points[1], points[2], scale)}};
        case DrawingKind::Cobb:
            return {
                {Quantity::Angle, angleBetween(points[0], points[1], points[2], points[3], scale)}};
        case DrawingKind::Polyline:
            if (drawing.closed) {
                return {{Quantity::Length, lengthOf(points, scale, true)},
                        {Quantity::Area, areaOf(points, scale)}};
            }
            return {{Quantity::Length, lengthOf(points, scale)}};
        case DrawingKind::Rectangle:
        case DrawingKind::Ellipse:
        case DrawingKind::Freehand: {
            const RegionStatistics inside = statisticsOf(drawing, film);
            std::vector<MeasuredValue> values{{Quantity::Area, insideArea(drawing, scale)}};
            if (inside.pixels > 0) {
                values.insert(values.end(), {{Quantity::Mean, inside.mean},
                                             {Quantity::Deviation, inside.deviation},
                                             {Quantity::Least, inside.least},
                                             {Quantity::Most, inside.most}});
            }
            return values;
        }
        case DrawingKind::HeartRatio:
            if (const auto heart = heartRatio(drawing, scale)) {
                return {{Quantity::Ratio, heart->ratio},
                        {Quantity::HeartRight, heart->heart_right},
                        {Quantity::HeartLeft, heart->heart_left},
                        {Quantity::HeartWidth, heart->heart},
                        {Quantity::ThoraxWidth, heart->thorax}};
            }
            return {};
        case DrawingKind::Calibration:
            return {{Quantity::KnownLength, drawing.known_mm}};
        case DrawingKind::Arrow:
        case DrawingKind::Note:
            break;
    }
    return {};
}

}  // namespace lucency
