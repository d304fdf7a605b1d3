#include "core/explain/faith.h"

#include "core/explain/fill_comparison.h"
#include "core/explain/rank.h"
#include "core/explain/remembered_answers.h"
#include "core/film/film_reader.h"
#include "core/model/torch_classifier.h"
#include "core/report/reading_json.h"
#include "core/review/model_functions.h"
#include "core/review/randomisation.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/faith_json.h"
#include "app/cli/film_run.h"
#include "app/cli/methods.h"
#include "app/cli/reading_text.h"
#include "app/cli/region_options.h"
#include "app/cli/verbs.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <variant>

namespace lucency::cli {

namespace {

struct FaithOptions {
    ExplainParameters explanation;  ///< but for the method
    SuperpixelParameters superpixels;
    std::vector<Method> methods;
    bool methods_named = false;
    QStringList waived;
    QString model, json;
    bool randomisation = true, identity = true;
};

/// A method on a film: its map with what was measured of it, or why there is none.
struct Measured {
    Method method = Method::Lime;
    std::optional<Error> error;
    Attribution map;
    Faith faith;
    std::optional<Randomisation> randomisation;
};

/// Everything of one film.
struct FilmFaith {
    std::vector<Measured> methods;
    std::optional<FillComparison> fills;
};

QJsonArray curve(const std::vector<double>& values) {
    QJsonArray array;
    for (const double value : values) {
        array.append(value);
    }
    return array;
}

QJsonObject measuredToJson(const Measured& measured) {
    if (measured.error) {
        return {{QStringLiteral("method"), methodName(measured.method)},
                {QStringLiteral("error"),
                 QJsonObject{{QStringLiteral("code"), errorName(measured.error->code)},
                             {QStringLiteral("text"), errorSentence(*measured.error)}}}};
    }
    QJsonObject object = faithToJson(measured.map, measured.faith);
    object.insert(QStringLiteral("deletion"), curve(measured.faith.deletion));
    object.insert(QStringLiteral("insertion"), curve(measured.faith.insertion));
    object.insert(QStringLiteral("text"), faithSentence(measured.faith));
    QJsonValue randomisation;
    if (measured.randomisation) {
        QJsonArray steps;
        for (const Randomisation::Step& step : measured.randomisation->steps) {
            steps.append(QJsonObject{{QStringLiteral("share"), step.share},
                                     {QStringLiteral("correlation"), step.correlation},
                                     {QStringLiteral("size_correlation"), step.size_correlation}});
        }
        randomisation =
            QJsonObject{{QStringLiteral("changes"), measured.randomisation->mapChanges()},
                        {QStringLiteral("steps"), steps},
                        {QStringLiteral("text"), randomisationSentence(*measured.randomisation)}};
    }
    object.insert(QStringLiteral("randomisation"), randomisation);
    object.insert(QStringLiteral("error"), QJsonValue());
    return object;
}

QJsonObject fillsToJson(const FillComparison& fills) {
    QJsonObject objects;
    for (const Attribution& map : fills.maps) {
        objects.insert(map.fill, QJsonObject{{QStringLiteral("weights"), curve(plainWeights(map))},
                                             {QStringLiteral("samples"), map.samples},
                                             {QStringLiteral("r2"), map.r2},
                                             {QStringLiteral("state"), trustName(map.trust)}});
    }
    return {{QStringLiteral("method"), fills.maps.front().method},
            {QStringLiteral("disagreement"), fills.disagreement},
            {QStringLiteral("distance"), fills.distance},
            {QStringLiteral("maps"), objects},
            {QStringLiteral("text"), fillSentence(fills)}};
}

QString row(const QStringList& cells) {
    constexpr int name_width = 22, width = 11;
    QString line = QStringLiteral("  ") + cells.first().leftJustified(name_width);
    for (qsizetype i = 1; i < cells.size(); ++i) {
        line += cells[i].rightJustified(width);
    }
    return line;
}

QString text(const FilmFaith& film) {
    const auto number = [](double value, int digits = 3) {
        return QString::number(value, 'f', digits);
    };
    QStringList lines{row({Text::tr("method"), Text::tr("samples"), Text::tr("hiding"),
                           Text::tr("showing"), Text::tr("chance"), Text::tr("infidelity"),
                           Text::tr("scaled"), Text::tr("blank"), Text::tr("shuffled")})};
    QStringList sentences;
    for (const Measured& measured : film.methods) {
        if (measured.error) {
            lines.append(row({methodName(measured.method)}) +
                         Text::tr("not offered by this model"));
            continue;
        }
        const Faith& faith = measured.faith;
        lines.append(
            row({measured.map.method, QString::number(measured.map.samples),
                 number(faith.deletion_auc), number(faith.insertion_auc), number(faith.random_auc),
                 QString::number(faith.infidelity, 'g', 2),
                 QString::number(faith.scaled_infidelity, 'g', 2),
                 QString::number(faith.blank_infidelity, 'g', 2),
                 measured.randomisation ? number(measured.randomisation->steps.back().likeness(), 2)
                                        : QStringLiteral("-")}));
        QString sentence =
            QStringLiteral("  %1: %2").arg(measured.map.method, faithSentence(faith));
        if (measured.randomisation) {
            sentence += QLatin1Char(' ') + randomisationSentence(*measured.randomisation);
        }
        sentences.append(sentence);
    }
    lines += sentences;
    if (film.fills) {
        lines.append(Text::tr("  fills (%1): disagreement %2. %3")
                         .arg(film.fills->maps.front().method, number(film.fills->disagreement, 2),
                              fillSentence(*film.fills)));
    }
    return lines.join(QLatin1Char('\n'));
}

class FaithRun : FilmRun {
public:
    FaithRun(FaithOptions options, FilmList list, std::stop_token stop)
        : FilmRun(std::move(list), options.json, options.identity, std::move(stop),
                  Text::tr("maps")),
          options_(std::move(options)) {}

    int run() {
        if (const auto wrong = checkOutput(json_)) {
            return *wrong;
        }
        if (const auto nothing = begin(options_.model)) {
            return *nothing;
        }
        for (place_ = 0; place_ < list_.films.size() && !stop_.stop_requested(); ++place_) {
            measureFilm();
        }
        return end();
    }

private:
    void measureFilm() {
        const QString& path = list_.films[place_];
        const QString name = called(place_);
        const auto failed = [&](const Error& error) {
            if (error.code == ErrorCode::Cancelled) {
                return;
            }
            tell(name, error);
            write(errorToJson(path, error, identity_), QJsonValue());
        };
        auto film = readFilm(path);
        if (!film) {
            failed(film.error());
            return;
        }
        const std::vector<float> gray = modelGray(*film);
        const int rows = film->pixels.rows;
        const int columns = film->pixels.columns;
        ReadingParameters wanted;
        wanted.explain = false;
        wanted.waived = options_.waived;
        const auto reading = readWithModel(std::move(film).value(), *classifier_, wanted, stop_);
        if (!reading) {
            failed(reading.error());
            return;
        }
        const QJsonObject object = readingToJson(*reading, {}, identity_);
        if (!reading->prediction) {
            tell(name, Text::tr("refused. %1").arg(refusalText(reading->gate)), FilmRefused);
            write(object, QJsonValue());
            return;
        }
        const auto faith = measure(makeModelInput(gray, rows, columns, classifier_->card().input),
                                   segmentFilm(gray, rows, columns, options_.superpixels),
                                   reading->prediction->label);
        if (!faith) {
            failed(faith.error());
            return;
        }
        bar_.clear();
        for (const Measured& measured : faith->methods) {
            if (measured.error && options_.methods_named) {
                tell(name,
                     QStringLiteral("%1: %2").arg(methodName(measured.method),
                                                  errorSentence(*measured.error)),
                     exitFor(measured.error->code));
            }
        }
        QJsonArray methods;
        for (const Measured& measured : faith->methods) {
            methods.append(measuredToJson(measured));
        }
        write(object,
              QJsonObject{{QStringLiteral("seed"), static_cast<qint64>(options_.explanation.seed)},
                          {QStringLiteral("fill"), fillName(options_.explanation.fill)},
                          {QStringLiteral("methods"), methods},
                          {QStringLiteral("fills"),
                           faith->fills ? QJsonValue(fillsToJson(*faith->fills)) : QJsonValue()}});
        if (!writesToStandardOutput()) {
            say(readingText(*reading, identity_));
            say(text(*faith));
        }
    }

    Result<FilmFaith> measure(const ModelInput& input, const Superpixels& superpixels,
                              const QString& label) {
        const ModelFunctions model = modelFunctions(*classifier_, label);
        ModelFunctions remembered = model;
        remembered.predict = rememberAnswers(model.predict);
        FaithParameters faith_wanted;
        faith_wanted.seed = options_.explanation.seed;
        faith_wanted.fill = options_.explanation.fill;
        FilmFaith film;
        for (const Method method : options_.methods) {
            show(film.methods.size(), methodName(method));
            ExplainParameters wanted = options_.explanation;
            wanted.method = method;
            Measured measured;
            measured.method = method;
            auto map = explain(input, superpixels, label, model, wanted, stop_);
            if (!map) {
                if (map.error().code != ErrorCode::MethodUnavailable) {
                    return map.error();
                }
                measured.error = map.error();
                film.methods.push_back(measured);
                continue;
            }
            measured.map = std::move(map).value();
            auto faith = measureFaith(input, measured.map, remembered, faith_wanted, stop_);
            if (!faith) {
                return faith.error();
            }
            measured.faith = std::move(faith).value();
            if (options_.randomisation) {
                show(film.methods.size(), Text::tr("%1, weights shuffled").arg(methodName(method)));
                auto check = checkRandomisation(input, measured.map, *classifier_, wanted, stop_);
                if (check) {
                    measured.randomisation = std::move(check).value();
                } else if (check.error().code != ErrorCode::MethodUnavailable) {
                    return check.error();
                }
            }
            film.methods.push_back(std::move(measured));
        }
        const auto hiding =
            std::find_if(options_.methods.begin(), options_.methods.end(), [](Method method) {
                return method != Method::GradCam && method != Method::IntegratedGradients;
            });
        if (hiding != options_.methods.end()) {
            ExplainParameters wanted = options_.explanation;
            wanted.method = *hiding;
            auto fills = compareFills(input, superpixels, label, model, wanted, stop_);
            if (fills) {
                film.fills = std::move(fills).value();
            } else if (fills.error().code != ErrorCode::MethodUnavailable) {
                return fills.error();
            }
        }
        return film;
    }

    void show(std::size_t maps_of_film, const QString& remark) {
        const auto maps = static_cast<std::int64_t>(options_.methods.size());
        bar_.show(place_ * maps + static_cast<std::int64_t>(maps_of_film),
                  list_.films.size() * maps, remark);
    }

    /// What a reading's object holds, with the faith in the explanation's place.
    void write(QJsonObject object, const QJsonValue& faith) {
        object.remove(QStringLiteral("explanation"));
        object.insert(QStringLiteral("faith"), faith);
        FilmRun::write(object);
    }

    FaithOptions options_;
    qsizetype place_ = 0;
};

void describe(CommandLine& line) {
    describeMethods(line, QStringLiteral("explain"));
    describeSampling(line, Text::tr("Exact number of forward passes; without it the method stops "
                                    "when it has converged."));
    describeRegions(line);
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("The model pack; without it the one that came with the program."));
    line.option(QStringLiteral("waive"), QStringLiteral("CODE,..."),
                Text::tr("Codes of the gate to pass over, or all; recorded in every output."));
    line.flag(QStringLiteral("no-randomisation"),
              Text::tr("Do not explain again with the network's weights shuffled."));
    line.flag(QStringLiteral("no-identity"),
              Text::tr("Leave out who the film is of, and name it by its hash."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write JSON, one object a film and line; - is standard output."));
    line.example(QStringLiteral("film.dcm"), Text::tr("How far LIME's map can be relied on."));
    line.example(QStringLiteral("film.dcm --explain all --json -"),
                 Text::tr("Every method that the model allows, with the curves."));
    line.example(QStringLiteral("films/ --explain lime,occlusion --fill blur --no-randomisation"),
                 Text::tr("Two methods over many films, regions hidden by blurring."));
}

std::variant<FaithOptions, int> understand(const CommandLine& line) {
    FaithOptions options;
    if (const auto wrong = understandSampling(line, options.explanation)) {
        return *wrong;
    }
    const auto methods = understandMethods(line, QStringLiteral("explain"), {Method::Lime});
    if (!methods) {
        return Usage;
    }
    const auto regions = understandRegions(line);
    if (const int* wrong = std::get_if<int>(&regions)) {
        return *wrong;
    }
    options.superpixels = std::get<SuperpixelParameters>(regions);
    options.methods = *methods;
    options.methods_named = line.value(QStringLiteral("explain")) != QLatin1String("all");
    options.waived =
        line.value(QStringLiteral("waive")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.model =
        line.has(QStringLiteral("model")) ? line.value(QStringLiteral("model")) : shippedPack();
    options.json = line.value(QStringLiteral("json"));
    options.randomisation = !line.has(QStringLiteral("no-randomisation"));
    options.identity = !line.has(QStringLiteral("no-identity"));
    return options;
}

}  // namespace

int faithVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("faith"), QStringLiteral("FILM|FOLDER... [options]"),
        Text::tr("Measures how far explanations can be relied on: regions are hidden and shown in "
                 "the map's order and at random, the network's weights are shuffled, and what "
                 "stands in for a hidden region is varied."));
    describe(line);
    if (const auto code = line.parse(arguments, 1, std::numeric_limits<int>::max())) {
        return *code;
    }
    auto options = understand(line);
    if (const int* code = std::get_if<int>(&options)) {
        return *code;
    }
    return FaithRun(std::get<FaithOptions>(std::move(options)), listFilms(line.arguments()),
                    std::move(stop))
        .run();
}

}  // namespace lucency::cli
