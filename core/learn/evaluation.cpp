#include "core/learn/evaluation.h"

#include "core/film/film_reader.h"
#include "core/film/model_input.h"
#include "core/model/prediction.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <future>
#include <map>

namespace lucency {

namespace {

struct Decoded {
    Result<Film> film = Error{};
    ModelInput input;
};

std::vector<Decoded> decode(std::span<const LabelledFilm> films, const InputSpec& spec) {
    std::vector<Decoded> decoded;
    for (const LabelledFilm& film : films) {
        Decoded one;
        one.film = readFilm(film.path);
        if (one.film) {
            one.input = makeModelInput(*one.film, spec);
        }
        decoded.push_back(std::move(one));
    }
    return decoded;
}

/// One opinion taken out of a batch's.
RawOpinion single(const RawOpinion& batch, std::size_t index) {
    RawOpinion one;
    one.logits = {batch.logits[index]};
    if (!batch.unfamiliarity.empty()) {
        one.unfamiliarity = {batch.unfamiliarity[index]};
    }
    if (!batch.other_shares.empty()) {
        one.other_shares = {batch.other_shares[index]};
    }
    if (!batch.members.empty()) {
        one.members = {batch.members[index]};
    }
    return one;
}

void judge(const Classifier& classifier, const Decoded& decoded, const RawOpinion& opinion,
           bool use_gate, EvaluatedFilm& film) {
    if (use_gate) {
        std::optional<double> unfamiliarity;
        if (!opinion.unfamiliarity.empty()) {
            unfamiliarity = opinion.unfamiliarity.front();
        }
        film.gate = judgeFilm(*decoded.film, classifier.card(), unfamiliarity);
        if (!film.gate.accepted()) {
            return;
        }
    }
    const Prediction prediction =
        predictionFromOpinion(classifier.card(), classifier.identity(), opinion);
    film.logit = prediction.logit;
    film.probability = prediction.positiveProbability();
    film.predicted = prediction.label;
    film.interval = prediction.interval;
    film.unsure = prediction.unsure();
}

QJsonValue finite(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject classJson(const ClassFigures& figures) {
    return {{QStringLiteral("precision"), finite(figures.precision)},
            {QStringLiteral("recall"), finite(figures.recall)},
            {QStringLiteral("f1"), finite(figures.f1)}};
}

}  // namespace

Result<DataSet> chooseSplit(const DataSet& data_set, const QString& split) {
    DataSet chosen = data_set;
    if (!split.isEmpty() && split != QLatin1String("all")) {
        chosen = data_set.ofSplits({split});
    } else if (split.isEmpty() && !data_set.splits().isEmpty()) {
        chosen = data_set.ofSplits({QStringLiteral("test")});
        if (chosen.films.empty()) {
            chosen = data_set.ofSplits({QStringLiteral("val")});
        }
    }
    if (chosen.films.empty()) {
        return Error{ErrorCode::DataSetUnusable,
                     QStringLiteral("no films in the split asked for (%1)")
                         .arg(split.isEmpty() ? QStringLiteral("test, else val") : split)};
    }
    return chosen;
}

Result<Evaluation> evaluate(const Classifier& classifier, const DataSet& data_set, bool use_gate,
                            std::stop_token stop, const ProgressCallback& progress) {
    constexpr std::size_t batch_size = 32;
    QElapsedTimer timer;
    timer.start();
    Evaluation evaluation;
    evaluation.model = classifier.identity();
    evaluation.positive_label = classifier.card().positive_label;
    evaluation.operating_point = classifier.card().operatingPoint().threshold;
    const std::span<const LabelledFilm> films(data_set.films);
    const auto decodeFrom = [&](std::size_t begin) {
        return decode(films.subspan(begin, std::min(batch_size, films.size() - begin)),
                      classifier.card().input);
    };
    std::future<std::vector<Decoded>> coming;
    if (!films.empty()) {
        coming = std::async(std::launch::async, decodeFrom, 0);
    }
    for (std::size_t begin = 0; begin < films.size(); begin += batch_size) {
        const std::vector<Decoded> decoded = coming.get();
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (begin + batch_size < films.size()) {
            coming = std::async(std::launch::async, decodeFrom, begin + batch_size);
        }
        std::vector<float> batch;
        int count = 0;
        for (const Decoded& one : decoded) {
            if (one.film) {
                const std::vector<float> tensor = one.input.tensor();
                batch.insert(batch.end(), tensor.begin(), tensor.end());
                ++count;
            }
        }
        const Result<RawOpinion> opinions =
            count > 0 ? classifier.run(batch, count) : Result<RawOpinion>(RawOpinion{});
        std::size_t answered = 0;
        for (std::size_t i = 0; i < decoded.size(); ++i) {
            EvaluatedFilm film;
            film.film = films[begin + i];
            if (!decoded[i].film) {
                film.error = decoded[i].film.error();
            } else if (!opinions) {
                film.error = opinions.error();
            } else {
                judge(classifier, decoded[i], single(*opinions, answered++), use_gate, film);
            }
            evaluation.unreadable += film.error ? 1 : 0;
            evaluation.refused += !film.error && !film.logit ? 1 : 0;
            evaluation.films.push_back(std::move(film));
        }
        if (progress) {
            progress(static_cast<std::int64_t>(evaluation.films.size()),
                     static_cast<std::int64_t>(films.size()));
        }
    }
    const double seconds = std::max(1e-3, static_cast<double>(timer.elapsed()) / 1000);
    evaluation.films_per_second = static_cast<double>(films.size()) / seconds;
    evaluation.metrics = measure(scoredFilms(evaluation), evaluation.operating_point);
    return evaluation;
}

std::vector<Scored> scoredFilms(const Evaluation& evaluation) {
    std::map<QString, int> patients;
    std::vector<Scored> scored;
    for (const EvaluatedFilm& film : evaluation.films) {
        if (film.logit) {
            const int patient =
                patients.emplace(film.film.patient, static_cast<int>(patients.size()))
                    .first->second;
            scored.push_back({film.probability, *film.logit,
                              film.film.label == evaluation.positive_label, patient});
        }
    }
    return scored;
}

namespace {

QString valueOf(const LabelledFilm& film, const QString& column) {
    if (column == QLatin1String("label")) {
        return film.label;
    }
    if (column == QLatin1String("split")) {
        return film.split;
    }
    const auto found = film.further.find(column);
    return found == film.further.end() ? QString() : found->second;
}

}  // namespace

std::vector<EvaluatedGroup> groupsBy(const Evaluation& evaluation, const QString& column) {
    const std::vector<Scored> all = scoredFilms(evaluation);
    std::map<QString, std::vector<Scored>> by_value;
    std::size_t next = 0;
    for (const EvaluatedFilm& film : evaluation.films) {
        if (film.logit) {
            const Scored& scored = all[next++];
            if (const QString value = valueOf(film.film, column); !value.isEmpty()) {
                by_value[value].push_back(scored);
            }
        }
    }
    std::vector<EvaluatedGroup> groups;
    for (auto& [value, films] : by_value) {
        EvaluatedGroup group;
        group.value = value;
        group.films = static_cast<int>(films.size());
        group.metrics = measure(films, evaluation.operating_point);
        group.intervals = bootstrapIntervals(films, evaluation.operating_point);
        bool has[2]{};
        for (const Scored& film : films) {
            has[film.positive] = true;
        }
        std::copy_if(all.begin(), all.end(), std::back_inserter(films),
                     [&has](const Scored& film) { return !has[film.positive]; });
        group.auc_beside_other_class = areaUnderRoc(films);
        groups.push_back(std::move(group));
    }
    return groups;
}

QStringList columnsOf(const DataSet& data_set) {
    QStringList columns;
    for (const LabelledFilm& film : data_set.films) {
        for (const auto& [column, value] : film.further) {
            if (!columns.contains(column)) {
                columns.append(column);
            }
        }
    }
    columns.sort();
    return columns;
}

std::optional<Outcome> outcomeOf(const Evaluation& evaluation, const EvaluatedFilm& film) {
    if (!film.logit) {
        return {};
    }
    const bool named = film.probability >= evaluation.operating_point;
    if (film.film.label == evaluation.positive_label) {
        return named ? Outcome::TruePositive : Outcome::FalseNegative;
    }
    return named ? Outcome::FalsePositive : Outcome::TrueNegative;
}

std::vector<std::size_t> filmsOf(const Evaluation& evaluation, Outcome outcome) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < evaluation.films.size(); ++i) {
        if (outcomeOf(evaluation, evaluation.films[i]) == outcome) {
            found.push_back(i);
        }
    }
    const bool is_low = outcome == Outcome::FalseNegative || outcome == Outcome::TruePositive;
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        const double one = evaluation.films[a].probability, other = evaluation.films[b].probability;
        return is_low ? one < other : one > other;
    });
    return found;
}

namespace {

QJsonArray pair(const std::array<double, 2>& interval) {
    return {finite(interval[0]), finite(interval[1])};
}

QJsonArray points(const std::vector<CurvePoint>& curve) {
    QJsonArray array;
    for (const CurvePoint& point : curve) {
        array.append(QJsonArray{point.x, point.y});
    }
    return array;
}

QJsonObject intervalsJson(const MetricIntervals& i) {
    return {{QStringLiteral("accuracy"), pair(i.accuracy)},
            {QStringLiteral("sensitivity"), pair(i.sensitivity)},
            {QStringLiteral("specificity"), pair(i.specificity)},
            {QStringLiteral("f1"), pair(i.f1)},
            {QStringLiteral("auc"), pair(i.auc)},
            {QStringLiteral("ece"), pair(i.ece)}};
}

QJsonObject groupJson(const EvaluatedGroup& group) {
    const Metrics& m = group.metrics;
    return {{QStringLiteral("films"), group.films},
            {QStringLiteral("accuracy"), finite(m.accuracy)},
            {QStringLiteral("sensitivity"), finite(m.confusion.sensitivity())},
            {QStringLiteral("specificity"), finite(m.confusion.specificity())},
            {QStringLiteral("auc"), finite(group.auc_beside_other_class)},
            {QStringLiteral("intervals"), intervalsJson(group.intervals)}};
}

}  // namespace

QJsonObject evaluationToJson(const Evaluation& evaluation, const QStringList& columns) {
    const Metrics& m = evaluation.metrics;
    const std::vector<Scored> scored = scoredFilms(evaluation);
    QJsonObject groups;
    for (const QString& column : columns) {
        QJsonObject values;
        for (const EvaluatedGroup& group : groupsBy(evaluation, column)) {
            values.insert(group.value, groupJson(group));
        }
        groups.insert(column, values);
    }
    QJsonArray calibration;
    for (const CalibrationBin& bin : calibrationCurve(scored, 15)) {
        calibration.append(QJsonArray{bin.probability, bin.positive, bin.films});
    }
    const auto unsure = std::count_if(evaluation.films.begin(), evaluation.films.end(),
                                      [](const EvaluatedFilm& film) { return film.unsure; });
    return {
        {QStringLiteral("films"), static_cast<int>(evaluation.films.size())},
        {QStringLiteral("unreadable"), evaluation.unreadable},
        {QStringLiteral("refused"), evaluation.refused},
        {QStringLiteral("model"),
         QJsonObject{
             {QStringLiteral("name"), evaluation.model.name},
             {QStringLiteral("version"), evaluation.model.version},
             {QStringLiteral("sha256"), QString::fromLatin1(evaluation.model.sha256.toHex())}}},
        {QStringLiteral("operating_point"), evaluation.operating_point},
        {QStringLiteral("confusion"), QJsonObject{{QStringLiteral("tp"), m.confusion.tp},
                                                  {QStringLiteral("fp"), m.confusion.fp},
                                                  {QStringLiteral("tn"), m.confusion.tn},
                                                  {QStringLiteral("fn"), m.confusion.fn}}},
        {QStringLiteral("accuracy"), finite(m.accuracy)},
        {QStringLiteral("auc"), finite(m.auc)},
        {QStringLiteral("auc_interval"),
         QJsonArray{finite(m.auc_interval[0]), finite(m.auc_interval[1])}},
        {QStringLiteral("ece"), finite(m.ece)},
        {QStringLiteral("brier"), finite(m.brier)},
        {QStringLiteral("log_loss"), finite(m.log_loss)},
        {QStringLiteral("classes"),
         QJsonObject{{QStringLiteral("NORMAL"), classJson(m.negative_class)},
                     {QStringLiteral("PNEUMONIA"), classJson(m.positive_class)}}},
        {QStringLiteral("average_precision"), finite(averagePrecision(scored))},
        {QStringLiteral("sensitivity"), finite(m.confusion.sensitivity())},
        {QStringLiteral("specificity"), finite(m.confusion.specificity())},
        {QStringLiteral("unsure"), static_cast<int>(unsure)},
        {QStringLiteral("intervals"),
         intervalsJson(bootstrapIntervals(scored, evaluation.operating_point))},
        {QStringLiteral("curves"),
         QJsonObject{{QStringLiteral("roc"), points(rocCurve(scored))},
                     {QStringLiteral("precision_recall"), points(precisionRecallCurve(scored))},
                     {QStringLiteral("calibration"), calibration}}},
        {QStringLiteral("risk_coverage"), points(riskCoverage(scored, evaluation.operating_point))},
        {QStringLiteral("risk_coverage_area"),
         finite(areaUnderRiskCoverage(scored, evaluation.operating_point))},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("films_per_second"), evaluation.films_per_second},
    };
}

QByteArray evaluationToCsv(const Evaluation& evaluation) {
    QByteArray csv("path,label,logit,probability,predicted,gate,low,high,unsure\n");
    for (const EvaluatedFilm& film : evaluation.films) {
        QStringList codes;
        for (const GateReason& reason : film.gate.reasons) {
            codes.append(reason.code);
        }
        const QStringList fields{
            csvField(film.film.path),
            film.film.label,
            film.logit ? QString::number(*film.logit, 'g', 9) : QString(),
            film.logit ? QString::number(film.probability, 'g', 9) : QString(),
            film.predicted,
            film.error ? errorName(film.error->code) : codes.join(QLatin1Char(' ')),
            film.interval ? QString::number((*film.interval)[0], 'g', 9) : QString(),
            film.interval ? QString::number((*film.interval)[1], 'g', 9) : QString(),
            film.logit ? QString::number(film.unsure ? 1 : 0) : QString()};
        csv += fields.join(QLatin1Char(',')).toUtf8() + '\n';
    }
    return csv;
}

}  // namespace lucency
