#pragma once

#include "core/explain/explain.h"

namespace lucency {

/// LIME for images (Ribeiro 2016) over the given superpixels. The first sample is the film itself.
/// Tests `stop` once a batch. Errors: Cancelled, InvalidArgument, and those of `predict`.
Result<Attribution> explainWithLime(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const PredictFunction& predict,
                                    const ExplainParameters& parameters, std::stop_token stop = {},
                                    const ProgressCallback& progress = {},
                                    const PartialMap& partial = {});

}  // namespace lucency
