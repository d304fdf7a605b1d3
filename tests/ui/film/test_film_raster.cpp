#include "core/film/display.h"

#include "tests/support/films.h"
#include "ui/film/film_raster.h"

#include <QtTest>

using namespace lucency;

namespace {

Film noiseFilm(int rows, int columns) {
    return testing::makeFilm(rows, columns, 8, [](int row, int column) {
        return static_cast<std::uint16_t>((row * 7919 + column * 104729) % 251);
    });
}

std::vector<std::uint8_t> tableOf(const Film& film) {
    return displayTable(film, defaultWindow(film), false);
}

int gray(const QImage& image, int x, int y) {
    return qGray(image.pixel(x, y));
}

}  // namespace

class TestFilmRaster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atOneToOneItIsTheFilmAsRendered_data() {
        QTest::addColumn<int>("quality");
        QTest::newRow("fast") << static_cast<int>(RasterQuality::Fast);
        QTest::newRow("sharp") << static_cast<int>(RasterQuality::Sharp);
    }
    void atOneToOneItIsTheFilmAsRendered() {
        QFETCH(int, quality);
        const Film film = noiseFilm(40, 60);
        const QImage whole = renderFilm(film, defaultWindow(film));
        const QImage part = rasterFilm(film.pixels, tableOf(film), QRectF(5, 7, 30, 20), {30, 20},
                                       static_cast<RasterQuality>(quality));
        QCOMPARE(part, whole.copy(5, 7, 30, 20));
    }

    void smallerIsTheMeanOfWhatItCovers() {
        const Film film = noiseFilm(64, 64);
        const auto table = tableOf(film);
        const QImage half =
            rasterFilm(film.pixels, table, QRectF(0, 0, 64, 64), {16, 16}, RasterQuality::Sharp);
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                double sum = 0;
                for (int row = 4 * y; row < 4 * y + 4; ++row) {
                    for (int column = 4 * x; column < 4 * x + 4; ++column) {
                        sum += table[(
                            *film.pixels.samples)[static_cast<std::size_t>(row * 64 + column)]];
                    }
                }
                QVERIFY(std::abs(gray(half, x, y) - sum / 16) <= 0.51);
            }
        }
    }

    void aPartialSampleCountsByItsShare() {
        // Three samples onto two pixels: 1 and a half each.
        const Film film = testing::makeFilm(
            1, 3, 8, [](int, int column) { return static_cast<std::uint16_t>(column * 100); });
        const QImage two = rasterFilm(film.pixels, tableOf(film), QRectF(0, 0, 3, 1), {2, 1},
                                      RasterQuality::Sharp);
        QCOMPARE(gray(two, 0, 0), 33);
        QCOMPARE(gray(two, 1, 0), 167);
    }

    void largerIsLinearBetweenTheCentresOfSamples() {
        const Film film = testing::makeFilm(
            1, 2, 8, [](int, int column) { return static_cast<std::uint16_t>(column * 200); });
        const QImage large = rasterFilm(film.pixels, tableOf(film), QRectF(0, 0, 2, 1), {8, 1},
                                        RasterQuality::Sharp);
        const int expected[] = {0, 0, 25, 75, 125, 175, 200, 200};
        for (int x = 0; x < 8; ++x) {
            QCOMPARE(gray(large, x, 0), expected[x]);
        }
    }

    void aTurnedRasterIsTheRasterTurned_data() {
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("quarters");
        QTest::addColumn<bool>("mirrored");
        for (const auto quality : {RasterQuality::Fast, RasterQuality::Sharp}) {
            for (int quarters = 0; quarters < 4; ++quarters) {
                for (const bool mirrored : {false, true}) {
                    QTest::addRow("%s, %d quarters%s",
                                  quality == RasterQuality::Fast ? "fast" : "sharp", quarters,
                                  mirrored ? ", mirrored" : "")
                        << static_cast<int>(quality) << quarters << mirrored;
                }
            }
        }
    }
    void aTurnedRasterIsTheRasterTurned() {
        QFETCH(int, quality);
        QFETCH(int, quarters);
        QFETCH(bool, mirrored);
        const Film film = noiseFilm(80, 120);
        const auto raster = [&](QSize size, FilmTurn turn) {
            return rasterFilm(film.pixels, tableOf(film), QRectF(10, 20, 90, 45), size,
                              static_cast<RasterQuality>(quality), turn);
        };
        const QSize upright(30, 20);
        const QImage expected = raster(upright, {})
                                    .transformed(QTransform().rotate(90 * quarters))
                                    .mirrored(mirrored, false);
        QCOMPARE(raster(quarters % 2 == 0 ? upright : upright.transposed(), {quarters, mirrored}),
                 expected);
    }

    void anOverlaysLinesStayWhereTheFilmIsMadeSmaller() {
        OverlayPlane plane;
        plane.rows = 40;
        plane.columns = 60;
        plane.bits.assign(2400, 0);
        for (std::size_t row = 0; row < 40; ++row) {
            plane.bits[row * 60 + 30] = 1;
        }
        const QImage small =
            rasterOverlay(plane, QRectF(0, 0, 60, 40), {15, 10}, RasterQuality::Sharp);
        for (int y = 0; y < 10; ++y) {
            QCOMPARE(gray(small, 7, y), 64);  // a quarter of what four pixels make
            QCOMPARE(gray(small, 6, y), 0);
        }
    }

    void aConstantFilmStaysConstantAtAnyScale_data() {
        QTest::addColumn<QRectF>("source");
        QTest::addColumn<QSize>("size");
        QTest::newRow("odd fraction") << QRectF(0.3, 0.7, 99.1, 79.2) << QSize(37, 29);
        QTest::newRow("up to the edge") << QRectF(0, 0, 100, 80) << QSize(333, 271);
        QTest::newRow("one pixel") << QRectF(0, 0, 100, 80) << QSize(1, 1);
        QTest::newRow("a hair beyond the edge") << QRectF(-0.4, -0.4, 100.9, 80.9) << QSize(50, 40);
    }
    void aConstantFilmStaysConstantAtAnyScale() {
        QFETCH(QRectF, source);
        QFETCH(QSize, size);
        const Film film =
            testing::makeFilm(80, 100, 8, [](int, int) { return std::uint16_t{120}; });
        for (const auto quality : {RasterQuality::Fast, RasterQuality::Sharp}) {
            const QImage image = rasterFilm(film.pixels, tableOf(film), source, size, quality);
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x) {
                    QCOMPARE(gray(image, x, y), 120);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilmRaster)
#include "test_film_raster.moc"
