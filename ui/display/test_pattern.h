#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace lucency {

/// A pattern to check a display by eye, drawn pixel by pixel. What it holds follows the practice of
/// AAPM's task groups: "Assessment of Display Performance for Medical Imaging Systems" (On-Line
/// Report 03, 2005, its pattern TG18-QC) and "Display Quality Assurance" (Report 270, 2019): evenly
/// spaced gray steps, patches of 5 and 95 %, letters a few levels from their ground, line pairs of
/// one and two pixels in the middle and the corners, a continuous ramp, a frame, a grid and
/// circles. Levels are 8 bit driving levels.
struct TestPattern {
    QImage picture;            ///< Format_Grayscale8
    std::vector<QRect> steps;  ///< from black to white, evenly spaced
    QRect dark_patch;          ///< 5 % in the middle of 0 %
    QRect bright_patch;        ///< 95 % in the middle of 100 %
    std::vector<QRect> words;  ///< on black, middle gray and white
    std::vector<QRect> pairs;  ///< of lines one px wide, upright and level in turn
};

/// `size`: device px; at least 480 x 360.
TestPattern makeTestPattern(QSize size);

}  // namespace lucency
