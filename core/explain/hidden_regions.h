#pragma once

#include "core/explain/explain.h"
#include "core/explain/perturbation.h"

#include <QImage>

#include <cstdint>
#include <span>
#include <vector>

namespace lucency {

/// For each label of a Superpixels, 1 where the region is shown and 0 where it is hidden.
using ShownRegions = std::vector<std::uint8_t>;

/// One film with some of its regions hidden, as often as one asks: all that the copies have in
/// common is worked out once.
class HiddenRegions {
public:
    /// Errors: those of Perturbation::make.
    static Result<HiddenRegions> make(const ModelInput& input, const Superpixels& superpixels,
                                      Fill fill);

    /// The probability with each of the choices, in one batch. Errors: InvalidArgument, and those
    /// of `predict`.
    Result<std::vector<double>> ask(std::span<const ShownRegions> choices,
                                    const PredictFunction& predict) const;
    /// What the network sees where everything is hidden, of the film's part of its picture,
    /// Format_Grayscale8: 255 is 1 before normalisation.
    const QImage& everythingHidden() const { return hidden_; }
    /// Labels of regions that the network does not see, ascending: hiding them changes nothing.
    const std::vector<int>& unseen() const { return unseen_; }

private:
    explicit HiddenRegions(Perturbation perturbation) : perturbation_(std::move(perturbation)) {}

    Perturbation perturbation_;
    std::vector<int> unseen_;
    std::size_t regions_ = 0;
    QImage hidden_;
};

}  // namespace lucency
