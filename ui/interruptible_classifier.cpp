#include "ui/interruptible_classifier.h"

namespace lucency {

InterruptibleClassifier::InterruptibleClassifier(std::shared_ptr<const Classifier> classifier,
                                                 std::function<void()> between)
    : classifier_(std::move(classifier)), between_(std::move(between)) {}

Result<RawOpinion> InterruptibleClassifier::run(std::span<const float> batch, int count) const {
    between_();
    return classifier_->run(batch, count);
}

Result<InputGradients> InterruptibleClassifier::inputGradients(std::span<const float> batch,
                                                               int count, int label) const {
    between_();
    return classifier_->inputGradients(batch, count, label);
}

Result<FeatureMaps> InterruptibleClassifier::featureMaps(std::span<const float> film,
                                                         int label) const {
    between_();
    return classifier_->featureMaps(film, label);
}

Result<RawOpinion> InterruptibleClassifier::runChanged(
    std::span<const float> film, std::span<const ChangedWindow> windows) const {
    between_();
    return classifier_->runChanged(film, windows);
}

Result<std::shared_ptr<const Classifier>> InterruptibleClassifier::scrambled(
    double share, std::uint64_t seed) const {
    auto other = classifier_->scrambled(share, seed);
    if (!other) {
        return other;
    }
    return std::shared_ptr<const Classifier>(
        std::make_shared<InterruptibleClassifier>(*std::move(other), between_));
}

}  // namespace lucency
