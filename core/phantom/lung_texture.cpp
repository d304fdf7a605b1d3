#include "core/phantom/anatomy.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

// A vessel or bronchus grows in short steps that wander, thins, and forks.
void grow(const Child& child, cv::Mat1f& layer, cv::Point2d at, double heading, double radius,
          double reach, double density, Random& random) {
    constexpr double step = 0.011;
    constexpr double least_radius = 0.0008;
    std::vector<PipePoint> pipe{{at, radius}};
    while (reach > 0 && radius > least_radius) {
        heading += 0.13 * random.normal();
        at += step * cv::Point2d(std::cos(heading), std::sin(heading));
        radius *= 0.965;
        reach -= step;
        pipe.push_back({at, radius});
        if (random.chance(0.19)) {
            const double fork = random.uniform(0.35, 0.95) * (random.chance(0.5) ? 1 : -1);
            grow(child, layer, at, heading + fork, radius * random.uniform(0.55, 0.85),
                 reach * 0.85, density, random);
            radius *= 0.93;
            heading -= 0.2 * fork;
        }
    }
    drawPipe(layer, child.pose, pipe, {density, 0});
}

}  // namespace

void drawVessels(const Child& child, Layers& layers) {
    Random random(child.seed, 4);
    const double unit = child.pose.scale;
    for (const double side : {-1.0, 1.0}) {
        const cv::Point2d hilum(side < 0 ? -0.14 : 0.17, side < 0 ? -0.03 : -0.06);
        const int count = 18;
        for (int index = 0; index < count; ++index) {
            // fanned out from steeply up over sideways to steeply down, as seen on this side
            const double fan = -1.25 + 2.75 * (index + random.uniform(0.2, 0.8)) / count;
            const double heading = side > 0 ? fan : CV_PI - fan;
            const cv::Point2d start = hilum + cv::Point2d(side * random.uniform(-0.02, 0.03),
                                                          0.11 * fan * random.uniform(0.4, 1));
            const double radius = random.uniform(0.006, 0.0115) * (fan > 0.2 ? 1.12 : 0.9);
            grow(child, layers.vessels, start, heading, radius, random.uniform(0.32, 0.5), 5,
                 random);
        }
        // vessels cut across: small dense rings of nothing but their own roundness
        for (int index = 0; index < 5; ++index) {
            const cv::Point2d at =
                hilum + cv::Point2d(side * random.uniform(0.01, 0.11), random.uniform(-0.09, 0.13));
            const double radius = random.uniform(0.005, 0.009);
            drawPipe(layers.vessels, child.pose,
                     {{at, radius}, {at + cv::Point2d(0.001, 0.001), radius}}, {5, 0});
        }
    }
    // the haze of what is too small to be told apart
    const cv::Mat1f haze =
        cloudNoise(layers.vessels.size(), 0.035 * unit, std::max(2.0, 0.0035 * unit), 0.45, random);
    layers.vessels += 0.017 * haze;
    cv::GaussianBlur(layers.vessels, layers.vessels, {}, std::max(0.5, 0.0014 * unit));
    // Vessels are seen where there is lung round them.
    cv::Mat1f seen;
    cv::min(layers.lung / 0.3, 1.0, seen);
    layers.vessels = layers.vessels.mul(seen);
}

void drawOpacity(const Child& child, Layers& layers) {
    Random random(child.seed, 5);
    const double unit = child.pose.scale;
    struct Zone {
        double side, x, y, spread;
    };
    static constexpr Zone zones[] = {{-1, 0.33, 0.2, 0.12},  {-1, 0.3, 0.05, 0.11},
                                     {-1, 0.27, -0.25, 0.1}, {1, 0.36, 0.05, 0.11},
                                     {1, 0.45, 0.25, 0.1},   {1, 0.27, -0.22, 0.1}};
    const int patches = random.chance(0.3) ? 2 : 1;
    cv::Mat1f field = cv::Mat1f::zeros(layers.opacity.size());
    cv::Mat1f bronchi = cv::Mat1f::zeros(layers.opacity.size());
    for (int patch = 0; patch < patches; ++patch) {
        const Zone& zone = zones[static_cast<int>(random.uniform() * 6)];
        const cv::Point2d centre(zone.side * (zone.x + random.uniform(-0.04, 0.04)),
                                 zone.y + random.uniform(-0.05, 0.05));
        const int lobes = 5 + static_cast<int>(random.uniform() * 5);
        for (int lobe = 0; lobe < lobes; ++lobe) {
            const cv::Point2d at =
                centre + zone.spread * 0.75 * cv::Point2d(random.normal(), 0.8 * random.normal());
            const double radius = zone.spread * random.uniform(0.6, 1.05);
            const cv::Point2d film = child.pose.toFilm(at);
            const double reach = 3 * radius * unit;
            const double power = random.uniform(0.6, 1.0);
            for (int row = std::max(0, cvFloor(film.y - reach));
                 row < std::min(field.rows, cvCeil(film.y + reach)); ++row) {
                for (int column = std::max(0, cvFloor(film.x - reach));
                     column < std::min(field.cols, cvCeil(film.x + reach)); ++column) {
                    const double dx = (column - film.x) / (radius * unit);
                    const double dy = (row - film.y) / (radius * unit);
                    field(row, column) +=
                        static_cast<float>(power * std::exp(-1.2 * (dx * dx + dy * dy)));
                }
            }
        }
        if (random.chance(0.6)) {
            const cv::Point2d hilum(zone.side * 0.16, -0.02);
            for (int index = 0; index < 3; ++index) {
                const cv::Point2d way = centre - hilum;
                const double heading = std::atan2(way.y, way.x) + random.uniform(-0.4, 0.4);
                grow(child, bronchi, hilum + 0.35 * way, heading, random.uniform(0.006, 0.009),
                     0.24, 1, random);
            }
        }
    }
    const cv::Mat1f rough =
        cloudNoise(field.size(), 0.09 * unit, std::max(2.0, 0.006 * unit), 0.7, random);
    const double strength = random.uniform(0.68, 0.85);
    for (int row = 0; row < field.rows; ++row) {
        for (int column = 0; column < field.cols; ++column) {
            const double level = static_cast<double>(field(row, column)) +
                                 0.26 * static_cast<double>(rough(row, column));
            const double patchy =
                std::clamp(0.9 + 0.1 * static_cast<double>(rough(row, column)), 0.6, 1.0);
            layers.opacity(row, column) =
                static_cast<float>(strength * patchy * smoothStep(0.1, 1.6, level));
        }
    }
    cv::GaussianBlur(bronchi, bronchi, {}, 0.0025 * unit);
    layers.air += bronchi.mul(layers.opacity * (2.2 / strength));
}

}  // namespace lucency
