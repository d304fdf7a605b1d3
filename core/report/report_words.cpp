#include "core/report/report_words.h"

#include "core/base/version.h"
#include "core/review/agreement.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString decimals(double value, int digits) {
    return QLocale().toString(value, 'f', digits);
}

QString fitInWords(const Attribution& map) {
    const double adjusted = adjustedR2(map);
    return std::isinf(adjusted)
               ? Text::tr("R² %1").arg(decimals(map.r2, 3))
               : Text::tr("R² %1, adjusted R² %2").arg(decimals(map.r2, 3), decimals(adjusted, 3));
}

QString formatWords(FilmFormat format) {
    switch (format) {
        case FilmFormat::Dicom:
            return QStringLiteral("DICOM");
        case FilmFormat::Jpeg:
            return QStringLiteral("JPEG");
        case FilmFormat::Png:
            return QStringLiteral("PNG");
        case FilmFormat::Tiff:
            return QStringLiteral("TIFF");
    }
    return {};
}

}  // namespace

QString planeWords(SpacingPlane plane) {
    switch (plane) {
        case SpacingPlane::Detector:
            return Text::tr("detector plane");
        case SpacingPlane::Patient:
            return Text::tr("patient plane");
        case SpacingPlane::Calibrated:
            return Text::tr("calibrated by the user");
        case SpacingPlane::Unknown:
            break;
    }
    return Text::tr("unknown plane");
}

QString trustWords(Trust trust) {
    switch (trust) {
        case Trust::Trusted:
            return Text::tr("The map is stable.");
        case Trust::Unstable:
            return Text::tr("The map is unstable.");
        case Trust::DoNotTrust:
            return Text::tr("Do not trust this map.");
    }
    return {};
}

QString opinionWords(const Reading& reading) {
    if (!reading.prediction) {
        return Text::tr("No opinion: the film was refused.");
    }
    const QString standing = opinionInWords(*reading.prediction);
    return reading.prediction->unsure()
               ? Text::tr("The model's opinion: %1.").arg(standing)
               : Text::tr("The model's opinion: %1. %2.").arg(reading.prediction->label, standing);
}

QString opinionNumbers(const Reading& reading) {
    if (!reading.prediction) {
        return Text::tr(
            "The model was not made for a film of this kind, so no opinion is given. The "
            "reasons stand below.");
    }
    const Prediction& prediction = *reading.prediction;
    QString text =
        Text::tr("Probability of %1: %2")
            .arg(prediction.positive_label, decimals(prediction.positiveProbability(), 3));
    if (prediction.interval) {
        const auto [low, high] = *prediction.interval;
        text += Text::tr(" (95 % interval %1 to %2)").arg(decimals(low, 3), decimals(high, 3));
    }
    text += Text::tr(". Operating point %1").arg(decimals(prediction.operating_point, 2));
    if (!prediction.site_calibration.isEmpty()) {
        text += Text::tr(", by the local calibration %1 on %2 films")
                    .arg(prediction.site_calibration)
                    .arg(prediction.operating_point_films);
    } else if (prediction.operating_point_films > 0) {
        text += Text::tr(", chosen on %1 validation films").arg(prediction.operating_point_films);
    }
    text += QLatin1Char('.');
    if (prediction.unsure()) {
        text += Text::tr(
                    " The interval spans the operating point, where the model calls this film "
                    "%1.")
                    .arg(prediction.label);
    }
    return text;
}

std::vector<Remark> remarks(const Reading& reading) {
    std::vector<Remark> list;
    for (const GateReason& reason : reading.gate.reasons) {
        const QString text =
            reason.text + QStringLiteral(" (%1, %2)").arg(reason.code, decimals(reason.score, 2));
        if (reason.waived) {
            list.push_back({Text::tr("Waived"), Tones::warning, text});
        } else if (reason.severity == GateSeverity::Refuse) {
            list.push_back({Text::tr("Refused"), Tones::warning, text});
        } else {
            list.push_back({Text::tr("Warning"), Tones::ink, text});
        }
    }
    for (const FilmNotice& notice : reading.film.notices) {
        list.push_back({Text::tr("Film"), Tones::soft, notice.text});
    }
    if (list.empty()) {
        list.push_back(
            {Text::tr("Checked"), Tones::soft,
             Text::tr("No reason was found to doubt that the film is of the kind the model "
                      "was made for.")});
    }
    return list;
}

Page::Rows filmFacts(const Film& film, const ReportParameters& parameters) {
    const Acquisition& made = film.acquisition;
    QString spacing = Text::tr("not known");
    if (film.spacing && film.spacing->plane != SpacingPlane::Unknown) {
        spacing = Text::tr("%1 × %2 mm, %3")
                      .arg(decimals(film.spacing->row_mm, 3), decimals(film.spacing->column_mm, 3),
                           planeWords(film.spacing->plane));
    }
    QString format = formatWords(film.format);
    if (!film.transfer_syntax.isEmpty()) {
        format += QStringLiteral(", ") + film.transfer_syntax;
    }
    QString window = Text::tr("W %1 C %2")
                         .arg(QString::number(parameters.window.width, 'g', 6),
                              QString::number(parameters.window.centre, 'g', 6));
    if (parameters.inverted) {
        window += Text::tr(", inverted");
    }
    QString age;
    if (made.patient_age_years) {
        age = Text::tr("%1 years").arg(decimals(*made.patient_age_years, 1));
    }
    return {
        {Text::tr("Format"), format},
        {Text::tr("Size"), Text::tr("%1 × %2 px, %3 bits, %4")
                               .arg(film.pixels.columns)
                               .arg(film.pixels.rows)
                               .arg(film.pixels.bits_stored)
                               .arg(film.photometric)},
        {Text::tr("Modality"), made.modality},
        {Text::tr("Body part"), made.body_part},
        {Text::tr("View"), made.view_position},
        {Text::tr("Age"), age},
        {Text::tr("Made with"), made.manufacturer},
        {Text::tr("Pixel spacing"), spacing},
        {Text::tr("Shown with"), window},
        {Text::tr("Key image"), parameters.drawings.key_image ? Text::tr("yes") : QString()},
        {Text::tr("Pixels' SHA-256"), QString::fromLatin1(pixelsSha256(film.pixels).toHex())},
    };
}

/// Who drew them.
QString regionsInWords(const Superpixels& regions) {
    switch (regions.source) {
        case RegionSource::Algorithm:
            break;
        case RegionSource::Hand:
            return Text::tr("edited by hand");
        case RegionSource::File:
            return Text::tr("from a file");
    }
    return Text::tr("%1, at most %2, compactness %3")
        .arg(algorithmName(regions.made_with.algorithm))
        .arg(regions.made_with.regions)
        .arg(regions.made_with.compactness);
}

Page::Rows modelFacts(const Reading& reading) {
    Page::Rows rows;
    const ModelIdentity& model = reading.model;
    rows.emplace_back(Text::tr("Model"), Text::tr("%1, version %2").arg(model.name, model.version));
    rows.emplace_back(Text::tr("Model's SHA-256"), QString::fromLatin1(model.sha256.toHex()));
    if (reading.prediction) {
        rows.emplace_back(Text::tr("Raw logit"), decimals(reading.prediction->logit, 3));
    }
    if (reading.attribution) {
        const Attribution& map = *reading.attribution;
        rows.emplace_back(Text::tr("Explanation"), Text::tr("%1 for %2, %3 regions")
                                                       .arg(methodTitle(map), map.label)
                                                       .arg(map.superpixels.count));
        rows.emplace_back(Text::tr("Regions"), regionsInWords(map.superpixels));
        rows.emplace_back(Text::tr("Samples"),
                          map.design.isEmpty()
                              ? QString::number(map.samples)
                              : Text::tr("%1, %2 design").arg(map.samples).arg(map.design));
        rows.emplace_back(Text::tr("Hidden regions"), map.fill);
        rows.emplace_back(Text::tr("Seed"), QString::number(map.seed));
        rows.emplace_back(Text::tr("Fit"), fitInWords(map));
    }
    rows.emplace_back(Text::tr("Program"), QStringLiteral("Lucency ") + QLatin1String(version));
    return rows;
}

}  // namespace lucency
