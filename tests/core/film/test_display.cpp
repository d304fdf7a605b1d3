#include "core/film/display.h"

#include "tests/support/films.h"

#include <QtTest>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimgle/dcmimage.h>

#include <cmath>

using namespace lucency;
using lucency::testing::makeFilm;

namespace {

// Pseudo-code of PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and C.11.2.1.3.2, with ymin 0 and ymax 1.
double standardLinear(double x, double c, double w) {
    if (x <= c - 0.5 - (w - 1) / 2) {
        return 0;
    }
    if (x > c - 0.5 + (w - 1) / 2) {
        return 1;
    }
    return ((x - (c - 0.5)) / (w - 1) + 0.5) * (1.0 - 0.0) + 0.0;
}
double standardExact(double x, double c, double w) {
    if (x <= c - w / 2) {
        return 0;
    }
    if (x > c + w / 2) {
        return 1;
    }
    return ((x - c) / w + 0.5) * (1.0 - 0.0) + 0.0;
}
double standardSigmoid(double x, double c, double w) {
    return 1.0 / (1 + std::exp(-4 * (x - c) / w));
}

Film rampFilm() {  // every 12-bit value once
    return makeFilm(64, 64, 12, [](int row, int column) {
        return static_cast<std::uint16_t>(row * 64 + column);
    });
}

// What DCMTK shows of the same samples.
std::vector<int> dcmtkRender(const Film& film, const VoiWindow& window, const char* photometric) {
    DcmDataset data;
    data.putAndInsertString(DCM_PhotometricInterpretation, photometric);
    data.putAndInsertUint16(DCM_SamplesPerPixel, 1);
    data.putAndInsertUint16(DCM_Rows, static_cast<Uint16>(film.pixels.rows));
    data.putAndInsertUint16(DCM_Columns, static_cast<Uint16>(film.pixels.columns));
    data.putAndInsertUint16(DCM_BitsAllocated, 16);
    data.putAndInsertUint16(DCM_BitsStored, static_cast<Uint16>(film.pixels.bits_stored));
    data.putAndInsertUint16(DCM_HighBit, static_cast<Uint16>(film.pixels.bits_stored - 1));
    data.putAndInsertUint16(DCM_PixelRepresentation, 0);
    data.putAndInsertString(DCM_RescaleSlope, QByteArray::number(film.rescale_slope).constData());
    data.putAndInsertString(DCM_RescaleIntercept,
                            QByteArray::number(film.rescale_intercept).constData());
    data.putAndInsertUint16Array(DCM_PixelData, film.pixels.samples->data(),
                                 static_cast<unsigned long>(film.pixels.samples->size()));
    DicomImage image(&data, EXS_LittleEndianExplicit);
    image.setWindow(window.centre, window.width);
    image.setVoiLutFunction(window.function == VoiFunction::Sigmoid ? EFV_Sigmoid : EFV_Linear);
    const auto* shown = static_cast<const Uint8*>(image.getOutputData(8));
    return shown == nullptr ? std::vector<int>()
                            : std::vector<int>(shown, shown + film.pixels.samples->size());
}

int shownAt(const QImage& image, int index) {
    return image.constScanLine(index / image.width())[index % image.width()];
}

}  // namespace

class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowFollowsTheStandard_data() {
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("width");
        QTest::newRow("whole 8 bits") << 128.0 << 256.0;
        QTest::newRow("chest") << 2048.0 << 1500.0;
        QTest::newRow("narrow") << 100.0 << 2.0;
        QTest::newRow("one") << 100.0 << 1.0;
        QTest::newRow("broken numbers") << 99.3 << 17.7;
        QTest::newRow("negative centre") << -600.0 << 1600.0;
    }
    void windowFollowsTheStandard() {
        QFETCH(double, centre);
        QFETCH(double, width);
        for (double x = centre - width; x <= centre + width; x += width / 128) {
            QCOMPARE(applyWindow({centre, width, VoiFunction::Linear, {}}, x),
                     standardLinear(x, centre, width));
            QCOMPARE(applyWindow({centre, width, VoiFunction::LinearExact, {}}, x),
                     standardExact(x, centre, width));
            QCOMPARE(applyWindow({centre, width, VoiFunction::Sigmoid, {}}, x),
                     standardSigmoid(x, centre, width));
        }
    }

    // Note 3 and 4 of PS3.3 C.11.2.1.2.1: examples that the standard works out itself.
    void standardsOwnExamples() {
        const VoiWindow whole{2048, 4096, VoiFunction::Linear, {}};
        QCOMPARE(applyWindow(whole, 0), 0.0);
        QCOMPARE(applyWindow(whole, 4095), 1.0);
        const VoiWindow one{2048, 1, VoiFunction::Linear, {}};
        QCOMPARE(applyWindow(one, 2047), 0.0);
        QCOMPARE(applyWindow(one, 2048), 1.0);
        const VoiWindow zero{0, 100, VoiFunction::Linear, {}};
        QCOMPARE(applyWindow(zero, -50), 0.0);
        QCOMPARE(applyWindow(zero, 49), 1.0);
    }

    void showsWhatDcmtkShows_data() {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("intercept");
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("low_is_white");
        QTest::addColumn<bool>("sigmoid");
        QTest::newRow("plain") << 1.0 << 0.0 << 2048.0 << 4096.0 << false << false;
        QTest::newRow("narrow") << 1.0 << 0.0 << 1500.0 << 700.0 << false << false;
        QTest::newRow("rescaled") << 2.5 << -1000.0 << 3000.0 << 5000.0 << false << false;
        QTest::newRow("monochrome1") << 1.0 << 0.0 << 1500.0 << 700.0 << true << false;
        QTest::newRow("sigmoid") << 1.0 << 0.0 << 1500.0 << 1700.0 << false << true;
    }
    void showsWhatDcmtkShows() {
        QFETCH(double, slope);
        QFETCH(double, intercept);
        QFETCH(double, centre);
        QFETCH(double, width);
        QFETCH(bool, low_is_white);
        QFETCH(bool, sigmoid);
        Film film = rampFilm();
        film.rescale_slope = slope;
        film.rescale_intercept = intercept;
        film.low_is_white = low_is_white;
        const VoiWindow window{
            centre, width, sigmoid ? VoiFunction::Sigmoid : VoiFunction::Linear, {}};
        const auto reference =
            dcmtkRender(film, window, low_is_white ? "MONOCHROME1" : "MONOCHROME2");
        QCOMPARE(reference.size(), std::size_t{4096});
        const QImage shown = renderFilm(film, window);
        for (int index = 0; index < 4096; ++index) {
            QVERIFY2(std::abs(shownAt(shown, index) - reference[static_cast<std::size_t>(index)]) <=
                         1,  // DCMTK cuts where we round
                     qPrintable(QString::number(index)));
        }
    }

    void monochrome1IsInvertedOnceAndAfterTheWindow() {
        Film film = rampFilm();
        const VoiWindow window{1000, 500, VoiFunction::Linear, {}};
        const QImage plain = renderFilm(film, window);
        film.low_is_white = true;
        const QImage white = renderFilm(film, window);
        const QImage both = renderFilm(film, window, true);
        for (int index = 0; index < 4096; ++index) {
            QCOMPARE(shownAt(white, index), 255 - shownAt(plain, index));
            QCOMPARE(shownAt(both, index), shownAt(plain, index));
        }
    }

    void signedPixelsAndRescaleGiveModalityValues() {
        Film film = rampFilm();
        film.pixels.lowest = -32768;
        film.rescale_slope = 0.5;
        film.rescale_intercept = 10;
        QCOMPARE(modalityValue(film, 32768), 10.0);
        QCOMPARE(modalityValue(film, 32766), 9.0);
        film.modality_lut = LookupTable{-2, 16, {100, 200, 400}, {}};
        QCOMPARE(modalityValue(film, 32766), 100.0);
        QCOMPARE(modalityValue(film, 32768), 400.0);
        QCOMPARE(modalityValue(film, 0), 100.0);      // below the first: the first
        QCOMPARE(modalityValue(film, 65535), 400.0);  // beyond the last: the last
    }

    void voiLutIsUsedUntilAWindowIsSet() {
        Film film = rampFilm();
        film.voi_luts = {LookupTable{0, 8, {0, 255, 51, 102}, {}}};
        const QImage shown = renderFilm(film, defaultWindow(film));
        QCOMPARE(shownAt(shown, 0), 0);
        QCOMPARE(shownAt(shown, 1), 255);
        QCOMPARE(shownAt(shown, 2), 51);
        QCOMPARE(shownAt(shown, 3), 102);
        QCOMPARE(shownAt(shown, 4000), 102);
        const QImage set = renderFilm(film, {2048, 4096, VoiFunction::Linear, {}});
        QCOMPARE(shownAt(set, 4095), 255);
        QCOMPARE(shownAt(set, 1), 0);
    }

    void passesOverWindowsThatShowNothing_data() {
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("shows");
        QTest::newRow("far below: all white") << -2000.0 << 1600.0 << false;
        QTest::newRow("far above: all black") << 60000.0 << 100.0 << false;
        QTest::newRow("narrow, but of this film") << 2000.0 << 10.0 << true;
        QTest::newRow("the darkest hundredth") << 20.0 << 40.0 << true;
        QTest::newRow("wide") << 2048.0 << 65536.0 << true;
    }
    void passesOverWindowsThatShowNothing() {
        QFETCH(double, centre);
        QFETCH(double, width);
        QFETCH(bool, shows);
        Film film = rampFilm();
        film.format = FilmFormat::Dicom;
        const VoiWindow asked{centre, width, VoiFunction::Linear, QStringLiteral("asked")};
        film.windows = {asked};
        QCOMPARE(showsFilm(film, asked), shows);
        QCOMPARE(defaultWindow(film) == asked, shows);
        const VoiWindow second{2048, 4096, VoiFunction::Linear, QStringLiteral("second")};
        film.windows.push_back(second);
        QVERIFY(defaultWindow(film) == (shows ? asked : second));
        // A film of one gray is shown by whatever it asks for.
        Film flat = makeFilm(8, 8, 12, [](int, int) { return std::uint16_t{7}; });
        flat.windows = {asked};
        QVERIFY(defaultWindow(flat) == asked);
    }

    void opensWithItsOwnWindowElseTheWholeRangeElsePercentiles() {
        Film film = rampFilm();
        film.format = FilmFormat::Dicom;
        const VoiWindow guessed = defaultWindow(film);
        QVERIFY(std::abs(guessed.centre - 2047.5) < 2);
        QVERIFY(std::abs(guessed.width - 0.99 * 4096) < 3);
        film.windows = {{300, 40, VoiFunction::Sigmoid, QStringLiteral("own")},
                        {1, 2, VoiFunction::Linear, {}}};
        QCOMPARE(defaultWindow(film), film.windows.front());
        const Film raster = makeFilm(
            2, 2, 8, [](int, int column) { return static_cast<std::uint16_t>(100 + column); });
        const QImage shown = renderFilm(raster, defaultWindow(raster));
        QCOMPARE(shownAt(shown, 0), 100);
        QCOMPARE(shownAt(shown, 1), 101);
    }

    void everyTableCanBeShown() {
        Film film = rampFilm();
        film.voi_luts = {LookupTable{0, 8, {10, 20}, {}}, LookupTable{0, 8, {30, 40}, {}}};
        film.windows = {{2048, 4096, VoiFunction::Linear, {}}};
        QCOMPARE(shownAt(renderFilm(film, defaultWindow(film)), 4095), 255);
        QCOMPARE(shownAt(renderFilm(film, windowOfLut(film.voi_luts[0])), 0), 10);
        QCOMPARE(shownAt(renderFilm(film, windowOfLut(film.voi_luts[1])), 0), 30);
        film.low_is_white = true;
        QCOMPARE(shownAt(renderFilm(film, windowOfLut(film.voi_luts[1])), 4095), 255 - 40);
    }

    // The table is made as a ramp where it can be; the windows it must agree with are tested above.
    void theTableIsTheWindowAppliedToEverySample_data() {
        QTest::addColumn<VoiWindow>("window");
        QTest::addColumn<double>("slope");
        QTest::addColumn<std::int32_t>("lowest");
        const VoiWindow linear{1024, 300, VoiFunction::Linear, {}};
        const VoiWindow exact{100.5, 77.7, VoiFunction::LinearExact, {}};
        QTest::newRow("linear") << linear << 1.0 << 0;
        QTest::newRow("linear, falling") << linear << -1.0 << -32768;
        QTest::newRow("exact") << exact << 0.25 << 0;
        QTest::newRow("exact, signed") << exact << 1.0 << -32768;
        QTest::newRow("of no width") << VoiWindow{50, 1, VoiFunction::Linear, {}} << 1.0 << 0;
        QTest::newRow("narrow") << VoiWindow{30000, 2, VoiFunction::Linear, {}} << 1.0 << 0;
        QTest::newRow("sigmoid") << VoiWindow{1024, 300, VoiFunction::Sigmoid, {}} << 1.0 << 0;
    }
    void theTableIsTheWindowAppliedToEverySample() {
        QFETCH(VoiWindow, window);
        QFETCH(double, slope);
        QFETCH(std::int32_t, lowest);
        Film film = rampFilm();
        film.rescale_slope = slope;
        film.pixels.lowest = lowest;
        const auto table = displayTable(film, window, false);
        for (int sample = 0; sample < 65536; ++sample) {
            const double gray =
                255 * applyWindow(window, modalityValue(film, static_cast<std::uint16_t>(sample)));
            QVERIFY2(std::abs(table[static_cast<std::size_t>(sample)] - gray) < 0.501,
                     qPrintable(QString::number(sample)));
        }
    }

    void aFilmWithoutAWindowOpensOnItsAnatomy_data() {
        QTest::addColumn<int>("ground");
        QTest::addColumn<int>("ground_columns");
        QTest::newRow("nothing but anatomy") << 0 << 0;
        QTest::newRow("collimated to black") << 0 << 30;
        QTest::newRow("collimated to white") << 65535 << 30;
        QTest::newRow("a lead marker") << 65535 << 1;
    }
    void aFilmWithoutAWindowOpensOnItsAnatomy() {
        QFETCH(int, ground);
        QFETCH(int, ground_columns);
        Film film = makeFilm(100, 100, 16, [=](int row, int column) {
            const int anatomy = 20000 + (row * 97 + column * 31) % 4000;
            return static_cast<std::uint16_t>(column < ground_columns ? ground : anatomy);
        });
        film.format = FilmFormat::Dicom;
        const VoiWindow window = defaultWindow(film);
        QVERIFY(std::abs(window.centre - 22000) < 50);
        QVERIFY(std::abs(window.width - 4000) < 100);
    }

    void everyGrayOf8BitsStaysItself() {
        const Film film = makeFilm(16, 16, 8, [](int row, int column) {
            return static_cast<std::uint16_t>(row * 16 + column);
        });
        const QImage shown = renderFilm(film, defaultWindow(film));
        for (int index = 0; index < 256; ++index) {
            QCOMPARE(shownAt(shown, index), index);
        }
    }

    void percentilesAreOfModalityValuesWithoutPadding() {
        Film film = makeFilm(10, 100, 16, [](int row, int column) {
            return static_cast<std::uint16_t>(row < 5 ? 60000 : column);
        });
        film.padding_low = 60000;
        QCOMPARE(percentileRange(film, 0, 100), (std::array<double, 2>{0, 99}));
        film.rescale_slope = -1;
        QCOMPARE(percentileRange(film, 0, 100), (std::array<double, 2>{-99, 0}));
        QCOMPARE(percentileRange(film, 10, 90), (std::array<double, 2>{-90, -10}));
        QCOMPARE(percentileRange(Film(), 1, 99), (std::array<double, 2>{0, 1}));
    }

    void paddingIsBlackInEitherPolarity() {
        Film film = rampFilm();
        film.padding_low = 0;
        film.padding_high = 9;
        for (const bool low_is_white : {false, true}) {
            film.low_is_white = low_is_white;
            const QImage shown = renderFilm(film, {2048, 4096, VoiFunction::Linear, {}});
            QCOMPARE(shownAt(shown, 5), 0);
        }
    }

    void constantFilmAndEmptyFilmAreNoTrouble() {
        const Film flat = makeFilm(3, 3, 12, [](int, int) { return std::uint16_t{700}; });
        QCOMPARE(renderFilm(flat, defaultWindow(flat)).width(), 3);
        QVERIFY(renderFilm(Film(), {}).isNull());
    }

    void tenMegapixels() {
        const Film film = makeFilm(2500, 4000, 12, [](int row, int column) {
            return static_cast<std::uint16_t>((row * 31 + column * 17) % 4096);
        });
        QBENCHMARK {
            QCOMPARE(renderFilm(film, {2048, 4096, VoiFunction::Linear, {}}).width(), 4000);
        }
    }
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "test_display.moc"
