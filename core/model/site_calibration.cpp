#include "core/model/site_calibration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace lucency {

namespace {

constexpr const char* kind = "lucency-site-calibration";
constexpr qint64 most_bytes = 16 * 1024 * 1024;

/// The same network under another card.
class Recalibrated : public Classifier {
public:
    Recalibrated(std::shared_ptr<const Classifier> classifier, ModelCard card)
        : classifier_(std::move(classifier)), card_(std::move(card)) {}

    const ModelCard& card() const override { return card_; }
    const ModelIdentity& identity() const override { return classifier_->identity(); }
    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        return classifier_->run(batch, count);
    }
    Result<InputGradients> inputGradients(std::span<const float> batch, int count,
                                          int label) const override {
        return classifier_->inputGradients(batch, count, label);
    }
    Result<FeatureMaps> featureMaps(std::span<const float> film, int label) const override {
        return classifier_->featureMaps(film, label);
    }
    Result<RawOpinion> runChanged(std::span<const float> film,
                                  std::span<const ChangedWindow> windows) const override {
        return classifier_->runChanged(film, windows);
    }
    Result<std::shared_ptr<const Classifier>> scrambled(double share,
                                                        std::uint64_t seed) const override {
        return classifier_->scrambled(share, seed);
    }

private:
    std::shared_ptr<const Classifier> classifier_;
    ModelCard card_;
};

QJsonArray pair(const std::array<double, 2>& interval) {
    return {interval[0], interval[1]};
}

std::array<double, 2> pairFrom(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    return {array.at(0).toDouble(), array.at(1).toDouble()};
}

Error unusable(const QString& detail) {
    return {ErrorCode::SiteCalibrationUnusable, detail};
}

}  // namespace

QJsonObject siteCalibrationToJson(const SiteCalibration& site) {
    QJsonArray bootstrap;
    for (const auto& [temperature, bias] : site.calibration.bootstrap) {
        bootstrap.append(QJsonArray{temperature, bias});
    }
    QJsonObject points;
    for (const auto& [name, point] : site.operating_points) {
        points.insert(
            name, QJsonObject{
                      {QStringLiteral("threshold"), point.threshold},
                      {QStringLiteral("interval"), pair(point.interval)},
                      {QStringLiteral("sensitivity"), point.sensitivity},
                      {QStringLiteral("sensitivity_interval"), pair(point.sensitivity_interval)},
                      {QStringLiteral("specificity"), point.specificity},
                      {QStringLiteral("specificity_interval"), pair(point.specificity_interval)}});
    }
    return {{QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("name"), site.name},
            {QStringLiteral("model_sha256"), QString::fromLatin1(site.model_sha256.toHex())},
            {QStringLiteral("temperature"), site.calibration.temperature},
            {QStringLiteral("bias"), site.calibration.bias},
            {QStringLiteral("bias_only"), site.bias_only},
            {QStringLiteral("bootstrap"), bootstrap},
            {QStringLiteral("operating_points"), points},
            {QStringLiteral("films"), site.films},
            {QStringLiteral("positives"), site.positives},
            {QStringLiteral("patients"), site.patients},
            {QStringLiteral("auc"), site.auc},
            {QStringLiteral("auc_interval"), pair(site.auc_interval)},
            {QStringLiteral("made"), site.made.toString(Qt::ISODate)}};
}

Result<SiteCalibration> readSiteCalibration(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("kind")).toString() != QLatin1String(kind)) {
        return unusable(QStringLiteral("the file is no local calibration"));
    }
    SiteCalibration site;
    site.name = object.value(QStringLiteral("name")).toString();
    site.model_sha256 =
        QByteArray::fromHex(object.value(QStringLiteral("model_sha256")).toString().toLatin1());
    const auto number = [&object](const char* name) {
        return object.value(QLatin1String(name)).toDouble(NAN);
    };
    site.calibration.temperature = number("temperature");
    site.calibration.bias = number("bias");
    site.bias_only = object.value(QStringLiteral("bias_only")).toBool();
    for (const QJsonValue& refit : object.value(QStringLiteral("bootstrap")).toArray()) {
        const auto [temperature, bias] = pairFrom(refit);
        if (!(temperature > 0) || !std::isfinite(bias)) {
            return unusable(QStringLiteral("a refit is out of range"));
        }
        site.calibration.bootstrap.emplace_back(temperature, bias);
    }
    const QJsonObject points = object.value(QStringLiteral("operating_points")).toObject();
    for (auto it = points.begin(); it != points.end(); ++it) {
        const QJsonObject point = it->toObject();
        const auto value = [&point](const char* name) { return point.value(QLatin1String(name)); };
        site.operating_points[it.key()] = {
            value("threshold").toDouble(NAN),        pairFrom(value("interval")),
            value("sensitivity").toDouble(),         value("specificity").toDouble(),
            pairFrom(value("sensitivity_interval")), pairFrom(value("specificity_interval"))};
        const double threshold = site.operating_points[it.key()].threshold;
        if (!(threshold >= 0 && threshold <= 1)) {
            return unusable(QStringLiteral("an operating point is out of range"));
        }
    }
    site.films = object.value(QStringLiteral("films")).toInt();
    site.positives = object.value(QStringLiteral("positives")).toInt();
    site.patients = object.value(QStringLiteral("patients")).toInt();
    site.auc = number("auc");
    site.auc_interval = pairFrom(object.value(QStringLiteral("auc_interval")));
    site.made = QDate::fromString(object.value(QStringLiteral("made")).toString(), Qt::ISODate);
    if (site.name.isEmpty() || site.model_sha256.size() != 32 ||
        !(site.calibration.temperature > 0) || !std::isfinite(site.calibration.bias) ||
        site.operating_points.count(QStringLiteral("balanced")) == 0) {
        return unusable(QStringLiteral(
            "name, model_sha256, temperature, bias or the balanced operating point is missing or "
            "out of range"));
    }
    return site;
}

Result<SiteCalibration> openSiteCalibration(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileNotFound, file.errorString()};
    }
    return readSiteCalibration(file.read(most_bytes));
}

Result<std::shared_ptr<const Classifier>> withSiteCalibration(
    std::shared_ptr<const Classifier> classifier, const SiteCalibration& site) {
    if (classifier->identity().sha256 != site.model_sha256) {
        return unusable(QStringLiteral("it was made for another pack (SHA-256 %1)")
                            .arg(QString::fromLatin1(site.model_sha256.toHex())));
    }
    ModelCard card = classifier->card();
    card.calibration = site.calibration;
    card.site = site.name;
    for (const auto& [name, point] : site.operating_points) {
        card.operating_points[name] = {point.threshold, site.films};
    }
    return std::shared_ptr<const Classifier>(
        std::make_shared<Recalibrated>(std::move(classifier), std::move(card)));
}

}  // namespace lucency
