#include "core/base/version.h"
#include "core/explain/faith.h"
#include "core/explain/remembered_answers.h"
#include "core/explain/sampling_study.h"
#include "core/film/film_reader.h"
#include "core/learn/evaluation.h"
#include "core/model/torch_classifier.h"
#include "core/report/reading_json.h"
#include "core/review/model_functions.h"
#include "core/review/reading.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/faith_json.h"
#include "app/cli/methods.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/study_log.h"
#include "app/cli/study_table.h"
#include "app/cli/verbs.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace lucency::cli {

namespace {

constexpr int usual_method_passes = 600;  // of one method, its own and those of its faith
constexpr int batch = 32;

int fail(const Error& error) {
    complain(errorSentence(error));
    return exitFor(error.code);
}

QString lasting(double seconds) {
    return seconds < 90 ? Text::tr("%1 seconds").arg(seconds, 0, 'f', 0)
                        : Text::tr("%1 minutes").arg(seconds / 60, 0, 'f', 0);
}

QJsonObject figuresToJson(const SamplingFigures& figures, double lime_deletion_auc) {
    return {{QStringLiteral("design"), designName(figures.design)},
            {QStringLiteral("samples"), figures.samples},
            {QStringLiteral("seed"), static_cast<qint64>(figures.seed)},
            {QStringLiteral("kendall"), figures.kendall},
            {QStringLiteral("jaccard"), figures.jaccard},
            {QStringLiteral("relative_error"), figures.relative_error},
            {QStringLiteral("own_error"), figures.own_error},
            {QStringLiteral("coverage"), figures.coverage},
            {QStringLiteral("deletion_auc"), figures.deletion_auc},
            {QStringLiteral("deletion_auc_over_lime"), figures.deletion_auc - lime_deletion_auc},
            {QStringLiteral("r2"), figures.r2},
            {QStringLiteral("state"), trustName(figures.trust)}};
}

class StudyRun {
public:
    StudyRun(std::shared_ptr<const Classifier> classifier, DataSet films,
             const SamplingStudyParameters& parameters, std::vector<Method> methods, bool gate,
             std::stop_token stop)
        : classifier_(std::move(classifier)),
          films_(std::move(films)),
          parameters_(parameters),
          methods_(std::move(methods)),
          gate_(gate),
          stop_(std::move(stop)),
          passes_(samplingStudyPasses(parameters_, SuperpixelParameters().regions) +
                  usual_method_passes * static_cast<int>(methods_.size())),
          bar_(Text::tr("passes")) {}

    /// What is studied: a study is gone on with only where all of this is the same.
    QJsonObject what() const {
        QCryptographicHash names(QCryptographicHash::Sha256);
        for (const LabelledFilm& film : films_.films) {
            names.addData((film.name + QLatin1Char('\n')).toUtf8());
        }
        QJsonArray samples, methods;
        for (const int number : parameters_.samples) {
            samples.append(number);
        }
        for (const Method method : methods_) {
            methods.append(methodName(method));
        }
        return {{QStringLiteral("study"), QStringLiteral("lucency ") + QLatin1String(version)},
                {QStringLiteral("model"), modelToJson(classifier_->identity())},
                {QStringLiteral("films"), static_cast<int>(films_.films.size())},
                {QStringLiteral("films_sha256"), QString::fromLatin1(names.result().toHex())},
                {QStringLiteral("gate"), gate_},
                {QStringLiteral("limit_samples"), parameters_.limit_samples},
                {QStringLiteral("samples"), samples},
                {QStringLiteral("methods"), methods},
                {QStringLiteral("seed"), static_cast<qint64>(parameters_.seed)},
                {QStringLiteral("seeds"), parameters_.seeds},
                {QStringLiteral("fill"), fillName(parameters_.fill)}};
    }

    int run(StudyLog& log) {
        const int total = static_cast<int>(films_.films.size());
        todo_ = total - static_cast<int>(log.films().size());
        for (int place = 0; place < total && !stop_.stop_requested(); ++place) {
            if (log.films().count(place) != 0) {
                continue;
            }
            remark_ = Text::tr("film %1 of %2").arg(place + 1).arg(total);
            const auto film = study(place);
            if (!film) {
                if (film.error().code == ErrorCode::Cancelled) {
                    break;
                }
                bar_.clear();
                return fail(film.error());
            }
            if (const auto written = log.addFilm(*film); !written) {
                bar_.clear();
                return fail(written.error());
            }
            ++done_;
        }
        bar_.clear();
        return stop_.stop_requested() ? fail({ErrorCode::Cancelled, {}}) : int{Done};
    }

private:
    /// A film that cannot be read or is refused becomes an object with an error.
    Result<QJsonObject> study(int place) {
        const LabelledFilm& labelled = films_.films[static_cast<std::size_t>(place)];
        QJsonObject object{{QStringLiteral("place"), place},
                           {QStringLiteral("reference"), labelled.label}};
        auto film = readFilm(labelled.path);
        if (!film) {
            object.insert(QStringLiteral("error"), errorName(film.error().code));
            return object;
        }
        object.insert(QStringLiteral("film"), filmName(*film, false));
        const std::vector<float> gray = modelGray(*film);
        const int rows = film->pixels.rows;
        const int columns = film->pixels.columns;
        const ModelInput input = makeModelInput(gray, rows, columns, classifier_->card().input);
        ReadingParameters plain;
        plain.explain = false;
        if (!gate_) {
            plain.waived = {QStringLiteral("all")};
        }
        const auto reading = readWithModel(std::move(film).value(), *classifier_, plain, stop_);
        if (!reading) {
            return reading.error();
        }
        if (!reading->prediction) {
            object.insert(QStringLiteral("error"), QStringLiteral("refused"));
            return object;
        }
        const QString label = reading->prediction->label;
        object.insert(QStringLiteral("label"), label);
        object.insert(QStringLiteral("probability"), reading->prediction->probability.at(label));
        const Superpixels superpixels = segmentFilm(gray, rows, columns);
        object.insert(QStringLiteral("regions"), superpixels.count);
        const ModelFunctions model = modelFunctions(*classifier_, label);
        if (done_ == 0) {
            estimate(input, model);
        }

        const auto sampling =
            studySampling(input, superpixels, label, model.predict, parameters_, stop_,
                          [this](std::int64_t done, std::int64_t) { show(done); });
        if (!sampling) {
            return sampling.error();
        }
        QJsonArray designs;
        for (const SamplingFigures& figures : sampling->figures) {
            designs.append(figuresToJson(figures, sampling->lime_deletion_auc));
        }
        object.insert(QStringLiteral("designs"), designs);
        object.insert(
            QStringLiteral("limits"),
            QJsonObject{{QStringLiteral("method"), QStringLiteral("limits")},
                        {QStringLiteral("random_error"), sampling->random_limit_error},
                        {QStringLiteral("hadamard_error"), sampling->hadamard_limit_error},
                        {QStringLiteral("apart"), sampling->limits_apart},
                        {QStringLiteral("deletion_auc"), sampling->limit_deletion_auc},
                        {QStringLiteral("lime_deletion_auc"), sampling->lime_deletion_auc}});
        const auto methods = studyMethods(input, superpixels, label, model);
        if (!methods) {
            return methods.error();
        }
        object.insert(QStringLiteral("methods"), *methods);
        return object;
    }

    Result<QJsonArray> studyMethods(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const ModelFunctions& model) {
        ModelFunctions remembered = model;
        remembered.predict = rememberAnswers(model.predict);
        FaithParameters faith_wanted;
        faith_wanted.seed = parameters_.seed;
        faith_wanted.fill = parameters_.fill;
        QJsonArray rows;
        for (const Method method : methods_) {
            ExplainParameters wanted;
            wanted.method = method;
            wanted.seed = parameters_.seed;
            wanted.fill = parameters_.fill;
            const auto map = explain(input, superpixels, label, model, wanted, stop_);
            if (!map && map.error().code == ErrorCode::MethodUnavailable) {
                rows.append(QJsonObject{{QStringLiteral("method"), methodName(method)},
                                        {QStringLiteral("error"), errorName(map.error().code)}});
                continue;
            }
            if (!map) {
                return map.error();
            }
            const auto faith = measureFaith(input, *map, remembered, faith_wanted, stop_);
            if (!faith) {
                return faith.error();
            }
            rows.append(faithToJson(*map, *faith));
            show(passes_ - usual_method_passes *
                               static_cast<int>(methods_.size() - std::size_t(rows.size())));
        }
        return rows;
    }

    /// Says how long it will take, by a few batches of the first film.
    void estimate(const ModelInput& input, const ModelFunctions& model) {
        const std::vector<float> film = input.tensor();
        std::vector<float> films;
        for (int copy = 0; copy < batch; ++copy) {
            films.insert(films.end(), film.begin(), film.end());
        }
        constexpr int rounds = 3;
        const bool warm = static_cast<bool>(model.predict(films, batch));
        QElapsedTimer clock;
        clock.start();
        for (int round = 0; warm && round < rounds; ++round) {
            static_cast<void>(model.predict(films, batch));
        }
        const double rate = rounds * batch * 1e9 / static_cast<double>(clock.nsecsElapsed());
        say(Text::tr("%1 films, about %2 forward passes each at %3 a second: about %4.")
                .arg(todo_)
                .arg(passes_)
                .arg(rate, 0, 'f', 0)
                .arg(lasting(double(todo_) * passes_ / rate)));
    }

    void show(std::int64_t of_film) {
        bar_.show(std::int64_t(done_) * passes_ + of_film, std::int64_t(todo_) * passes_, remark_);
    }

    std::shared_ptr<const Classifier> classifier_;
    DataSet films_;
    SamplingStudyParameters parameters_;
    std::vector<Method> methods_;
    bool gate_;
    std::stop_token stop_;
    int passes_;
    ProgressBar bar_;
    QString remark_;
    int todo_ = 0, done_ = 0;
};

void describe(CommandLine& line) {
    line.option(QStringLiteral("films"), QStringLiteral("N"),
                Text::tr("How many films (100), as many of each label, no patient twice."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Draws the films, and is the first of the seeds (1)."));
    line.option(QStringLiteral("seeds"), QStringLiteral("N"),
                Text::tr("Seeds for each design and number of samples (2)."));
    line.option(QStringLiteral("samples-limit"), QStringLiteral("N"),
                Text::tr("Samples of the limit that maps are held against (8000)."));
    describeMethods(line, QStringLiteral("methods"));
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("The model pack; without it the one that came with the program."));
    line.flag(QStringLiteral("no-gate"), Text::tr("Do not refuse any film."));
    line.option(QStringLiteral("root"), QStringLiteral("FOLDER"),
                Text::tr("Where the data set of a list that train wrote lies, if it has moved."));
    line.option(QStringLiteral("split"), QStringLiteral("test|val|train|all"),
                Text::tr("The films to draw from; without it test, or else val, and never train."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE"),
                Text::tr("Keep what is found, a line a film; the same command goes on with it "
                         "after it was stopped."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE"),
                Text::tr("Write a row for every film, design, number and seed, and for every film "
                         "and method."));
    line.example(QStringLiteral("films/ --json study.jsonl > study.md"),
                 Text::tr("A hundred films; the same line again goes on where it stopped."));
    line.example(QStringLiteral("films/ --films 6 --seeds 1 --samples-limit 4000"),
                 Text::tr("A first look, in some minutes."));
}

}  // namespace

int studyVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("study"), QStringLiteral("FOLDER|LIST.csv [options]"),
        Text::tr("Measures how stable, exact and faithful explanations are over many films: LIME's "
                 "two designs at 128 to 1024 samples against a limit of very many, and every "
                 "method at its own settings. Ends with tables in Markdown."));
    describe(line);
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    constexpr qint64 most_films = 100'000, most_seeds = 100, most_samples = 100'000;
    constexpr qint64 most_seed = 9007199254740991 - 2'000'000;
    const auto films = line.number(QStringLiteral("films"), 1, most_films, 100);
    const auto seed = line.number(QStringLiteral("seed"), 0, most_seed, 1);
    const auto seeds = line.number(QStringLiteral("seeds"), 1, most_seeds, 2);
    const auto limit = line.number(QStringLiteral("samples-limit"), 1024, most_samples, 8000);
    if (!films || !seed || !seeds || !limit) {
        return Usage;
    }
    const auto methods = understandMethods(line, QStringLiteral("methods"), everyMethod());
    if (!methods) {
        return Usage;
    }
    const QString csv = line.value(QStringLiteral("csv"));
    if (!csv.isEmpty()) {
        if (const auto writable = checkOutputFile(csv); !writable) {
            return fail(writable.error());
        }
    }
    const auto all = openDataSet(line.arguments().constFirst(), line.value(QStringLiteral("root")));
    if (!all) {
        return fail(all.error());
    }
    const auto split = chooseSplit(*all, line.value(QStringLiteral("split")));
    if (!split) {
        return fail(split.error());
    }
    auto classifier = loadTorchClassifier(
        line.has(QStringLiteral("model")) ? line.value(QStringLiteral("model")) : shippedPack());
    if (!classifier) {
        return fail(classifier.error());
    }

    SamplingStudyParameters parameters;
    parameters.limit_samples = static_cast<int>(*limit);
    parameters.seeds = static_cast<int>(*seeds);
    parameters.seed = static_cast<std::uint64_t>(*seed);
    StudyRun run(std::move(classifier).value(),
                 drawByPatient(*split, static_cast<int>(*films), parameters.seed), parameters,
                 *methods, !line.has(QStringLiteral("no-gate")), std::move(stop));
    auto log = StudyLog::open(line.value(QStringLiteral("json")), run.what());
    if (!log) {
        return fail(log.error());
    }
    if (const int code = run.run(*log); code != Done) {
        return code;
    }
    const QJsonObject summary = studySummary(log->films());
    say(studyMarkdown(summary));
    int worst = Done;
    for (const auto& [place, film] : log->films()) {
        if (const QString error = film[QLatin1String("error")].toString(); !error.isEmpty()) {
            complain(Text::tr("Film %1 was left out: %2.").arg(place + 1).arg(error));
            worst = std::max<int>(worst,
                                  error == QLatin1String("refused") ? FilmRefused : FilmUnreadable);
        }
    }
    if (const auto kept = log->addSummary({{QStringLiteral("summary"), summary}}); !kept) {
        worst = std::max(worst, fail(kept.error()));
    }
    if (!csv.isEmpty()) {
        if (const auto written = writeOutput(csv, studyCsv(log->films()).toUtf8()); !written) {
            worst = std::max(worst, fail(written.error()));
        }
    }
    return worst;
}

}  // namespace lucency::cli
