#include "core/film/enhance.h"
#include "core/film/model_input.h"

#include "tests/support/films.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace lucency;
using lucency::testing::makeFilm;

namespace {

constexpr int side = 300;

/// Two large fields, dark and bright, each with a fine checkerboard of little contrast.
Film twoFields() {
    return makeFilm(side, side, 12, [](int row, int column) {
        const int base = column < side / 2 ? 800 : 3000;
        return static_cast<std::uint16_t>(base + ((row / 3 + column / 3) % 2 == 0 ? 40 : -40));
    });
}

std::uint16_t at(const StoredPixels& pixels, int row, int column) {
    return (*pixels.samples)[static_cast<std::size_t>(row * pixels.columns + column)];
}

/// Mean and deviation of a square well within one of the fields.
std::array<double, 2> spread(const StoredPixels& pixels, int left) {
    double sum = 0;
    double squares = 0;
    constexpr int edge = 60;
    for (int row = 120; row < 120 + edge; ++row) {
        for (int column = left; column < left + edge; ++column) {
            const double value = at(pixels, row, column);
            sum += value;
            squares += value * value;
        }
    }
    const double mean = sum / edge / edge;
    return {mean, std::sqrt(squares / edge / edge - mean * mean)};
}

}  // namespace

class TestEnhance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void localContrastBringsFieldsNearerAndFineThingsOut() {
        const Film film = twoFields();
        const auto shown = enhancedPixels(film, Enhancement::LocalContrast);
        QVERIFY(shown);
        const auto [dark, dark_fine] = spread(film.pixels, 20);
        const auto [bright, bright_fine] = spread(film.pixels, 220);
        const auto [shown_dark, shown_dark_fine] = spread(*shown, 20);
        const auto [shown_bright, shown_bright_fine] = spread(*shown, 220);
        // Far from the border between them: 0.4 of the distance, 1.6 of the fine contrast.
        QVERIFY(std::abs((shown_bright - shown_dark) / (bright - dark) - 0.4) < 0.03);
        QVERIFY(std::abs(shown_dark_fine / dark_fine - 1.6) < 0.05);
        QVERIFY(std::abs(shown_bright_fine / bright_fine - 1.6) < 0.05);
    }

    void sharpeningSteepensAnEdgeAndLeavesEvenGroundAlone() {
        const Film film = makeFilm(side, side, 12, [](int, int column) {
            return static_cast<std::uint16_t>(
                std::clamp(1000 + (column - side / 2) * 100, 1000, 2000));
        });
        const auto shown = enhancedPixels(film, Enhancement::Sharpened);
        QVERIFY(shown);
        QCOMPARE(at(*shown, 150, 20), std::uint16_t{1000});
        QCOMPARE(at(*shown, 150, 280), std::uint16_t{2000});
        QVERIFY(at(*shown, 150, 151) < at(film.pixels, 150, 151));
        QVERIFY(at(*shown, 150, 159) > at(film.pixels, 150, 159));
    }

    void valuesStayWithinTheFilmsOwn_data() {
        QTest::addColumn<int>("enhancement");
        QTest::newRow("sharpened") << int(Enhancement::Sharpened);
        QTest::newRow("local contrast") << int(Enhancement::LocalContrast);
    }
    void valuesStayWithinTheFilmsOwn() {
        QFETCH(int, enhancement);
        const Film film = makeFilm(100, 140, 12, [](int row, int column) {
            return static_cast<std::uint16_t>(500 + (row * 7919 + column * 104729) % 3000);
        });
        const auto shown = enhancedPixels(film, static_cast<Enhancement>(enhancement));
        QVERIFY(shown);
        QCOMPARE(shown->rows, 100);
        QCOMPARE(shown->columns, 140);
        QCOMPARE(shown->bits_stored, 12);
        const auto [least, greatest] = std::ranges::minmax(*film.pixels.samples);
        QVERIFY(std::ranges::all_of(*shown->samples, [&](std::uint16_t value) {
            return value >= least && value <= greatest;
        }));
    }

    void paddingStaysAndShadesNothing() {
        const auto value = [](int row, int column) {
            return static_cast<std::uint16_t>(2000 + 10 * ((row + column) % 2));
        };
        Film film = makeFilm(120, 120, 12, [&](int row, int column) {
            return column < 40 ? std::uint16_t{0} : value(row, column);
        });
        film.padding_low = film.padding_high = 0;
        const auto shown = enhancedPixels(film, Enhancement::LocalContrast);
        QVERIFY(shown);
        for (int row = 0; row < 120; ++row) {
            QCOMPARE(at(*shown, row, 10), std::uint16_t{0});
            // Right beside the padding as far from it.
            QVERIFY(std::abs(at(*shown, row, 41) - at(*shown, row, 101)) <= 2);
        }
    }

    void theFilmItselfAndTheNetworksInputStayAsTheyAre() {
        const Film film = twoFields();
        const std::vector<std::uint16_t> before = *film.pixels.samples;
        const ModelInput input = makeModelInput(film, {});
        QVERIFY(enhancedPixels(film, Enhancement::LocalContrast));
        QVERIFY(enhancedPixels(film, Enhancement::Sharpened));
        QCOMPARE(*film.pixels.samples, before);
        QCOMPARE(makeModelInput(film, {}).gray, input.gray);
    }

    void nothingAskedForIsNothingDone() {
        const Film film = twoFields();
        const auto same = enhancedPixels(film, Enhancement::None);
        QVERIFY(same);
        QCOMPARE(same->samples, film.pixels.samples);
        const auto none = enhancedPixels(Film(), Enhancement::Sharpened);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestEnhance)
#include "test_enhance.moc"
