#include "ui/display/test_pattern.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {
namespace {

constexpr int ground_level = 102;  // 40 %, as a film's mean is
constexpr int grid_level = 140;
constexpr int gray_steps = 18;
constexpr int corner_contrast = 4;  // of the small squares in a step's corners
constexpr double low_share = 0.05;

QColor gray(int level) {
    return {level, level, level};
}

int levelOf(int step) {
    return static_cast<int>(std::lround(255.0 * step / (gray_steps - 1)));
}

/// Eighteen steps around the middle, as on the edge of a board, the first beside the last.
void drawSteps(QPainter& painter, TestPattern& pattern, const QRect& area) {
    constexpr int across = 6;
    const int side = std::min(area.width() / across, area.height() / 3);
    const QPoint corner(area.center().x() - side * across / 2, area.center().y() - side * 3 / 2);
    for (int step = 0; step < gray_steps; ++step) {
        const int row = step / across;
        const int place = row % 2 == 0 ? step % across : across - 1 - step % across;
        const QRect square(corner + QPoint(place, row) * side, QSize(side, side));
        const int level = levelOf(step);
        painter.fillRect(square, gray(level));
        pattern.steps.push_back(square);
        // Small squares, a little brighter and a little darker than their step.
        const int small = side / 6;
        const QRect inner = square.adjusted(small / 2, small / 2, -small / 2, -small / 2);
        if (step > 0 && step + 1 < gray_steps) {
            painter.fillRect(QRect(inner.topLeft(), QSize(small, small)),
                             gray(std::min(255, level + corner_contrast)));
            painter.fillRect(
                QRect(inner.bottomRight() - QPoint(small - 1, small - 1), QSize(small, small)),
                gray(std::max(0, level - corner_contrast)));
        }
    }
}

QRect drawPatch(QPainter& painter, const QRect& square, double level, double inner_level) {
    painter.fillRect(square, gray(static_cast<int>(std::lround(255 * level))));
    const int inset = square.width() / 4;
    const QRect inner = square.adjusted(inset, inset, -inset, -inset);
    painter.fillRect(inner, gray(static_cast<int>(std::lround(255 * inner_level))));
    return inner;
}

/// Each letter one level nearer to its ground than the one before.
void drawWord(QPainter& painter, const QRect& area, int ground, int direction) {
    static const QString word = QStringLiteral("LUCENCY DISPLAY");
    painter.fillRect(area, gray(ground));
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(std::max(10, std::min(area.height() * 6 / 10, area.width() / 12)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int letters = static_cast<int>(word.size());
    int x = area.x() + (area.width() - metrics.horizontalAdvance(word)) / 2;
    const int y = area.center().y() + metrics.capHeight() / 2;
    for (int i = 0; i < letters; ++i) {
        painter.setPen(gray(ground + direction * (letters - i)));
        painter.drawText(x, y, word.mid(i, 1));
        x += metrics.horizontalAdvance(word.at(i));
    }
}

/// Lines `width` px wide in two levels, written px by px: no painter smooths them.
void drawLines(QImage& picture, const QRect& area, bool upright, int width, int low, int high) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar* line = picture.scanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            const int along = upright ? x - area.left() : y - area.top();
            line[x] = static_cast<uchar>(along / width % 2 == 0 ? low : high);
        }
    }
}

/// Two by four fields: upright and level; one and two px wide, strong and weak.
void drawPairs(QImage& picture, TestPattern& pattern, const QPoint& centre, int field) {
    const QPoint corner = centre - QPoint(2 * field, field);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 4; ++column) {
            const QRect area(corner + QPoint(column, row) * field, QSize(field - 2, field - 2));
            const bool weak = column >= 2;
            const int width = 1 + column % 2;
            drawLines(picture, area, row == 0, width, weak ? 126 : 0, weak ? 134 : 255);
            if (width == 1 && !weak) {
                pattern.pairs.push_back(area);
            }
        }
    }
}

void drawGeometry(QPainter& painter, QSize size) {
    const int cell = std::max(24, std::min(size.width(), size.height()) / 12);
    painter.setPen(gray(grid_level));
    for (int x = size.width() / 2 % cell; x < size.width(); x += cell) {
        painter.drawLine(x, 0, x, size.height());
    }
    for (int y = size.height() / 2 % cell; y < size.height(); y += cell) {
        painter.drawLine(0, y, size.width(), y);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(gray(200), 2));
    const double radius = std::min(size.width(), size.height()) / 2.0 - 6;
    painter.drawEllipse(QPointF(size.width() / 2.0, size.height() / 2.0), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // The outermost pixels: all four sides have to be seen.
    painter.setPen(gray(255));
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1);
}

}  // namespace

TestPattern makeTestPattern(QSize wanted) {
    const QSize size = wanted.expandedTo({480, 360});
    TestPattern pattern;
    pattern.picture = QImage(size, QImage::Format_Grayscale8);
    pattern.picture.fill(ground_level);
    const int width = size.width();
    const int height = size.height();
    const int unit = std::min(width, height) / 24;
    QPainter painter(&pattern.picture);
    drawGeometry(painter, size);
    drawSteps(painter, pattern, {width / 4, height * 3 / 12, width / 2, height * 4 / 12});
    const int patch = 3 * unit;
    const int patch_top = height * 5 / 12 - patch / 2;
    pattern.dark_patch =
        drawPatch(painter, {width / 8 - patch / 2, patch_top, patch, patch}, 0, low_share);
    pattern.bright_patch =
        drawPatch(painter, {width * 7 / 8 - patch / 2, patch_top, patch, patch}, 1, 1 - low_share);
    // A ramp without steps of its own, as fine as the pixels are.
    const QRect ramp(width / 8, height * 8 / 12, width * 3 / 4, unit * 3 / 2);
    for (int x = 0; x < ramp.width(); ++x) {
        painter.setPen(gray(255 * x / std::max(1, ramp.width() - 1)));
        painter.drawLine(ramp.left() + x, ramp.top(), ramp.left() + x, ramp.bottom());
    }
    const int word_width = width / 4;
    const int word_top = height * 37 / 48;
    for (int i = 0; i < 3; ++i) {
        const QRect area(width / 8 + i * word_width, word_top, word_width, 2 * unit);
        constexpr std::array grounds{0, 128, 255};
        drawWord(painter, area, grounds[static_cast<std::size_t>(i)], i == 2 ? -1 : 1);
        pattern.words.push_back(area);
    }
    painter.end();
    const int field = std::max(12, unit);
    const int left = 2 * field + unit;
    const int top = field + unit;
    for (const QPoint& centre :
         {QPoint(left, top), QPoint(width - left, top), QPoint(left, height - top),
          QPoint(width - left, height - top), QPoint(width / 2, height / 8)}) {
        drawPairs(pattern.picture, pattern, centre, field);
    }
    return pattern;
}

}  // namespace lucency
