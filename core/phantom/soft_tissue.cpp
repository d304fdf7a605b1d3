#include "core/phantom/anatomy.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {

Child::Child(int rows, int columns, std::uint64_t child_seed) : seed(child_seed) {
    Random random(seed, 1);
    const double size = random.uniform(0.96, 1.04);
    pose.scale = std::min(columns / 1.6, rows / 1.4) * size;
    pose.centre = {columns / 2.0 + pose.scale * random.uniform(-0.025, 0.025),
                   rows / 2.0 + pose.scale * random.uniform(-0.025, 0.02)};
    const double turn = random.uniform(-2.2, 2.2) * CV_PI / 180;
    pose.cosine = std::cos(turn);
    pose.sine = std::sin(turn);
    width = random.uniform(0.95, 1.04);
    heart = random.uniform(0.9, 1.08);
    right_dome = random.uniform(-0.035, 0.045);
    left_dome = random.uniform(-0.035, 0.045);
    rib_drop = random.uniform(0.88, 1.15);
    fat = random.uniform(0.96, 1.06);
    arms = random.uniform(-0.05, 0.08);
    bubble = random.uniform(0.7, 1.2);
}

double Child::cage(double y) const {
    static const Curve half_width{{-0.52, 0.02},  {-0.49, 0.15},  {-0.46, 0.235}, {-0.42, 0.305},
                                  {-0.36, 0.375}, {-0.25, 0.455}, {-0.1, 0.52},   {0.1, 0.565},
                                  {0.3, 0.59},    {0.5, 0.602},   {0.7, 0.605},   {0.9, 0.59}};
    return width * half_width(y);
}

double Child::dome(double x) const {
    static const Curve right{{0, 0.375},   {0.1, 0.36},  {0.22, 0.345}, {0.34, 0.37},
                             {0.46, 0.43}, {0.55, 0.51}, {0.62, 0.6}};
    static const Curve left{{0, 0.42},    {0.1, 0.41},  {0.25, 0.395}, {0.36, 0.41},
                            {0.47, 0.46}, {0.55, 0.53}, {0.62, 0.61}};
    return x < 0 ? right(-x / width) + right_dome : left(x / width) + left_dome;
}

double Child::heartBorder(double x, double y) const {
    static const Curve right{{-0.55, 0.17}, {-0.45, 0.125}, {-0.35, 0.11}, {-0.2, 0.112},
                             {-0.1, 0.122}, {-0.02, 0.148}, {0.06, 0.182}, {0.14, 0.203},
                             {0.22, 0.207}, {0.3, 0.19},    {0.36, 0.165}, {0.45, 0.13}};
    static const Curve left{{-0.55, 0.16},  {-0.45, 0.115}, {-0.38, 0.105}, {-0.32, 0.125},
                            {-0.27, 0.137}, {-0.22, 0.137}, {-0.16, 0.162}, {-0.08, 0.207},
                            {0, 0.258},     {0.1, 0.325},   {0.2, 0.383},   {0.27, 0.405},
                            {0.33, 0.402},  {0.4, 0.36},    {0.5, 0.3}};
    return (x < 0 ? right(y) : left(y)) * (1 + (heart - 1) * smoothStep(-0.3, 0, y));
}

namespace {

const Curve& trunkWidth() {
    static const Curve curve{{-0.8, 0.25},   {-0.66, 0.265}, {-0.61, 0.31},  {-0.57, 0.42},
                             {-0.52, 0.52},  {-0.46, 0.62},  {-0.36, 0.695}, {-0.2, 0.72},
                             {-0.02, 0.705}, {0.12, 0.672},  {0.3, 0.655},   {0.6, 0.65},
                             {1, 0.67}};
    return curve;
}

const Curve& trunkDepth() {
    static const Curve curve{{-0.8, 0.4}, {-0.62, 0.44}, {-0.5, 0.5}, {-0.35, 0.6},
                             {-0.1, 0.7}, {0.2, 0.75},   {0.5, 0.74}, {1, 0.7}};
    return curve;
}

const Curve& cageDepth() {
    static const Curve curve{{-0.52, 0.1}, {-0.46, 0.22}, {-0.36, 0.34}, {-0.2, 0.45},
                             {0, 0.52},    {0.3, 0.56},   {0.6, 0.54}};
    return curve;
}

double capsule(const cv::Point2d& at, const cv::Point2d& a, const cv::Point2d& b, double r_a,
               double r_b) {
    const cv::Point2d along = b - a;
    const double t = std::clamp((at - a).dot(along) / along.dot(along), 0.0, 1.0);
    const cv::Point2d off = at - a - t * along;
    const double radius = r_a + t * (r_b - r_a);
    const double inside = radius * radius - off.dot(off);
    return inside > 0 ? 2 * std::sqrt(inside) : 0;
}

double bodyDepth(const Child& child, const cv::Point2d& at) {
    const double half = trunkWidth()(at.y) * child.fat * (0.5 + 0.5 * child.width);
    const double s = at.x / half;
    const double trunk = std::abs(s) < 1 ? trunkDepth()(at.y) * std::pow(1 - s * s, 0.42) : 0;
    const double x = std::abs(at.x);
    const double arm = capsule({x, at.y}, {0.57, -0.42}, {0.70 + child.arms, -0.95}, 0.19, 0.165);
    const double jaw = 1 - std::pow(at.x / 0.31, 2) - std::pow((at.y + 0.82) / 0.165, 2);
    const double head = jaw > 0 ? 0.34 * std::sqrt(jaw) : 0;
    // Bodies that merge: neither a sum nor a hard edge between them.
    return std::pow(std::pow(trunk, 4) + std::pow(1.15 * arm, 4), 0.25) + head;
}

/// Aerated lung along the ray, before vessels and opacities.
double lungDepth(const Child& child, const cv::Point2d& at) {
    const double half = child.cage(at.y);
    const double s = at.x / half;
    if (std::abs(s) >= 1) {
        return 0;
    }
    double depth = cageDepth()(at.y) * std::pow(1 - s * s, 0.45);
    // Heart and great vessels take the place of lung; some remains behind the heart, none before
    // the spine.
    const double x = std::abs(at.x);
    const double inside = child.heartBorder(at.x, at.y) - x;
    if (inside > 0) {
        const double middle = 1 - smoothStep(0.07, 0.15, x);
        depth *= 1 - (0.76 + 0.19 * middle) * roundEdge(inside, 0.11);
    }
    // Below the dome the lung goes on behind it, ever thinner.
    const double below = at.y - child.dome(at.x);
    if (below > 0) {
        depth *= 1 - (0.86 + 0.14 * smoothStep(0, 0.16, below)) * roundEdge(below, 0.07);
    }
    return depth;
}

double airwayDepth(const cv::Point2d& at) {
    double air = capsule(at, {0.004, -0.9}, {-0.012, -0.2}, 0.034, 0.029);
    air = std::max(air, capsule(at, {-0.012, -0.19}, {-0.1, -0.07}, 0.02, 0.015));
    air = std::max(air, capsule(at, {-0.012, -0.19}, {0.12, -0.06}, 0.019, 0.014));
    return 1.35 * air * (1 - smoothStep(-0.16, -0.04, at.y));
}

}  // namespace

// Depths without edges that a film could show sharply: worked out for every second pixel.
void drawSoftTissue(const Child& child, Layers& layers) {
    Random random(child.seed, 2);
    const cv::Size size = layers.body.size();
    const double unit = child.pose.scale;
    const int step = unit > 500 ? 2 : 1;
    const cv::Size coarse((size.width + step - 1) / step, (size.height + step - 1) / step);
    const cv::Mat1f ripple =
        cloudNoise(coarse, 0.16 * unit / step, 0.03 * unit / step, 0.8, random);
    const cv::Point2d bubble(random.uniform(0.24, 0.32), 0.535 + child.left_dome);
    cv::Mat1f body(coarse);
    cv::Mat1f lung(coarse);
    cv::Mat1f air(coarse);
    for (int row = 0; row < coarse.height; ++row) {
        for (int column = 0; column < coarse.width; ++column) {
            const double middle = (step - 1) / 2.0;
            const cv::Point2d at = child.pose.toBody({step * column + middle, step * row + middle});
            const double rough = static_cast<double>(ripple(row, column));
            // Outlines are drawn by the child's own slight unevenness, not by a ruler.
            const cv::Point2d bent = at + cv::Point2d(0.0035, 0.0035) * rough;
            body(row, column) = static_cast<float>(bodyDepth(child, bent));
            lung(row, column) = static_cast<float>(lungDepth(child, bent));
            const cv::Point2d off = at - bubble;
            const double gas = 1 - std::pow(off.x / (0.13 * child.bubble), 2) -
                               std::pow(off.y / (0.075 * child.bubble), 2) + 0.5 * rough;
            air(row, column) = static_cast<float>(
                airwayDepth(at) + (gas > 0 ? 0.12 * std::sqrt(std::min(gas, 1.0)) : 0.0));
        }
    }
    cv::GaussianBlur(air, air, {}, 0.006 * unit / step);
    const auto enlarge = [&](const cv::Mat1f& from, cv::Mat1f& to) {
        cv::Mat1f large;
        cv::resize(from, large, coarse * step, 0, 0, cv::INTER_LINEAR);
        large({0, 0, size.width, size.height}).copyTo(to);
    };
    enlarge(body, layers.body);
    enlarge(lung, layers.lung);
    enlarge(air, layers.air);
}

}  // namespace lucency
