#pragma once

#include "core/model/classifier.h"

#include <QCryptographicHash>

#include <functional>
#include <utility>

namespace lucency::testing {

/// A classifier whose logit is a function of one film's normalised picture (channels x height x
/// width).
class FakeClassifier : public Classifier {
public:
    using Logit = std::function<double(std::span<const float> film)>;

    explicit FakeClassifier(Logit logit, InputSpec input = {}) : logit_(std::move(logit)) {
        card_.name = QStringLiteral("fake");
        card_.version = QStringLiteral("1");
        card_.labels = {QStringLiteral("NORMAL"), QStringLiteral("PNEUMONIA")};
        card_.positive_label = QStringLiteral("PNEUMONIA");
        card_.input = input;
        card_.operating_points[QStringLiteral("balanced")] = {0.5, 100};
        card_.licence = QStringLiteral("Apache-2.0");
        identity_ = {card_.name, card_.version,
                     QCryptographicHash::hash("fake", QCryptographicHash::Sha256)};
    }

    const ModelCard& card() const override { return card_; }
    const ModelIdentity& identity() const override { return identity_; }
    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        RawOpinion opinion;
        const std::size_t size = batch.size() / static_cast<std::size_t>(count);
        for (int film = 0; film < count; ++film) {
            opinion.logits.push_back(
                logit_(batch.subspan(static_cast<std::size_t>(film) * size, size)));
        }
        return opinion;
    }

    ModelCard card_;  // NOLINT: a test may change it

private:
    Logit logit_;
    ModelIdentity identity_;
};

}  // namespace lucency::testing
