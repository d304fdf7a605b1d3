#pragma once

#include <opencv2/core.hpp>

namespace lucency {

/// What is left of a picture (0..1) within its frame, which reaches inwards from each edge as long
/// as whole rows or columns are black or white: what collimation cut off, and what a scanner or a
/// program put around the film. At least the middle third of each side.
cv::Rect withinFrame(const cv::Mat1f& picture);

}  // namespace lucency
