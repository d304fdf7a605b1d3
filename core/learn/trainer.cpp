#include "core/learn/trainer.h"

#include "core/learn/film_cache.h"
#include "core/learn/network.h"
#include "core/learn/training_card.h"
#include "core/model/classifier.h"

#include <ATen/Parallel.h>
#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <torch/nn/functional/loss.h>
#include <torch/optim/adamw.h>
#include <torch/serialize.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <future>
#include <numeric>
#include <sstream>

namespace lucency {

namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    std::uint64_t x = a * 0x9E3779B97F4A7C15ULL + b;  // SplitMix64
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// An epoch's films in order: each batch half of one class, half of the other, both drawn without
/// repetition until used up.
std::vector<int> balancedOrder(const FilmCache& cache, int batch, std::uint64_t seed) {
    std::array<std::vector<int>, 2> classes;
    for (std::size_t i = 0; i < cache.films.size(); ++i) {
        classes[cache.films[i].label == QLatin1String("PNEUMONIA")].push_back(static_cast<int>(i));
    }
    std::mt19937_64 random(seed);
    std::array<std::size_t, 2> at{classes[0].size(), classes[1].size()};
    const auto draw = [&](int label) {
        auto& films = classes[label];
        if (at[label] == films.size()) {
            for (std::size_t i = films.size() - 1; i > 0; --i) {
                std::swap(films[i], films[random() % (i + 1)]);
            }
            at[label] = 0;
        }
        return films[at[label]++];
    };
    std::vector<int> order;
    const std::size_t steps = (cache.films.size() + batch - 1) / batch;
    for (std::size_t i = 0; i < steps * batch; ++i) {
        order.push_back(draw(static_cast<int>(i % 2)));
    }
    return order;
}

struct Batch {
    torch::Tensor films;   ///< n x 1 x side x side, standardised
    torch::Tensor labels;  ///< n, 1 for PNEUMONIA
};

/// `draw`: what the augmentation is drawn from, a film each; 0 leaves the films as they are.
Batch makeBatch(const FilmCache& cache, std::span<const int> order,
                const AugmentationStrength& strength, std::uint64_t draw) {
    const int side = cache.side;
    const auto size = static_cast<std::size_t>(side) * side;
    Batch batch{torch::empty({static_cast<int64_t>(order.size()), 1, side, side}),
                torch::empty({static_cast<int64_t>(order.size())}, torch::kLong)};
    auto* out = batch.films.data_ptr<float>();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::span<float> picture(out + i * size, size);
        const auto film = cache.film(order[i]);
        if (draw != 0) {
            std::mt19937_64 random(mixed(draw, i));
            augment(film, side, strength, random, picture);
        } else {
            std::transform(film.begin(), film.end(), picture.begin(),
                           [](std::uint8_t value) { return static_cast<float>(value) / 255; });
        }
        standardise(picture);
        batch.labels.data_ptr<int64_t>()[i] =
            cache.films[order[i]].label == QLatin1String("PNEUMONIA") ? 1 : 0;
    }
    return batch;
}

/// Everything that training changes, and how it is kept.
class State {
public:
    State(const Recipe& recipe, std::uint64_t seed)
        : network((torch::manual_seed(seed), buildNetwork(recipe))),
          average(network.deepcopy()),
          optimiser(groups(recipe), torch::optim::AdamWOptions(recipe.learning_rate)) {}

    torch::jit::Module network;
    torch::jit::Module average;
    torch::optim::AdamW optimiser;
    int epochs_done = 0;
    int64_t steps_done = 0;
    QJsonArray log;

    /// One step of the running mean of weights and of batch norm's statistics.
    void follow(double decay) {
        torch::NoGradGuard no_gradients;
        ++steps_done;
        // Short at first, so that the mean is not of the random start.
        const double rate = 1 - std::min(decay, (1.0 + steps_done) / (10.0 + steps_done));
        forEachPair(
            [rate](torch::Tensor& mean, const torch::Tensor& now) { mean.lerp_(now, rate); });
    }

    void save(const std::string& path, const std::string& fingerprint) {
        torch::serialize::OutputArchive archive;
        archive.write("fingerprint", fingerprint);
        archive.write("epochs_done", torch::tensor(epochs_done));
        archive.write("steps_done", torch::tensor(steps_done));
        archive.write("log", QJsonDocument(log).toJson(QJsonDocument::Compact).toStdString());
        int index = 0;
        forEachPair([&](torch::Tensor& mean, const torch::Tensor& now) {
            archive.write("average" + std::to_string(index), mean);
            archive.write("network" + std::to_string(index++), now);
        });
        torch::serialize::OutputArchive optimiser_archive;
        optimiser.save(optimiser_archive);
        archive.write("optimiser", optimiser_archive);
        archive.save_to(path);
    }

    /// False where the checkpoint is of something else.
    bool load(const std::string& path, const std::string& fingerprint) {
        torch::serialize::InputArchive archive;
        archive.load_from(path);
        c10::IValue text;
        archive.read("fingerprint", text);
        if (text.toStringRef() != fingerprint) {
            return false;
        }
        torch::Tensor number;
        archive.read("epochs_done", number);
        epochs_done = number.item<int>();
        archive.read("steps_done", number);
        steps_done = number.item<int64_t>();
        archive.read("log", text);
        log = QJsonDocument::fromJson(QByteArray::fromStdString(text.toStringRef())).array();
        torch::NoGradGuard no_gradients;
        int index = 0;
        forEachPair([&](torch::Tensor& mean, torch::Tensor& now) {
            torch::Tensor kept;
            archive.read("average" + std::to_string(index), kept);
            mean.copy_(kept);
            archive.read("network" + std::to_string(index++), kept);
            now.copy_(kept);
        });
        torch::serialize::InputArchive optimiser_archive;
        archive.read("optimiser", optimiser_archive);
        optimiser.load(optimiser_archive);
        return true;
    }

private:
    template <typename Function>
    void forEachPair(const Function& function) {
        auto means = average.named_parameters();
        auto mean = means.begin();
        for (auto now : network.named_parameters()) {
            torch::Tensor mean_value = (*mean).value;
            function(mean_value, now.value);
            ++mean;
        }
        auto mean_buffers = average.named_buffers();
        auto mean_buffer = mean_buffers.begin();
        for (auto now : network.named_buffers()) {
            torch::Tensor mean_value = (*mean_buffer).value;
            function(mean_value, now.value);
            ++mean_buffer;
        }
    }

    /// Norms and biases are not decayed.
    std::vector<torch::optim::OptimizerParamGroup> groups(const Recipe& recipe) {
        std::vector<torch::Tensor> decayed, free;
        for (auto parameter : network.parameters()) {
            parameter.set_requires_grad(true);
            (parameter.dim() > 1 ? decayed : free).push_back(parameter);
        }
        const auto options = [&](double decay) {
            return std::make_unique<torch::optim::AdamWOptions>(
                torch::optim::AdamWOptions(recipe.learning_rate).weight_decay(decay));
        };
        std::vector<torch::optim::OptimizerParamGroup> made;
        made.emplace_back(decayed, options(recipe.weight_decay));
        made.emplace_back(free, options(0));
        return made;
    }
};

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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(parameters.recipe.json).toJson(QJsonDocument::Compact));
    hash.addData(QByteArray::number(parameters.recipe.epochs));
    hash.addData(QByteArray::number(static_cast<qulonglong>(parameters.seed)));
    for (const LabelledFilm& film : training.films) {
        hash.addData(film.name.toUtf8());
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
    bool trainEpoch(State& state, const FilmCache& cache);
    Result<TrainingSummary> finish(State& state, const FilmCache& training,
                                   const FilmCache& validation);

    const TrainingParameters& parameters_;
    const Recipe& recipe_;
    std::stop_token stop_;
    const std::function<void(const TrainingProgress&)>& report_;
    TrainingProgress progress_;
};

bool Training::trainEpoch(State& state, const FilmCache& cache) {
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

Result<TrainingSummary> Training::finish(State& state, const FilmCache& training,
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
    QSaveFile file(parameters_.pack);
    const std::string text = bytes.str();
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit()) {
        return Error{ErrorCode::OutputUnwritable, file.errorString()};
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
    at::set_num_threads(parameters_.threads > 0
                            ? parameters_.threads
                            : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
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

    State state(recipe_, parameters_.seed);
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
