#pragma once

#include "core/model/model_card.h"

#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lucency {

struct Confusion {
    int tp = 0, fp = 0, tn = 0, fn = 0;

    double accuracy() const;
    double sensitivity() const;  ///< recall of the positive label
    double specificity() const;
};

struct ClassFigures {
    double precision = 0, recall = 0, f1 = 0;
};

/// A film's answer beside its reference.
struct Scored {
    double probability = 0;  ///< calibrated P(positive)
    double logit = 0;
    bool positive = false;  ///< by the reference
    int patient = 0;        ///< films of one patient share the number
};

struct Metrics {
    Confusion confusion;
    double accuracy = 0;
    double auc = 0;
    std::array<double, 2> auc_interval{0, 0};  ///< 95 %, bootstrapped by patient
    double ece = 0;
    double brier = 0;
    double log_loss = 0;
    ClassFigures negative_class, positive_class;
};

/// All figures at a threshold on P(positive). Those that the films do not allow (an AUC of one
/// class) are NaN.
Metrics measure(std::span<const Scored> films, double threshold);

/// The same without the interval of the AUC (NaN), which takes the most of the time.
Metrics measureOnce(std::span<const Scored> films, double threshold);

/// Area under the ROC curve (Mann-Whitney, ties count half); NaN where a class is missing.
double areaUnderRoc(std::span<const Scored> films);

/// Expected calibration error with equal bins of P(positive) (Naeini 2015).
double expectedCalibrationError(std::span<const Scored> films, int bins = 15);

/// P = sigmoid(z / temperature + bias) of least log-loss, both classes given equal weight, with
/// `refits` further fits on films drawn again by patient (Platt 1999; the interval's source).
Calibration fitCalibration(std::span<const Scored> films, int refits, std::uint64_t seed);

}  // namespace lucency
