#include "core/learn/training_answers.h"

#include "core/model/classifier.h"

#include <algorithm>
#include <numeric>

namespace lucency {

namespace {

template <typename Use>
void forEachBatch(const FilmCache& cache, const Recipe& recipe, std::uint64_t draw,
                  const Use& use) {
    constexpr std::size_t batch_size = 32;
    Recipe as_they_are = recipe;
    as_they_are.mixup = 0;
    std::vector<int> order(cache.films.size());
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t begin = 0; begin < order.size(); begin += batch_size) {
        const auto part =
            std::span(order).subspan(begin, std::min(batch_size, order.size() - begin));
        use(makeBatch(cache, part, as_they_are, {}, draw == 0 ? 0 : mixed(draw, begin + 1)).films,
            part);
    }
}

}  // namespace

TrainingAnswers askNetwork(torch::jit::Module& network, const FilmCache& cache,
                           const Recipe& recipe, std::uint64_t draw) {
    const c10::InferenceMode inference;
    network.eval();
    TrainingAnswers answers;
    std::map<QString, int> patients;
    forEachBatch(cache, recipe, draw, [&](const torch::Tensor& films, std::span<const int> part) {
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

torch::Tensor methodOf(torch::jit::Module& network, const char* method, const FilmCache& cache,
                       const Recipe& recipe, std::uint64_t draw,
                       const std::function<void(int done, int total)>& progress) {
    const c10::InferenceMode inference;
    network.eval();
    std::vector<torch::Tensor> answers;
    int done = 0;
    forEachBatch(cache, recipe, draw, [&](const torch::Tensor& films, std::span<const int> part) {
        answers.push_back(network.get_method(method)({films}).toTensor());
        done += static_cast<int>(part.size());
        if (progress) {
            progress(done, static_cast<int>(cache.films.size()));
        }
    });
    return torch::cat(answers).clone();
}

}  // namespace lucency
