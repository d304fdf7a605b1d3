#pragma once

#include "core/model/classifier.h"

#include <functional>
#include <memory>

namespace lucency {

/// Another classifier that calls `between` before each of its batches, so that long work on it
/// lets in what is short.
class InterruptibleClassifier : public Classifier {
public:
    InterruptibleClassifier(std::shared_ptr<const Classifier> classifier,
                            std::function<void()> between);

    const ModelCard& card() const override { return classifier_->card(); }
    const ModelIdentity& identity() const override { return classifier_->identity(); }
    Result<RawOpinion> run(std::span<const float> batch, int count) const override;
    Result<InputGradients> inputGradients(std::span<const float> batch, int count,
                                          int label) const override;
    Result<FeatureMaps> featureMaps(std::span<const float> film, int label) const override;
    Result<RawOpinion> runChanged(std::span<const float> film,
                                  std::span<const ChangedWindow> windows) const override;
    Result<std::shared_ptr<const Classifier>> scrambled(double share,
                                                        std::uint64_t seed) const override;

private:
    std::shared_ptr<const Classifier> classifier_;
    std::function<void()> between_;
};

}  // namespace lucency
