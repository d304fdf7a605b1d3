#include "core/phantom/canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {

double Curve::operator()(double x) const {
    if (x <= points_.front().x) {
        return points_.front().y;
    }
    if (x >= points_.back().x) {
        return points_.back().y;
    }
    std::size_t right = 1;
    while (points_[right].x < x) {
        ++right;
    }
    const cv::Point2d& a = points_[right - 1];
    const cv::Point2d& b = points_[right];
    const auto slope = [this](std::size_t at) {
        const cv::Point2d& before = points_[at == 0 ? 0 : at - 1];
        const cv::Point2d& after = points_[std::min(at + 1, points_.size() - 1)];
        return (after.y - before.y) / (after.x - before.x);
    };
    const double width = b.x - a.x;
    const double t = (x - a.x) / width;
    const double u = 1 - t;
    return a.y * u * u * (1 + 2 * t) + b.y * t * t * (1 + 2 * u) +
           width * t * u * (slope(right - 1) * u - slope(right) * t);
}

namespace {

// `hollow` of the radius is empty: its chord is taken off.
double pipeDepth(double radius, double distance_squared, double hollow) {
    const double outer = radius * radius - distance_squared;
    if (outer <= 0) {
        return 0;
    }
    const double inner = radius * radius * hollow * hollow - distance_squared;
    return 2 * (std::sqrt(outer) - (inner > 0 ? 0.8 * std::sqrt(inner) : 0));
}

}  // namespace

void drawPipe(cv::Mat1f& layer, const Pose& pose, const std::vector<PipePoint>& pipe,
              const PipeStuff& stuff) {
    for (std::size_t index = 1; index < pipe.size(); ++index) {
        const cv::Point2d a = pose.toFilm(pipe[index - 1].at);
        const cv::Point2d b = pose.toFilm(pipe[index].at);
        const double first = pipe[index - 1].radius * pose.scale;
        const double last = pipe[index].radius * pose.scale;
        const double reach = std::max(first, last) + 1;
        const cv::Point2d along = b - a;
        const double length_squared = std::max(along.dot(along), 1e-12);
        // A solid pipe may well be round where pieces meet; a hollow one would show its walls.
        const double slack = stuff.hollow > 0 ? 1 / std::sqrt(length_squared) : 1e9;
        const int left = std::max(0, cvFloor(std::min(a.x, b.x) - reach));
        const int right = std::min(layer.cols - 1, cvCeil(std::max(a.x, b.x) + reach));
        const int top = std::max(0, cvFloor(std::min(a.y, b.y) - reach));
        const int bottom = std::min(layer.rows - 1, cvCeil(std::max(a.y, b.y) + reach));
        for (int y = top; y <= bottom; ++y) {
            float* row = layer[y];
            for (int x = left; x <= right; ++x) {
                const cv::Point2d here(x - a.x, y - a.y);
                const double place = here.dot(along) / length_squared;
                const bool round_first = index == 1 && !stuff.flat_ends;
                const bool round_last = index + 1 == pipe.size() && !stuff.flat_ends;
                if ((place < -slack && !round_first) || (place > 1 + slack && !round_last)) {
                    continue;
                }
                const double t = std::clamp(place, 0.0, 1.0);
                const cv::Point2d off = here - t * along;
                const double radius = first + t * (last - first);
                const double depth =
                    pipeDepth(radius, off.dot(off), stuff.hollow) / pose.scale * stuff.density;
                row[x] = std::max(row[x], static_cast<float>(depth));
            }
        }
    }
}

cv::Mat1f cloudNoise(cv::Size size, double coarse, double fine, double slope, Random& random) {
    cv::Mat1f sum = cv::Mat1f::zeros(size);
    double power = 0;
    const double first = std::max(coarse, fine);
    for (double grain = first; grain >= fine; grain /= 2) {
        cv::Mat1f lattice(static_cast<int>(size.height / grain) + 4,
                          static_cast<int>(size.width / grain) + 4);
        for (float& value : lattice) {
            value = random.grain();
        }
        cv::Mat1f octave;
        cv::resize(lattice, octave, {}, grain, grain, cv::INTER_CUBIC);
        const double weight = std::pow(grain / first, slope);
        cv::scaleAdd(octave({0, 0, size.width, size.height}), weight, sum, sum);
        power += weight * weight;
    }
    sum *= 1.25 / std::sqrt(power);  // interpolation takes away about a fifth
    return sum;
}

std::vector<PipePoint> bezier(const cv::Point2d& a, const cv::Point2d& b, const cv::Point2d& c,
                              const cv::Point2d& d, double first_radius, double last_radius) {
    constexpr int steps = 40;
    std::vector<PipePoint> points;
    points.reserve(steps + 1);
    for (int step = 0; step <= steps; ++step) {
        const double t = static_cast<double>(step) / steps;
        const double u = 1 - t;
        points.push_back({u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d,
                          first_radius * u + last_radius * t});
    }
    return points;
}

}  // namespace lucency
