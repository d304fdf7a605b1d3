#include "core/phantom/anatomy.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

double vertebraHeight(int index) {  // 0 is the first thoracic one; pitch grows downwards
    return -0.452 + 0.083 * index + 0.0011 * index * index;
}

void splat(cv::Mat1f& layer, const cv::Point2d& at, double weight) {
    const int x = cvFloor(at.x);
    const int y = cvFloor(at.y);
    if (x < 0 || y < 0 || x + 1 >= layer.cols || y + 1 >= layer.rows) {
        return;
    }
    const double dx = at.x - x;
    const double dy = at.y - y;
    layer(y, x) += static_cast<float>(weight * (1 - dx) * (1 - dy));
    layer(y, x + 1) += static_cast<float>(weight * dx * (1 - dy));
    layer(y + 1, x) += static_cast<float>(weight * (1 - dx) * dy);
    layer(y + 1, x + 1) += static_cast<float>(weight * dx * dy);
}

// A rib runs round the cage from the spine (angle 0) over the side (90 degrees) to its cartilage.
// It is a flat tube of bone; its wall is strewn with points that are projected onto the film, so
// the bright line at the side, where the ray runs along the bone, comes by itself.
void drawRib(const Child& child, int index, double side, Random& random, cv::Mat1f& layer) {
    static const Curve drop{{0, 0},     {12, -0.014}, {25, -0.03}, {40, -0.028}, {55, 0.002},
                            {70, 0.05}, {90, 0.135},  {110, 0.22}, {130, 0.295}, {150, 0.34}};
    static const Curve end_angle{{0, 150}, {5, 146}, {7, 140}, {9, 118}, {10, 92}, {11, 60}};
    const double top = vertebraHeight(index) + random.uniform(-0.004, 0.004);
    const double fall = child.rib_drop * (index == 0   ? 0.5
                                          : index == 1 ? 0.72
                                          : index == 2 ? 0.9
                                                       : 1);
    const double half_height = (index == 0 ? 0.015 : 0.0185) * random.uniform(0.93, 1.07);
    constexpr double half_thickness = 0.0075;
    const double last = end_angle(index);
    const auto middle = [&](double degrees) {
        const double sine = std::sin(degrees * CV_PI / 180);
        const double y = top + fall * drop(degrees) + (index >= 8 ? 0.05 * (index - 7) * sine : 0);
        const double reach = child.cage(std::max(y, -0.485)) + 0.002;
        const double x = degrees < 90 ? 0.055 + (reach - 0.055) * sine : reach * sine;
        return cv::Point2d(side * x, y);
    };
    const double unit = child.pose.scale;
    const int steps = static_cast<int>(1.9 * unit);
    const int around = std::max(24, static_cast<int>(0.16 * unit));
    const double depth_radius = 0.27;  // of the cage, front to back
    for (int step = 0; step < steps; ++step) {
        const double degrees = 4 + (last - 4) * (step + random.uniform()) / steps;
        const double radians = degrees * CV_PI / 180;
        const cv::Point2d here = middle(degrees);
        const cv::Point2d next = middle(degrees + 0.5);
        const double depth =
            depth_radius * (std::cos(radians) - std::cos(radians + 0.5 * CV_PI / 180));
        const cv::Point2d along = next - here;
        const double length =
            std::sqrt(along.dot(along) + depth * depth) / 0.5 * (last - 4) / steps;
        // Thinner and less calcified towards the front, rounded at the ends.
        const double front = 1 - 0.68 * smoothStep(85, 130, degrees);
        const double head =
            (0.35 + 0.65 * smoothStep(4, 22, degrees)) * smoothStep(0, 14, last - degrees);
        const double ends = roundEdge(degrees - 2, 6);
        const double height = half_height * (0.8 + 0.2 * smoothStep(5, 35, degrees)) * ends;
        // Across the rib's own run, so that a steep piece is no wider than a level one.
        const double run = std::hypot(along.x, along.y) + 1e-9;
        const double tilt = std::clamp(std::abs(along.x) / std::hypot(run, depth), 0.35, 1.0);
        for (int point = 0; point < around; ++point) {
            const double turn = 2 * CV_PI * (point + random.uniform()) / around;
            const double wall = random.chance(0.72) ? 1 : std::sqrt(random.uniform());
            const double up = wall * height * std::sin(turn) / std::max(tilt, 0.55);
            const double out = wall * half_thickness * std::cos(turn);
            const cv::Point2d at(here.x + side * out * std::sin(radians), here.y + up);
            splat(layer, child.pose.toFilm(at), front * head * length / around);
        }
    }
}

double ellipse(const cv::Point2d& off, double a, double b) {
    return std::sqrt(off.x * off.x / (a * a) + off.y * off.y / (b * b));
}

/// A soft-edged ring or disc: 1 inside radius 1 of `distance`, falling over `soft`.
double disc(double distance, double soft) {
    return 1 - smoothStep(1 - soft, 1 + soft, distance);
}

// One vertebra in projection: body with end plates, pedicles as rings, spinous process.
double vertebra(const cv::Point2d& off, double half_width, double half_height) {
    const double across =
        std::abs(off.x) / (half_width * (1 - 0.1 * (1 - std::pow(off.y / half_height, 2))));
    const double down = std::abs(off.y) / half_height;
    if (across > 1.9 || down > 1.6) {
        return 0;
    }
    const double box = std::pow(std::pow(across, 5) + std::pow(down, 5), 0.2);
    const double body = disc(box, 0.11);
    const double plates = body * smoothStep(0.72, 0.98, down);
    const double walls = body * smoothStep(0.82, 0.99, across);
    const cv::Point2d mirrored(std::abs(off.x) - 0.72 * half_width, off.y + 0.16 * half_height);
    const double pedicle = ellipse(mirrored, 0.17 * half_width, 0.36 * half_height);
    const double ring = disc(pedicle, 0.22) - 0.75 * disc(pedicle / 0.62, 0.3);
    const double spinous = disc(
        ellipse({off.x, off.y - 0.3 * half_height}, 0.11 * half_width, 0.5 * half_height), 0.35);
    const cv::Point2d wing(std::abs(off.x) - 1.2 * half_width, off.y + 0.25 * half_height);
    const double transverse = disc(ellipse(wing, 0.5 * half_width, 0.26 * half_height), 0.4);
    return 0.05 * body + 0.026 * plates + 0.012 * walls + 0.04 * ring + 0.03 * spinous +
           0.026 * transverse;
}

void drawSpine(const Child& child, Random& random, cv::Mat1f& layer) {
    for (int index = -5; index <= 15; ++index) {
        const double y = vertebraHeight(index);
        const double pitch = vertebraHeight(index + 1) - y;
        const double half_width =
            0.078 + 0.0018 * std::max(index, -2) + random.uniform(-0.001, 0.001);
        const double half_height = 0.415 * pitch;
        const cv::Point2d middle(0.004 * std::sin(0.45 * index), y + 0.012);
        const double reach = 2.1 * half_width;
        const cv::Point2d centre = child.pose.toFilm(middle);
        const int radius = cvCeil(reach * child.pose.scale);
        const cv::Rect all(0, 0, layer.cols, layer.rows);
        const cv::Rect box = all & cv::Rect(cvRound(centre.x) - radius, cvRound(centre.y) - radius,
                                            2 * radius, 2 * radius);
        for (int row = box.y; row < box.y + box.height; ++row) {
            for (int column = box.x; column < box.x + box.width; ++column) {
                const cv::Point2d at =
                    child.pose.toBody({static_cast<double>(column), static_cast<double>(row)});
                layer(row, column) +=
                    static_cast<float>(vertebra(at - middle, half_width, half_height));
            }
        }
    }
}

// A polygon whose corners are cut three times over (Chaikin 1974).
std::vector<cv::Point> rounded(std::vector<cv::Point2d> corners) {
    for (int round = 0; round < 3; ++round) {
        std::vector<cv::Point2d> cut;
        for (std::size_t index = 0; index < corners.size(); ++index) {
            const cv::Point2d& here = corners[index];
            const cv::Point2d& next = corners[(index + 1) % corners.size()];
            cut.push_back(0.75 * here + 0.25 * next);
            cut.push_back(0.25 * here + 0.75 * next);
        }
        corners = std::move(cut);
    }
    return {corners.begin(), corners.end()};
}

// Clavicle, scapula and humerus of one side.
void drawShoulder(const Child& child, double side, Random& random, cv::Mat1f& layer) {
    const auto p = [side](double x, double y) { return cv::Point2d(side * x, y); };
    const double lift = random.uniform(-0.02, 0.02);
    cv::Mat1f bone = cv::Mat1f::zeros(layer.size());
    const auto pipe = [&](const std::vector<PipePoint>& points, double density, double hollow,
                          bool flat_ends = false) {
        drawPipe(bone, child.pose, points, {density, hollow, flat_ends});
    };
    // clavicle: an S from the sternum to the acromion
    pipe(bezier(p(0.085, -0.462), p(0.2, -0.48), p(0.3, -0.585 + lift), p(0.48, -0.535 + lift),
                0.0175, 0.0165),
         3.3, 0.72);
    layer += bone;
    bone = 0;
    // scapula: glenoid, spine, borders and a thin blade
    pipe(bezier(p(0.575, -0.44), p(0.545, -0.38), p(0.53, -0.33), p(0.47, -0.25), 0.018, 0.006),
         2.2, 0.6);
    pipe(bezier(p(0.49, -0.53 + lift), p(0.54, -0.525), p(0.575, -0.5), p(0.575, -0.42), 0.013,
                0.022),
         1.3, 0.6);
    layer += bone;
    bone = 0;
    std::vector<cv::Point2d> blade;
    const auto corner = [&](double x, double y) { blade.push_back(child.pose.toFilm(p(x, y))); };
    corner(0.56, -0.46);
    corner(0.60, -0.38);
    corner(0.635, -0.2);
    corner(0.69, 0.02);
    corner(0.665, 0.055);
    corner(0.60, 0.05);
    corner(0.545, -0.02);
    corner(0.50, -0.17);
    corner(0.475, -0.33);
    corner(0.52, -0.43);
    cv::fillPoly(bone, std::vector<std::vector<cv::Point>>{rounded(blade)}, cv::Scalar(0.03));
    cv::Mat1f rim;
    cv::GaussianBlur(bone, rim, {}, 0.012 * child.pose.scale);
    cv::GaussianBlur(bone, bone, {}, 0.0022 * child.pose.scale);
    // the borders are thicker than the blade
    rim = cv::max(bone - rim, 0);
    layer += bone + 2.2 * rim;
    bone = 0;
    // humerus: shaft widening to the metaphysis, and the head beyond its growth plate
    const double out = child.arms;
    pipe(bezier(p(0.70 + out, -0.98), p(0.665 + 0.6 * out, -0.82), p(0.65 + 0.3 * out, -0.73),
                p(0.642, -0.592), 0.048, 0.07),
         1.7, 0.8, true);
    layer += bone;
    bone = 0;
    pipe({{p(0.63, -0.525), 0.072}, {p(0.632, -0.52), 0.072}}, 1.1, 0.8);
    cv::GaussianBlur(bone, bone, {}, 0.003 * child.pose.scale);
    layer += bone;
}

}  // namespace

void drawBones(const Child& child, Layers& layers) {
    Random random(child.seed, 3);
    const double unit = child.pose.scale;
    cv::Mat1f ribs = cv::Mat1f::zeros(layers.bone.size());
    for (int index = 0; index < 12; ++index) {
        for (const double side : {-1.0, 1.0}) {
            drawRib(child, index, side, random, ribs);
        }
    }
    // Strewn weights sum to the rib's length; spread over pixels they become a depth of bone.
    ribs *= 0.0031 * unit * unit;
    cv::GaussianBlur(ribs, ribs, {}, std::max(0.6, 0.0012 * unit));
    // Bone that the ray runs along for long does not go on getting brighter.
    for (float& depth : ribs) {
        depth = 0.21F * (1 - std::exp(-depth / 0.21F));
    }
    layers.bone += ribs;
    drawSpine(child, random, layers.bone);
    for (const double side : {-1.0, 1.0}) {
        drawShoulder(child, side, random, layers.bone);
    }
    // lower edge of the jaw
    cv::Mat1f jaw = cv::Mat1f::zeros(layers.bone.size());
    drawPipe(jaw, child.pose,
             bezier({-0.27, -0.78}, {-0.2, -0.635}, {0.2, -0.635}, {0.27, -0.78}, 0.035, 0.035),
             {1.3, 0.6});
    layers.bone += jaw;
    const cv::Mat1f trabeculae =
        cloudNoise(layers.bone.size(), 0.012 * unit, std::max(1.5, 0.002 * unit), 0.2, random);
    layers.bone = layers.bone.mul(1 + 0.09 * trabeculae);
    cv::GaussianBlur(layers.bone, layers.bone, {}, std::max(0.5, 0.0012 * unit));
}

}  // namespace lucency
