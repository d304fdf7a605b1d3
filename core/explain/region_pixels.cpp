#include "core/explain/region_pixels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>

namespace lucency {

namespace {

constexpr double kLevels = 20;                // of 256, that weigh as much as a part's width
constexpr int kIterations = 10;               // Lloyd's
constexpr std::size_t kMostSamples = 10'000;  // pixels that the centres are found from

/// Calls `visit` with each pixel that shares a side with this one.
template <typename Visit>
void eachNeighbour(int pixel, int rows, int columns, const Visit& visit) {
    const int row = pixel / columns;
    const int column = pixel % columns;
    if (row > 0) {
        visit(pixel - columns);
    }
    if (column > 0) {
        visit(pixel - 1);
    }
    if (column + 1 < columns) {
        visit(pixel + 1);
    }
    if (row + 1 < rows) {
        visit(pixel + columns);
    }
}

}  // namespace

std::vector<Piece> piecesOf(const std::vector<int>& labels, int label, int rows, int columns) {
    std::vector<Piece> pieces;
    std::vector<bool> taken(labels.size());
    for (std::size_t first = 0; first < labels.size(); ++first) {
        if (taken[first] || labels[first] != label) {
            continue;
        }
        std::vector<int>& pixels = pieces.emplace_back().pixels;
        const auto take = [&](int pixel) {
            if (!taken[std::size_t(pixel)] && labels[std::size_t(pixel)] == label) {
                taken[std::size_t(pixel)] = true;
                pixels.push_back(pixel);
            }
        };
        take(int(first));
        for (std::size_t next = 0; next < pixels.size(); ++next) {
            eachNeighbour(pixels[next], rows, columns, take);
        }
    }
    return pieces;
}

int longestBorder(const Piece& piece, const std::vector<int>& labels, int rows, int columns) {
    std::map<int, int> sides;
    const int own = labels[std::size_t(piece.pixels.front())];
    for (const int pixel : piece.pixels) {
        eachNeighbour(pixel, rows, columns, [&](int other) {
            if (labels[std::size_t(other)] != own) {
                ++sides[labels[std::size_t(other)]];
            }
        });
    }
    const auto longest = std::max_element(
        sides.begin(), sides.end(), [](auto one, auto other) { return one.second < other.second; });
    return longest == sides.end() ? own : longest->first;
}

void growPieces(std::vector<int>& piece, const Superpixels& regions, int label) {
    std::vector<int> front;
    for (std::size_t pixel = 0; pixel < piece.size(); ++pixel) {
        if (regions.labels[pixel] == label && piece[pixel] >= 0) {
            front.push_back(int(pixel));
        }
    }
    for (std::size_t next = 0; next < front.size(); ++next) {
        const int pixel = front[next];
        eachNeighbour(pixel, regions.rows, regions.columns, [&](int other) {
            if (regions.labels[std::size_t(other)] == label && piece[std::size_t(other)] < 0) {
                piece[std::size_t(other)] = piece[std::size_t(pixel)];
                front.push_back(other);
            }
        });
    }
    for (std::size_t pixel = 0; pixel < piece.size(); ++pixel) {
        if (regions.labels[pixel] == label) {
            piece[pixel] = std::max(piece[pixel], 0);
        }
    }
}

std::vector<std::size_t> pixelsOfStroke(const QPolygonF& stroke, int rows, int columns) {
    std::vector<std::size_t> pixels;
    const auto put = [&](double x, double y) {
        if (x >= 0 && x < columns && y >= 0 && y < rows) {
            pixels.push_back(std::size_t(y) * std::size_t(columns) + std::size_t(x));
        }
    };
    for (qsizetype i = 0; i < stroke.size(); ++i) {
        const QPointF from = stroke[std::max<qsizetype>(i - 1, 0)];
        const QPointF way = stroke[i] - from;
        // Steps of half a pixel at most never pass over one but by a corner.
        const int steps =
            std::max(1, int(std::ceil(2 * std::max(std::abs(way.x()), std::abs(way.y())))));
        for (int step = 0; step <= steps; ++step) {
            const QPointF at = from + way * (double(step) / steps);
            put(std::floor(at.x()), std::floor(at.y()));
        }
    }
    std::sort(pixels.begin(), pixels.end());
    pixels.erase(std::unique(pixels.begin(), pixels.end()), pixels.end());
    return pixels;
}

std::vector<std::size_t> pixelsWithin(const QPolygonF& outline, int rows, int columns) {
    std::vector<std::size_t> pixels;
    const QRectF bounds = outline.boundingRect();
    const int first = int(std::clamp(std::floor(bounds.top()), 0.0, double(rows)));
    const int last = int(std::clamp(std::ceil(bounds.bottom()), 0.0, double(rows)));
    for (int row = first; row < last; ++row) {
        const double y = row + 0.5;
        std::vector<std::pair<double, int>> crossings;  // where, and which way
        for (qsizetype i = 0; i < outline.size(); ++i) {
            const QPointF one = outline[i];
            const QPointF other = outline[(i + 1) % outline.size()];
            if ((one.y() <= y) != (other.y() <= y)) {
                // From the same end whichever way round, so that a way and its return meet.
                const bool down = one.y() <= y;
                const QPointF& top = down ? one : other;
                const QPointF way = down ? other - one : one - other;
                crossings.emplace_back(top.x() + (y - top.y()) / way.y() * way.x(), down ? 1 : -1);
            }
        }
        std::sort(crossings.begin(), crossings.end());
        int winding = 0;
        for (std::size_t i = 0; i + 1 < crossings.size(); ++i) {
            winding += crossings[i].second;
            if (winding == 0) {
                continue;
            }
            const double left = std::max(0.0, std::ceil(crossings[i].first - 0.5));
            const double right = std::min(double(columns), std::ceil(crossings[i + 1].first - 0.5));
            for (int column = int(left); column < int(right); ++column) {
                pixels.push_back(std::size_t(row) * std::size_t(columns) + std::size_t(column));
            }
        }
    }
    return pixels;
}

std::vector<int> clustersOf(const Superpixels& regions, int label, int count,
                            const std::vector<float>& gray, int rows, int columns) {
    using Point = std::array<double, 3>;  // column, row, gray level, in units that weigh alike
    std::vector<int> clusters(regions.labels.size(), -1);
    const auto area = std::count(regions.labels.begin(), regions.labels.end(), label);
    const double width = std::sqrt(double(area) / std::max(count, 1));
    const auto pointAt = [&](std::size_t pixel) -> Point {
        const auto column = int(pixel % std::size_t(regions.columns));
        const auto row = int(pixel / std::size_t(regions.columns));
        const auto film_row = std::size_t(std::int64_t(row) * rows / regions.rows);
        const auto film_column = std::size_t(std::int64_t(column) * columns / regions.columns);
        const double level = 255 * double(gray[film_row * std::size_t(columns) + film_column]);
        return {column / width, row / width, level / kLevels};
    };
    const auto distance = [](const Point& one, const Point& other) {
        return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
    };
    std::vector<Point> points;
    const std::size_t every = std::max<std::size_t>(1, std::size_t(area) / kMostSamples);
    std::size_t met = 0;
    for (std::size_t pixel = 0; pixel < clusters.size(); ++pixel) {
        if (regions.labels[pixel] == label && met++ % every == 0) {
            points.push_back(pointAt(pixel));
        }
    }
    if (count < 1 || points.size() < std::size_t(count)) {
        return clusters;
    }
    std::vector<Point> centres{points.front()};
    std::vector<double> to_nearest(points.size(), std::numeric_limits<double>::infinity());
    const auto nearest = [&](const Point& point) {
        return std::min_element(centres.begin(), centres.end(),
                                [&](const Point& one, const Point& other) {
                                    return distance(one, point) < distance(other, point);
                                }) -
               centres.begin();
    };
    while (centres.size() < std::size_t(count)) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            to_nearest[i] = std::min(to_nearest[i], distance(points[i], centres.back()));
        }
        centres.push_back(points[std::size_t(
            std::max_element(to_nearest.begin(), to_nearest.end()) - to_nearest.begin())]);
    }
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        std::vector<Point> sums(centres.size());
        std::vector<int> sizes(centres.size());
        for (const Point& point : points) {
            const auto index = std::size_t(nearest(point));
            ++sizes[index];
            for (std::size_t i = 0; i < point.size(); ++i) {
                sums[index][i] += point[i];
            }
        }
        for (std::size_t index = 0; index < centres.size(); ++index) {
            for (std::size_t i = 0; sizes[index] > 0 && i < 3; ++i) {
                centres[index][i] = sums[index][i] / sizes[index];
            }
        }
    }
    for (std::size_t pixel = 0; pixel < clusters.size(); ++pixel) {
        if (regions.labels[pixel] == label) {
            clusters[pixel] = int(nearest(pointAt(pixel)));
        }
    }
    return clusters;
}

}  // namespace lucency
