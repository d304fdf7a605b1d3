#include "core/learn/training_card.h"

#include "core/base/version.h"
#include "core/learn/curves.h"
#include "core/model/classifier.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lucency {

namespace {

/// Of the limit of familiarity over what validation films reach: room for films of other hospitals
/// (docs/gate.md).
constexpr double familiar_margin = 1.35;

QJsonObject partFacts(const std::vector<LabelledFilm>& films) {
    std::set<QString> patients;
    int positives = 0;
    for (const LabelledFilm& film : films) {
        patients.insert(film.patient);
        positives += film.label == QLatin1String("PNEUMONIA") ? 1 : 0;
    }
    const int count = static_cast<int>(films.size());
    return {{QStringLiteral("films"), count},
            {QStringLiteral("NORMAL"), count - positives},
            {QStringLiteral("PNEUMONIA"), positives},
            {QStringLiteral("patients"), static_cast<int>(patients.size())}};
}

/// The value below which a share of the values lies.
double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::lround(share * (values.size() - 1)))];
}

/// Threshold that a share of one class stays on the right side of.
double thresholdFor(const std::vector<Scored>& films, bool positives, double share) {
    std::vector<double> probabilities;
    for (const Scored& film : films) {
        if (film.positive == positives) {
            probabilities.push_back(film.probability);
        }
    }
    return quantile(std::move(probabilities), positives ? 1 - share : share);
}

QJsonObject operatingPoint(double threshold, const std::vector<Scored>& clean) {
    const Metrics metrics = measure(clean, threshold);
    return {{QStringLiteral("threshold"), threshold},
            {QStringLiteral("films"), static_cast<int>(clean.size())},
            {QStringLiteral("sensitivity"), metrics.confusion.sensitivity()},
            {QStringLiteral("specificity"), metrics.confusion.specificity()}};
}

QJsonObject validationFacts(const Metrics& m, const QJsonObject& part) {
    QJsonObject facts = part;
    facts.insert(QStringLiteral("split"), QStringLiteral("by patient, unseen in training"));
    facts.insert(QStringLiteral("auc"), m.auc);
    facts.insert(QStringLiteral("auc_interval"), QJsonArray{m.auc_interval[0], m.auc_interval[1]});
    facts.insert(QStringLiteral("accuracy"), m.accuracy);
    facts.insert(QStringLiteral("sensitivity"), m.confusion.sensitivity());
    facts.insert(QStringLiteral("specificity"), m.confusion.specificity());
    facts.insert(QStringLiteral("f1"), m.positive_class.f1);
    facts.insert(QStringLiteral("ece"), m.ece);
    facts.insert(QStringLiteral("brier"), m.brier);
    facts.insert(QStringLiteral("confusion"), QJsonObject{{QStringLiteral("tp"), m.confusion.tp},
                                                          {QStringLiteral("fp"), m.confusion.fp},
                                                          {QStringLiteral("tn"), m.confusion.tn},
                                                          {QStringLiteral("fn"), m.confusion.fn}});
    return facts;
}

/// Distances that 0, 1, ... 100 % of the films stay below.
QJsonArray percentiles(const std::vector<double>& distances) {
    QJsonArray found;
    for (int percent = 0; percent <= 100; ++percent) {
        found.append(quantile(distances, percent / 100.0));
    }
    return found;
}

/// Of the validation films as they are and under draws of the augmentation, together.
QJsonObject changedFacts(const std::vector<Scored>& judged) {
    const Metrics m = measureOnce(judged, 0.5);
    return {{QStringLiteral("text"),
             QStringLiteral("validation films, each as it is and under three draws of the "
                            "augmentation")},
            {QStringLiteral("films"), static_cast<int>(judged.size())},
            {QStringLiteral("auc"), m.auc},
            {QStringLiteral("accuracy"), m.accuracy},
            {QStringLiteral("sensitivity"), m.confusion.sensitivity()},
            {QStringLiteral("specificity"), m.confusion.specificity()},
            {QStringLiteral("ece"), m.ece}};
}

QJsonObject leftOutFacts(const Metrics& m, const CardFacts& facts) {
    const auto figure = [](double value) {
        return std::isnan(value) ? QJsonValue() : QJsonValue(value);
    };
    return {{QStringLiteral("left_out"), facts.left_out},
            {QStringLiteral("films"), static_cast<int>(facts.left_out_films.size())},
            {QStringLiteral("text"),
             QStringLiteral("films that training never saw the like of, beside validation's films "
                            "of the class that they lack")},
            {QStringLiteral("auc"), figure(m.auc)},
            {QStringLiteral("auc_interval"),
             QJsonArray{figure(m.auc_interval[0]), figure(m.auc_interval[1])}},
            {QStringLiteral("sensitivity"), figure(m.confusion.sensitivity())},
            {QStringLiteral("specificity"), figure(m.confusion.specificity())}};
}

/// Points of a curve, no more than a chart can show.
QJsonArray curveFacts(const std::vector<CurvePoint>& curve) {
    constexpr std::size_t most = 200;
    const std::size_t step = std::max<std::size_t>(1, curve.size() / most);
    QJsonArray found;
    for (std::size_t i = 0; i < curve.size(); i += step) {
        found.append(QJsonArray{curve[i].x, curve[i].y});
    }
    if (!curve.empty()) {
        found.append(QJsonArray{curve.back().x, curve.back().y});
    }
    return found;
}

QJsonArray attributions(const Recipe& recipe) {
    QJsonArray found;
    for (const MemberRecipe& member : recipe.members) {
        if (!member.attribution.isEmpty()) {
            found.append(member.attribution);
        }
    }
    return found;
}

}  // namespace

TrainingCard makeTrainingCard(const CardFacts& facts) {
    constexpr int refits = 200;
    const Calibration calibration = fitCalibration(facts.judged, refits, facts.seed);
    const auto calibrated = [&](std::vector<Scored> films) {
        for (Scored& film : films) {
            film.probability = calibratedProbability(calibration, film.logit);
        }
        return films;
    };
    const std::vector<Scored> clean = calibrated(facts.clean);
    const std::vector<Scored> judged = calibrated(facts.judged);
    TrainingCard card;
    card.validation = measure(clean, 0.5);
    card.left_out = measure(calibrated(facts.left_out_films), 0.5);

    QJsonArray bootstrap;
    for (const auto& [temperature, bias] : calibration.bootstrap) {
        bootstrap.append(QJsonArray{temperature, bias});
    }
    const Recipe& recipe = facts.recipe;
    card.json = {
        {QStringLiteral("name"), recipe.name},
        {QStringLiteral("version"), QString::fromLatin1(version)},
        {QStringLiteral("labels"),
         QJsonArray{QStringLiteral("NORMAL"), QStringLiteral("PNEUMONIA")}},
        {QStringLiteral("positive_label"), QStringLiteral("PNEUMONIA")},
        {QStringLiteral("outputs"), QStringLiteral("logits")},
        {QStringLiteral("input"),
         QJsonObject{{QStringLiteral("width"), recipe.size},
                     {QStringLiteral("height"), recipe.size},
                     {QStringLiteral("channels"), 1},
                     {QStringLiteral("fit"), QStringLiteral("stretch")},
                     {QStringLiteral("resampling"), QStringLiteral("area")},
                     {QStringLiteral("normalisation"), QStringLiteral("per-film")}}},
        {QStringLiteral("calibration"),
         QJsonObject{
             {QStringLiteral("temperature"), calibration.temperature},
             {QStringLiteral("bias"), calibration.bias},
             {QStringLiteral("prior"), 0.5},
             {QStringLiteral("source"),
              QStringLiteral(
                  "Platt's fit on the validation films, each as it is and under three draws of the "
                  "augmentation, both classes weighted equally; the interval is of this fit, "
                  "from 200 refits on films drawn again by patient")},
             {QStringLiteral("bootstrap"), bootstrap}}},
        {QStringLiteral("operating_points"),
         QJsonObject{{QStringLiteral("balanced"), operatingPoint(0.5, clean)},
                     {QStringLiteral("sensitive"),
                      operatingPoint(std::min(0.5, thresholdFor(judged, true, 0.98)), clean)},
                     {QStringLiteral("specific"),
                      operatingPoint(std::max(0.5, thresholdFor(judged, false, 0.98)), clean)}}},
        {QStringLiteral("unfamiliarity_limit"), familiar_margin * quantile(facts.clean_distances, 0.995)},
        {QStringLiteral("intended_use"),
         QJsonObject{
             {QStringLiteral("text"),
              QStringLiteral(
                  "Education and review by qualified persons: a second opinion on frontal chest "
                  "films of children of 1 to 5 years. Not a diagnosis; not for triage.")},
             {QStringLiteral("ages_years"), QJsonArray{1, 5}},
             {QStringLiteral("views"), QJsonArray{QStringLiteral("AP"), QStringLiteral("PA")}},
             {QStringLiteral("modalities"),
              QJsonArray{QStringLiteral("CR"), QStringLiteral("DX"), QStringLiteral("RG")}}}},
        {QStringLiteral("training"),
         QJsonObject{
             {QStringLiteral("data"),
              QStringLiteral(
                  "Kermany, Zhang, Goldbaum: Labeled Optical Coherence Tomography and Chest X-Ray "
                  "Images, Mendeley Data, doi 10.17632/rscbjbr9sj, CC BY 4.0; one hospital, "
                  "Guangzhou, children of 1 to 5 years, AP films")},
             {QStringLiteral("part"), partFacts(*facts.training_films)},
             {QStringLiteral("recipe"), recipe.json},
             {QStringLiteral("seed"), static_cast<qint64>(facts.seed)},
             {QStringLiteral("program"),
              QStringLiteral("lucency-cli train %1").arg(QLatin1String(version))},
             {QStringLiteral("log"), facts.log}}},
        {QStringLiteral("validation"),
         validationFacts(card.validation, partFacts(*facts.validation_films))},
        {QStringLiteral("risk_coverage"), curveFacts(riskCoverage(clean, 0.5))},
        {QStringLiteral("familiarity"),
         QJsonObject{{QStringLiteral("quantiles"), percentiles(facts.clean_distances)}}},
        {QStringLiteral("attribution"), attributions(recipe)},
        {QStringLiteral("licence"), QStringLiteral("Apache-2.0; trained on data under CC BY 4.0")},
    };
    card.json.insert(QStringLiteral("validation_changed"), changedFacts(judged));
    if (!facts.left_out_films.empty()) {
        card.json.insert(QStringLiteral("protocols"),
                         QJsonObject{{QStringLiteral("leave_group_out"),
                                      QJsonArray{leftOutFacts(card.left_out, facts)}}});
    }
    for (auto said = recipe.card.begin(); said != recipe.card.end(); ++said) {
        card.json.insert(said.key(), *said);
    }
    return card;
}

}  // namespace lucency
