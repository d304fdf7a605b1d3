#include "core/report/reading_json.h"

#include "core/base/sha256.h"
#include "core/review/reads_json.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace lucency {

namespace {

constexpr qsizetype short_hash_digits = 12;

QJsonValue known(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue known(const std::optional<double>& number) {
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

QString hex(const QByteArray& hash) {
    return QString::fromLatin1(hash.toHex());
}

QString formatName(FilmFormat format) {
    switch (format) {
        case FilmFormat::Dicom:
            return QStringLiteral("dicom");
        case FilmFormat::Jpeg:
            return QStringLiteral("jpeg");
        case FilmFormat::Png:
            return QStringLiteral("png");
        case FilmFormat::Tiff:
            return QStringLiteral("tiff");
    }
    return {};
}

QJsonObject gateToJson(const GateResult& gate) {
    QJsonArray reasons;
    for (const GateReason& reason : gate.reasons) {
        reasons.append(QJsonObject{
            {"code", reason.code},
            {"severity", reason.severity == GateSeverity::Refuse ? "refuse" : "warn"},
            {"score", known(reason.score)},
            {"text", reason.text},
            {"waived", reason.waived},
        });
    }
    return {{"accepted", gate.accepted()}, {"reasons", reasons}};
}

QJsonObject predictionToJson(const Prediction& prediction) {
    QJsonObject probability;
    for (const auto& [label, value] : prediction.probability) {
        probability.insert(label, known(value));
    }
    QJsonValue interval;
    if (prediction.interval) {
        interval = QJsonArray{known((*prediction.interval)[0]), known((*prediction.interval)[1])};
    }
    return {
        {"label", prediction.label},
        {"probability", probability},
        {"interval", interval},
        {"logit", known(prediction.logit)},
        {"operating_point", known(prediction.operating_point)},
        {"operating_point_films", prediction.operating_point_films},
        {"model", modelToJson(prediction.model)},
        {"unsure", prediction.unsure()},
        {"site_calibration", prediction.site_calibration.isEmpty()
                                 ? QJsonValue()
                                 : QJsonValue(prediction.site_calibration)},
    };
}

QJsonObject segmentationToJson(const Superpixels& regions) {
    if (regions.source != RegionSource::Algorithm) {
        return {{"algorithm", regions.source == RegionSource::Hand ? "edited" : "file"},
                {"regions", QJsonValue()},
                {"compactness", QJsonValue()}};
    }
    return {{"algorithm", algorithmName(regions.made_with.algorithm)},
            {"regions", regions.made_with.regions},
            {"compactness", known(regions.made_with.compactness)}};
}

QJsonValue shortcutsToJson(const std::optional<Shortcuts>& shortcuts) {
    if (!shortcuts) {
        return {};
    }
    const bool judged = shortcuts->state != ShortcutState::Silent;
    const auto share = [judged](double value) { return judged ? known(value) : QJsonValue(); };
    QJsonArray regions;
    for (const int region : shortcuts->regions) {
        regions.append(region);
    }
    return QJsonObject{
        {"state", shortcutStateName(shortcuts->state)},
        {"confidence", known(shortcuts->confidence)},
        {"outside", share(shortcuts->outside.evidence)},
        {"border", share(shortcuts->border.evidence)},
        {"markers", share(shortcuts->markers.evidence)},
        {"of_film", QJsonObject{{"outside", share(shortcuts->outside.film)},
                                {"border", share(shortcuts->border.film)},
                                {"markers", share(shortcuts->markers.film)}}},
        {"regions", judged ? regions : QJsonArray()},
        {"text", shortcuts->text},
    };
}

QJsonObject attributionToJson(const Attribution& attribution,
                              const std::optional<Shortcuts>& shortcuts,
                              const QString& segments_path) {
    QJsonArray weights;
    for (const RegionWeight& region : attribution.weights) {
        weights.append(QJsonObject{
            {"superpixel", region.superpixel},
            {"weight", known(region.weight)},
            {"low", known(region.low)},
            {"high", known(region.high)},
            {"sign_stability", known(region.sign_stability)},
        });
    }
    QJsonArray convergence;
    for (const auto& [samples, change] : attribution.convergence) {
        convergence.append(QJsonArray{samples, known(change)});
    }
    const auto& time = attribution.milliseconds;
    return {
        {"method", attribution.method},
        {"label", attribution.label},
        {"samples", attribution.samples},
        {"seed", static_cast<qint64>(attribution.seed)},
        {"fill", attribution.fill},
        {"superpixels", attribution.superpixels.count},
        {"segmentation", segmentationToJson(attribution.superpixels)},
        {"r2", known(attribution.r2)},
        {"adjusted_r2", known(adjustedR2(attribution))},
        {"probability", known(attribution.probability)},
        {"hidden_probability", known(attribution.hidden_probability)},
        {"converged", attribution.converged},
        {"trusted", attribution.trust == Trust::Trusted},
        {"state", trustName(attribution.trust)},
        {"reason", known(trustReason(attribution))},
        {"design", known(attribution.design)},
        {"convergence", convergence},
        {"weights", weights},
        {"shortcuts", shortcutsToJson(shortcuts)},
        {"segments", known(segments_path)},
        {"milliseconds", QJsonObject{{"segment", known(time.segment)},
                                     {"forward", known(time.forward)},
                                     {"fit", known(time.fit)},
                                     {"total", known(time.total)}}},
    };
}

QJsonArray keptReads(FilmReads reads, bool with_notes) {
    if (!with_notes) {
        for (ReadEvent& event : reads.events) {
            event.read.note.clear();
        }
    }
    return readsToJson(reads);
}

}  // namespace

QString filmName(const Film& film, bool with_identity) {
    if (with_identity) {
        return film.path;
    }
    QString suffix = formatName(film.format);
    if (film.format == FilmFormat::Dicom) {
        suffix = QStringLiteral("dcm");
    }
    return hex(film.sha256.value()).left(short_hash_digits) + QLatin1Char('.') + suffix;
}

QJsonArray noticesToJson(const Film& film) {
    QJsonArray notices;
    for (const FilmNotice& notice : film.notices) {
        notices.append(QJsonObject{{"code", notice.code}, {"text", notice.text}});
    }
    return notices;
}

QJsonObject filmToJson(const Film& film, bool with_identity) {
    QJsonValue spacing;
    if (film.spacing) {
        spacing = QJsonArray{known(film.spacing->row_mm), known(film.spacing->column_mm)};
    }
    const Acquisition& made = film.acquisition;
    return {
        {"file", filmName(film, with_identity)},
        {"format", formatName(film.format)},
        {"rows", film.pixels.rows},
        {"columns", film.pixels.columns},
        {"bits_stored", film.pixels.bits_stored},
        {"photometric", known(film.photometric)},
        {"transfer_syntax", known(film.transfer_syntax)},
        {"modality", known(made.modality)},
        {"body_part", known(made.body_part)},
        {"view_position", known(made.view_position)},
        {"patient_age_years", known(made.patient_age_years)},
        {"pixel_spacing_mm", spacing},
        {"pixel_spacing_plane",
         spacingPlaneName(film.spacing ? film.spacing->plane : SpacingPlane::Unknown)},
        {"sha256", known(hex(film.sha256.value()))},
        {"pixels_sha256",
         film.pixels.samples ? known(hex(pixelsSha256(film.pixels))) : QJsonValue()},
        {"notices", noticesToJson(film)},
    };
}

QJsonObject modelToJson(const ModelIdentity& model) {
    return {{"name", model.name}, {"version", model.version}, {"sha256", hex(model.sha256)}};
}

QJsonObject readingToJson(const Reading& reading, const QString& segments_path, bool with_identity,
                          const FilmReads& reads) {
    QJsonValue prediction;
    if (reading.prediction) {
        prediction = predictionToJson(*reading.prediction);
    }
    QJsonValue explanation;
    if (reading.attribution) {
        explanation = attributionToJson(*reading.attribution, reading.shortcuts, segments_path);
    }
    return {
        {"film", filmToJson(reading.film, with_identity)},
        {"gate", gateToJson(reading.gate)},
        {"prediction", prediction},
        {"explanation", explanation},
        {"reads", reads.events.empty() ? QJsonValue() : keptReads(reads, with_identity)},
        {"error", QJsonValue()},
        {"disclaimer", disclaimer()},
    };
}

QJsonObject errorToJson(const QString& path, const Error& error, bool with_identity) {
    QString name = path;
    if (!with_identity) {
        name.clear();
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
            name = hex(sha256(file.readAll())).left(short_hash_digits);
        }
    }
    QJsonObject film;
    const QStringList fields = filmToJson({}, true).keys();
    for (const QString& field : fields) {
        film.insert(field, QJsonValue());
    }
    film.insert(QStringLiteral("file"), known(name));
    return {
        {"film", film},
        {"gate", QJsonValue()},
        {"prediction", QJsonValue()},
        {"explanation", QJsonValue()},
        {"reads", QJsonValue()},
        {"error", QJsonObject{{"code", errorName(error.code)}, {"text", errorSentence(error)}}},
        {"disclaimer", QJsonValue()},
    };
}

}  // namespace lucency
