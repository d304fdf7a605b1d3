// What a frame costs while brightness and contrast are dragged: a film of ten megapixels and 16
// bits in a view of 1440 x 900, the table of grays made anew, the film drawn, its words and letters
// over it. `ratio` is to a picture of film size, gray levels made beforehand, drawn into such a
// view by QPainter in the same place.

#include "core/film/display.h"

#include "tests/bench/compare.h"
#include "tests/support/films.h"
#include "ui/film/film_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

using namespace lucency;

namespace {

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
