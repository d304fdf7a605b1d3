// What a lower precision changes in what the program says: over films of the shared data (200, or
// as many as the first argument says), the largest difference of a probability and the share of
// films whose five weightiest regions are others, by LIME of 256 samples under the same seed.

#include "core/explain/lime.h"
#include "core/film/film_reader.h"
#include "core/model/prediction.h"
#include "core/model/torch_classifier.h"
#include "core/review/model_functions.h"

#include "tests/support/shared_data.h"

#include <QCoreApplication>
#include <torch/script.h>

#include <cstdio>
#include <set>

using namespace lucency;

namespace {

/// Of the positive label, by the shipped network with its weights and films in 16 bits.
PredictFunction predictInHalf(const ModelCard& card) {
    torch::jit::Module module = torch::jit::load(shippedPack().toStdString());
    module.eval();
    module.to(torch::kBFloat16);
    module = torch::jit::freeze(module);
    return [module, card](std::span<const float> batch,
                          int count) mutable -> Result<std::vector<double>> {
        const c10::InferenceMode inference;
        const torch::Tensor films =
            torch::from_blob(const_cast<float*>(batch.data()),
                             {count, card.input.channels, card.input.height, card.input.width});
        const torch::Tensor logits =
            module.forward({films.to(torch::kBFloat16)}).toTensor().to(torch::kDouble);
        std::vector<double> probabilities;
        for (int film = 0; film < count; ++film) {
            const double z = (logits[film][1] - logits[film][0]).item<double>();
            probabilities.push_back(calibratedProbability(card.calibration, z));
        }
        return probabilities;
    };
}

std::set<int> topFive(const Attribution& map) {
    const std::vector<int> top = topRegions(map, 5);
    return {top.begin(), top.end()};
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int most = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 200;
    const auto classifier = loadTorchClassifier(shippedPack());
    if (!classifier) {
        return 1;
    }
    const ModelCard& card = (*classifier)->card();
    const PredictFunction full = modelFunctions(**classifier, card.positive_label).predict;
    const PredictFunction half = predictInHalf(card);
    ExplainParameters parameters;
    parameters.samples = 256;
    double largest = 0;
    int films = 0, changed = 0;
    for (const char* label : {"NORMAL", "PNEUMONIA"}) {
        const QDir folder(
            testing::sharedData(QStringLiteral("kermany/train/") + QString::fromLatin1(label)));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        const qsizetype step = std::max<qsizetype>(1, names.size() / std::max(1, most / 2));
        for (qsizetype i = 0; i < names.size() && i / step < most / 2; i += step) {
            const auto film = readFilm(folder.filePath(names[i]));
            if (!film) {
                continue;
            }
            const std::vector<float> gray = modelGray(*film);
            const int rows = film->pixels.rows, columns = film->pixels.columns;
            const ModelInput input = makeModelInput(gray, rows, columns, card.input);
            const Superpixels regions = segmentFilm(gray, rows, columns);
            const auto explain = [&](const PredictFunction& predict) {
                return explainWithLime(input, regions, card.positive_label, predict, parameters);
            };
            const auto exact = explain(full);
            const auto rough = explain(half);
            if (!exact || !rough) {
                continue;
            }
            const auto tensor = input.tensor();
            largest = std::max(largest, std::abs((*full(tensor, 1))[0] - (*half(tensor, 1))[0]));
            changed += topFive(*exact) != topFive(*rough) ? 1 : 0;
            ++films;
            std::printf("\r%d films: largest change of a probability %.5f, top 5 changed in %d",
                        films, largest, changed);
            std::fflush(stdout);
        }
    }
    std::printf("\n");
    return films > 0 ? 0 : 1;
}
