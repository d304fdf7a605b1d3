#include "core/explain/segmenters.h"

#include <opencv2/ximgproc/slic.hpp>

#include <algorithm>

namespace lucency {

namespace {

constexpr int kIterations = 10;  // Achanta 2012: enough for the centres to settle
/// Percent of the mean region that a fragment must have to stand alone.
constexpr int kLeastFragment = 25;

}  // namespace

std::vector<int> slicLabels(const GrayPicture& picture, int size,
                            const SuperpixelParameters& parameters) {
    try {
        // OpenCV takes no const data; the picture is only read.
        const cv::Mat levels(picture.rows, picture.columns, CV_8U,
                             const_cast<std::uint8_t*>(picture.levels.data()));  // NOLINT
        const auto segmenter = cv::ximgproc::createSuperpixelSLIC(
            levels,
            parameters.algorithm == SuperpixelParameters::Algorithm::Slico ? cv::ximgproc::SLICO
                                                                           : cv::ximgproc::SLIC,
            size, float(parameters.compactness));
        segmenter->iterate(kIterations);
        segmenter->enforceLabelConnectivity(kLeastFragment);
        cv::Mat labels;
        segmenter->getLabels(labels);
        return connectedParts({labels.begin<int>(), labels.end<int>()}, picture.rows,
                              picture.columns);
    } catch (const cv::Exception&) {
        // The whole film as one region is never wrong.
        return std::vector<int>(picture.levels.size(), 0);
    }
}

}  // namespace lucency
