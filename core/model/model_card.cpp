#include "core/model/model_card.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace lucency {

namespace {

/// Reads a card field by field and keeps the first thing that is wrong.
class CardReader {
public:
    explicit CardReader(const QJsonObject& object) { card_.json = object; }

    Result<ModelCard> read() {
        card_.name = text(card_.json, "name");
        card_.version = text(card_.json, "version");
        card_.licence = text(card_.json, "licence");
        readLabels();
        readInput(object(card_.json, "input"));
        readCalibration(object(card_.json, "calibration"));
        readOperatingPoints(object(card_.json, "operating_points"));
        readIntendedUse(object(card_.json, "intended_use"));
        object(card_.json, "training");
        object(card_.json, "validation");
        card_.unfamiliarity_limit =
            card_.json.value(QStringLiteral("unfamiliarity_limit")).toDouble(0);
        if (!problem_.isEmpty()) {
            return Error{ErrorCode::ModelCardInvalid, problem_};
        }
        return card_;
    }

private:
    void complain(const QString& problem) {
        if (problem_.isEmpty()) {
            problem_ = problem;
        }
    }
    QString text(const QJsonObject& from, const char* name) {
        const QString value = from.value(QLatin1String(name)).toString();
        if (value.isEmpty()) {
            complain(QStringLiteral("the card has no text %1").arg(QLatin1String(name)));
        }
        return value;
    }
    QJsonObject object(const QJsonObject& from, const char* name) {
        const QJsonValue value = from.value(QLatin1String(name));
        if (!value.isObject()) {
            complain(QStringLiteral("the card has no part %1").arg(QLatin1String(name)));
        }
        return value.toObject();
    }
    double number(const QJsonObject& from, const char* name, double least, double most) {
        const QJsonValue value = from.value(QLatin1String(name));
        const double given = value.toDouble(NAN);
        if (!(given >= least && given <= most)) {
            complain(QStringLiteral("%1 in the card is to be a number from %2 to %3")
                         .arg(QLatin1String(name))
                         .arg(least)
                         .arg(most));
            return least;
        }
        return given;
    }

    void readLabels() {
        for (const QJsonValue& label : card_.json.value(QStringLiteral("labels")).toArray()) {
            card_.labels.append(label.toString());
        }
        card_.positive_label = text(card_.json, "positive_label");
        if (card_.labels.size() < 2 || card_.labels.contains(QString())) {
            complain(QStringLiteral("labels in the card is to be a list of two names or more"));
        } else if (card_.labels.removeDuplicates() > 0) {
            complain(QStringLiteral("a label stands twice in the card"));
        } else if (!card_.labels.contains(card_.positive_label)) {
            complain(QStringLiteral("positive_label is none of the card's labels"));
        }
        const QString outputs = text(card_.json, "outputs");
        if (outputs == QLatin1String("probabilities")) {
            card_.outputs = ModelCard::Outputs::Probabilities;
        } else if (outputs != QLatin1String("logits")) {
            complain(QStringLiteral("outputs in the card is to be logits or probabilities"));
        }
    }

    void readInput(const QJsonObject& input) {
        InputSpec& spec = card_.input;
        spec.width = static_cast<int>(number(input, "width", 8, 4096));
        spec.height = static_cast<int>(number(input, "height", 8, 4096));
        spec.channels = static_cast<int>(number(input, "channels", 1, 3));
        if (spec.channels == 2) {
            complain(QStringLiteral("channels in the card is to be 1 or 3"));
        }
        const QString fit = text(input, "fit");
        if (fit == QLatin1String("pad")) {
            spec.fit = InputSpec::Fit::Pad;
        } else if (fit != QLatin1String("stretch")) {
            complain(QStringLiteral("fit in the card is to be stretch or pad"));
        }
        const QJsonValue normalisation = input.value(QStringLiteral("normalisation"));
        if (normalisation.toString() == QLatin1String("per-film")) {
            spec.normalisation = InputSpec::Normalisation::PerFilm;
        } else if (normalisation.isObject()) {
            spec.normalisation = InputSpec::Normalisation::Fixed;
            readChannels(normalisation.toObject(), "mean", spec.mean);
            readChannels(normalisation.toObject(), "deviation", spec.deviation);
        } else {
            complain(QStringLiteral(
                "normalisation in the card is to be \"per-film\" or an object of mean and "
                "deviation"));
        }
    }

    void readChannels(const QJsonObject& from, const char* name, std::array<float, 3>& values) {
        const QJsonValue given = from.value(QLatin1String(name));
        const QJsonArray list = given.isArray() ? given.toArray() : QJsonArray{given};
        const bool is_deviation = QLatin1String(name) == QLatin1String("deviation");
        if (list.size() != 1 && list.size() != card_.input.channels) {
            complain(QStringLiteral("%1 in the card is to have a number a channel")
                         .arg(QLatin1String(name)));
            return;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double value =
                list.at(std::min<qsizetype>(static_cast<qsizetype>(i), list.size() - 1))
                    .toDouble(NAN);
            if (!std::isfinite(value) || (is_deviation && value <= 0)) {
                complain(QStringLiteral("%1 in the card is to be numbers%2")
                             .arg(QLatin1String(name),
                                  is_deviation ? QStringLiteral(" above 0") : QString()));
                return;
            }
            values[i] = static_cast<float>(value);
        }
    }

    void readCalibration(const QJsonObject& from) {
        Calibration& calibration = card_.calibration;
        calibration.temperature = number(from, "temperature", 1e-3, 1e3);
        calibration.bias = number(from, "bias", -100, 100);
        for (const QJsonValue& pair : from.value(QStringLiteral("bootstrap")).toArray()) {
            const double temperature = pair.toArray().at(0).toDouble(NAN);
            const double bias = pair.toArray().at(1).toDouble(NAN);
            if (!(temperature > 0) || !std::isfinite(bias)) {
                complain(
                    QStringLiteral("bootstrap in the card is to be pairs of temperature and bias"));
                return;
            }
            calibration.bootstrap.emplace_back(temperature, bias);
        }
    }

    void readOperatingPoints(const QJsonObject& from) {
        for (auto it = from.begin(); it != from.end(); ++it) {
            OperatingPoint point;
            point.threshold = number(it->toObject(), "threshold", 0, 1);
            point.films = static_cast<int>(number(it->toObject(), "films", 0, 1e9));
            card_.operating_points[it.key()] = point;
        }
        if (!card_.operating_points.contains(QStringLiteral("balanced"))) {
            complain(QStringLiteral("the card has no operating point balanced"));
        }
    }

    void readIntendedUse(const QJsonObject& from) {
        text(from, "text");
        const QJsonArray ages = from.value(QStringLiteral("ages_years")).toArray();
        if (ages.size() == 2) {
            card_.youngest_years = ages.at(0).toDouble(0);
            card_.oldest_years = ages.at(1).toDouble(150);
        } else {
            complain(QStringLiteral("ages_years in the card is to be the least and the greatest"));
        }
        for (const QJsonValue& view : from.value(QStringLiteral("views")).toArray()) {
            card_.views.append(view.toString());
        }
        for (const QJsonValue& modality : from.value(QStringLiteral("modalities")).toArray()) {
            card_.modalities.append(modality.toString());
        }
    }

    ModelCard card_;
    QString problem_;
};

}  // namespace

Result<ModelCard> parseModelCard(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return Error{ErrorCode::ModelCardInvalid,
                     QStringLiteral("the card is not a JSON object: %1").arg(error.errorString())};
    }
    return CardReader(document.object()).read();
}

}  // namespace lucency
