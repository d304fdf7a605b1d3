#include "core/review/agreement.h"

#include "core/explain/region_numbers.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reads)
};

constexpr int named_regions = 3;

QString believed(const Attribution& map) {
    switch (map.trust) {
        case Trust::Trusted:
            return Text::tr("The map follows the model closely here.");
        case Trust::Unstable:
            return Text::tr("The map is unstable. %1").arg(trustReason(map));
        case Trust::DoNotTrust:
            break;
    }
    return Text::tr("The map should not be relied on. %1").arg(trustReason(map));
}

}  // namespace

QString opinionInWords(const Prediction& prediction) {
    if (prediction.unsure()) {
        return Text::tr("Not sure");
    }
    return prediction.positiveProbability() >= prediction.operating_point
               ? Text::tr("Above the operating point")
               : Text::tr("Below the operating point");
}

Agreement agreementOf(const ReaderVerdict& read, const Prediction& prediction) {
    if (read.verdict == Verdict::Uncertain || prediction.unsure()) {
        return Agreement::Unsure;
    }
    const bool model_positive = prediction.label == prediction.positive_label;
    return model_positive == (read.verdict == Verdict::Pneumonia) ? Agreement::Agree
                                                                  : Agreement::Differ;
}

QString agreementSentence(const ReaderVerdict& read, const Reading& reading) {
    if (!reading.prediction) {
        return {};
    }
    const Prediction& prediction = *reading.prediction;
    const QString yours = verdictWords(read.verdict);
    const QString its = prediction.label;
    switch (agreementOf(read, prediction)) {
        case Agreement::Agree:
            return Text::tr("Your read and the model's opinion agree: %1.").arg(yours);
        case Agreement::Differ:
            return Text::tr(
                       "Your read and the model's opinion differ: yours %1, the model's %2. "
                       "Either may be right.")
                .arg(yours, its);
        case Agreement::Unsure:
            break;
    }
    return prediction.unsure()
               ? Text::tr(
                     "Your read: %1. The model is not sure: its interval spans the operating "
                     "point.")
                     .arg(yours)
               : Text::tr("You are uncertain; the model's opinion is %1.").arg(its);
}

QString driversSentence(const Reading& reading, const OverlayStyle& style) {
    if (!reading.attribution) {
        return {};
    }
    const Attribution& map = *reading.attribution;
    QStringList regions;
    const std::vector<int> numbers = regionNumbers(map);
    for (const int label : outlinedRegions(map, style)) {
        const auto region = static_cast<std::size_t>(label);
        if (regions.size() < named_regions) {
            regions << Text::tr("%1 (%2)").arg(QString::number(numbers[region]),
                                               pointsText(map.weights[region].weight));
        }
    }
    QStringList sentences;
    if (!regions.isEmpty()) {
        sentences << Text::tr(
                         "What drove the model most, by the numbers on the map: %1, in points for "
                         "or against %2.")
                         .arg(regions.join(QStringLiteral(", ")), map.label);
    }
    sentences << believed(map);
    if (reading.shortcuts && reading.shortcuts->state == ShortcutState::Alarm) {
        sentences << reading.shortcuts->text;
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace lucency
