#pragma once

#include "tests/core/explain/made_pictures.h"

#include <algorithm>
#include <array>
#include <random>

namespace lucency::testing {

/// A film one pixel high with a region a pixel, white: hidden by black, a pixel says whether its
/// region is shown.
struct Switchboard {
    ModelInput input;
    Superpixels regions;

    explicit Switchboard(int count) {
        InputSpec spec;
        spec.width = count;
        spec.height = 1;
        spec.normalisation = InputSpec::Normalisation::Fixed;
        input = makeModelInput(std::vector<float>(std::size_t(count), 1), 1, count, spec);
        regions = grid(1, count, 1, count);
    }
    static ExplainParameters parameters(Method method, int samples) {
        ExplainParameters made;
        made.method = method;
        made.samples = samples;
        made.fill = Fill::Black;
        return made;
    }
    /// A model from a function of which regions are shown.
    static ModelFunctions model(std::function<double(std::span<const std::uint8_t>)> answer) {
        return {predictEach([answer = std::move(answer)](std::span<const float> picture) {
                    std::vector<std::uint8_t> shown(picture.size());
                    for (std::size_t i = 0; i < shown.size(); ++i) {
                        shown[i] = picture[i] > 0.5F;
                    }
                    return answer(shown);
                }),
                {},
                {},
                {}};
    }
};

/// The same draws everywhere.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : random_(seed) {}
    double uniform() { return double(random_() >> 11) / double(std::uint64_t(1) << 53); }
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += uniform();
        }
        return sum;
    }

private:
    std::mt19937_64 random_;
};

/// A smooth answer of a network that looks at regions and at pairs of neighbours.
class MadeAnswer {
public:
    MadeAnswer(int regions, std::uint64_t seed) : weights_(std::size_t(regions)), pairs_(weights_) {
        Draws draws(seed);
        bias_ = 0.5;
        for (std::size_t region = 0; region < weights_.size(); ++region) {
            weights_[region] = draws.normal() * (region % 4 == 0 ? 0.8 : 0.2);
            pairs_[region] = 0.3 * draws.normal();
            bias_ -= weights_[region] / 2 + pairs_[region] / 4;
        }
    }
    double operator()(std::span<const std::uint8_t> mask) const {
        double z = bias_;
        for (std::size_t region = 0; region < mask.size(); ++region) {
            z += weights_[region] * mask[region] +
                 pairs_[region] * mask[region] * mask[(region + 1) % mask.size()];
        }
        return 1 / (1 + std::exp(-z));
    }

private:
    std::vector<double> weights_, pairs_;
    double bias_ = 0;
};

/// The film with each window put into it, asked of `predict`.
inline auto changedBy(PredictFunction predict, const InputSpec& spec) {
    return [predict = std::move(predict), spec](
               std::span<const float> film,
               std::span<const ChangedWindow> windows) -> Result<std::vector<double>> {
        std::vector<float> batch;
        for (const ChangedWindow& window : windows) {
            std::vector<float> copy(film.begin(), film.end());
            const float* value = window.values.data();
            for (int channel = 0; channel < spec.channels; ++channel) {
                for (int row = window.y; row < window.y + window.height; ++row) {
                    for (int column = window.x; column < window.x + window.width; ++column) {
                        copy[std::size_t((channel * spec.height + row) * spec.width + column)] =
                            *value++;
                    }
                }
            }
            batch.insert(batch.end(), copy.begin(), copy.end());
        }
        return predict(batch, int(windows.size()));
    };
}

/// A network that looks at the pixels of one region only: .8 of `scale` for the film as it is, less
/// the more they differ. It has gradients, a map that is warm in that region, and windows.
inline ModelFunctions netLookingAt(int region, const ModelInput& input, const Superpixels& regions,
                                   double scale = 1) {
    const std::vector<int> labels = labelsAtModelSize(regions, input);
    const std::vector<float> film = input.tensor();
    const double pixels = double(std::count(labels.begin(), labels.end(), region));
    const auto difference = [=](std::span<const float> picture) {
        double sum = 0;
        for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
            if (labels[pixel] == region) {
                sum += std::abs(double(picture[pixel]) - double(film[pixel])) / pixels;
            }
        }
        return sum;
    };
    ModelFunctions model;
    model.predict = predictEach([=](std::span<const float> picture) {
        return scale * (0.8 - 0.5 * std::tanh(difference(picture)));
    });
    model.gradients = [=](std::span<const float> batch, int count) -> Result<InputGradients> {
        InputGradients answer;
        for (int i = 0; i < count; ++i) {
            const auto picture = batch.subspan(std::size_t(i) * film.size(), film.size());
            const double tanh = std::tanh(difference(picture));
            answer.probabilities.push_back(scale * (0.8 - 0.5 * tanh));
            for (std::size_t pixel = 0; pixel < film.size(); ++pixel) {
                const bool looked_at =
                    labels[pixel % labels.size()] == region && pixel < labels.size();
                const double sign = picture[pixel] > film[pixel] ? 1 : -1;
                answer.gradients.push_back(
                    looked_at ? float(-0.5 * scale * (1 - tanh * tanh) * sign / pixels) : 0);
            }
        }
        return answer;
    };
    model.feature_maps = [=](std::span<const float>) -> Result<FeatureMaps> {
        FeatureMaps maps{1, input.spec.height, input.spec.width, {}, {}};
        for (const int label : labels) {
            maps.values.push_back(label == region ? 1 : 0);
        }
        maps.gradients.assign(maps.values.size(), 0.25F);
        return maps;
    };
    model.predict_changed = changedBy(model.predict, input.spec);
    return model;
}

/// A smooth network that looks everywhere: the logistic function of a quadratic form, with its
/// exact gradients and a coarse map of two channels.
inline ModelFunctions smoothNet(const ModelInput& input, double scale = 1) {
    const std::size_t size = input.tensor().size();
    const auto slope = [](std::size_t i) { return std::sin(double(i) * 0.011) / 200; };
    const auto bend = [](std::size_t i) { return std::cos(double(i) * 0.017) / 900; };
    const auto logit = [=](std::span<const float> picture) {
        double z = 0.2;
        for (std::size_t i = 0; i < size; ++i) {
            z += double(picture[i]) * (slope(i) + bend(i) * double(picture[i]));
        }
        return z;
    };
    ModelFunctions model;
    model.predict = predictEach(
        [=](std::span<const float> picture) { return scale / (1 + std::exp(-logit(picture))); });
    model.gradients = [=](std::span<const float> batch, int count) -> Result<InputGradients> {
        InputGradients answer;
        for (int film = 0; film < count; ++film) {
            const auto picture = batch.subspan(std::size_t(film) * size, size);
            const double p = 1 / (1 + std::exp(-logit(picture)));
            answer.probabilities.push_back(scale * p);
            for (std::size_t i = 0; i < size; ++i) {
                answer.gradients.push_back(
                    float(scale * p * (1 - p) * (slope(i) + 2 * bend(i) * double(picture[i]))));
            }
        }
        return answer;
    };
    model.feature_maps = [=](std::span<const float> picture) -> Result<FeatureMaps> {
        // Each 8 x 8 block's share of the logit's linear part, and a channel nobody listens to.
        const int height = input.spec.height / 8;
        const int width = input.spec.width / 8;
        FeatureMaps maps{2, height, width, {}, {}};
        maps.values.assign(std::size_t(2 * height * width), 1);
        maps.gradients.assign(std::size_t(2 * height * width), 0);
        for (int row = 0; row < height; ++row) {
            for (int column = 0; column < width; ++column) {
                double sum = 0;
                for (int i = 0; i < 64; ++i) {
                    const auto pixel =
                        std::size_t((row * 8 + i / 8) * input.spec.width + column * 8 + i % 8);
                    sum += slope(pixel) * double(picture[pixel]);
                }
                maps.values[std::size_t(row * width + column)] = float(sum);
                maps.gradients[std::size_t(row * width + column)] = 1;
            }
        }
        return maps;
    };
    model.predict_changed = changedBy(model.predict, input.spec);
    return model;
}

inline constexpr std::array kAllMethods{Method::Lime,      Method::KernelShap,
                                        Method::Occlusion, Method::Rise,
                                        Method::GradCam,   Method::IntegratedGradients};

inline std::vector<double> numbersOf(const Attribution& map) {
    std::vector<double> numbers{map.r2, map.intercept, double(map.samples)};
    for (const RegionWeight& region : map.weights) {
        numbers.insert(numbers.end(), {region.weight, region.low, region.high});
    }
    return numbers;
}

inline Attribution mapOf(const Switchboard& board, Method method, int samples, const auto& answer) {
    const auto map = explain(board.input, board.regions, {}, Switchboard::model(answer),
                             Switchboard::parameters(method, samples));
    return map ? *map : Attribution{};
}

inline double sumOf(const Attribution& map) {
    double sum = 0;
    for (const RegionWeight& region : map.weights) {
        sum += region.weight;
    }
    return sum;
}

}  // namespace lucency::testing
