// What a reader waits for who hides a region of a film, with the shipped pack: from the question to
// the answer on the window's thread, the worker idle and the film's copies made, as they are from
// the second click on. Each of 50 clicks hides another region; the median is in milliseconds.
//
// LUCENCY_SHARE may name another folder of packs.

#include "core/model/torch_classifier.h"
#include "core/phantom/phantom.h"

#include "ui/lab/region_questions.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

using namespace lucency;

namespace {

constexpr int clicks = 50;

void clickToProbability(benchmark::State& state) {
    AnalysisRunner runner([](const QString& pack) { return loadTorchClassifier(pack); },
                          shippedPack());
    std::optional<Reading> reading;
    QObject::connect(&runner, &AnalysisRunner::finished, &runner,
                     [&](const Reading& read) { reading = read; });
    ReadingParameters parameters;
    parameters.waived = {QStringLiteral("all")};
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("film.jpeg"));
    if (!writePhantomJpeg({}, film)) {
        state.SkipWithError("the film could not be written");
        return;
    }
    runner.readFile(film, parameters);
    while (runner.isBusy()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    if (!reading || !reading->attribution) {
        state.SkipWithError("the pack could not read the film");
        return;
    }
    RegionQuestions questions(runner);
    questions.setSubject(&*reading);
    const auto regions = static_cast<std::size_t>(questions.regions()->count);
    const auto ask = [&](std::size_t hidden) {
        bool answered = false;
        ShownRegions shown(regions, 1);
        shown[hidden % regions] = 0;
        questions.ask(
            {shown}, [&](const RegionQuestions::Answer&) { answered = true; },
            [&](const Error&) { answered = true; });
        while (!answered) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    ask(0);
    std::vector<double> milliseconds;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        ask(milliseconds.size());
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
        state.SetIterationTime(milliseconds.back() / 1000);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["worst_ms"] = milliseconds.back();
}

}  // namespace

BENCHMARK(clickToProbability)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(clicks);

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
