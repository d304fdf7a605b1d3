#pragma once

#include "core/learn/data_set.h"

namespace lucency {

/// How films are divided for a training; every part keeps patients together.
struct SplitChoice {
    double validation_fraction = 0.15;  ///< of the patients
    int folds = 0;      ///< 2 or more: validation is one part of so many instead of a fraction
    int fold = 0;       ///< which one, from 0
    QString leave_out;  ///< films whose file name fits (wildcards * and ?) are tested on instead
    std::uint64_t seed = 1;
};

/// Films of three splits, each film's `split` set to train, val or test. A patient who has films
/// that are left out, or in a split of the data set other than train, is never in training.
struct TrainingSplit {
    DataSet training, validation;
    DataSet left_out;  ///< empty where nothing is
};
TrainingSplit splitForTraining(const DataSet& data_set, const SplitChoice& choice);

}  // namespace lucency
