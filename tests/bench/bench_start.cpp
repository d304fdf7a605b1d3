// From the start of the process until its window has been drawn, and its end: `ratio` is to a Qt
// Widgets program that does nothing else. Warm: both ran before.
#include "tests/bench/compare.h"

#include <QProcess>
#include <QTemporaryDir>

namespace {

using namespace lucency;

void untilDrawn(const char* program, const QStringList& arguments, const QString& home) {
    QProcess process;
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        own.insert(QString::fromLatin1(folder), home);
    }
    process.setProcessEnvironment(own);
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s did not draw its window", program);
    }
}

void start(benchmark::State& state) {
    const QTemporaryDir home;
    compare(
        state, [&] { untilDrawn(LUCENCY_WINDOW, {QStringLiteral("--first-paint")}, home.path()); },
        [&] { untilDrawn(LUCENCY_BARE_WINDOW, {}, home.path()); });
}
BENCHMARK(start)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

}  // namespace

BENCHMARK_MAIN();
