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
#include "app/cli/film_list.h"
#include "app/cli/methods.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/reading_text.h"
#include "app/cli/region_options.h"
#include "app/cli/verbs.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

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

class FaithRun {
public:
    FaithRun(FaithOptions options, FilmList list, std::stop_token stop)
        : options_(std::move(options)),
          list_(std::move(list)),
          stop_(std::move(stop)),
          bar_(Text::tr("films")) {}

    int run() {
        if (!options_.json.isEmpty() && options_.json != QLatin1String("-")) {
            if (isInput(options_.json)) {
                complain(Text::tr("%1: this would overwrite a film.").arg(options_.json));
                return Usage;
            }
            if (const auto writable = checkOutputFile(options_.json); !writable) {
                complain(errorSentence(writable.error()));
                return OutputUnwritable;
            }
        }
        for (const QString& folder : std::as_const(list_.empty_folders)) {
            complain(Text::tr("%1: there is no film in this folder.").arg(folder));
            worsen(FilmUnreadable);
        }
        if (list_.films.isEmpty()) {
            return worst_;
        }
        auto classifier = loadTorchClassifier(options_.model);
        if (!classifier) {
            complain(errorSentence(classifier.error()));
            return exitFor(classifier.error().code);
        }
        classifier_ = std::move(classifier).value();
        for (place_ = 0; place_ < list_.films.size() && !stop_.stop_requested(); ++place_) {
            measureFilm();
        }
        bar_.clear();
        if (stop_.stop_requested()) {
            complain(errorSentence({ErrorCode::Cancelled, {}}));
            return Interrupted;
        }
        if (!options_.json.isEmpty() && options_.json != QLatin1String("-")) {
            if (const auto written = writeOutput(options_.json, json_lines_); !written) {
                complain(errorSentence(written.error()));
                worsen(OutputUnwritable);
            }
        }
        return worst_;
    }

private:
    void measureFilm() {
        const QString& path = list_.films[place_];
        const QString called =
            options_.identity ? path
                              : Text::tr("film %1 of %2").arg(place_ + 1).arg(list_.films.size());
        const auto failed = [&](const Error& error) {
            if (error.code == ErrorCode::Cancelled) {
                return;
            }
            bar_.clear();
            complain(QStringLiteral("%1: %2").arg(called, errorSentence(error)));
            worsen(exitFor(error.code));
            write(errorToJson(path, error, options_.identity), QJsonValue());
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
        const QJsonObject object = readingToJson(*reading, {}, options_.identity);
        if (!reading->prediction) {
            bar_.clear();
            complain(Text::tr("%1: refused. %2").arg(called, refusalText(reading->gate)));
            worsen(FilmRefused);
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
                complain(
                    QStringLiteral("%1: %2: %3")
                        .arg(called, methodName(measured.method), errorSentence(*measured.error)));
                worsen(exitFor(measured.error->code));
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
        if (options_.json != QLatin1String("-")) {
            say(readingText(*reading, options_.identity));
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
            bar_.show(place_, list_.films.size(), methodName(method));
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

    /// What a reading's object holds, with the faith in the explanation's place.
    void write(QJsonObject object, const QJsonValue& faith) {
        object.remove(QStringLiteral("explanation"));
        object.insert(QStringLiteral("faith"), faith);
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (options_.json == QLatin1String("-")) {
            say(QString::fromUtf8(line));
            if (!allSaid()) {
                worsen(OutputUnwritable);
            }
        } else if (!options_.json.isEmpty()) {
            json_lines_ += line + '\n';
        }
    }

    bool isInput(const QString& path) const {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        return !canonical.isEmpty() &&
               std::any_of(list_.films.begin(), list_.films.end(), [&](const QString& film) {
                   return QFileInfo(film).canonicalFilePath() == canonical;
               });
    }

    void worsen(int code) { worst_ = std::max(worst_, code); }

    FaithOptions options_;
    FilmList list_;
    std::stop_token stop_;
    ProgressBar bar_;
    std::shared_ptr<const Classifier> classifier_;
    qsizetype place_ = 0;
    QByteArray json_lines_;
    int worst_ = Done;
};

void describe(CommandLine& line) {
    describeMethods(line, QStringLiteral("explain"));
    line.option(QStringLiteral("samples"), QStringLiteral("N"),
                Text::tr("Exact number of forward passes; without it the method stops when it has "
                         "converged."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed of everything that is drawn (1)."));
    line.option(
        QStringLiteral("fill"), QStringLiteral("FILL"),
        Text::tr("What hides a region: mean (of the region itself), black, blur, inpaint."));
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
    constexpr qint64 largest_exact = 9007199254740991;
    constexpr qint64 most_samples = 100'000;
    FaithOptions options;
    const auto samples = line.number(QStringLiteral("samples"), 1, most_samples, 0);
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    if (!samples || !seed) {
        return Usage;
    }
    options.explanation.samples = static_cast<int>(*samples);
    options.explanation.seed = static_cast<std::uint64_t>(*seed);
    if (line.has(QStringLiteral("fill"))) {
        const auto fill = fillFromName(line.value(QStringLiteral("fill")));
        if (!fill) {
            return line.usageError(Text::tr("--fill is mean, black, blur or inpaint, not '%1'.")
                                       .arg(line.value(QStringLiteral("fill"))));
        }
        options.explanation.fill = *fill;
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
