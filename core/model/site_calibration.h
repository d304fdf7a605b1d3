#pragma once

#include "core/model/classifier.h"

#include <QDate>
#include <QJsonObject>

#include <array>
#include <map>
#include <memory>

namespace lucency {

/// What films of one's own department say about a pack's probabilities: kept in a file of its own,
/// apart from the pack, and named in every result that it bears on (docs/local-calibration.md).
struct SiteCalibration {
    struct Point {
        double threshold = 0.5;  ///< on the locally calibrated P(positive)
        std::array<double, 2> interval{};  ///< 95 %, of the threshold
        double sensitivity = 0, specificity = 0;  ///< on the department's films
        std::array<double, 2> sensitivity_interval{}, specificity_interval{};
    };
    QString name;             ///< chosen by the user; names no patient
    QByteArray model_sha256;  ///< the pack that it is for
    Calibration calibration;
    bool bias_only = false;  ///< the temperature is the pack's own: too few films to fit it
    std::map<QString, Point> operating_points;  ///< "balanced", "sensitive", "specific"
    int films = 0, positives = 0, patients = 0;
    double auc = 0;
    std::array<double, 2> auc_interval{};
    QDate made;
};

QJsonObject siteCalibrationToJson(const SiteCalibration& site);
/// Errors: SiteCalibrationUnusable with what is wrong.
Result<SiteCalibration> readSiteCalibration(const QByteArray& json);
/// The same from a file. Errors: FileNotFound too.
Result<SiteCalibration> openSiteCalibration(const QString& path);

/// The pack with its probabilities and operating points as the site calibration has them; its card
/// names it (ModelCard::site). Errors: SiteCalibrationUnusable where it is for another pack.
Result<std::shared_ptr<const Classifier>> withSiteCalibration(
    std::shared_ptr<const Classifier> classifier, const SiteCalibration& site);

}  // namespace lucency
