#include "core/explain/chest_shape.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace lucency {

namespace {

/// What must lie on the film of a chest that is partly beyond its edges, as share of its weight.
constexpr double kLeastSeen = 0.75;
constexpr double kUnseenCost = 0.3;  ///< of a chest that is not on the film at all
/// How much the lungs found by themselves count when places are compared.
constexpr double kLungsCount = 0.2;
constexpr std::size_t kTries = 8;  ///< places that are refined

struct Knot {
    double x, y;
};

/// Linear through knots of rising x, constant beyond.
template <std::size_t N>
double curve(const std::array<Knot, N>& knots, double x) {
    if (x <= knots.front().x) {
        return knots.front().y;
    }
    for (std::size_t i = 1; i < N; ++i) {
        if (x <= knots[i].x) {
            const double t = (x - knots[i - 1].x) / (knots[i].x - knots[i - 1].x);
            return knots[i - 1].y + t * (knots[i].y - knots[i - 1].y);
        }
    }
    return knots.back().y;
}

double square(double x) {
    return x * x;
}

/// Half the inner width of the rib cage.
double cage(double v) {
    static constexpr std::array<Knot, 10> half{{{-0.02, 0},
                                                {0, 0.2},
                                                {0.04, 0.39},
                                                {0.08, 0.52},
                                                {0.13, 0.63},
                                                {0.24, 0.77},
                                                {0.38, 0.87},
                                                {0.57, 0.94},
                                                {0.76, 0.98},
                                                {0.95, 1}}};
    return curve(half, v);
}

/// How far the shadow of heart and great vessels reaches on the side of u.
double heart(double u, double v) {
    static constexpr std::array<Knot, 5> right{
        {{0, 0.22}, {0.2, 0.18}, {0.45, 0.24}, {0.65, 0.32}, {0.85, 0.28}}};
    static constexpr std::array<Knot, 6> left{
        {{0, 0.22}, {0.2, 0.2}, {0.4, 0.3}, {0.55, 0.46}, {0.75, 0.62}, {0.9, 0.6}}};
    return u < 0 ? curve(right, v) : curve(left, v);
}

/// Height of the diaphragm; the right side of the chest, on the film's left, is the higher one.
double dome(double u) {
    static constexpr std::array<Knot, 4> lowering{{{0.3, 0.8}, {0.6, 0.82}, {0.8, 0.9}, {0.95, 1}}};
    return curve(lowering, std::abs(u)) + (u < 0 ? -0.02 : 0.02);
}

struct Mark {
    double u, v, gray, weight;  ///< gray: -1 lung, 1 spine
};

/// What is expected at a point of a chest; weight 0 where films differ, as near every edge.
Mark expected(double u, double v) {
    const double x = std::abs(u);
    const double wall = cage(v);
    if (v < -0.04) {  // neck and shoulders
        return {u, v, 0.4, x < 0.9 ? 0.4 : 0};
    }
    if (x > wall + 0.03) {  // chest wall
        return {u, v, 0.6, x < wall + 0.2 && v > 0.05 ? 0.7 : 0};
    }
    if (v > dome(u) + 0.05) {  // abdomen
        return {u, v, 0.8, 0.7};
    }
    const double beyond_heart = x - heart(u, v);
    if (beyond_heart < -0.06) {
        return {u, v, x < 0.16 ? 1 : 0.8, 1};
    }
    const bool is_lung = beyond_heart > 0.06 && x < wall - 0.06 && v > 0.06 && v < dome(u) - 0.05;
    return {u, v, -1, is_lung ? 1.0 : 0};
}

std::vector<Mark> schematicChest(double step) {
    std::vector<Mark> marks;
    for (double v = -0.12; v < 1.2; v += 0.8 * step) {
        for (double u = -1.24; u <= 1.24; u += step) {
            const Mark mark = expected(u, v);
            if (mark.weight > 0) {
                marks.push_back(mark);
            }
        }
    }
    return marks;
}

/// In units of correlation: chest films are centred on the chest and filled by it.
double unusual(const ChestPlace& place) {
    return 0.04 * (square((place.height - 0.7) / 0.2) + square((place.half_width - 0.4) / 0.1) +
                   square((place.centre - 0.5) / 0.1) +
                   square((place.top + place.height / 2 - 0.5) / 0.15) + square(place.tilt / 0.15));
}

double fitOf(const cv::Mat1f& picture, const std::vector<Mark>& marks, const ChestPlace& place) {
    const cv::Point2d origin = place.toPicture(0, 0, picture.size());
    const cv::Point2d along_u = place.toPicture(1, 0, picture.size()) - origin;
    const cv::Point2d along_v = place.toPicture(0, 1, picture.size()) - origin;
    double all = 0, weight = 0, gray = 0, gray2 = 0, wanted = 0, wanted2 = 0, both = 0;
    for (const Mark& mark : marks) {
        all += mark.weight;
        const int x = cvFloor(origin.x + mark.u * along_u.x + mark.v * along_v.x);
        const int y = cvFloor(origin.y + mark.u * along_u.y + mark.v * along_v.y);
        if (x < 0 || y < 0 || x >= picture.cols || y >= picture.rows) {
            continue;
        }
        const double g = double(picture(y, x));
        weight += mark.weight;
        gray += mark.weight * g;
        gray2 += mark.weight * g * g;
        wanted += mark.weight * mark.gray;
        wanted2 += mark.weight * mark.gray * mark.gray;
        both += mark.weight * mark.gray * g;
    }
    const double variances = (gray2 - gray * gray / weight) * (wanted2 - wanted * wanted / weight);
    if (weight < kLeastSeen * all || !(variances > 1e-6 * weight * weight)) {
        return -1;
    }
    return (both - gray * wanted / weight) / std::sqrt(variances) -
           kUnseenCost * (1 - weight / all) - unusual(place);
}

/// Places all over the film, the best first, no two of the first kTries alike.
std::vector<ChestPlace> startingPlaces(const cv::Mat1f& picture) {
    static const std::vector<Mark> marks = schematicChest(0.124);
    std::vector<std::pair<double, ChestPlace>> places;
    for (double half = 0.22; half < 0.53; half += 0.05) {
        for (double height = 0.4; height < 1.05; height += 0.1) {
            for (double centre = 0.32; centre < 0.69; centre += 0.04) {
                for (double top = -0.08; top + height < 1.12; top += 0.05) {
                    const ChestPlace place{centre, half, top, height, 0};
                    places.emplace_back(fitOf(picture, marks, place), place);
                }
            }
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<ChestPlace> chosen;
    for (const auto& [fit, place] : places) {
        const auto like = [&place = place](const ChestPlace& other) {
            return std::abs(place.centre - other.centre) < 0.09 &&
                   std::abs(place.half_width - other.half_width) < 0.09 &&
                   std::abs(place.top - other.top) < 0.11 &&
                   std::abs(place.height - other.height) < 0.19;
        };
        if (std::none_of(chosen.begin(), chosen.end(), like)) {
            chosen.push_back(place);
        }
        if (chosen.size() == kTries) {
            break;
        }
    }
    return chosen;
}

/// Uphill along each coordinate, with ever smaller steps.
ChestFit refined(const cv::Mat1f& picture, ChestPlace place) {
    static const std::vector<Mark> marks = schematicChest(0.062);
    static constexpr std::array parts{&ChestPlace::centre, &ChestPlace::top,
                                      &ChestPlace::half_width, &ChestPlace::height,
                                      &ChestPlace::tilt};
    double fit = fitOf(picture, marks, place);
    for (double step = 0.04; step > 0.004; step /= 2) {
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto part : parts) {
                for (const double by : {-step, step}) {
                    ChestPlace other = place;
                    other.*part += by;
                    const double better = fitOf(picture, marks, other);
                    if (better > fit + 1e-5) {
                        fit = better;
                        place = other;
                        moved = true;
                    }
                }
            }
        }
    }
    return {place, fit, 0};
}

double jaccard(const cv::Mat1b& one, const cv::Mat1b& other) {
    const int either = cv::countNonZero(one | other);
    return either > 0 ? double(cv::countNonZero(one & other)) / either : 0;
}

}  // namespace

cv::Point2d ChestPlace::toPicture(double u, double v, cv::Size size) const {
    const double x = u * half_width * size.width;
    const double y = (v - 0.5) * height * size.height;
    return {centre * size.width + x * std::cos(tilt) - y * std::sin(tilt),
            (top + height / 2) * size.height + x * std::sin(tilt) + y * std::cos(tilt)};
}

cv::Mat1b chestMask(const ChestPlace& place, cv::Size size) {
    // The ribs themselves are within, and lung reaches a little above the schematic apices.
    constexpr double kWall = 1.06;
    constexpr double kApex = 0.04;
    std::vector<cv::Point> right, outline;
    for (double v = 0; v <= 1.001; v += 0.02) {
        const double along = -kApex + v * (1 + kApex);
        right.emplace_back(place.toPicture(-kWall * cage(v), along, size));
        outline.emplace_back(place.toPicture(kWall * cage(v), along, size));
    }
    outline.insert(outline.end(), right.rbegin(), right.rend());
    cv::Mat1b mask(size, uchar(0));
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{outline}, 1);
    return mask;
}

ChestFit findChest(const cv::Mat1f& picture, const cv::Mat1b& lungs) {
    ChestFit best;
    for (const ChestPlace& place : startingPlaces(picture)) {
        ChestFit found = refined(picture, place);
        found.agreement = jaccard(chestMask(found.place, picture.size()), lungs);
        if (found.fit + kLungsCount * found.agreement > best.fit + kLungsCount * best.agreement) {
            best = found;
        }
    }
    return best;
}

}  // namespace lucency
