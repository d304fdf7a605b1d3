#include "core/learn/trainer.h"

#include "core/base/memory.h"
#include "core/base/sha256.h"
#include "core/base/whole_file.h"
#include "core/learn/batches.h"
#include "core/learn/film_cache.h"
#include "core/learn/network.h"
#include "core/learn/stress.h"
#include "core/learn/training_answers.h"
#include "core/learn/training_card.h"
#include "core/learn/training_split.h"
#include "core/learn/training_state.h"
#include "core/learn/training_step.h"
#include "core/model/torch_classifier.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <cmath>
#include <filesystem>
#include <future>
#include <sstream>

namespace lucency {

namespace {

/// Share of its peak that the learning rate has when so much of the training is done.
double rateAt(Recipe::Schedule schedule, double done) {
    constexpr double rise = 0.3, start = 1.0 / 25, end = 1e-4;
    const auto between = [](double from, double to, double share) {
        return to + (from - to) * 0.5 * (1 + std::cos(M_PI * share));
    };
    switch (schedule) {
        case Recipe::Schedule::Constant:
            return 1;
        case Recipe::Schedule::Cosine:
            return between(1, end, done);
        case Recipe::Schedule::OneCycle:
            break;
    }
    // Smith 2018: up over the first 30 %, then down to nothing, both along a cosine.
    return done < rise ? between(start, 1, done / rise)
                       : between(1, end, (done - rise) / (1 - rise));
}

/// Tells one training from another, so that a checkpoint is not taken for the wrong one.
std::string fingerprint(const DataSet& training, const TrainingParameters& parameters) {
    Sha256 hash;
    hash.add(QJsonDocument(parameters.recipe.json).toJson(QJsonDocument::Compact));
    hash.add(QByteArray::number(parameters.recipe.epochs));
    hash.add(QByteArray::number(static_cast<qulonglong>(parameters.seed)));
    for (const LabelledFilm& film : training.films) {
        hash.add(film.name.toUtf8());
    }
    return hash.result().toHex().toStdString();
}

/// What the pack's card says; empty where it has none.
QJsonObject cardOf(const QString& pack) {
    torch::jit::ExtraFilesMap extra{{"model.json", ""}};
    torch::jit::load(pack.toStdString(), torch::kCPU, extra);
    return QJsonDocument::fromJson(QByteArray::fromStdString(extra["model.json"])).object();
}

/// Log-loss, both classes given equal weight, against labels without smoothing.
double balancedLoss(const std::vector<Scored>& films) {
    double sums[2]{}, counts[2]{};
    for (const Scored& film : films) {
        const double z = film.positive ? film.logit : -film.logit;
        sums[film.positive] += z > 0 ? std::log1p(std::exp(-z)) : std::log1p(std::exp(z)) - z;
        ++counts[film.positive];
    }
    return (sums[0] / std::max(counts[0], 1.0) + sums[1] / std::max(counts[1], 1.0)) / 2;
}

class Training {
public:
    Training(const TrainingParameters& parameters, std::stop_token stop,
             const std::function<void(const TrainingProgress&)>& progress)
        : parameters_(parameters),
          recipe_(parameters.recipe),
          stop_(std::move(stop)),
          report_(progress) {}

    Result<TrainingSummary> run(const DataSet& data_set);

private:
    void tell(TrainingProgress::Stage stage, int done, int total) {
        progress_.stage = stage;
        progress_.done = done;
        progress_.total = total;
        if (report_) {
            report_(progress_);
        }
    }
    Result<FilmCache> load(const DataSet& part);
    Result<void> trainEpoch(TrainingState& state, TrainingStep& step);
    void judgeEpoch(TrainingState& state, double seconds);
    Result<TrainingSummary> finish(TrainingState& state);
    Result<void> write(const torch::jit::Module& network, const QJsonObject& card) const;
    Result<StressReport> stressPack(const CardFacts& facts);
    void measureLeftOut(torch::jit::Module& network, CardFacts& facts) const;

    const TrainingParameters& parameters_;
    const Recipe& recipe_;
    std::stop_token stop_;
    const std::function<void(const TrainingProgress&)>& report_;
    TrainingProgress progress_;
    FilmCache training_, validation_, left_out_;
    torch::Tensor weights_;
    int loaded_ = 0, to_load_ = 0;
};

Result<FilmCache> Training::load(const DataSet& part) {
    Result<FilmCache> films = loadFilms(part, recipe_.size, stop_, [this](int done, int) {
        tell(TrainingProgress::Stage::Loading, loaded_ + done, to_load_);
    });
    loaded_ += static_cast<int>(part.films.size());
    return films;
}

Result<void> Training::trainEpoch(TrainingState& state, TrainingStep& step) {
    const std::uint64_t epoch_seed = mixed(parameters_.seed, state.epochs_done + 1);
    torch::manual_seed(epoch_seed);
    const std::vector<int> order = epochOrder(training_, recipe_, parameters_.seed, epoch_seed);
    const int steps = static_cast<int>(order.size()) / recipe_.batch;
    const auto prepare = [&](int index) {
        return makeBatch(training_, std::span(order).subspan(index * recipe_.batch, recipe_.batch),
                         recipe_, weights_, mixed(epoch_seed, index + 1));
    };
    double loss_sum = 0;
    std::future<Batch> coming = std::async(std::launch::async, prepare, 0);
    for (int index = 0; index < steps; ++index) {
        const Batch batch = coming.get();
        if (index + 1 < steps) {
            coming = std::async(std::launch::async, prepare, index + 1);
        }
        state.setRate(
            rateAt(recipe_.schedule, (state.epochs_done + double(index) / steps) / recipe_.epochs));
        const Result<double> loss = step.take(batch);
        if (!loss) {
            return loss.error();
        }
        loss_sum += *loss;
        progress_.loss = loss_sum / (index + 1);
        tell(TrainingProgress::Stage::Training, index + 1, steps);
        if (stop_.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    return {};
}

void Training::judgeEpoch(TrainingState& state, double seconds) {
    tell(TrainingProgress::Stage::Validating, 0, 1);
    const std::vector<Scored> films = askNetwork(state.average, validation_, recipe_, 0).films;
    progress_.validation_auc = areaUnderRoc(films);
    const double loss = balancedLoss(films);
    const Metrics metrics = measure(films, 0.5);
    state.log.append(QJsonObject{{QStringLiteral("epoch"), progress_.epoch},
                                 {QStringLiteral("loss"), progress_.loss},
                                 {QStringLiteral("validation_loss"), loss},
                                 {QStringLiteral("validation_auc"), *progress_.validation_auc},
                                 {QStringLiteral("validation_accuracy"), metrics.accuracy},
                                 {QStringLiteral("seconds"), seconds}});
    progress_.log = state.log;
    ++state.epochs_done;
    if (recipe_.early_stopping > 0) {
        state.judge(loss);
    }
    tell(TrainingProgress::Stage::Validating, 1, 1);
}

void Training::measureLeftOut(torch::jit::Module& network, CardFacts& facts) const {
    if (left_out_.films.empty()) {
        return;
    }
    facts.left_out = parameters_.leave_out;
    facts.left_out_films = askNetwork(network, left_out_, recipe_, 0).films;
    bool has[2]{};
    for (const Scored& film : facts.left_out_films) {
        has[film.positive] = true;
    }
    for (Scored film : facts.clean) {  // the class that is not among them
        if (!has[film.positive]) {
            film.patient += 1'000'000;
            facts.left_out_films.push_back(film);
        }
    }
}

Result<TrainingSummary> Training::finish(TrainingState& state) {
    constexpr int draws = 3;
    torch::jit::Module network = state.best ? *state.best : state.average;
    const auto told = [this](int films, int) {
        tell(TrainingProgress::Stage::Measuring, films,
             static_cast<int>(training_.films.size() + (draws + 1) * validation_.films.size()));
    };
    const auto keep_as_stored = [&network] {  // a pack holds half precision
        const torch::NoGradGuard no_gradients;
        network.to(torch::kHalf);
        network.to(torch::kFloat);
    };
    keep_as_stored();
    setFamiliar(network, methodOf(network, "features", training_, recipe_, 0, told));
    keep_as_stored();

    const TrainingAnswers clean = askNetwork(network, validation_, recipe_, 0);
    CardFacts facts;
    facts.clean_distances = clean.distances;
    facts.judged = clean.films;
    for (int draw = 1; draw <= draws; ++draw) {
        told(static_cast<int>(training_.films.size() + draw * validation_.films.size()), 0);
        const TrainingAnswers changed =
            askNetwork(network, validation_, recipe_, mixed(parameters_.seed, 1000 + draw));
        facts.judged.insert(facts.judged.end(), changed.films.begin(), changed.films.end());
    }
    facts.recipe = recipe_;
    facts.seed = parameters_.seed;
    facts.training_films = &training_.films;
    facts.validation_films = &validation_.films;
    facts.clean = clean.films;
    facts.log = state.log;
    measureLeftOut(network, facts);
    TrainingCard card = makeTrainingCard(facts);
    for (auto parameter : network.parameters()) {
        parameter.set_requires_grad(false);
    }
    network.eval();
    network.to(torch::kHalf);
    if (const auto written = write(network, card.json); !written) {
        return written.error();
    }
    if (parameters_.stress) {
        const auto report = stressPack(facts);
        if (!report) {
            return report.error();
        }
        card.json.insert(QStringLiteral("stress"), stressToJson(*report));
        if (const auto written = write(network, card.json); !written) {
            return written.error();
        }
    }
    TrainingSummary summary;
    summary.validation = card.validation;
    summary.left_out = card.left_out;
    summary.left_out_films = static_cast<int>(left_out_.films.size());
    summary.training_films = static_cast<int>(training_.films.size());
    summary.validation_films = static_cast<int>(validation_.films.size());
    summary.unreadable_films = training_.unreadable + validation_.unreadable + left_out_.unreadable;
    return summary;
}

Result<void> Training::write(const torch::jit::Module& network, const QJsonObject& card) const {
    torch::jit::ExtraFilesMap extra;
    extra["model.json"] = QJsonDocument(card).toJson(QJsonDocument::Indented).toStdString();
    std::ostringstream bytes;
    network.save(bytes, extra);
    return writeWhole(parameters_.pack, bytes.str());
}

Result<StressReport> Training::stressPack(const CardFacts& facts) {
    const auto classifier = loadTorchClassifier(parameters_.pack, parameters_.threads);
    if (!classifier) {
        return classifier.error();
    }
    DataSet validation;
    validation.films = *facts.validation_films;
    return lucency::stress(**classifier, validation, {}, stop_,
                           [this](std::int64_t done, std::int64_t total) {
                               tell(TrainingProgress::Stage::Measuring, static_cast<int>(done),
                                    static_cast<int>(total));
                           });
}

Result<TrainingSummary> Training::run(const DataSet& data_set) {
    const TrainingSplit split =
        splitForTraining(data_set, {recipe_.validation_fraction, parameters_.folds,
                                    parameters_.fold, parameters_.leave_out, parameters_.seed});
    for (const DataSet* part : {&split.training, &split.validation}) {
        for (const char* label : {"NORMAL", "PNEUMONIA"}) {
            if (part->count(QLatin1String(label)) < 2) {
                return Error{ErrorCode::DataSetUnusable,
                             QStringLiteral("fewer than two films of %1 for %2")
                                 .arg(QLatin1String(label), part == &split.training
                                                                ? QStringLiteral("training")
                                                                : QStringLiteral("validation"))};
            }
        }
    }
    DataSet all;
    for (const DataSet* part : {&split.training, &split.validation, &split.left_out}) {
        all.films.insert(all.films.end(), part->films.begin(), part->films.end());
    }
    to_load_ = static_cast<int>(all.films.size());
    if (auto written = writeList(all, parameters_.pack + QStringLiteral(".split.csv")); !written) {
        return written.error();
    }
    Result<std::vector<Teacher>> teachers = openTeachers(recipe_);
    if (!teachers) {
        return teachers.error();
    }
    setComputeThreads(parameters_.threads);
    keepFreedMemory();
    const torch::jit::GraphOptimizerEnabledGuard as_written(false);
    for (const auto& [films, part] : {std::pair{&training_, &split.training},
                                      {&validation_, &split.validation},
                                      {&left_out_, &split.left_out}}) {
        Result<FilmCache> loaded = load(*part);
        if (!loaded) {
            return loaded.error();
        }
        *films = std::move(loaded).value();
    }
    progress_.epochs = recipe_.epochs;
    weights_ = filmWeights(training_, recipe_, parameters_.seed);
    TrainingState state(recipe_, parameters_.seed);
    TrainingStep step(state, recipe_, std::move(teachers).value());
    const std::string mark = fingerprint(split.training, parameters_);
    const QString checkpoint = parameters_.pack + QStringLiteral(".checkpoint");
    if (parameters_.resume && QFileInfo::exists(checkpoint) &&
        !state.load(checkpoint.toStdString(), mark)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the checkpoint is of another recipe, seed or data set")};
    }
    progress_.log = state.log;
    if (state.epochs_done == 0 && !parameters_.measure_only) {
        const bool went_through = trainHeads(
            state, recipe_, training_, weights_, parameters_.seed, [this](int done, int total) {
                tell(TrainingProgress::Stage::Training, done, total);
                return !stop_.stop_requested();
            });
        if (!went_through) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    if (parameters_.measure_only) {
        state.takeWeights(parameters_.pack.toStdString());
        state.log = cardOf(parameters_.pack)
                        .value(QStringLiteral("training"))
                        .toObject()
                        .value(QStringLiteral("log"))
                        .toArray();
        return finish(state);
    }
    const auto has_settled = [&] {
        return recipe_.early_stopping > 0 &&
               state.epochs_done - state.best_epoch >= recipe_.early_stopping;
    };
    while (state.epochs_done < recipe_.epochs && !has_settled()) {
        QElapsedTimer timer;
        timer.start();
        progress_.epoch = state.epochs_done + 1;
        if (const Result<void> trained = trainEpoch(state, step); !trained) {
            return trained.error();
        }
        judgeEpoch(state, double(timer.elapsed()) / 1000);
        const QString part = checkpoint + QStringLiteral(".part");
        state.save(part.toStdString(), mark);
        std::filesystem::rename(part.toStdString(), checkpoint.toStdString());  // in one step
    }
    Result<TrainingSummary> summary = finish(state);
    if (summary) {
        QFile::remove(checkpoint);
    }
    return summary;
}

}  // namespace

Result<TrainingSummary> train(const DataSet& data_set, const TrainingParameters& parameters,
                              std::stop_token stop,
                              const std::function<void(const TrainingProgress&)>& progress) {
    QElapsedTimer timer;
    timer.start();
    try {
        Result<TrainingSummary> summary =
            Training(parameters, std::move(stop), progress).run(data_set);
        if (summary) {
            summary->seconds = static_cast<double>(timer.elapsed()) / 1000;
        }
        return summary;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}};
    } catch (const UnusableRecipe& exception) {
        return Error{ErrorCode::InvalidArgument, QString::fromUtf8(exception.what())};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal,
                     QString::fromUtf8(exception.what()).simplified().left(300)};
    }
}

}  // namespace lucency
