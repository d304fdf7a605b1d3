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

    void offerEveryTableByItsExplanationOrItsNumber() {
        Film film = testing::discFilm();
        film.voi_luts = {{0, 8, {0, 255}, QStringLiteral("HARDER")}, {0, 8, {255, 0}, {}}};
        const auto presets = windowPresets(film);
        QCOMPARE(presets[0].title, QStringLiteral("As opened: HARDER"));
        QCOMPARE(presets[1].title, QStringLiteral("Film's table 2"));
        const QImage shown = renderFilm(film, presets[1].window);
        QCOMPARE(shown.constScanLine(0)[0], uchar{255});  // the sample 0
    }

    void offerNothingTwice() {
        Film film = testing::discFilm();
        film.windows.assign(3, {100, 50, VoiFunction::Linear, QStringLiteral("STANDARD")});
        const auto presets = windowPresets(film);
        QCOMPARE(presets.size(), std::size_t{5});
        QCOMPARE(presets[1].title, QStringLiteral("Full range"));
    }

    void endWithThoseForTheChest() {
        const auto presets = windowPresets(testing::discFilm());
        QStringList titles;
        for (const WindowPreset& preset : presets) {
            titles << preset.title;
        }
        QCOMPARE(titles.mid(1), QStringList({QStringLiteral("Full range"), QStringLiteral("Lungs"),
                                             QStringLiteral("Mediastinum and spine"),
                                             QStringLiteral("Bones and lines")}));
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

    void aDragFromATableGoesOnFromWhatItSpans() {
        const VoiWindow table = windowOfLut({100, 8, std::vector<std::uint16_t>(50, 7), {}});
        const VoiWindow dragged = draggedWindow(table, {0, 0}, 255, false);
        QVERIFY(!dragged.lut);
        QCOMPARE(dragged.centre, 125.0);
        QCOMPARE(dragged.width, 50.0);
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
