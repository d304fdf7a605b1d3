#include "core/explain/lime.h"
#include "core/explain/shortcut_alarm.h"
#include "core/film/film_reader.h"
#include "core/phantom/phantom.h"

#include "tests/core/explain/made_pictures.h"
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QtTest>

using namespace lucency;
using lucency::testing::grid;
using lucency::testing::predictEach;
using lucency::testing::sharedData;

namespace {

/// A film of 40 x 40 whose thorax is the middle 20 x 20, with a border of 4 and a marker of 8 x 8
/// beside it.
ThoraxEstimate middle(double confidence = 1) {
    ThoraxEstimate thorax;
    thorax.rows = thorax.columns = 40;
    thorax.confidence = confidence;
    for (int i = 0; i < 1600; ++i) {
        const int row = i / 40, column = i % 40;
        thorax.mask.push_back(row >= 10 && row < 30 && column >= 10 && column < 30);
    }
    return thorax;
}

Markers signs() {
    Markers markers;
    markers.rows = markers.columns = 40;
    for (int i = 0; i < 1600; ++i) {
        const int row = i / 40, column = i % 40;
        const bool border = row < 4 || row >= 36 || column < 4 || column >= 36;
        const bool letter = row >= 16 && row < 24 && column >= 32;
        markers.parts.push_back(letter   ? FilmPart::Marker
                                : border ? FilmPart::Border
                                         : FilmPart::Body);
    }
    return markers;
}

Attribution mapOf(const Superpixels& superpixels, const std::vector<double>& weights) {
    Attribution map;
    map.superpixels = superpixels;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        map.weights.push_back(
            {superpixels.ids[i], weights[i], weights[i] - 0.001, weights[i] + 0.001});
    }
    map.trust = Trust::Trusted;
    return map;
}

/// 16 regions of 10 x 10 film pixels each; the middle four are the thorax.
Attribution sixteen(double inside, double outside, int side = 40) {
    std::vector<double> weights;
    for (int region = 0; region < 16; ++region) {
        const bool in =
            (region / 4 == 1 || region / 4 == 2) && (region % 4 == 1 || region % 4 == 2);
        weights.push_back((region % 3 ? 1 : -1) * (in ? inside : outside));
    }
    return mapOf(grid(side, side, 4, 4), weights);
}

struct Pictured {
    std::vector<float> gray;
    int rows = 0, columns = 0;
    /// Where the letter is, px.
    int letter_x = 0, letter_y = 0, letter_size = 0;
};

/// A letter on a dark plate in a corner: 0 top left, 1 top right, 2 and 3 below.
void pasteLetter(Pictured& film, int corner) {
    film.letter_size = std::max(8, std::min(film.rows, film.columns) / 11);
    const int edge = film.letter_size / 4;
    film.letter_x = corner % 2 ? film.columns - edge - film.letter_size : edge;
    film.letter_y = corner / 2 ? film.rows - edge - film.letter_size : edge;
    const int stroke = std::max(2, film.letter_size / 5);
    for (int y = 0; y < film.letter_size; ++y) {
        for (int x = 0; x < film.letter_size; ++x) {
            const int right = x - stroke, down = y - stroke;
            const bool ink = right >= 0 && down >= 0 && right < film.letter_size - 2 * stroke &&
                             down < film.letter_size - 2 * stroke &&
                             (right < stroke || down < stroke);
            film.gray[std::size_t((film.letter_y + y) * film.columns + film.letter_x + x)] =
                ink ? 0.97F : 0.1F;
        }
    }
}

/// The shortcuts of a network that answers by the mean of the pixels for which `seen` holds, given
/// in px of the film.
Shortcuts shortcutsOf(const Pictured& film, const ThoraxEstimate& thorax,
                      const std::function<bool(int row, int column)>& seen) {
    const ModelInput input = makeModelInput(film.gray, film.rows, film.columns, InputSpec{});
    const int width = input.spec.width, height = input.spec.height;
    std::vector<std::size_t> pixels;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (seen(y * film.rows / height, x * film.columns / width)) {
                pixels.push_back(std::size_t(y * width + x));
            }
        }
    }
    const auto mean = [&pixels](std::span<const float> picture) {
        double sum = 0;
        for (const std::size_t pixel : pixels) {
            sum += double(picture[pixel]);
        }
        return sum / double(pixels.size());
    };
    const double usual = mean(input.tensor());
    ExplainParameters parameters;
    parameters.samples = 256;
    parameters.fill = Fill::Black;
    const auto map = explainWithLime(input, segmentFilm(film.gray, film.rows, film.columns),
                                     QStringLiteral("PNEUMONIA"),
                                     predictEach([&](std::span<const float> picture) {
                                         return 1 / (1 + std::exp(-(mean(picture) - usual)));
                                     }),
                                     parameters);
    return assessShortcuts(*map, thorax, findMarkers(film.gray, film.rows, film.columns, thorax));
}

Shortcuts ofTheLetter(const Pictured& film, const ThoraxEstimate& thorax) {
    return shortcutsOf(film, thorax, [&](int row, int column) {
        return row >= film.letter_y && row < film.letter_y + film.letter_size &&
               column >= film.letter_x && column < film.letter_x + film.letter_size;
    });
}

/// A network that looks at the thorax only, a little within the outline `of` an estimate.
Shortcuts ofTheLungs(const Pictured& film, const ThoraxEstimate& thorax, const ThoraxEstimate& of) {
    const int off = of.columns / 20;
    return shortcutsOf(film, thorax, [&](int row, int column) {
        const int y = row * of.rows / film.rows, x = column * of.columns / film.columns;
        for (const int dy : {-off, off}) {
            for (const int dx : {-off, off}) {
                if (y + dy < 0 || y + dy >= of.rows || x + dx < 0 || x + dx >= of.columns ||
                    of.mask[std::size_t((y + dy) * of.columns + x + dx)] == 0) {
                    return false;
                }
            }
        }
        return true;
    });
}

}  // namespace

class TestShortcutAlarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreThoseOfTheRegions() {
        // A quarter of the film is thorax, 36 % is border, of which the letter takes 32 pixels;
        // the other half of the letter lies between border and thorax.
        const Shortcuts even = assessShortcuts(sixteen(0.1, 0.1), middle(), signs());
        QCOMPARE(even.outside.evidence, 0.75);
        QCOMPARE(even.outside.film, 0.75);
        QCOMPARE(even.border.film, (576 - 32) / 1600.0);
        QCOMPARE(even.markers.film, 64 / 1600.0);
        QCOMPARE(even.border.evidence, even.border.film);
        QCOMPARE(even.markers.evidence, even.markers.film);
        const Shortcuts inside = assessShortcuts(sixteen(0.1, 0), middle(), signs());
        QCOMPARE(inside.outside.evidence, 0.0);
        QVERIFY(inside.regions.empty());
        const Shortcuts outside = assessShortcuts(sixteen(0, 0.1), middle(), signs());
        QCOMPARE(outside.outside.evidence, 1.0);
    }

    void aRegionThatIsPartlyInsideIsShared() {
        // Two halves: the upper one has all the weight; a quarter of each is thorax.
        const Shortcuts found =
            assessShortcuts(mapOf(grid(40, 40, 2, 1), {-0.3, 0}), middle(), signs());
        QCOMPARE(found.outside.evidence, 0.75);
        QCOMPARE(found.markers.evidence, 32 / 800.0);
        QCOMPARE(found.regions, std::vector<int>{0});
    }

    void regionsComeStrongestFirstByTheirIds() {
        const Superpixels regions = grid(40, 40, 4, 4, [](int label) { return 500 - 7 * label; });
        std::vector<double> weights(16, 0.0);
        weights[0] = 0.1;
        weights[3] = -0.3;   // a corner
        weights[5] = 0.5;    // in the thorax
        weights[12] = 0.02;  // below what matters
        const Shortcuts found = assessShortcuts(mapOf(regions, weights), middle(), signs());
        QCOMPARE(found.regions, (std::vector<int>{500 - 21, 500}));
        QCOMPARE(found.outside.evidence, 0.42 / 0.92);
    }

    void aMapOfAnotherSizeGivesTheSame() {
        const Shortcuts small = assessShortcuts(sixteen(0.1, 0.05), middle(), signs());
        const Shortcuts large = assessShortcuts(sixteen(0.1, 0.05, 400), middle(), signs());
        QCOMPARE(large.outside.evidence, small.outside.evidence);
        QCOMPARE(large.markers.evidence, small.markers.evidence);
        QCOMPARE(large.border.film, small.border.film);
    }

    void states_data() {
        QTest::addColumn<double>("inside");
        QTest::addColumn<double>("outside");
        QTest::addColumn<double>("confidence");
        QTest::addColumn<int>("trust");
        QTest::addColumn<QString>("state");
        const auto row = [](const char* name, double inside, double outside, double confidence,
                            Trust trust, const char* state) {
            QTest::newRow(name) << inside << outside << confidence << int(trust) << state;
        };
        row("all in the thorax", 0.1, 0, 1, Trust::Trusted, "quiet");
        row("a little outside", 0.1, 0.01, 1, Trust::Trusted, "quiet");
        row("most outside", 0.01, 0.1, 1, Trust::Trusted, "alarm");
        row("an unstable map", 0.01, 0.1, 1, Trust::Unstable, "alarm");
        row("just believed", 0.01, 0.1, kThoraxBelieved, Trust::Trusted, "alarm");
        row("an uncertain thorax", 0.01, 0.1, 0.49, Trust::Trusted, "silent");
        row("a map not to be trusted", 0.01, 0.1, 1, Trust::DoNotTrust, "silent");
        row("a flat map", 0, 0, 1, Trust::DoNotTrust, "silent");
    }

    void states() {
        QFETCH(double, inside);
        QFETCH(double, outside);
        QFETCH(double, confidence);
        QFETCH(int, trust);
        QFETCH(QString, state);
        Attribution map = sixteen(inside, outside);
        map.trust = Trust(trust);
        const Shortcuts found = assessShortcuts(map, middle(confidence), signs());
        QCOMPARE(shortcutStateName(found.state), state);
        QCOMPARE(found.confidence, confidence);
        QVERIFY(!found.text.isEmpty());
        QVERIFY(!found.text.contains(QLatin1Char('%') + QString::number(1)));
        for (const char* word : {"lesion", "finding"}) {
            QVERIFY(!found.text.contains(QLatin1String(word)));
        }
        QVERIFY(std::isfinite(found.outside.evidence));
    }

    void lettersAloneAreEnough() {
        // Little of the evidence, but far more than letters take of the film.
        std::vector<double> weights(1600, 0.0);
        std::vector<std::uint16_t> ids(1600);
        std::iota(ids.begin(), ids.end(), std::uint16_t(0));
        weights[20 * 40 + 20] = 0.7;
        weights[20 * 40 + 33] = 0.3;  // on the letter
        const Shortcuts found =
            assessShortcuts(mapOf(superpixelsFromIds(ids, 40, 40), weights), middle(), signs());
        QCOMPARE(found.markers.evidence, 0.3);
        QCOMPARE(found.state, ShortcutState::Alarm);
        QCOMPARE(found.regions, std::vector<int>{20 * 40 + 33});
    }

    void whatDoesNotFitTogetherIsSilent() {
        QCOMPARE(assessShortcuts({}, {}, {}).state, ShortcutState::Silent);
        QCOMPARE(assessShortcuts(sixteen(0, 1), middle(), {}).state, ShortcutState::Silent);
        Attribution short_map = sixteen(0, 1);
        short_map.weights.pop_back();
        QCOMPARE(assessShortcuts(short_map, middle(), signs()).state, ShortcutState::Silent);
    }

    void aNetworkThatLooksAtTheLetterAlarms_data() {
        QTest::addColumn<int>("corner");
        QTest::newRow("top left") << 0;
        QTest::newRow("top right") << 1;
        QTest::newRow("bottom left") << 2;
        QTest::newRow("bottom right") << 3;
    }

    void aNetworkThatLooksAtTheLetterAlarms() {
        QFETCH(int, corner);
        PhantomParameters parameters{350, 400, std::uint64_t(corner + 11), false, false};
        Pictured film{{}, parameters.rows, parameters.columns};
        for (const std::uint16_t sample : drawPhantom(parameters)) {
            film.gray.push_back(float(sample) / 4095);
        }
        pasteLetter(film, corner);
        const ThoraxEstimate thorax = estimateThorax(film.gray, film.rows, film.columns);
        const Shortcuts letter = ofTheLetter(film, thorax);
        QVERIFY2(letter.state == ShortcutState::Alarm, qPrintable(letter.text));
        QVERIFY(letter.outside.evidence > 0.7);
        QVERIFY(letter.markers.evidence > 5 * letter.markers.film);
        QVERIFY(!letter.regions.empty());
        const Shortcuts lungs = ofTheLungs(film, thorax, thorax);
        QVERIFY2(lungs.state == ShortcutState::Quiet, qPrintable(lungs.text));
        QVERIFY(lungs.outside.evidence < 0.4);
    }

    void realFilms() {
        SKIP_WITHOUT_SHARED_DATA(QStringLiteral("kermany/train"));
        int judged = 0, letters = 0, lungs = 0;
        for (const char* folder : {"kermany/train/NORMAL", "kermany/train/PNEUMONIA"}) {
            const QDir films(sharedData(QLatin1String(folder)));
            const QStringList names = films.entryList({QStringLiteral("*.jpeg")}, QDir::Files);
            for (int i = 0; i < 10; ++i) {
                const auto read = readFilm(films.filePath(names[i * int(names.size()) / 10]));
                QVERIFY(read);
                Pictured film{modelGray(*read), read->pixels.rows, read->pixels.columns};
                const ThoraxEstimate before = estimateThorax(film.gray, film.rows, film.columns);
                pasteLetter(film, i % 4);
                const ThoraxEstimate thorax = estimateThorax(film.gray, film.rows, film.columns);
                if (before.isBelieved() && thorax.isBelieved()) {
                    ++judged;
                    letters += ofTheLetter(film, thorax).state == ShortcutState::Alarm;
                    lungs += ofTheLungs(film, thorax, before).state == ShortcutState::Alarm;
                }
            }
        }
        qInfo("%d judged, %d alarms for the letter, %d for the lungs", judged, letters, lungs);
        QVERIFY(judged >= 14);
        QCOMPARE(letters, judged);
        QCOMPARE(lungs, 0);
    }
};

QTEST_GUILESS_MAIN(TestShortcutAlarm)
#include "test_shortcut_alarm.moc"
