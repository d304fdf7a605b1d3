#pragma once

#include "core/phantom/random.h"

#include <opencv2/core.hpp>

#include <vector>

namespace lucency {

/// Points of the body are given in units in which a film of 1600 x 1400 is 1.6 x 1.4; the origin is
/// the film's centre, x to the film's right (the child's left), y down.
struct Pose {
    double scale = 1000;  ///< px per unit
    cv::Point2d centre;   ///< of the body on the film, px
    double cosine = 1, sine = 0;

    cv::Point2d toFilm(const cv::Point2d& body) const {
        return centre + scale * cv::Point2d(cosine * body.x - sine * body.y,
                                            sine * body.x + cosine * body.y);
    }
    cv::Point2d toBody(const cv::Point2d& film) const {
        const cv::Point2d moved = (film - centre) / scale;
        return {cosine * moved.x + sine * moved.y, -sine * moved.x + cosine * moved.y};
    }
};

/// A smooth curve through points of rising x (cubic, slopes from the neighbours), constant beyond
/// the ends.
class Curve {
public:
    Curve(std::initializer_list<cv::Point2d> points) : points_(points) {}
    double operator()(double x) const;

private:
    std::vector<cv::Point2d> points_;
};

/// 0 below `low`, 1 above `high`, smooth between.
inline double smoothStep(double low, double high, double value) {
    const double t = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// What a round edge looks like in projection: 0 at the edge, rising steeply, 1 from `width` on.
inline double roundEdge(double inside, double width) {
    const double t = std::clamp(inside / width, 0.0, 1.0);
    return std::sqrt(t * (2 - t));
}

/// A pipe seen from the side: attenuation for each unit of length, and which part of it is hollow
/// (0 solid, near 1 a thin wall).
struct PipeStuff {
    double density = 1;
    double hollow = 0;
    bool flat_ends = false;  ///< else round
};

struct PipePoint {
    cv::Point2d at;  ///< body units
    double radius = 0;
};

/// Puts the pipe's projection into `layer` where it is more than what is there: a pipe never
/// counts twice where its own pieces, or those of its tree, meet.
void drawPipe(cv::Mat1f& layer, const Pose& pose, const std::vector<PipePoint>& pipe,
              const PipeStuff& stuff);

/// Smooth noise of mean 0 and about deviation 1: octaves from `coarse` px down to `fine` px, each
/// weighed by its size to the power `slope`.
cv::Mat1f cloudNoise(cv::Size size, double coarse, double fine, double slope, Random& random);

/// Points along a cubic Bezier curve with a radius that goes from one end's to the other's.
std::vector<PipePoint> bezier(const cv::Point2d& a, const cv::Point2d& b, const cv::Point2d& c,
                              const cv::Point2d& d, double first_radius, double last_radius);

}  // namespace lucency
