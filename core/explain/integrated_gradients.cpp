#include "core/explain/methods.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

constexpr int kFirstSteps = 16;
constexpr int kMostSteps = 256;
constexpr double kMissing = 0.01;  // of the difference of the ends
constexpr double kLeast = 0.001;   // of all weights together: for ends that hardly differ

/// The line from the film with everything hidden to the film.
struct Line {
    std::vector<float> from, step;  ///< step: from there to the film
    std::vector<int> regions;       ///< of each pixel its place in a mask, -1: none
};

Line makeLine(const Questioner& questioner) {
    const Question& question = questioner.question();
    const Perturbation& film = questioner.film();
    Line line{std::vector<float>(film.filmSize()), std::vector<float>(film.filmSize()),
              labelsAtModelSize(question.superpixels, question.input)};
    film.compose(std::vector<std::uint8_t>(film.seen().size(), 0), line.from);
    film.compose(std::vector<std::uint8_t>(film.seen().size(), 1), line.step);
    std::transform(line.step.begin(), line.step.end(), line.from.begin(), line.step.begin(),
                   std::minus<>());
    for (int& region : line.regions) {
        const auto seen = std::lower_bound(film.seen().begin(), film.seen().end(), region);
        region = region < 0 ? -1 : int(seen - film.seen().begin());
    }
    return line;
}

/// Each region's share by so many midpoint steps.
Result<std::vector<double>> integrate(Questioner& questioner, const Line& line, int steps,
                                      BatchSize& size, std::vector<float>& batch) {
    const Question& question = questioner.question();
    const std::size_t floats = line.from.size();
    std::vector<double> weights(std::size_t(questioner.regions()), 0);
    for (int done = 0; done < steps;) {
        const int count = size.next(steps - done);
        batch.resize(std::max(batch.size(), std::size_t(count) * floats));
        for (int i = 0; i < count; ++i) {
            const auto share = float((done + i + 0.5) / steps);
            std::transform(line.from.begin(), line.from.end(), line.step.begin(),
                           batch.begin() + std::ptrdiff_t(std::size_t(i) * floats),
                           [share](float from, float step) { return from + share * step; });
        }
        const auto answer = questioner.timed<InputGradients>(size, count, [&] {
            return question.model.gradients(
                std::span<const float>(batch).first(std::size_t(count) * floats), count);
        });
        if (!answer) {
            return answer.error();
        }
        if (answer->gradients.size() != std::size_t(count) * floats) {
            return notWhole();
        }
        for (std::size_t plane = 0; plane < answer->gradients.size();
             plane += line.regions.size()) {
            const float* gradient = answer->gradients.data() + plane;
            const float* step = line.step.data() + plane % floats;
            for (std::size_t pixel = 0; pixel < line.regions.size(); ++pixel) {
                if (line.regions[pixel] >= 0) {
                    weights[std::size_t(line.regions[pixel])] +=
                        double(gradient[pixel]) * double(step[pixel]) / steps;
                }
            }
        }
        done += count;
    }
    if (!isWhole(weights, questioner.regions())) {
        return notWhole();
    }
    return weights;
}

}  // namespace

Result<Attribution> integratedGradients(Questioner& questioner) {
    const Question& question = questioner.question();
    if (!question.model.gradients) {
        return {ErrorCode::MethodUnavailable, {}};
    }
    questioner.expect(2 + kFirstSteps + kProbes);
    const auto ends = questioner.askEnds();
    if (!ends) {
        return ends.error();
    }
    const Line line = makeLine(questioner);
    Attribution map = questioner.blankMap({});
    map.probability = ends->film;
    map.hidden_probability = ends->hidden;
    map.intercept = ends->hidden;
    BatchSize size(question.parameters.batch, question.parameters.batch_ms);
    std::vector<float> batch;
    std::vector<double> before;
    for (int steps = kFirstSteps; steps <= kMostSteps && !map.converged; steps *= 2) {
        questioner.expect(questioner.asked() + steps + kProbes);
        auto weights = integrate(questioner, line, steps, size, batch);
        if (!weights) {
            return weights.error();
        }
        double sum = 0;
        double all = 0;
        double change = 0;
        double length = 0;
        for (std::size_t region = 0; region < weights->size(); ++region) {
            const double weight = (*weights)[region];
            sum += weight;
            all += std::abs(weight);
            change += before.empty() ? 0 : std::pow(weight - before[region], 2);
            length += weight * weight;
        }
        if (!before.empty()) {
            map.convergence.emplace_back(steps, length > 0 ? std::sqrt(change / length) : 0);
        }
        const double difference = ends->film - ends->hidden;
        const double missing = std::abs(difference - sum);
        map.converged = missing <= std::max(kMissing * std::abs(difference), kLeast * all);
        map.missing = missing > 0 ? missing / std::max(std::abs(difference), all) : 0;
        questioner.fillExact(map, *weights);
        before = std::move(*weights);
    }
    if (const auto probed = probe(questioner, map); !probed) {
        return probed.error();
    }
    questioner.judge(map);
    return map;
}

}  // namespace lucency
