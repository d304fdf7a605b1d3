#include "core/model/classifier.h"

namespace lucency {

Result<InputGradients> Classifier::inputGradients(std::span<const float>, int, int) const {
    return Error{ErrorCode::MethodUnavailable, {}};
}

Result<FeatureMaps> Classifier::featureMaps(std::span<const float>, int) const {
    return Error{ErrorCode::MethodUnavailable, {}};
}

Result<RawOpinion> Classifier::runChanged(std::span<const float>,
                                          std::span<const ChangedWindow>) const {
    return Error{ErrorCode::MethodUnavailable, {}};
}

Result<std::shared_ptr<const Classifier>> Classifier::scrambled(double, std::uint64_t) const {
    return Error{ErrorCode::MethodUnavailable, {}};
}

}  // namespace lucency
