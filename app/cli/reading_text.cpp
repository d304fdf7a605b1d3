#include "app/cli/reading_text.h"

#include "core/explain/explain.h"
#include "core/report/reading_json.h"
#include "core/review/agreement.h"

#include "app/cli/verbs.h"

#include <cmath>

namespace lucency::cli {

namespace {

QString decimals(double value, int digits) {
    return QString::number(value, 'f', digits);
}

QString predictionText(const Prediction& prediction) {
    QString text =
        Text::tr("P(%1) %2")
            .arg(prediction.positive_label, decimals(prediction.positiveProbability(), 3));
    if (prediction.interval) {
        text += Text::tr(" (95 % interval %1 to %2)")
                    .arg(decimals((*prediction.interval)[0], 3),
                         decimals((*prediction.interval)[1], 3));
    }
    const bool above = prediction.label == prediction.positive_label;
    text = (prediction.unsure() ? Text::tr("not sure, %1 at the operating point %2. %3")
            : above             ? Text::tr("%1: above the operating point %2. %3")
                                : Text::tr("%1: below the operating point %2. %3"))
               .arg(prediction.label, decimals(prediction.operating_point, 2), text);
    constexpr qsizetype short_hash = 12;
    return text + QStringLiteral("\n  ") +
           Text::tr("model %1 %2, %3")
               .arg(prediction.model.name, prediction.model.version,
                    QString::fromLatin1(prediction.model.sha256.toHex().left(short_hash)));
}

QString attributionText(const Attribution& map) {
    const double adjusted = adjustedR2(map);
    QString text = Text::tr("%1 map %2: R2 %3, adjusted R2 %4, %5 samples, %6 regions")
                       .arg(methodTitle(map), trustName(map.trust), decimals(map.r2, 2),
                            std::isinf(adjusted) ? Text::tr("unknown") : decimals(adjusted, 2))
                       .arg(map.samples)
                       .arg(map.superpixels.count);
    const QString reason = trustReason(map);
    return reason.isEmpty() ? text : text + QStringLiteral(". ") + reason;
}

}  // namespace

QString readingText(const Reading& reading, bool with_identity) {
    QStringList lines{filmName(reading.film, with_identity)};
    lines.append(reading.prediction ? predictionText(*reading.prediction)
                                    : Text::tr("no opinion: the film was refused"));
    for (const GateReason& reason : reading.gate.reasons) {
        const QString kind = reason.waived                             ? Text::tr("waived")
                             : reason.severity == GateSeverity::Refuse ? Text::tr("refused")
                                                                       : Text::tr("warning");
        lines.append(QStringLiteral("%1 (%2): %3").arg(kind, reason.code, reason.text));
    }
    for (const FilmNotice& notice : reading.film.notices) {
        lines.append(Text::tr("film (%1): %2").arg(notice.code, notice.text));
    }
    if (reading.attribution) {
        lines.append(attributionText(*reading.attribution));
    }
    if (reading.shortcuts) {
        lines.append(reading.shortcuts->text);
    }
    return lines.join(QStringLiteral("\n  "));
}

QString refusalText(const GateResult& gate) {
    QStringList sentences;
    for (const GateReason& reason : gate.reasons) {
        if (reason.severity == GateSeverity::Refuse && !reason.waived) {
            sentences.append(QStringLiteral("%1 (%2)").arg(reason.text, reason.code));
        }
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace lucency::cli
