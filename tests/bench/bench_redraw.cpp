// What a frame costs while brightness and contrast are dragged, the film is moved or zoomed, and
// the lens goes over it: a film of ten megapixels and 16 bits in a view of 1440 x 900, the table of
// grays made anew, the film drawn, its words and letters over it; with the map of what drove the
// opinion and an overlay of the file's where `over` is 1. `ratio` is to a picture of film size,
// gray levels made beforehand, drawn into such a view by QPainter in the same place. 60 frames a
// second are 16.7 ms.

#include "core/film/display.h"

#include "tests/bench/compare.h"
#include "tests/support/films.h"
#include "ui/film/film_view.h"
#include "ui/measure/drawing_tools.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTemporaryDir>

#include <thread>

using namespace lucency;

namespace {

enum class Move { Window, Pan, Zoom, Lens };

const Film& tenMegapixels() {
    static const Film film = [] {
        Film made = testing::makeFilm(3520, 2840, 16, [](int row, int column) {
            return static_cast<std::uint16_t>((row * 31 + column * 17) % 60000);
        });
        made.format = FilmFormat::Dicom;
        made.orientation = {QStringLiteral("L"), QStringLiteral("F")};
        return made;
    }();
    return film;
}

void redraw(benchmark::State& state, VoiFunction function) {
    FilmView view;
    view.resize(1440, 900);
    view.setFilm(tenMegapixels(), {static_cast<int>(state.range(1)), false});
    view.show();
    QApplication::processEvents();
    if (state.range(0) == 1) {
        view.actualSize();
    }
    const QImage picture = renderFilm(tenMegapixels(), defaultWindow(tenMegapixels()))
                               .transformed(QTransform().rotate(90.0 * double(state.range(1))));
    QImage screen(view.size(), QImage::Format_RGB32);
    double width = 20000;
    compare(
        state,
        [&] {
            width = width < 50000 ? width + 100 : 20000;
            view.setWindow({30000, width, function, {}});
            view.repaint();
        },
        [&] {
            QPainter painter(&screen);
            painter.fillRect(screen.rect(), Qt::black);
            painter.drawImage(view.transform().filmInView(), picture);
        });
}

/// A map of 5 x 7 regions with signs and sizes in turn.
Attribution madeMap(const Film& film) {
    std::vector<int> labels;
    for (int row = 0; row < film.pixels.rows; ++row) {
        for (int column = 0; column < film.pixels.columns; ++column) {
            labels.push_back(row * 7 / film.pixels.rows * 5 + column * 5 / film.pixels.columns);
        }
    }
    Attribution map;
    map.superpixels = numberedByFirstPixel(labels, film.pixels.rows, film.pixels.columns);
    for (int region = 0; region < map.superpixels.count; ++region) {
        const double weight = (region % 2 == 0 ? 0.02 : -0.02) * (region % 5);
        map.weights.push_back({region, weight, weight - 0.01, weight + 0.01});
    }
    return map;
}

/// A drawing as long as the film: a line a hundred rows.
OverlayPlane madeDrawing(const Film& film) {
    OverlayPlane plane;
    plane.rows = film.pixels.rows;
    plane.columns = film.pixels.columns;
    for (int row = 0; row < plane.rows; ++row) {
        plane.bits.insert(plane.bits.end(), static_cast<std::size_t>(plane.columns),
                          row % 100 == 0 ? 1 : 0);
    }
    return plane;
}

void frame(benchmark::State& state, Move move) {
    FilmView view;
    view.resize(1440, 900);
    Film film = tenMegapixels();
    if (state.range(1) == 1) {
        film.overlays = {madeDrawing(film)};
    }
    view.setFilm(film);
    if (state.range(1) == 1) {
        view.setAttribution(madeMap(film));
    }
    view.show();
    if (state.range(0) == 1) {
        view.actualSize();
    }
    view.setLens({move == Move::Lens, false, 3});
    const QImage picture = renderFilm(film, defaultWindow(film));
    QImage screen(view.size(), QImage::Format_RGB32);
    // All is still: the map has faded in, and what is drawn once is drawn.
    for (int i = 0; i < 30; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    view.repaint();
    const double zoom = view.transform().zoom();
    int step = 0;
    compare(
        state,
        [&] {
            ++step;
            const int there = step % 40 < 20 ? 1 : -1;
            const QPointF middle = view.transform().filmMiddle();
            switch (move) {
                case Move::Window:
                    view.setWindow({30000, 20000.0 + step % 300 * 100, VoiFunction::Linear, {}});
                    break;
                case Move::Pan:
                    view.setPlace(zoom, middle + QPointF(3, 2) * there);
                    break;
                case Move::Zoom: {
                    const double factor = there > 0 ? 1.01 : 1 / 1.01;
                    view.setPlace(view.transform().zoom() * factor, middle * factor);
                    break;
                }
                case Move::Lens: {
                    const QPointF at(500 + 10 * (step % 40), 400);
                    QMouseEvent moved(QEvent::MouseMove, at, at, Qt::NoButton, {}, {});
                    QApplication::sendEvent(&view, &moved);
                    break;
                }
            }
            view.repaint();
        },
        [&] {
            QPainter painter(&screen);
            painter.fillRect(screen.rect(), Qt::black);
            painter.drawImage(view.transform().filmInView(), picture);
        });
}

/// A frame with a hundred drawings and their labels; `ratio` is to the same frame without them.
void drawn(benchmark::State& state) {
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    FilmView view, plain;
    for (FilmView* each : {&view, &plain}) {
        each->resize(1440, 900);
        each->setFilm(tenMegapixels());
        each->show();
    }
    DrawingDocument document(nullptr);
    DrawingTools tools(document, &view, nullptr);
    document.setFilm(tenMegapixels());
    document.lookFor(QByteArray(32, 'x'));
    while (!document.isOpen()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (int i = 0; i < 100; ++i) {
        const QPointF at((i * 739) % 2600, (i * 977) % 3300);
        const bool line = i % 2 == 0;
        document.add({line ? DrawingKind::Distance : DrawingKind::Ellipse,
                      {at, at + QPointF(150, line ? 40 : 100)}});
    }
    document.select(-1);
    double width = 20000;
    const auto frame = [&](FilmView& shown) {
        width = width < 50000 ? width + 100 : 20000;
        if (state.range(0) == 0) {
            shown.setWindow({30000, width, VoiFunction::Linear, {}});
        } else {
            shown.setPlace(0.3, {static_cast<int>(width / 100) % 200 - 100.0, 0});
        }
        shown.repaint();
    };
    compare(
        state, [&] { frame(view); }, [&] { frame(plain); });
}

void sharpen(benchmark::State& state) {
    const auto table = displayTable(tenMegapixels(), defaultWindow(tenMegapixels()), false);
    const bool whole = state.range(0) == 0;
    const QRectF source = whole ? QRectF(0, 0, 2840, 3520) : QRectF(700, 1000, 1440, 900);
    const QSize size = whole ? QSize(726, 900) : QSize(1440, 900);
    for (auto _ : state) {
        benchmark::DoNotOptimize(rasterFilm(tenMegapixels().pixels, table, source, size,
                                            RasterQuality::Sharp,
                                            {static_cast<int>(state.range(1)), false}));
    }
}

void table(benchmark::State& state, VoiFunction function) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            displayTable(tenMegapixels(), {30000, 20000, function, {}}, false));
    }
}

const std::vector<std::vector<std::int64_t>> views{{0, 1}, {0, 1}};

}  // namespace

BENCHMARK_CAPTURE(redraw, linear, VoiFunction::Linear)
    ->ArgNames({"one_to_one", "turned"})
    ->ArgsProduct(views)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(redraw, sigmoid, VoiFunction::Sigmoid)
    ->ArgNames({"one_to_one", "turned"})
    ->ArgsProduct({{0}, {0}})
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, window, Move::Window)
    ->ArgNames({"one_to_one", "over"})
    ->ArgsProduct(views)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, pan, Move::Pan)
    ->ArgNames({"one_to_one", "over"})
    ->ArgsProduct(views)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, zoom, Move::Zoom)
    ->ArgNames({"one_to_one", "over"})
    ->ArgsProduct(views)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frame, lens, Move::Lens)
    ->ArgNames({"one_to_one", "over"})
    ->ArgsProduct(views)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(drawn)->ArgName("moved")->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(sharpen)
    ->ArgNames({"one_to_one", "turned"})
    ->ArgsProduct(views)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(table, linear, VoiFunction::Linear)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(table, sigmoid, VoiFunction::Sigmoid)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyTheme(ThemeChoice::Dark);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
