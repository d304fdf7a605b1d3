// How long a reader waits for a map with the shipped pack, over fifty films: shared ones where they
// are, else synthetic ones. Prints medians and the slowest, in ms from the start of the
// explanation; `ratio` is a whole map's time over that of as many bare forward passes.

#include "core/explain/explain.h"
#include "core/film/film_reader.h"
#include "core/model/prediction.h"
#include "core/model/torch_classifier.h"
#include "core/phantom/phantom.h"
#include "core/review/model_functions.h"

#include "tests/support/shared_data.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace lucency;

namespace {

constexpr int film_count = 50;

/// Every so many films of both labels of the shared validation and training films.
QStringList filmsAtHand(const QTemporaryDir& folder) {
    QStringList films;
    for (const char* label : {"NORMAL", "PNEUMONIA"}) {
        const QDir shared(
            testing::sharedData(QStringLiteral("kermany/train/") + QString::fromLatin1(label)));
        const QStringList names = shared.entryList(QDir::Files, QDir::Name);
        for (int i = 0; i < film_count / 2 && !names.isEmpty(); ++i) {
            films << shared.filePath(names[i * names.size() / (film_count / 2)]);
        }
    }
    for (int i = 0; films.size() < film_count; ++i) {
        const QString path = folder.filePath(QStringLiteral("film-%1.jpeg").arg(i));
        PhantomParameters phantom;
        phantom.seed = std::uint64_t(i) + 1;
        if (!writePhantomJpeg(phantom, path)) {
            break;
        }
        films << path;
    }
    return films;
}

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void say(const char* what, std::vector<double> values) {
    std::sort(values.begin(), values.end());
    std::printf("%-28s median %8.1f   nine in ten below %8.1f   most %8.1f\n", what,
                values[values.size() / 2], values[values.size() * 9 / 10], values.back());
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const auto classifier = loadTorchClassifier(shippedPack());
    if (!classifier) {
        return 1;
    }
    const QTemporaryDir folder;
    std::vector<double> first, whole, samples, ratio;
    int converged = 0, soon = 0;
    for (const QString& path : filmsAtHand(folder)) {
        const auto film = readFilm(path);
        if (!film) {
            continue;
        }
        const std::vector<float> gray = modelGray(*film);
        const int rows = film->pixels.rows, columns = film->pixels.columns;
        const ModelInput input = makeModelInput(gray, rows, columns, (*classifier)->card().input);
        const auto prediction = predict(**classifier, input);
        if (!prediction) {
            continue;
        }
        const ModelFunctions model = modelFunctions(**classifier, prediction->label);
        QElapsedTimer clock;
        clock.start();
        double at_first = 0;
        ExplainParameters parameters;
        parameters.batch_ms = 50;
        parameters.first_map_ms = 300;
        const auto map = explain(
            input, segmentFilm(gray, rows, columns), prediction->label, model, parameters, {}, {},
            [&](const Attribution&) { at_first = at_first > 0 ? at_first : milliseconds(clock); });
        if (!map) {
            continue;
        }
        whole.push_back(milliseconds(clock));
        first.push_back(at_first > 0 ? at_first : whole.back());
        samples.push_back(map->samples);
        converged += map->converged ? 1 : 0;
        soon += map->converged && whole.back() <= 1500 ? 1 : 0;
        const std::vector<float> one = input.tensor();
        std::vector<float> batch;
        for (int copy = 0; copy < parameters.batch; ++copy) {
            batch.insert(batch.end(), one.begin(), one.end());
        }
        clock.restart();
        for (int done = 0; done < map->samples; done += parameters.batch) {
            if (!model.predict(batch, parameters.batch)) {
                return 1;
            }
        }
        ratio.push_back(whole.back() / milliseconds(clock));
    }
    if (whole.empty()) {
        return 1;
    }
    say("first map, ms", first);
    say("whole map, ms", whole);
    say("samples", samples);
    say("ratio", ratio);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%d of %zu films converged, %d within 1.5 s; %.0f MB at most\n", converged,
                whole.size(), soon, static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
