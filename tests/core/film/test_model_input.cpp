#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/film/model_input.h"

#include "tests/support/films.h"
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lucency;
using lucency::testing::discFilm;
using lucency::testing::makeFilm;

namespace {

InputSpec spec(int width, int height, InputSpec::Fit fit = InputSpec::Fit::Stretch) {
    InputSpec made;
    made.width = width;
    made.height = height;
    made.fit = fit;
    return made;
}

// Mean over the exact area that each pixel of the small picture covers.
std::vector<double> areaMean(const std::vector<float>& gray, int rows, int columns, int height,
                             int width) {
    const auto overlap = [](int at, double from, double to) {
        return std::max(0.0, std::min(at + 1.0, to) - std::max<double>(at, from));
    };
    std::vector<double> means;
    for (int y = 0; y < height; ++y) {
        const double top = static_cast<double>(y) * rows / height;
        const double bottom = static_cast<double>(y + 1) * rows / height;
        for (int x = 0; x < width; ++x) {
            const double left = static_cast<double>(x) * columns / width;
            const double right = static_cast<double>(x + 1) * columns / width;
            double sum = 0;
            for (int row = 0; row < rows; ++row) {
                for (int column = 0; column < columns; ++column) {
                    sum += static_cast<double>(
                               gray[static_cast<std::size_t>(row * columns + column)]) *
                           overlap(row, top, bottom) * overlap(column, left, right);
                }
            }
            means.push_back(sum / ((bottom - top) * (right - left)));
        }
    }
    return means;
}

std::vector<float> noisy(int rows, int columns) {
    std::vector<float> gray;
    unsigned state = 1;
    for (int index = 0; index < rows * columns; ++index) {
        state = state * 1664525U + 1013904223U;
        gray.push_back(static_cast<float>(state >> 8) / static_cast<float>(1U << 24));
    }
    return gray;
}

}  // namespace

class TestModelInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shrinkingAveragesArea_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("whole factors") << 40 << 60 << 10 << 20;
        QTest::newRow("broken factors") << 47 << 61 << 13 << 17;
        QTest::newRow("one side stays") << 47 << 16 << 13 << 16;
        QTest::newRow("by less than two") << 30 << 31 << 20 << 23;
    }
    void shrinkingAveragesArea() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, height);
        QFETCH(int, width);
        const std::vector<float> gray = noisy(rows, columns);
        const ModelInput input = makeModelInput(gray, rows, columns, spec(width, height));
        const auto expected = areaMean(gray, rows, columns, height, width);
        for (std::size_t index = 0; index < expected.size(); ++index) {
            QVERIFY(std::abs(static_cast<double>(input.gray[index]) - expected[index]) < 1e-4);
        }
    }

    // A film is fitted in bands, a picture in one piece.
    void bandsMakeNoDifference_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("less than a band") << 50 << 300;
        QTest::newRow("whole bands") << 256 << 310;
        QTest::newRow("bands and a rest") << 301 << 257;
        QTest::newRow("narrow") << 301 << 20;
    }
    void bandsMakeNoDifference() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const Film film = makeFilm(rows, columns, 8, [](int row, int column) {
            return static_cast<std::uint16_t>((row * 13 + column * 29 + row * column) % 256);
        });
        for (const auto fit : {InputSpec::Fit::Stretch, InputSpec::Fit::Pad}) {
            const ModelInput banded = makeModelInput(film, spec(96, 80, fit));
            const ModelInput whole =
                makeModelInput(modelGray(film), rows, columns, spec(96, 80, fit));
            for (std::size_t index = 0; index < whole.gray.size(); ++index) {
                QVERIFY(std::abs(banded.gray[index] - whole.gray[index]) < 1e-5F);
            }
            QVERIFY(std::abs(banded.mean[0] - whole.mean[0]) < 1e-5F);
        }
    }

    // A flat, wide film: its width is averaged although its height is interpolated.
    void eachSideIsFittedOnItsOwn() {
        std::vector<float> gray;
        for (int row = 0; row < 8; ++row) {
            for (int column = 0; column < 96; ++column) {
                gray.push_back(column % 4 == 0 ? 1.0F : 0.0F);  // its mean over 4 columns is 1/4
            }
        }
        const ModelInput wide = makeModelInput(gray, 8, 96, spec(24, 24));
        for (const float level : wide.gray) {
            QVERIFY(std::abs(level - 0.25F) < 1e-5F);
        }
        std::vector<float> turned;
        for (int row = 0; row < 96; ++row) {
            turned.insert(turned.end(), 8, row % 4 == 0 ? 1.0F : 0.0F);
        }
        const ModelInput tall = makeModelInput(turned, 96, 8, spec(24, 24));
        for (const float level : tall.gray) {
            QVERIFY(std::abs(level - 0.25F) < 1e-5F);
        }
    }

    void growingInterpolates() {
        const ModelInput input = makeModelInput({0, 1}, 1, 2, spec(4, 1));
        const std::vector<float> expected{0, 0.25F, 0.75F, 1};
        for (std::size_t index = 0; index < 4; ++index) {
            QVERIFY(std::abs(input.gray[index] - expected[index]) < 1e-5F);
        }
    }

    void normalisedByItsOwnMeanAndDeviation() {
        InputSpec wanted = spec(64, 48);
        wanted.channels = 3;
        const std::vector<float> values = makeModelInput(discFilm(), wanted).tensor();
        QCOMPARE(values.size(), std::size_t{3 * 64 * 48});
        double sum = 0;
        double squares = 0;
        for (const float value : values) {
            sum += static_cast<double>(value);
            squares += static_cast<double>(value) * static_cast<double>(value);
        }
        QVERIFY(std::abs(sum / static_cast<double>(values.size())) < 1e-4);
        QVERIFY(std::abs(squares / static_cast<double>(values.size()) - 1) < 1e-3);
        QVERIFY(std::equal(values.begin(), values.begin() + 64 * 48, values.begin() + 64 * 48));
    }

    void fixedNormalisationIsByChannel() {
        InputSpec wanted = spec(2, 2);
        wanted.channels = 3;
        wanted.normalisation = InputSpec::Normalisation::Fixed;
        wanted.mean = {0.5F, 0.25F, 0};
        wanted.deviation = {0.5F, 0.25F, 2};
        const std::vector<float> values =
            makeModelInput(std::vector<float>(4, 0.75F), 2, 2, wanted).tensor();
        QCOMPARE(values[0], 0.5F);
        QCOMPARE(values[4], 2.0F);
        QCOMPARE(values[8], 0.375F);
    }

    void constantFilmGivesNumbers_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("one row") << 1 << 900;
        QTest::newRow("large") << 300 << 300;
    }
    void constantFilmGivesNumbers() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        for (const int bits : {8, 12}) {
            const Film film =
                makeFilm(rows, columns, bits, [](int, int) { return std::uint16_t{77}; });
            for (const auto fit : {InputSpec::Fit::Stretch, InputSpec::Fit::Pad}) {
                const ModelInput input = makeModelInput(film, spec(32, 32, fit));
                const std::vector<float> values = input.tensor();
                QCOMPARE(values.size(), std::size_t{1024});
                QVERIFY(std::all_of(values.begin(), values.end(),
                                    [](float value) { return std::isfinite(value); }));
                QVERIFY(input.film_width >= 1 && input.film_height >= 1);
            }
        }
    }

    void emptyFilmGivesNumbers() {
        const std::vector<float> values = makeModelInput(Film(), spec(8, 8)).tensor();
        QCOMPARE(values.size(), std::size_t{64});
    }

    void padKeepsTheAspectRatioAndCentres_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QRect>("place");
        QTest::newRow("wide") << 100 << 200 << QRect(0, 25, 100, 50);
        QTest::newRow("tall") << 400 << 100 << QRect(37, 0, 25, 100);
        QTest::newRow("square") << 50 << 50 << QRect(0, 0, 100, 100);
        QTest::newRow("thread") << 1 << 1000 << QRect(0, 49, 100, 1);
    }
    void padKeepsTheAspectRatioAndCentres() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(QRect, place);
        const std::vector<float> gray(static_cast<std::size_t>(rows * columns), 0.5F);
        const ModelInput input =
            makeModelInput(gray, rows, columns, spec(100, 100, InputSpec::Fit::Pad));
        QCOMPARE(QRect(input.film_x, input.film_y, input.film_width, input.film_height), place);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                const float level = input.gray[static_cast<std::size_t>(y * 100 + x)];
                QVERIFY(std::abs(level - (place.contains(x, y) ? 0.5F : 0.0F)) < 1e-5F);
            }
        }
        QVERIFY(std::abs(input.mean[0] - 0.5F) < 1e-5F);  // of the film, not of the black beside it
    }

    void stretchCoversThePicture() {
        const ModelInput input = makeModelInput(discFilm(200, 300), spec(64, 64));
        QCOMPARE(QRect(input.film_x, input.film_y, input.film_width, input.film_height),
                 QRect(0, 0, 64, 64));
        QCOMPARE(input.film_rows, 200);
        QCOMPARE(input.film_columns, 300);
    }

    void grayRunsFromPercentileToPercentile() {
        Film film = makeFilm(2, 2, 12, [](int row, int column) {
            return static_cast<std::uint16_t>(1000 * (2 * row + column));
        });
        film.windows = {{200, 100, VoiFunction::Linear, {}}};  // the maker's taste: not asked
        const std::vector<float> gray = modelGray(film);
        for (std::size_t index = 0; index < 4; ++index) {
            QVERIFY(std::abs(gray[index] - static_cast<float>(index) / 3) < 1e-6F);
        }
        film.low_is_white = true;
        const std::vector<float> white = modelGray(film);
        for (std::size_t index = 0; index < 4; ++index) {
            QVERIFY(std::abs(white[index] - (1 - gray[index])) < 1e-6F);
        }
    }

    // The same picture, whatever it is stored as, wherever its values begin, however it is
    // windowed.
    void storageMakesNoDifference_data() {
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("low_is_white");
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("centre");
        QTest::newRow("12 bits as MONOCHROME1") << 12 << true << 1.0 << 2000.0;
        QTest::newRow("8 bits as MONOCHROME2") << 8 << false << 1.0 << 128.0;
        QTest::newRow("a window that shows nothing") << 12 << false << 1.0 << -600.0;
        QTest::newRow("rescaled") << 14 << false << -0.5 << 0.0;
        QTest::newRow("16 bits") << 16 << true << 2.0 << 0.0;
    }
    void storageMakesNoDifference() {
        QFETCH(int, bits);
        QFETCH(bool, low_is_white);
        QFETCH(double, slope);
        QFETCH(double, centre);
        const auto level = [](int row, int column) {
            return (std::sin(row * 0.11) * std::cos(column * 0.07) + 1) / 2;
        };
        const auto stored = [&](int of_bits, bool turned) {
            const double most = (1 << of_bits) - 1;
            Film film = makeFilm(150, 180, of_bits, [&](int row, int column) {
                const double shown = turned ? 1 - level(row, column) : level(row, column);
                return static_cast<std::uint16_t>(std::lround(most * (0.1 + 0.8 * shown)));
            });
            film.format = FilmFormat::Dicom;
            return film;
        };
        const Film plain = stored(10, false);
        Film film = stored(bits, low_is_white != (slope < 0));
        film.low_is_white = low_is_white;
        film.rescale_slope = slope;
        film.rescale_intercept = 7;
        film.windows = {{centre, 200, VoiFunction::Sigmoid, {}}};
        const std::vector<float> expected = makeModelInput(plain, spec(32, 32)).tensor();
        const std::vector<float> given = makeModelInput(film, spec(32, 32)).tensor();
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(expected[i] - given[i]) < 0.02F);
        }
    }

    void grayOf8BitRasterIsItsShareOf255() {
        const Film film = makeFilm(16, 16, 8, [](int row, int column) {
            return static_cast<std::uint16_t>(row * 16 + column);
        });
        const std::vector<float> gray = modelGray(film);
        for (std::size_t index = 0; index < 256; ++index) {
            QVERIFY(std::abs(gray[index] - static_cast<float>(index) / 255) < 1e-6F);
        }
    }

    // The copies were shrunk by another program and saved as JPEG: close, not equal.
    void fullSizeFilmsAreLikeTheirSmallCopies() {
        SKIP_WITHOUT_SHARED_DATA(QStringLiteral("kermany/fullsize"));
        int pairs = 0;
        QDirIterator files(lucency::testing::sharedData(QStringLiteral("kermany/fullsize")),
                           {QStringLiteral("*.jpeg")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString full = files.next();
            QString copy = full;
            copy.replace(QStringLiteral("/fullsize/"), QStringLiteral("/train/"));
            if (!QFile::exists(copy)) {
                continue;
            }
            const Result<Film> large = readFilm(full);
            const Result<Film> small = readFilm(copy);
            QVERIFY(large && small);
            const ModelInput one = makeModelInput(*large, InputSpec());
            const ModelInput other = makeModelInput(*small, InputSpec());
            QVERIFY2(std::abs(one.mean[0] - other.mean[0]) < 0.01F, qPrintable(full));
            double difference = 0;
            for (std::size_t index = 0; index < one.gray.size(); ++index) {
                difference += static_cast<double>(std::abs(one.gray[index] - other.gray[index]));
            }
            difference /= static_cast<double>(one.gray.size());
            QVERIFY2(difference < 0.02,
                     qPrintable(QStringLiteral("%1 %2").arg(full).arg(difference)));
            ++pairs;
        }
        QVERIFY(pairs > 0);
    }

    void tenMegapixels() {
        const Film film = makeFilm(2500, 4000, 12, [](int row, int column) {
            return static_cast<std::uint16_t>((row * 31 + column * 17) % 4096);
        });
        QBENCHMARK {
            QCOMPARE(makeModelInput(film, InputSpec()).film_columns, 4000);
        }
    }
};

QTEST_GUILESS_MAIN(TestModelInput)
#include "test_model_input.moc"
