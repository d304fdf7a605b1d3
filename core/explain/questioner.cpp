#include "core/explain/questioner.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace lucency {

BatchSize::BatchSize(int greatest, double limit_ms)
    : greatest_(greatest),
      size_(limit_ms > 0 ? std::min(greatest, 4) : greatest),
      limit_ms_(limit_ms) {}

int BatchSize::next(int left) const {
    return std::min(size_, left);
}

void BatchSize::took(int count, double milliseconds) {
    // The rest of a batch says little of what a whole one takes.
    if (limit_ms_ > 0 && (count == size_ || milliseconds > limit_ms_)) {
        const double allowed = limit_ms_ * count / std::max(milliseconds, 1e-6);
        const double most = std::min(2 * size_, greatest_);
        size_ = int(std::bit_floor(unsigned(std::clamp(allowed, 1.0, most))));
    }
}

Questioner::Questioner(const Question& question, Perturbation perturbation)
    : question_(question),
      perturbation_(std::move(perturbation)),
      size_(question.parameters.batch, question.parameters.batch_ms) {}

Result<Questioner> Questioner::make(const Question& question) {
    const auto start = Clock::now();
    Result<Perturbation> made =
        Perturbation::make(question.input, question.superpixels, question.parameters.fill);
    if (!made) {
        return made.error();
    }
    Questioner questioner(question, std::move(made).value());
    questioner.start_ = start;
    return questioner;
}

double Questioner::millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Result<void> Questioner::ask(int count, const Draw& draw, const Take& take) {
    const auto size = perturbation_.filmSize();
    const auto width = std::size_t(regions());
    for (int done = 0; done < count;) {
        const int films = size_.next(count - done);
        batch_.resize(std::max(batch_.size(), std::size_t(films) * size));
        masks_.resize(std::max(masks_.size(), std::size_t(films) * width));
        const auto maskOf = [&](int film) {
            return std::span(masks_).subspan(std::size_t(film) * width, width);
        };
        if (question_.stop.stop_requested()) {
            return {ErrorCode::Cancelled, {}};
        }
        for (int film = 0; film < films; ++film) {
            draw(maskOf(film));
            perturbation_.compose(maskOf(film),
                                  std::span(batch_).subspan(std::size_t(film) * size, size));
        }
        const auto answer = timed<std::vector<double>>(size_, films, [&] {
            return question_.model.predict(
                std::span<const float>(batch_).first(std::size_t(films) * size), films);
        });
        if (!answer) {
            return answer.error();
        }
        if (!isWhole(*answer, films)) {
            return notWhole();
        }
        for (int film = 0; film < films; ++film) {
            take(maskOf(film), (*answer)[std::size_t(film)]);
        }
        done += films;
    }
    return {};
}

Result<Questioner::Ends> Questioner::askEnds() {
    std::vector<double> answers;
    std::uint8_t shown = 1;
    const auto asked = ask(
        2,
        [&](std::span<std::uint8_t> mask) {
            std::fill(mask.begin(), mask.end(), std::exchange(shown, std::uint8_t(0)));
        },
        [&](std::span<const std::uint8_t>, double probability) { answers.push_back(probability); });
    if (!asked) {
        return asked.error();
    }
    return Ends{answers[0], answers[1]};
}

Attribution Questioner::blankMap(const QString& design) const {
    Attribution map;
    map.method = methodName(question_.parameters.method);
    map.label = question_.label;
    map.superpixels = question_.superpixels;
    for (const std::uint16_t id : question_.superpixels.ids) {
        map.weights.push_back({id, 0, 0, 0});
    }
    map.seed = question_.parameters.seed;
    map.fill = fillName(question_.parameters.fill);
    map.design = design;
    return map;
}

void Questioner::fillExact(Attribution& map, const std::vector<double>& weights) const {
    for (std::size_t region = 0; region < weights.size(); ++region) {
        RegionWeight& weight = map.weights[std::size_t(perturbation_.seen()[region])];
        weight.weight = weight.low = weight.high = weights[region];
    }
}

void Questioner::judge(Attribution& map) const {
    for (RegionWeight& weight : map.weights) {
        weight.sign_stability = signStability(weight);
    }
    map.samples = asked_;
    map.trust = assessTrust(map);
    map.milliseconds.forward = forward_ms_;
    map.milliseconds.total = millisecondsSince(start_);
}

bool isWhole(const std::vector<double>& answers, int count) {
    return answers.size() == std::size_t(count) &&
           std::all_of(answers.begin(), answers.end(),
                       [](double answer) { return std::isfinite(answer); });
}

Error notWhole() {
    return {ErrorCode::ModelFailed,
            QStringLiteral("the model did not answer every film with a number")};
}

}  // namespace lucency
