#include "core/learn/stress.h"

#include "core/film/film_reader.h"
#include "core/film/model_input.h"

#include <QJsonArray>

#include <atomic>
#include <cmath>
#include <map>
#include <thread>

namespace lucency {

namespace {

struct Loaded {
    std::vector<ModelInput> inputs;
    std::vector<Scored> films;  ///< label and patient; answers come later
    int unreadable = 0;
};

Loaded load(const DataSet& data_set, const Classifier& classifier, const std::stop_token& stop,
            const ProgressCallback& progress, std::int64_t total) {
    const std::size_t count = data_set.films.size();
    std::vector<std::optional<ModelInput>> inputs(count);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](bool reports) {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            if (const Result<Film> film = readFilm(data_set.films[i].path)) {
                inputs[i] = makeModelInput(*film, classifier.card().input);
            }
            if (reports && progress) {
                progress(static_cast<std::int64_t>(i), total);
            }
        }
    };
    {
        const std::jthread other(work, false);
        work(true);
    }
    Loaded loaded;
    std::map<QString, int> patients;
    for (std::size_t i = 0; i < count; ++i) {
        if (!inputs[i]) {
            ++loaded.unreadable;
            continue;
        }
        const LabelledFilm& film = data_set.films[i];
        const int patient =
            patients.emplace(film.patient, static_cast<int>(patients.size())).first->second;
        loaded.films.push_back({0, 0, film.label == classifier.card().positive_label, patient});
        loaded.inputs.push_back(std::move(*inputs[i]));
    }
    return loaded;
}

/// The film's part of the network's picture is changed; what pads it stays black.
ModelInput changedInput(const ModelInput& input, const FilmChange& change, std::uint64_t seed) {
    const int width = input.film_width, height = input.film_height;
    std::vector<float> film;
    film.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const auto row = [&](auto& gray, int y) {
        return gray.begin() + std::ptrdiff_t(input.film_y + y) * input.spec.width + input.film_x;
    };
    for (int y = 0; y < height; ++y) {
        film.insert(film.end(), row(input.gray, y), row(input.gray, y) + width);
    }
    return makeModelInput(changedFilm(film, width, height, change, seed), height, width,
                          input.spec);
}

struct Answers {
    std::vector<Scored> films;
    int unfamiliar = 0;
};

Result<Answers> ask(const Classifier& classifier, const Loaded& loaded, const FilmChange& change,
                    std::uint64_t seed) {
    constexpr std::size_t batch_size = 32;
    const ModelCard& card = classifier.card();
    Answers answers{loaded.films, 0};
    for (std::size_t begin = 0; begin < loaded.inputs.size(); begin += batch_size) {
        const std::size_t end = std::min(begin + batch_size, loaded.inputs.size());
        std::vector<float> batch;
        for (std::size_t i = begin; i < end; ++i) {
            const std::vector<float> tensor =
                change.strength == 0
                    ? loaded.inputs[i].tensor()
                    : changedInput(loaded.inputs[i], change, seed * 1'000'003 + i).tensor();
            batch.insert(batch.end(), tensor.begin(), tensor.end());
        }
        const Result<RawOpinion> opinion = classifier.run(batch, static_cast<int>(end - begin));
        if (!opinion) {
            return opinion.error();
        }
        for (std::size_t i = begin; i < end; ++i) {
            Scored& film = answers.films[i];
            film.logit = opinion->logits[i - begin];
            film.probability = calibratedProbability(card.calibration, film.logit);
            if (!opinion->unfamiliarity.empty() && card.unfamiliarity_limit > 0 &&
                opinion->unfamiliarity[i - begin] > card.unfamiliarity_limit) {
                ++answers.unfamiliar;
            }
        }
    }
    return answers;
}

StressPoint pointOf(const Answers& answers, const Answers& own, const FilmChange& change,
                    double threshold) {
    StressPoint point;
    point.change = change;
    point.unfamiliar = answers.unfamiliar;
    point.metrics = measureOnce(answers.films, threshold);
    for (std::size_t i = 0; i < own.films.size(); ++i) {
        point.logit_shift += answers.films[i].logit - own.films[i].logit;
        const bool before = own.films[i].probability >= threshold;
        const bool after = answers.films[i].probability >= threshold;
        point.to_positive += after && !before ? 1 : 0;
        point.to_negative += before && !after ? 1 : 0;
    }
    point.logit_shift /= static_cast<double>(std::max<std::size_t>(1, own.films.size()));
    return point;
}

QJsonValue finite(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject pointJson(const StressPoint& point) {
    const Metrics& m = point.metrics;
    return {{QStringLiteral("axis"), axisName(point.change.axis)},
            {QStringLiteral("strength"), point.change.strength},
            {QStringLiteral("auc"), finite(m.auc)},
            {QStringLiteral("accuracy"), finite(m.accuracy)},
            {QStringLiteral("sensitivity"), finite(m.confusion.sensitivity())},
            {QStringLiteral("specificity"), finite(m.confusion.specificity())},
            {QStringLiteral("logit_shift"), finite(point.logit_shift)},
            {QStringLiteral("to_positive"), point.to_positive},
            {QStringLiteral("to_negative"), point.to_negative},
            {QStringLiteral("unfamiliar"), point.unfamiliar}};
}

}  // namespace

Result<StressReport> stress(const Classifier& classifier, const DataSet& data_set,
                            const StressParameters& parameters, std::stop_token stop,
                            const ProgressCallback& progress) {
    const auto films = static_cast<std::int64_t>(data_set.films.size());
    const std::int64_t total =
        films * static_cast<std::int64_t>(parameters.changes.size() + 2);  // read, as they are, ...
    const Loaded loaded = load(data_set, classifier, stop, progress, total);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    if (loaded.films.empty()) {
        return Error{ErrorCode::DataSetUnusable, QStringLiteral("no film could be read")};
    }
    StressReport report;
    report.model = classifier.identity();
    report.operating_point = classifier.card().operatingPoint().threshold;
    report.films = static_cast<int>(loaded.films.size());
    report.unreadable = loaded.unreadable;
    const Result<Answers> own = ask(classifier, loaded, {}, parameters.seed);
    if (!own) {
        return own.error();
    }
    report.as_they_are = pointOf(*own, *own, {}, report.operating_point);
    for (std::size_t i = 0; i < parameters.changes.size(); ++i) {
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const Result<Answers> answers =
            ask(classifier, loaded, parameters.changes[i], parameters.seed);
        if (!answers) {
            return answers.error();
        }
        report.points.push_back(
            pointOf(*answers, *own, parameters.changes[i], report.operating_point));
        if (progress) {
            progress(films * static_cast<std::int64_t>(i + 3), total);
        }
    }
    return report;
}

const StressPoint* worstOf(const StressReport& report, FilmChange::Axis axis) {
    const StressPoint* worst = nullptr;
    for (const StressPoint& point : report.points) {
        if (point.change.axis == axis &&
            (worst == nullptr || point.metrics.auc < worst->metrics.auc ||
             (point.metrics.auc == worst->metrics.auc &&
              point.metrics.accuracy < worst->metrics.accuracy))) {
            worst = &point;
        }
    }
    return worst;
}

QJsonObject stressToJson(const StressReport& report) {
    QJsonArray points;
    for (const StressPoint& point : report.points) {
        points.append(pointJson(point));
    }
    QJsonObject own = pointJson(report.as_they_are);
    own.remove(QStringLiteral("axis"));
    own.remove(QStringLiteral("strength"));
    return {
        {QStringLiteral("films"), report.films},
        {QStringLiteral("unreadable"), report.unreadable},
        {QStringLiteral("operating_point"), report.operating_point},
        {QStringLiteral("model"),
         QJsonObject{{QStringLiteral("name"), report.model.name},
                     {QStringLiteral("version"), report.model.version},
                     {QStringLiteral("sha256"), QString::fromLatin1(report.model.sha256.toHex())}}},
        {QStringLiteral("as_they_are"), own},
        {QStringLiteral("points"), points}};
}

QByteArray stressToCsv(const StressReport& report) {
    QByteArray csv =
        "axis,strength,auc,accuracy,sensitivity,specificity,logit_shift,to_positive,to_negative,"
        "unfamiliar\n";
    for (const StressPoint& point : report.points) {
        const Metrics& m = point.metrics;
        const auto number = [](double value) { return QByteArray::number(value, 'g', 9); };
        csv += axisName(point.change.axis).toLatin1() + ',' + number(point.change.strength) + ',' +
               number(m.auc) + ',' + number(m.accuracy) + ',' + number(m.confusion.sensitivity()) +
               ',' + number(m.confusion.specificity()) + ',' + number(point.logit_shift) + ',' +
               QByteArray::number(point.to_positive) + ',' + QByteArray::number(point.to_negative) +
               ',' + QByteArray::number(point.unfamiliar) + '\n';
    }
    return csv;
}

}  // namespace lucency
