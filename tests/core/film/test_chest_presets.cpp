#include "core/film/display.h"
#include "core/film/window_presets.h"
#include "core/phantom/phantom.h"

#include <QRect>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace lucency;

namespace {

constexpr int side = 700;

Film phantomFilm(bool low_is_white) {
    PhantomParameters parameters;
    parameters.rows = side;
    parameters.columns = side;
    parameters.letters = false;
    auto samples = std::make_shared<std::vector<std::uint16_t>>(drawPhantom(parameters));
    if (low_is_white) {
        std::transform(
            samples->begin(), samples->end(), samples->begin(),
            [](std::uint16_t sample) { return static_cast<std::uint16_t>(4095 - sample); });
    }
    Film film;
    film.format = FilmFormat::Dicom;
    film.low_is_white = low_is_white;
    film.pixels = {side, side, 12, 0, std::move(samples)};
    return film;
}

/// What one sees of a part of the film: how far the grays of it are spread, and how much of it has
/// gone to black or white.
struct Sight {
    double spread = 0;  ///< standard deviation, gray levels
    double lost = 0;    ///< share
};

Sight sightOf(const QImage& film, const QRect& part) {
    double sum = 0;
    double squares = 0;
    double lost = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const int gray = film.constScanLine(y)[x];
            sum += gray;
            squares += gray * gray;
            lost += gray == 0 || gray == 255 ? 1 : 0;
        }
    }
    const double count = part.width() * part.height();
    return {std::sqrt(squares / count - sum * sum / count / count), lost / count};
}

/// Of the phantom, in its middle: aerated lung beside the heart, and the heart with the spine.
const QRect lung(side * 20 / 100, side * 30 / 100, side * 14 / 100, side * 25 / 100);
const QRect mediastinum(side * 45 / 100, side * 45 / 100, side * 14 / 100, side * 25 / 100);

}  // namespace

class TestChestPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachShowsItsPartBest_data() {
        QTest::addColumn<bool>("low_is_white");
        QTest::newRow("MONOCHROME2") << false;
        QTest::newRow("MONOCHROME1") << true;
    }
    void eachShowsItsPartBest() {
        QFETCH(bool, low_is_white);
        const Film film = phantomFilm(low_is_white);
        std::vector<QImage> shown;
        for (const ChestPreset& preset : chestPresets(film)) {
            QCOMPARE(static_cast<std::size_t>(preset.part), shown.size());
            shown.push_back(renderFilm(film, preset.window));
        }
        const QImage& full = shown[0];
        const QImage& lungs = shown[1];
        const QImage& heart = shown[2];
        const QImage& bones = shown[3];
        QVERIFY(sightOf(lungs, lung).spread > 1.2 * sightOf(full, lung).spread);
        QVERIFY(sightOf(lungs, lung).lost < 0.05);
        QVERIFY(sightOf(heart, mediastinum).spread > 1.5 * sightOf(full, mediastinum).spread);
        QVERIFY(sightOf(heart, mediastinum).lost < 0.05);
        for (const QRect& part : {lung, mediastinum}) {
            QVERIFY(sightOf(bones, part).spread > 1.4 * sightOf(full, part).spread);
            QVERIFY(sightOf(bones, part).lost < 0.2);
        }
    }

    void fullRangeLosesNothing() {
        const Film film = phantomFilm(false);
        const VoiWindow window = chestPresets(film).front().window;
        const auto [least, greatest] =
            std::minmax_element(film.pixels.samples->begin(), film.pixels.samples->end());
        QCOMPARE(window.centre - window.width / 2, double(*least));
        QCOMPARE(window.centre + window.width / 2, double(*greatest));
    }

    void bothPolaritiesLookTheSame() {
        const Film one = phantomFilm(false);
        const Film other = phantomFilm(true);
        const auto windows = chestPresets(one);
        const auto mirrored = chestPresets(other);
        for (std::size_t i = 0; i < windows.size(); ++i) {
            QVERIFY(std::abs(windows[i].window.centre + mirrored[i].window.centre - 4095) < 8);
            QVERIFY(std::abs(windows[i].window.width - mirrored[i].window.width) < 16);
        }
    }

    void aFilmOfOneGrayAndNoFilmAreNoTrouble() {
        Film flat = phantomFilm(false);
        flat.pixels.samples =
            std::make_shared<const std::vector<std::uint16_t>>(std::size_t{side} * side, 9);
        for (const Film& film : {flat, Film()}) {
            for (const ChestPreset& preset : chestPresets(film)) {
                QVERIFY(preset.window.width > 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChestPresets)
#include "test_chest_presets.moc"
