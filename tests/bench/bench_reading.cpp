// What a reading costs beside what it is made of. Each benchmark runs the thing and its yardstick
// in turn and gives their ratio; times are of the machine at hand.
//
// LUCENCY_SHARE may name another folder of packs.

#include "core/explain/lime.h"
#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/model/torch_classifier.h"
#include "core/phantom/phantom.h"
#include "core/report/review_report.h"
#include "core/review/reading.h"

#include "tests/bench/compare.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmimgle/dcmimage.h>

using namespace lucency;

namespace {

QTemporaryDir& folder() {
    static QTemporaryDir made;
    return made;
}

PhantomParameters phantom() {
    PhantomParameters parameters;
    parameters.opacity = true;
    return parameters;
}

QString jpegPath() {
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("film.jpeg"));
        return writePhantomJpeg(phantom(), file) ? file : QString();
    }();
    return path;
}

QString dicomPath() {
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("film.dcm"));
        return writePhantomDicom(phantom(), file) ? file : QString();
    }();
    return path;
}

std::shared_ptr<const Classifier> classifier() {
    static const auto loaded = loadTorchClassifier(shippedPack());
    return loaded ? *loaded : nullptr;
}

std::vector<float> inputs(int count) {
    const ModelInput input = makeModelInput(*readFilm(jpegPath()), classifier()->card().input);
    std::vector<float> batch;
    for (int i = 0; i < count; ++i) {
        const std::vector<float> film = input.tensor();
        batch.insert(batch.end(), film.begin(), film.end());
    }
    return batch;
}

/// Reading a JPEG film, hashes and facts included, against Qt's bare decoding of it.
void decodeJpeg(benchmark::State& state) {
    compare(
        state, [] { benchmark::DoNotOptimize(readFilm(jpegPath())); },
        [] { benchmark::DoNotOptimize(QImage(jpegPath())); });
}

/// Reading a DICOM film and rendering it, against DCMTK's DicomImage doing the same.
void displayDicom(benchmark::State& state) {
    compare(
        state,
        [] {
            const auto film = readFilm(dicomPath());
            benchmark::DoNotOptimize(renderFilm(*film, defaultWindow(*film)));
        },
        [] {
            DicomImage image(QFile::encodeName(dicomPath()).constData());
            image.setWindow(0);
            benchmark::DoNotOptimize(image.getOutputData(8));
        });
}

void forward(benchmark::State& state) {
    const auto count = static_cast<int>(state.range(0));
    const std::vector<float> batch = inputs(count);
    for (auto _ : state) {
        benchmark::DoNotOptimize(classifier()->run(batch, count));
    }
    state.SetItemsProcessed(state.iterations() * count);
}

/// LIME of 1000 samples with the shipped pack, against the bare forward passes it needs.
void lime(benchmark::State& state) {
    const auto film = readFilm(jpegPath());
    const ModelInput input = makeModelInput(*film, classifier()->card().input);
    const Superpixels regions =
        segmentFilm(modelGray(*film), film->pixels.rows, film->pixels.columns);
    ExplainParameters parameters;
    parameters.samples = 1000;
    const std::vector<float> batch = inputs(parameters.batch);
    const PredictFunction ask = [](std::span<const float> films,
                                   int count) -> Result<std::vector<double>> {
        auto opinion = classifier()->run(films, count);
        if (!opinion) {
            return opinion.error();
        }
        for (double& logit : opinion->logits) {
            logit = calibratedProbability(classifier()->card().calibration, logit);
        }
        return opinion->logits;
    };
    compare(
        state,
        [&] {
            benchmark::DoNotOptimize(
                explainWithLime(input, regions, QStringLiteral("PNEUMONIA"), ask, parameters));
        },
        [&] {
            for (int done = 0; done < parameters.samples; done += parameters.batch) {
                const int count = std::min(parameters.batch, parameters.samples - done);
                benchmark::DoNotOptimize(classifier()->run(
                    std::span(batch).first(batch.size() / parameters.batch * count), count));
            }
        });
}

/// From the file's name to the opinion, against the bare forward pass.
void openToFirstOpinion(benchmark::State& state) {
    const std::vector<float> batch = inputs(1);
    ReadingParameters parameters;
    parameters.explain = false;
    compare(
        state,
        [&] {
            benchmark::DoNotOptimize(
                readWithModel(*readFilm(jpegPath()), *classifier(), parameters));
        },
        [&] { benchmark::DoNotOptimize(classifier()->run(batch, 1)); });
}

/// The annotated PDF, against the reading it shows.
void pdf(benchmark::State& state) {
    const auto film = readFilm(jpegPath());
    ReadingParameters parameters;
    parameters.explanation.samples = 256;
    const auto read = [&] { return readWithModel(*film, *classifier(), parameters); };
    const auto reading = read();
    ReportParameters report;
    report.window = defaultWindow(*film);
    const QString path = folder().filePath(QStringLiteral("report.pdf"));
    compare(
        state, [&] { benchmark::DoNotOptimize(writeReport(*reading, report, path)); },
        [&] { benchmark::DoNotOptimize(read()); });
}

BENCHMARK(decodeJpeg)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(displayDicom)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(forward)->Arg(1)->Arg(32)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(lime)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(openToFirstOpinion)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(pdf)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (!classifier() || jpegPath().isEmpty() || dicomPath().isEmpty()) {
        qCritical("the shipped pack or the phantom cannot be had");
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
