#include "core/film/display.h"

#include "tests/support/films.h"
#include "ui/film/window_presets.h"

#include <QtTest>

using namespace lucency;

class TestWindowPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginWithTheWindowTheFilmOpensWith() {
        const Film film = testing::discFilm();
        QCOMPARE(windowPresets(film).front().window, defaultWindow(film));
    }

    void offerTheFilmsOwnWindowsByTheirNames() {
        Film film = testing::discFilm();
        film.windows = {{100, 50, VoiFunction::Linear, QStringLiteral("STANDARD")},
                        {80, 30, VoiFunction::Linear, QStringLiteral("BONE")}};
        const auto presets = windowPresets(film);
        QCOMPARE(presets[1].title, QStringLiteral("BONE"));
        QCOMPARE(presets[1].window, film.windows[1]);
    }

    void fullRangeIsThatOfTheStoredBits_data() {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("lowest");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("8 bit") << 8 << 0 << 0.0 << 255.0;
        QTest::newRow("12 bit") << 12 << 0 << 0.0 << 4095.0;
        QTest::newRow("12 bit signed") << 12 << -32768 << -2048.0 << 2047.0;
    }
    void fullRangeIsThatOfTheStoredBits() {
        QFETCH(int, bits);
        QFETCH(int, lowest);
        Film film = testing::discFilm(200, 240, bits);
        film.pixels.lowest = lowest;
        const auto presets = windowPresets(film);
        const auto full = std::find_if(presets.begin(), presets.end(), [](const auto& preset) {
            return preset.title == QStringLiteral("Full range");
        });
        QVERIFY(full != presets.end());
        QTEST(full->window.centre - full->window.width / 2, "low");
        QTEST(full->window.centre + full->window.width / 2, "high");
    }

    void percentilesAreOfBrightnessWhicheverWayItIsStored() {
        Film film = testing::discFilm();
        const auto dark_first = windowPresets(film);
        film.low_is_white = true;
        const auto white_first = windowPresets(film);
        const auto low = percentileRange(film, 40, 99);
        // "Dark parts" of a film whose low values are white are its high values.
        const VoiWindow& window = white_first[white_first.size() - 2].window;
        QCOMPARE(window.centre - window.width / 2, low[0]);
        QVERIFY(window.centre > dark_first[dark_first.size() - 2].window.centre);
    }

    void draggingRightWidensAndUpBrightens_data() {
        QTest::addColumn<bool>("low_is_white");
        QTest::newRow("MONOCHROME2") << false;
        QTest::newRow("MONOCHROME1") << true;
    }
    void draggingRightWidensAndUpBrightens() {
        QFETCH(bool, low_is_white);
        Film film = testing::discFilm();
        film.low_is_white = low_is_white;
        const VoiWindow start{128, 100, VoiFunction::Linear, {}};
        QVERIFY(draggedWindow(start, {60, 0}, 255, low_is_white).width > start.width);
        const VoiWindow up = draggedWindow(start, {0, -60}, 255, low_is_white);
        const QImage before = renderFilm(film, start);
        const QImage after = renderFilm(film, up);
        qint64 sum = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                sum += qGray(after.pixel(x, y)) - qGray(before.pixel(x, y));
            }
        }
        QVERIFY(sum > 0);
    }

    void aWindowNeverClosesWholly() {
        const VoiWindow linear{128, 2, VoiFunction::Linear, {}};
        QCOMPARE(draggedWindow(linear, {-1e6, 0}, 255, false).width, 1.0);
        const VoiWindow exact{0.5, 1, VoiFunction::LinearExact, {}};
        QVERIFY(draggedWindow(exact, {-1e6, 0}, 1, false).width > 0);
    }
};

QTEST_GUILESS_MAIN(TestWindowPresets)
#include "test_window_presets.moc"
