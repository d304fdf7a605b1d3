// A folder of 5,000 small DICOM films listed in the real window: how long the window's event loop
// was kept from its next turn at worst (by the clock, and by what the window's thread itself
// computed, which other programs do not lengthen), and what listing costs beside a bare walk that
// opens the same files.

#include "core/study/find_films.h"

#include "tests/bench/compare.h"
#include "tests/support/made_studies.h"
#include "ui/main_window.h"
#include "ui/study/study_panel.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSettings>

#include <algorithm>
#include <ctime>
#include <string>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int film_count = 5000;
constexpr int films_of_a_patient = 4;

const QString& folder() {
    static const QTemporaryDir made;
    static const QString path = [] {
        for (int i = 0; i < film_count; ++i) {
            const int patient = i / films_of_a_patient;
            const QByteArray id = "P" + QByteArray::number(patient);
            const QByteArray study = "1.2." + QByteArray::number(i / 2 + 1);
            const QByteArray number = QByteArray::number(i % 2 + 1);
            const QByteArray series = study + "." + number;
            writeFilm(
                made.filePath(QStringLiteral("%1/%2/IM%3").arg(patient / 100).arg(patient).arg(i)),
                {.name = id.constData(),
                 .id = id.constData(),
                 .study = study.constData(),
                 .series = series.constData(),
                 .series_number = number.constData(),
                 .view = i % 2 == 0 ? "LL" : "PA"});
        }
        return made.path();
    }();
    return path;
}

/// What this thread has computed so far.
double threadMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

qint64 walkAndOpen() {
    qint64 bytes = 0;
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        bytes += file.open(QIODevice::ReadOnly) ? file.read(64 * 1024).size() : 0;
    }
    return bytes;
}

void search(benchmark::State& state) {
    compare(
        state,
        [] {
            const FilmCounts counts =
                findFilms({folder()}, {[](const std::vector<FilmSummary>&, const FilmCounts&) {}});
            if (counts.films != film_count) {
                qFatal("%d films found", counts.films);
            }
        },
        [] { benchmark::DoNotOptimize(walkAndOpen()); });
}

/// The list filled in the window (list), the thumbnails in view read meanwhile; and the first film
/// shown once all are found (film).
void window(benchmark::State& state) {
    struct Turns {
        double longest_ms = 0, longest_work_ms = 0, late = 0;
    };
    double list_sum = 0, walk_sum = 0;
    Turns listing, showing;
    for (auto _ : state) {
        walk_sum += seconds([] { benchmark::DoNotOptimize(walkAndOpen()); });
        const WindowSetup setup{[](const QString&) -> Result<std::shared_ptr<const Classifier>> {
                                    return Error{ErrorCode::ModelNotFound, {}};
                                },
                                {},
                                {},
                                {}};
        MainWindow main(setup);
        main.resize(1440, 900);
        main.show();
        QApplication::processEvents();
        QElapsedTimer since_tick;
        double worked_ms = 0;
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&tick, &QTimer::timeout, &main, [&] {
            const double gap_ms = static_cast<double>(since_tick.nsecsElapsed()) / 1e6;
            since_tick.restart();
            const double work_ms = threadMs() - worked_ms;
            worked_ms += work_ms;
            Turns& turns = main.films().isSearching() ? listing : showing;
            turns.longest_work_ms = std::max(turns.longest_work_ms, work_ms);
            turns.longest_ms = std::max(turns.longest_ms, gap_ms);
            turns.late += gap_ms > 1000.0 / 60 ? 1 : 0;
        });
        since_tick.start();
        worked_ms = threadMs();
        tick.start(1);
        const double taken = seconds([&] {
            main.openFilms({folder()});
            while (main.films().isSearching()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        });
        QElapsedTimer after;  // the list is laid out and painted
        after.start();
        while (after.elapsed() < 500) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (main.films().count() != film_count) {
            qFatal("%d films listed", main.films().count());
        }
        list_sum += taken;
        state.SetIterationTime(taken);
    }
    state.counters["ratio"] = list_sum / walk_sum;
    const auto tell = [&](const std::string& what, const Turns& turns) {
        state.counters[what + "_longest_gap_ms"] = turns.longest_ms;
        state.counters[what + "_longest_work_ms"] = turns.longest_work_ms;
        state.counters[what + "_frames_missed"] =
            turns.late / static_cast<double>(state.iterations());
    };
    tell("list", listing);
    tell("film", showing);
}

BENCHMARK(search)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(window)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
