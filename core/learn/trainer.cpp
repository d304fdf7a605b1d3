#include "core/learn/trainer.h"

#include "core/base/memory.h"
#include "core/base/sha256.h"
#include "core/base/whole_file.h"
#include "core/learn/batches.h"
#include "core/learn/film_cache.h"
#include "core/learn/network.h"
#include "core/learn/training_card.h"
#include "core/learn/training_state.h"
#include "core/model/classifier.h"
#include "core/model/torch_classifier.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <torch/nn/functional/loss.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <future>
#include <numeric>
#include <sstream>

namespace lucency {

namespace {

/// One cycle (Smith 2018): up over the first 30 %, then down to nothing, both along a cosine.
double learningRate(double peak, double done) {
    constexpr double rise = 0.3, start = 1.0 / 25, end = 1e-4;
    const auto between = [](double from, double to, double share) {
        return to + (from - to) * 0.5 * (1 + std::cos(M_PI * share));
    };
    return peak * (done < rise ? between(start, 1, done / rise)
                               : between(1, end, (done - rise) / (1 - rise)));
}

/// Calls `use` with each batch of the films in order, as they are or under a draw of the
/// augmentation, and the indices of its films.
template <typename Use>
void forEachBatch(const FilmCache& cache, const AugmentationStrength& strength, std::uint64_t draw,
                  const Use& use) {
    constexpr std::size_t batch_size = 32;
    std::vector<int> order(cache.films.size());
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t begin = 0; begin < order.size(); begin += batch_size) {
        const auto part =
            std::span(order).subspan(begin, std::min(batch_size, order.size() - begin));
        use(makeBatch(cache, part, strength, draw == 0 ? 0 : mixed(draw, begin + 1)).films, part);
    }
}

/// What the network says of every film.
struct Answers {
    std::vector<Scored> films;
    std::vector<double> distances;  ///< to the training films
};

Answers ask(torch::jit::Module& network, const FilmCache& cache,
            const AugmentationStrength& strength, std::uint64_t draw) {
    const c10::InferenceMode inference;
    network.eval();
    Answers answers;
    std::map<QString, int> patients;
    forEachBatch(cache, strength, draw, [&](const torch::Tensor& films, std::span<const int> part) {
        const auto examined = network.get_method("examine")({films}).toTuple();
        const torch::Tensor logits = examined->elements()[0].toTensor();
        const torch::Tensor distances = examined->elements()[1].toTensor();
        for (std::size_t i = 0; i < part.size(); ++i) {
            const LabelledFilm& film = cache.films[part[i]];
            const auto row = static_cast<int64_t>(i);
            Scored scored;
            scored.logit = logits[row][1].item<double>() - logits[row][0].item<double>();
            scored.probability = calibratedProbability({}, scored.logit);
            scored.positive = film.label == QLatin1String("PNEUMONIA");
            scored.patient =
                patients.emplace(film.patient, static_cast<int>(patients.size())).first->second;
            answers.films.push_back(scored);
            answers.distances.push_back(distances[row].item<double>());
        }
    });
    return answers;
}

torch::Tensor featuresOf(torch::jit::Module& network, const FilmCache& cache) {
    const c10::InferenceMode inference;
    network.eval();
    std::vector<torch::Tensor> features;
    forEachBatch(cache, {}, 0, [&](const torch::Tensor& films, std::span<const int>) {
        features.push_back(network.get_method("features")({films}).toTensor());
    });
    return torch::cat(features).clone();
}

/// Training films and validation films; no patient is in both, and none in training who also has
/// films in a split that is not for training.
std::pair<DataSet, DataSet> splitForTraining(const DataSet& data_set, const Recipe& recipe,
                                             std::uint64_t seed) {
    const bool is_split = !data_set.splits().isEmpty();
    const DataSet pool = is_split ? data_set.ofSplits({QStringLiteral("train")}) : data_set;
    std::set<QString> elsewhere;
    for (const LabelledFilm& film : data_set.films) {
        if (is_split && film.split != QLatin1String("train")) {
            elsewhere.insert(film.patient);
        }
    }
    auto [training, validation] = splitByPatient(pool, recipe.validation_fraction, seed);
    const auto moved = std::stable_partition(
        training.films.begin(), training.films.end(),
        [&](const LabelledFilm& f) { return !elsewhere.contains(f.patient); });
    validation.films.insert(validation.films.end(), moved, training.films.end());
    training.films.erase(moved, training.films.end());
    for (auto* part : {&training, &validation}) {
        for (LabelledFilm& film : part->films) {
            film.split = part == &training ? QStringLiteral("train") : QStringLiteral("val");
        }
    }
    return {std::move(training), std::move(validation)};
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
    bool trainEpoch(TrainingState& state, const FilmCache& cache);
    Result<TrainingSummary> finish(TrainingState& state, const FilmCache& training,
                                   const FilmCache& validation);

    const TrainingParameters& parameters_;
    const Recipe& recipe_;
    std::stop_token stop_;
    const std::function<void(const TrainingProgress&)>& report_;
    TrainingProgress progress_;
};

bool Training::trainEpoch(TrainingState& state, const FilmCache& cache) {
    const std::uint64_t epoch_seed = mixed(parameters_.seed, state.epochs_done + 1);
    torch::manual_seed(epoch_seed);
    const std::vector<int> order = balancedOrder(cache, recipe_.batch, epoch_seed);
    const int steps = static_cast<int>(order.size()) / recipe_.batch;
    const auto prepare = [&](int step) {
        return makeBatch(cache, std::span(order).subspan(step * recipe_.batch, recipe_.batch),
                         recipe_.augmentation, mixed(epoch_seed, step + 1));
    };
    double loss_sum = 0;
    std::future<Batch> coming = std::async(std::launch::async, prepare, 0);
    for (int step = 0; step < steps; ++step) {
        const Batch batch = coming.get();
        if (step + 1 < steps) {
            coming = std::async(std::launch::async, prepare, step + 1);
        }
        const double done =
            (state.epochs_done + static_cast<double>(step) / steps) / recipe_.epochs;
        for (auto& group : state.optimiser.param_groups()) {
            group.options().set_lr(learningRate(recipe_.learning_rate, done));
        }
        state.network.train();
        state.optimiser.zero_grad();
        namespace F = torch::nn::functional;
        const torch::Tensor logits = state.network.forward({batch.films}).toTensor();
        const torch::Tensor loss =
            F::cross_entropy(logits, batch.labels,
                             F::CrossEntropyFuncOptions().label_smoothing(recipe_.label_smoothing));
        loss.backward();
        state.optimiser.step();
        state.follow(recipe_.averaging_decay);
        loss_sum += loss.item<double>();
        progress_.loss = loss_sum / (step + 1);
        tell(TrainingProgress::Stage::Training, step + 1, steps);
        if (stop_.stop_requested()) {
            if (coming.valid()) {
                coming.wait();
            }
            return false;
        }
    }
    return true;
}

Result<TrainingSummary> Training::finish(TrainingState& state, const FilmCache& training,
                                         const FilmCache& validation) {
    tell(TrainingProgress::Stage::Measuring, 0, 1);
    setFamiliar(state.average, featuresOf(state.average, training));

    const Answers clean = ask(state.average, validation, {}, 0);
    CardFacts facts;
    facts.judged = clean.films;
    facts.distances = clean.distances;
    constexpr int draws = 3;
    for (int draw = 1; draw <= draws; ++draw) {
        const Answers changed = ask(state.average, validation, recipe_.augmentation,
                                    mixed(parameters_.seed, 1000 + draw));
        facts.judged.insert(facts.judged.end(), changed.films.begin(), changed.films.end());
        facts.distances.insert(facts.distances.end(), changed.distances.begin(),
                               changed.distances.end());
    }
    facts.recipe = recipe_;
    facts.seed = parameters_.seed;
    facts.training_films = &training.films;
    facts.validation_films = &validation.films;
    facts.clean = clean.films;
    facts.log = state.log;
    const TrainingCard card = makeTrainingCard(facts);

    torch::jit::ExtraFilesMap extra;
    extra["model.json"] = QJsonDocument(card.json).toJson(QJsonDocument::Indented).toStdString();
    for (auto parameter : state.average.parameters()) {
        parameter.set_requires_grad(false);
    }
    state.average.eval();
    std::ostringstream bytes;
    state.average.save(bytes, extra);
    if (const auto written = writeWhole(parameters_.pack, bytes.str()); !written) {
        return written.error();
    }
    TrainingSummary summary;
    summary.validation = card.validation;
    summary.training_films = static_cast<int>(training.films.size());
    summary.validation_films = static_cast<int>(validation.films.size());
    summary.unreadable_films = training.unreadable + validation.unreadable;
    tell(TrainingProgress::Stage::Measuring, 1, 1);
    return summary;
}

Result<TrainingSummary> Training::run(const DataSet& data_set) {
    setComputeThreads(parameters_.threads);
    keepFreedMemory();
    progress_.epochs = recipe_.epochs;
    const auto [training_set, validation_set] =
        splitForTraining(data_set, recipe_, parameters_.seed);
    for (const DataSet* part : {&training_set, &validation_set}) {
        for (const char* label : {"NORMAL", "PNEUMONIA"}) {
            if (part->count(QLatin1String(label)) < 2) {
                return Error{ErrorCode::DataSetUnusable,
                             QStringLiteral("fewer than two films of %1 for %2")
                                 .arg(QLatin1String(label), part == &training_set
                                                                ? QStringLiteral("training")
                                                                : QStringLiteral("validation"))};
            }
        }
    }
    DataSet all = training_set;
    all.films.insert(all.films.end(), validation_set.films.begin(), validation_set.films.end());
    if (auto written = writeList(all, parameters_.pack + QStringLiteral(".split.csv")); !written) {
        return written.error();
    }
    int loaded = 0;
    const auto loading = [&](int done, int) {
        tell(TrainingProgress::Stage::Loading, loaded + done, static_cast<int>(all.films.size()));
    };
    Result<FilmCache> training = loadFilms(training_set, recipe_.size, stop_, loading);
    if (!training) {
        return training.error();
    }
    loaded = static_cast<int>(training_set.films.size());
    Result<FilmCache> validation = loadFilms(validation_set, recipe_.size, stop_, loading);
    if (!validation) {
        return validation.error();
    }

    TrainingState state(recipe_, parameters_.seed);
    const std::string mark = fingerprint(training_set, parameters_);
    const QString checkpoint = parameters_.pack + QStringLiteral(".checkpoint");
    if (parameters_.resume && QFileInfo::exists(checkpoint) &&
        !state.load(checkpoint.toStdString(), mark)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the checkpoint is of another recipe, seed or data set")};
    }
    while (state.epochs_done < recipe_.epochs) {
        progress_.epoch = state.epochs_done + 1;
        if (!trainEpoch(state, *training)) {
            return Error{ErrorCode::Cancelled, {}};
        }
        tell(TrainingProgress::Stage::Validating, 0, 1);
        progress_.validation_auc = areaUnderRoc(ask(state.average, *validation, {}, 0).films);
        state.log.append(
            QJsonObject{{QStringLiteral("epoch"), progress_.epoch},
                        {QStringLiteral("loss"), progress_.loss},
                        {QStringLiteral("validation_auc"), *progress_.validation_auc}});
        ++state.epochs_done;
        const QString part = checkpoint + QStringLiteral(".part");
        state.save(part.toStdString(), mark);
        std::filesystem::rename(part.toStdString(), checkpoint.toStdString());  // in one step
    }
    Result<TrainingSummary> summary = finish(state, *training, *validation);
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
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal,
                     QString::fromUtf8(exception.what()).simplified().left(300)};
    }
}

}  // namespace lucency
