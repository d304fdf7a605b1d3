#include "core/explain/methods.h"

#include <algorithm>
#include <cstddef>

namespace lucency {

namespace {

/// A region's bounding box at the network's size, and the film within it with the region hidden.
struct Window {
    ChangedWindow box;
    std::vector<float> values;
};

Window windowOf(const std::vector<int>& labels, int label, const std::vector<float>& hidden,
                const InputSpec& spec) {
    Window window;
    int left = spec.width;
    int top = spec.height;
    int right = -1;
    int bottom = -1;
    for (int row = 0; row < spec.height; ++row) {
        for (int column = 0; column < spec.width; ++column) {
            if (labels[std::size_t(row * spec.width + column)] == label) {
                left = std::min(left, column);
                right = std::max(right, column);
                top = std::min(top, row);
                bottom = row;
            }
        }
    }
    window.box = {left, top, right - left + 1, bottom - top + 1, {}};
    for (int channel = 0; channel < spec.channels; ++channel) {
        for (int row = top; row <= bottom; ++row) {
            const auto* line = hidden.data() + (std::size_t(channel) * std::size_t(spec.height) +
                                                std::size_t(row)) *
                                                   std::size_t(spec.width);
            window.values.insert(window.values.end(), line + left, line + right + 1);
        }
    }
    return window;
}

/// Answers with each region hidden, by what the network computes anew of the film alone;
/// MethodUnavailable where it cannot.
Result<std::vector<double>> askOfWindows(Questioner& questioner) {
    const Question& question = questioner.question();
    const Perturbation& film = questioner.film();
    if (!question.model.predict_changed) {
        return {ErrorCode::MethodUnavailable, {}};
    }
    const std::vector<int> labels = labelsAtModelSize(question.superpixels, question.input);
    std::vector<std::uint8_t> mask(film.seen().size(), 1);
    std::vector<float> whole(film.filmSize());
    std::vector<float> hidden(film.filmSize());
    film.compose(mask, whole);
    // All at once is cheapest; in parts where someone waits.
    const bool hurried = question.parameters.batch_ms > 0;
    BatchSize size(hurried ? question.parameters.batch : int(mask.size()),
                   question.parameters.batch_ms);
    std::vector<double> answers;
    while (answers.size() < mask.size()) {
        const int count = size.next(int(mask.size() - answers.size()));
        std::vector<Window> windows;
        std::vector<ChangedWindow> boxes;
        for (int i = 0; i < count; ++i) {
            const std::size_t region = answers.size() + std::size_t(i);
            mask[region] = 0;
            film.compose(mask, hidden);
            mask[region] = 1;
            windows.push_back(windowOf(labels, film.seen()[region], hidden, question.input.spec));
        }
        for (const Window& window : windows) {
            boxes.push_back(window.box);
            boxes.back().values = window.values;
        }
        const auto answer = questioner.timed<std::vector<double>>(
            size, count, [&] { return question.model.predict_changed(whole, boxes); });
        if (!answer) {
            return answer.error();
        }
        if (!isWhole(*answer, count)) {
            return notWhole();
        }
        answers.insert(answers.end(), answer->begin(), answer->end());
    }
    return answers;
}

Result<std::vector<double>> askOfCopies(Questioner& questioner) {
    std::vector<double> answers;
    std::size_t region = 0;
    const auto asked = questioner.ask(
        questioner.regions(),
        [&](std::span<std::uint8_t> mask) {
            std::fill(mask.begin(), mask.end(), std::uint8_t(1));
            mask[region++] = 0;
        },
        [&](std::span<const std::uint8_t>, double probability) { answers.push_back(probability); });
    if (!asked) {
        return asked.error();
    }
    return answers;
}

}  // namespace

Result<Attribution> occlusion(Questioner& questioner) {
    questioner.expect(2 + questioner.regions() + kProbes);
    const auto ends = questioner.askEnds();
    if (!ends) {
        return ends.error();
    }
    auto answers = askOfWindows(questioner);
    if (!answers && answers.error().code == ErrorCode::MethodUnavailable) {
        answers = askOfCopies(questioner);
    }
    if (!answers) {
        return answers.error();
    }
    for (double& answer : *answers) {
        answer = ends->film - answer;
    }
    Attribution map = questioner.blankMap({});
    map.probability = ends->film;
    map.hidden_probability = ends->hidden;
    map.converged = true;
    questioner.fillExact(map, *answers);
    if (const auto probed = probe(questioner, map); !probed) {
        return probed.error();
    }
    questioner.judge(map);
    return map;
}

}  // namespace lucency
