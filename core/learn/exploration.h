#pragma once

#include "core/base/progress.h"
#include "core/learn/data_set.h"

#include <QJsonObject>

#include <array>
#include <stop_token>
#include <vector>

namespace lucency {

inline constexpr int intensity_bins = 64;

/// What one label has in one split ("" where nothing is split).
struct ExploredClass {
    QString split, label;
    int films = 0, patients = 0;
};

/// The films of one label, as the network's input has them before normalisation (64 x 64 px, 0..1).
struct ExploredIntensities {
    QString label;
    int films = 0;
    std::array<double, intensity_bins> histogram{};  ///< mean share of a film's pixels, sums to 1
    double mean = 0, mean_deviation = 0;             ///< of the films' means, and over the films
    double contrast = 0;                             ///< mean of the films' own deviations
};

/// One film that could be read.
struct ExploredFilm {
    std::size_t film = 0;       ///< position in the data set
    int width = 0, height = 0;  ///< px
    double aspect() const { return static_cast<double>(width) / height; }
};

/// Films that are the same: equal pixels, or nearly (see findDuplicates).
struct DuplicateGroup {
    bool exact = true;
    std::vector<std::size_t> films;  ///< positions in the data set, rising
    bool across_splits = false, across_labels = false, across_patients = false;
};

/// Exact: equal decoded pixels. Near: difference hashes (9 x 8 px) within 8 of 64 bits and a
/// correlation of at least .995 at 32 x 32 px; groups are what hangs together by such pairs.
struct DuplicateRule {
    int hash_bits = 8;
    double correlation = 0.995;
};

struct Exploration {
    DataSet data_set;
    std::vector<ExploredClass> classes;  ///< by split, then label
    std::vector<ExploredFilm> films;     ///< that could be read
    std::vector<std::pair<std::size_t, Error>> unreadable;
    std::vector<ExploredIntensities> intensities;  ///< by label
    std::vector<DuplicateGroup> duplicates;        ///< exact ones first, the largest first
    QStringList patients_in_several_splits, patients_of_several_labels;
    std::vector<std::size_t> samples;  ///< a few films of each label, of patients drawn by a seed
};

/// Reads every film once, on two threads. Errors: Cancelled.
Result<Exploration> explore(const DataSet& data_set, std::uint64_t seed = 1,
                            std::stop_token stop = {}, const ProgressCallback& progress = {});

QJsonObject explorationToJson(const Exploration& exploration);

}  // namespace lucency
