#include "core/film/film_reader.h"
#include "core/film/negative.h"
#include "core/phantom/phantom.h"

#include "tests/support/films.h"

#include <QImage>
#include <QtTest>

#include <algorithm>

using namespace lucency;
using lucency::testing::makeFilm;

namespace {

/// A phantom as a film, its stored values turned or not.
Film phantom(std::uint64_t seed, bool opacity, bool turned) {
    PhantomParameters parameters;
    parameters.rows = 350;
    parameters.columns = 400;
    parameters.seed = seed;
    parameters.opacity = opacity;
    const std::vector<std::uint16_t> samples = drawPhantom(parameters);
    Film film = makeFilm(parameters.rows, parameters.columns, 12, [&](int row, int column) {
        const std::uint16_t sample =
            samples[static_cast<std::size_t>(row * parameters.columns + column)];
        return turned ? static_cast<std::uint16_t>(4095 - sample) : sample;
    });
    film.format = FilmFormat::Dicom;
    return film;
}

bool isSaid(const Film& film) {
    return std::any_of(film.notices.begin(), film.notices.end(), [](const FilmNotice& notice) {
        return notice.code == QLatin1String("negative-suspected");
    });
}

}  // namespace

class TestNegative : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suspectsWhatIsShownTurned_data() {
        QTest::addColumn<bool>("turned");
        QTest::addColumn<bool>("low_is_white");
        QTest::addColumn<bool>("suspected");
        QTest::newRow("positive as MONOCHROME2") << false << false << false;
        QTest::newRow("negative as MONOCHROME1") << true << true << false;
        QTest::newRow("negative as MONOCHROME2") << true << false << true;
        QTest::newRow("positive as MONOCHROME1") << false << true << true;
    }
    void suspectsWhatIsShownTurned() {
        QFETCH(bool, turned);
        QFETCH(bool, low_is_white);
        QFETCH(bool, suspected);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            for (const bool opacity : {false, true}) {
                Film film = phantom(seed, opacity, turned);
                film.low_is_white = low_is_white;
                QCOMPARE(looksLikeNegative(film), suspected);
            }
        }
    }

    void negativeSlopeTurnsTheFilmToo() {
        Film film = phantom(1, false, false);
        film.rescale_slope = -1;
        film.rescale_intercept = 4095;
        QVERIFY(looksLikeNegative(film));
    }

    void isSilentWhereTheFilmIsNoFrontalChest_data() {
        QTest::addColumn<QString>("modality");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("view");
        QTest::addColumn<bool>("suspected");
        QTest::newRow("says nothing") << ""
                                      << ""
                                      << "" << true;
        QTest::newRow("frontal chest") << "DX"
                                       << "CHEST"
                                       << "AP" << true;
        QTest::newRow("lateral") << "DX"
                                 << "CHEST"
                                 << "LL" << false;
        QTest::newRow("knee") << "CR"
                              << "KNEE"
                              << "" << false;
        QTest::newRow("tomography") << "CT"
                                    << "CHEST"
                                    << "" << false;
    }
    void isSilentWhereTheFilmIsNoFrontalChest() {
        QFETCH(QString, modality);
        QFETCH(QString, part);
        QFETCH(QString, view);
        QFETCH(bool, suspected);
        Film film = phantom(1, false, true);
        film.acquisition.modality = modality;
        film.acquisition.body_part = part;
        film.acquisition.view_position = view;
        QCOMPARE(looksLikeNegative(film), suspected);
    }

    void saysNothingOfAFilmOfOneGrayOrOfAFew() {
        QVERIFY(!looksLikeNegative(Film()));
        QVERIFY(!looksLikeNegative(makeFilm(100, 100, 8, [](int, int) { return 7; })));
        QVERIFY(!looksLikeNegative(makeFilm(1, 1, 8, [](int, int) { return 7; })));
    }

    void everyPointMayBePadding() {
        Film film = phantom(1, false, true);
        film.padding_low = 0;
        film.padding_high = 4095;
        QVERIFY(!looksLikeNegative(film));
    }

    void readingSaysItAndChangesNothing() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.png"));
        const Film film = phantom(1, false, true);
        QImage image(film.pixels.columns, film.pixels.rows, QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                image.scanLine(y)[x] = static_cast<uchar>(
                    (*film.pixels.samples)[static_cast<std::size_t>(y * image.width() + x)] / 16);
            }
        }
        QVERIFY(image.save(path));
        const Result<Film> negative = readFilm(path);
        QVERIFY(negative && isSaid(*negative) && !negative->low_is_white);
        image.invertPixels();
        QVERIFY(image.save(path));
        const Result<Film> positive = readFilm(path);
        QVERIFY(positive && !isSaid(*positive));
    }
};

QTEST_GUILESS_MAIN(TestNegative)
#include "test_negative.moc"
