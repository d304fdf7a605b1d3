#include "core/explain/methods.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstddef>

namespace lucency {

namespace {

/// The channels, each weighted with its mean gradient, at the network's size.
Result<cv::Mat> classMap(const FeatureMaps& maps, const InputSpec& spec) {
    const std::size_t plane = std::size_t(maps.height) * std::size_t(maps.width);
    const std::size_t size = std::size_t(maps.channels) * plane;
    if (size == 0 || maps.values.size() != size || maps.gradients.size() != size) {
        return {ErrorCode::ModelFailed, QStringLiteral("the model's feature maps are not whole")};
    }
    cv::Mat sum = cv::Mat::zeros(maps.height, maps.width, CV_64F);
    for (std::size_t channel = 0; channel < std::size_t(maps.channels); ++channel) {
        double gradient = 0;
        for (std::size_t i = 0; i < plane; ++i) {
            gradient += double(maps.gradients[channel * plane + i]) / double(plane);
        }
        for (std::size_t i = 0; i < plane; ++i) {
            sum.ptr<double>()[i] += gradient * double(maps.values[channel * plane + i]);
        }
    }
    if (!std::isfinite(cv::norm(sum))) {
        return {ErrorCode::ModelFailed, QStringLiteral("the model's feature maps are no numbers")};
    }
    try {
        cv::Mat large;
        cv::resize(sum, large, {spec.width, spec.height}, 0, 0, cv::INTER_LINEAR);
        return large;
    } catch (const cv::Exception& exception) {
        return {ErrorCode::Internal, QString::fromStdString(exception.err)};
    }
}

}  // namespace

Result<Attribution> gradCam(Questioner& questioner) {
    const Question& question = questioner.question();
    if (!question.model.feature_maps) {
        return {ErrorCode::MethodUnavailable, {}};
    }
    questioner.expect(3 + kProbes);
    BatchSize one(1, 0);
    const auto maps = questioner.timed<FeatureMaps>(
        one, 1, [&] { return question.model.feature_maps(question.input.tensor()); });
    if (!maps) {
        return maps.error();
    }
    const auto large = classMap(*maps, question.input.spec);
    if (!large) {
        return large.error();
    }
    const auto ends = questioner.askEnds();
    if (!ends) {
        return ends.error();
    }
    const std::vector<int> labels = labelsAtModelSize(question.superpixels, question.input);
    Attribution map = questioner.blankMap({});
    map.probability = ends->film;
    map.hidden_probability = ends->hidden;
    map.converged = true;
    for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
        if (labels[pixel] >= 0) {
            map.weights[std::size_t(labels[pixel])].weight += large->ptr<double>()[pixel];
        }
    }
    if (const auto probed = probe(questioner, map); !probed) {
        return probed.error();
    }
    for (RegionWeight& weight : map.weights) {
        weight.weight *= std::abs(map.slope);
        weight.low = weight.high = weight.weight;
    }
    map.slope = map.slope > 0 ? 1 : map.slope < 0 ? -1 : 0;
    questioner.judge(map);
    return map;
}

}  // namespace lucency
