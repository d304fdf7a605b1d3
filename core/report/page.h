#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace lucency {

/// The few tones of a printed page.
struct Tones {
    static inline const QColor ink{0x1f, 0x29, 0x33};
    static inline const QColor soft{0x5b, 0x67, 0x75};
    static inline const QColor rule{0xd3, 0xd9, 0xdf};
    static inline const QColor band{0xf3, 0xf5, 0xf7};
    static inline const QColor accent{0x1f, 0x5f, 0x8b};
    static inline const QColor warning{0xa8, 0x4a, 0x05};
};

struct TextStyle {
    double points = 8.5;
    bool bold = false;
    QColor colour = Tones::ink;
    bool fixed_pitch = false;
};

/// Pages of an A4 report: text in measured boxes, tables, rules. All lengths are in mm from the
/// page's top left corner of the content; the painter may be on a QPdfWriter or on an image.
class Page {
public:
    using Rows = std::vector<std::pair<QString, QString>>;

    explicit Page(QPainter& painter);

    QPainter& painter() { return painter_; }
    /// mm to the painter's units.
    double units(double mm) const { return mm * units_per_mm_; }
    QRectF units(const QRectF& mm) const;

    QFont font(const TextStyle& style) const;
    double lineHeight(const TextStyle& style) const;
    double textWidth(const QString& text, const TextStyle& style) const;

    /// The text broken at words (inside one where it is too long) to `width`; where it needs more
    /// than `max_lines`, the last line ends in an ellipsis.
    QStringList wrap(const QString& text, const TextStyle& style, double width,
                     int max_lines = 1000) const;
    double textHeight(const QString& text, const TextStyle& style, double width,
                      int max_lines = 1000) const;
    /// Draws wrapped text with its top left at (x, y); returns the height it took.
    double text(double x, double y, double width, const QString& text, const TextStyle& style,
                int max_lines = 1000, Qt::Alignment alignment = Qt::AlignLeft);

    void rule(double x, double y, double width, const QColor& colour = Tones::rule);
    /// A small heading over a hairline; returns the height it took.
    double heading(double x, double y, double width, const QString& text);

    /// Names to the left, values to the right; rows without a value are left out.
    double factsHeight(const Rows& rows, double width, double name_width) const;
    double facts(double x, double y, double width, double name_width, const Rows& rows);

private:
    template <typename Draw>
    double layFacts(const Rows& rows, double width, double name_width, const Draw& draw) const;

    QPainter& painter_;
    double units_per_mm_;
};

}  // namespace lucency
