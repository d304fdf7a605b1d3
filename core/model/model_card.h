#pragma once

#include "core/base/result.h"
#include "core/film/model_input.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace lucency {

/// P(positive) = sigmoid(z / temperature + bias), z the raw logit.
struct Calibration {
    double temperature = 1;
    double bias = 0;
    /// The same fitted on films drawn again by patient: what the interval comes from. May be empty.
    std::vector<std::pair<double, double>> bootstrap;
};

struct OperatingPoint {
    double threshold = 0.5;  ///< on the calibrated P(positive)
    int films = 0;           ///< validation films it was chosen on
};

/// What a pack says of itself (`model.json` in the TorchScript file, or NAME.json beside it);
/// docs/model-card.md describes every field.
struct ModelCard {
    enum class Outputs { Logits, Probabilities };
    QString name;
    QString version;
    QStringList labels;      ///< in the order of the outputs
    QString positive_label;  ///< one of `labels`
    Outputs outputs = Outputs::Logits;
    InputSpec input;
    Calibration calibration;
    std::map<QString, OperatingPoint> operating_points;  ///< has "balanced"
    double unfamiliarity_limit =
        0;  ///< beyond it a film is unlike the training films; 0: not known
    double youngest_years = 1, oldest_years = 5;  ///< intended_use.ages_years
    QStringList views, modalities;                ///< intended_use; empty: not stated
    QString licence;
    QString site;      ///< name of the local calibration that took the pack's place; mostly empty
    QJsonObject json;  ///< the whole card as it stands

    const OperatingPoint& operatingPoint() const {
        return operating_points.at(QStringLiteral("balanced"));
    }
};

/// Errors: ModelCardInvalid, with what is wrong and where.
Result<ModelCard> parseModelCard(const QByteArray& json);

/// Name, version and hash of the pack a result came from.
struct ModelIdentity {
    QString name;
    QString version;
    QByteArray sha256;  ///< of the pack's file, 32 bytes
};

}  // namespace lucency
