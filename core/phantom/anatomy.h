#pragma once

#include "core/phantom/canvas.h"

#include <array>

namespace lucency {

/// What differs from child to child and from film to film; made from the seed.
struct Child {
    Pose pose;
    double width = 1;       ///< of the rib cage
    double heart = 1;       ///< of the heart's borders
    double right_dome = 0;  ///< lowering of the diaphragm, body units
    double left_dome = 0;
    double rib_drop = 1;  ///< how steeply ribs fall towards the front
    double fat = 1;       ///< of the soft tissue round the cage
    double arms = 0;      ///< turn of the arms, body units at the elbow
    double bubble = 1;    ///< of the stomach's air
    std::uint64_t seed = 1;

    Child(int rows, int columns, std::uint64_t seed);

    /// Half the inner width of the rib cage at a height.
    double cage(double y) const;
    /// Height of the diaphragm at x.
    double dome(double x) const;
    /// How far the shadow of heart and great vessels reaches at a height, on the side of x.
    double heartBorder(double x, double y) const;
};

/// Depths and attenuations along each ray, body units; film size.
struct Layers {
    cv::Mat1f body;     ///< depth of the body, lungs included
    cv::Mat1f lung;     ///< depth of aerated lung
    cv::Mat1f air;      ///< depth of air: trachea, stomach
    cv::Mat1f vessels;  ///< attenuation of the vessels in the lungs
    cv::Mat1f bone;     ///< attenuation of the bones
    cv::Mat1f opacity;  ///< share of the lung's air that is gone, 0..1
};

void drawSoftTissue(const Child& child, Layers& layers);
void drawVessels(const Child& child, Layers& layers);
void drawBones(const Child& child, Layers& layers);
/// Fills opacity, and clears bronchi within it.
void drawOpacity(const Child& child, Layers& layers);

}  // namespace lucency
