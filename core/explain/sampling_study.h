#pragma once

#include "core/explain/explain.h"

#include <vector>

namespace lucency {

struct SamplingStudyParameters {
    int limit_samples = 8000;  ///< of the random design; the Hadamard design's limit has half
    std::vector<int> samples{128, 256, 512, 1024};  ///< ascending
    int seeds = 2;
    std::uint64_t seed = 1;  ///< the first; the limits are drawn by others
    Fill fill = Fill::Mean;
    int batch = 32;
};

/// One LIME map of so many samples, against maps of very many.
struct SamplingFigures {
    Design design = Design::Random;
    int samples = 0;
    std::uint64_t seed = 0;
    // against the random design's limit
    double kendall = 0;         ///< tau-b of the weights
    double jaccard = 0;         ///< of the five regions of greatest |weight|
    double relative_error = 0;  ///< |weights - limit| / |limit|, Euclidean
    // against the same design's own limit
    double own_error = 0;
    double coverage = 0;  ///< share of regions whose 95 % interval holds the limit's weight
    double deletion_auc = 0;
    double r2 = 0;
    Trust trust = Trust::Trusted;
};

struct SamplingStudy {
    int regions = 0;
    double random_limit_error = 0, hadamard_limit_error = 0;  ///< as their intervals tell it
    double limits_apart = 0;                                  ///< |difference| / |random limit|
    double limit_deletion_auc = 0;
    double lime_deletion_auc = 0;  ///< mean over the seeds with lime's own 1000 random samples
    std::vector<SamplingFigures> figures;
};

/// Forward passes of one film, at most.
int samplingStudyPasses(const SamplingStudyParameters& parameters, int regions);

/// How close few samples come to very many, for each design, number and seed, on one film. A run
/// of many samples holds the shorter runs of the same seed: no copy of the film is asked about
/// twice but in the limits. Progress counts forward passes. Errors are explain()'s.
Result<SamplingStudy> studySampling(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const PredictFunction& predict,
                                    const SamplingStudyParameters& parameters,
                                    std::stop_token stop = {},
                                    const ProgressCallback& progress = {});

}  // namespace lucency
