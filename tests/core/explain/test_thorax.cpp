#include "core/explain/markers.h"
#include "core/explain/thorax.h"
#include "core/film/film_reader.h"
#include "core/film/model_input.h"
#include "core/phantom/anatomy.h"
#include "core/phantom/phantom.h"

#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QtTest>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <random>

using namespace lucency;
using lucency::testing::sharedData;

namespace {

constexpr int kRows = 350, kColumns = 400;

/// A film with its true thorax: 1 inside.
struct Known {
    cv::Mat1f gray;
    cv::Mat1b thorax;
};

std::vector<float> values(const cv::Mat1f& picture) {
    return {picture.begin(), picture.end()};
}

/// The rib cage of the phantom's own anatomy, down to where the diaphragm meets its wall.
cv::Mat1b trueThorax(std::uint64_t seed) {
    const Child child(kRows, kColumns, seed);
    const auto angle = [&child](double side) {
        double y = 0;
        while (y < child.dome(side * child.cage(y))) {
            y += 0.005;
        }
        return y;
    };
    const double lowest = (angle(-1) + angle(1)) / 2;
    cv::Mat1b mask(kRows, kColumns, uchar(0));
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const cv::Point2d at = child.pose.toBody(cv::Point2d(column, row));
            mask(row, column) =
                at.y > -0.5 && at.y < lowest && std::abs(at.x) < child.cage(at.y) + 0.02;
        }
    }
    return mask;
}

Known phantom(std::uint64_t seed, bool opacity = false, bool letters = true) {
    const std::vector<std::uint16_t> samples =
        drawPhantom({kRows, kColumns, seed, opacity, letters});
    Known known{cv::Mat1f(kRows, kColumns), trueThorax(seed)};
    std::transform(samples.begin(), samples.end(), known.gray.begin(),
                   [](std::uint16_t sample) { return float(sample) / 4095; });
    return known;
}

Known turned(const Known& known, double degrees) {
    Known result;
    const cv::Mat map = cv::getRotationMatrix2D({kColumns / 2.0F, kRows / 2.0F}, degrees, 1);
    cv::warpAffine(known.gray, result.gray, map, known.gray.size());
    cv::warpAffine(known.thorax, result.thorax, map, known.gray.size(), cv::INTER_NEAREST);
    return result;
}

Known within(const Known& known, const cv::Rect& area) {
    return {known.gray(area).clone(), known.thorax(area).clone()};
}

Known framed(const Known& known, int px, float level) {
    Known result;
    cv::copyMakeBorder(known.gray, result.gray, px, px, 2 * px, 2 * px, cv::BORDER_CONSTANT,
                       double(level));
    cv::copyMakeBorder(known.thorax, result.thorax, px, px, 2 * px, 2 * px, cv::BORDER_CONSTANT, 0);
    return result;
}

Known exposed(const Known& known, double gamma) {
    Known result{{}, known.thorax};
    cv::pow(known.gray, gamma, result.gray);
    return result;
}

ThoraxEstimate estimateOf(const cv::Mat1f& gray) {
    return estimateThorax(values(gray), gray.rows, gray.cols);
}

double dice(const ThoraxEstimate& estimate, const cv::Mat1b& truth) {
    cv::Mat1b small;
    cv::resize(truth, small, {estimate.columns, estimate.rows}, 0, 0, cv::INTER_NEAREST);
    double both = 0, sum = 0;
    for (std::size_t i = 0; i < estimate.mask.size(); ++i) {
        const int inside = *(small.begin() + std::ptrdiff_t(i));
        both += estimate.mask[i] & inside;
        sum += estimate.mask[i] + inside;
    }
    return 2 * both / sum;
}

/// Share of the pixels of an area (shares of the film) that are of the part.
double shareIn(const Markers& markers, FilmPart part, const cv::Rect2d& area) {
    int found = 0, all = 0;
    for (int row = int(area.y * markers.rows); row < int((area.y + area.height) * markers.rows);
         ++row) {
        for (int column = int(area.x * markers.columns);
             column < int((area.x + area.width) * markers.columns); ++column) {
            found += markers.parts[std::size_t(row * markers.columns + column)] == part;
            ++all;
        }
    }
    return double(found) / all;
}

using Change = std::function<Known(std::uint64_t seed)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestThorax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKnownThoraxIsFound_data() {
        QTest::addColumn<Change>("film");
        const auto row = [](const char* name, const Change& film) { QTest::newRow(name) << film; };
        row("as it is", [](std::uint64_t seed) { return phantom(seed); });
        row("with an opacity", [](std::uint64_t seed) { return phantom(seed, true); });
        row("turned to the left", [](std::uint64_t seed) { return turned(phantom(seed), 6); });
        row("turned to the right", [](std::uint64_t seed) { return turned(phantom(seed), -6); });
        row("cropped", [](std::uint64_t seed) {
            return within(phantom(seed), {30, 20, kColumns - 60, kRows - 45});
        });
        row("off centre", [](std::uint64_t seed) {
            return within(phantom(seed), {45, 0, kColumns - 45, kRows - 30});
        });
        row("dark", [](std::uint64_t seed) { return exposed(phantom(seed), 1.6); });
        row("light", [](std::uint64_t seed) { return exposed(phantom(seed), 0.6); });
        row("black borders", [](std::uint64_t seed) { return framed(phantom(seed), 20, 0); });
        row("white borders", [](std::uint64_t seed) { return framed(phantom(seed), 20, 1); });
        row("a negative", [](std::uint64_t seed) {
            Known known = phantom(seed);
            known.gray = 1 - known.gray;
            return known;
        });
        row("a thumbnail", [](std::uint64_t seed) {
            Known known = phantom(seed);
            cv::resize(known.gray, known.gray, {120, 105}, 0, 0, cv::INTER_AREA);
            return known;
        });
        row("stretched to a square", [](std::uint64_t seed) {
            Known known = phantom(seed);
            cv::resize(known.gray, known.gray, {224, 224}, 0, 0, cv::INTER_AREA);
            return known;
        });
    }

    void aKnownThoraxIsFound() {
        QFETCH(Change, film);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const Known known = film(seed);
            const ThoraxEstimate found = estimateOf(known.gray);
            const double overlap = dice(found, known.thorax);
            qInfo("Dice %.3f, confidence %.2f", overlap, found.confidence);
            QVERIFY2(found.isBelieved(), qPrintable(QString::number(found.confidence)));
            QVERIFY2(overlap >= 0.86, qPrintable(QString::number(overlap)));
            QCOMPARE(found.negative, QLatin1String(QTest::currentDataTag()) == "a negative");
        }
    }

    void whatIsNoChestIsNotBelieved_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("content");
        for (const char* content : {"black", "white", "noise", "ramp", "checks", "disc"}) {
            QTest::newRow(content) << 240 << 300 << content;
        }
        QTest::newRow("one pixel") << 1 << 1 << "white";
        QTest::newRow("one row") << 1 << 4000 << "noise";
        QTest::newRow("one column") << 4000 << 1 << "noise";
        QTest::newRow("a ribbon") << 32 << 6'000 << "noise";
        QTest::newRow("a pole") << 6'000 << 32 << "checks";
        QTest::newRow("just large enough") << 32 << 32 << "disc";
    }

    void whatIsNoChestIsNotBelieved() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(QString, content);
        cv::Mat1f gray(rows, columns, 0.0F);
        std::mt19937 random(1);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                gray(row, column) =
                    content == "white"    ? 1.0F
                    : content == "noise"  ? float(random()) / float(random.max())
                    : content == "ramp"   ? float(column) / float(columns)
                    : content == "checks" ? float((row / 8 + column / 8) % 2)
                    : content == "disc"
                        ? float(std::hypot(row - rows / 2, column - columns / 2) < 0.3 * rows)
                        : 0.0F;
            }
        }
        const ThoraxEstimate found = estimateOf(gray);
        QVERIFY2(!found.isBelieved(), qPrintable(QString::number(found.confidence)));
        QCOMPARE(found.mask.size(), std::size_t(found.rows) * std::size_t(found.columns));
        const Markers markers = findMarkers(values(gray), rows, columns, found);
        QCOMPARE(markers.parts.size(), found.mask.size());
    }

    void aSizeThatIsNotTheFilmsIsNothing() {
        QVERIFY(estimateThorax(std::vector<float>(99), 100, 100).mask.empty());
        const Known known = phantom(1);
        QVERIFY(findMarkers({}, 100, 100, estimateOf(known.gray)).parts.empty());
        QVERIFY(findMarkers(values(known.gray), kRows, kColumns, {}).parts.empty());
    }

    void picturesThatAreNoChest() {
        SKIP_WITHOUT_SHARED_DATA(QStringLiteral("not_chest"));
        int believed = 0, all = 0;
        QDirIterator files(sharedData(QStringLiteral("not_chest")),
                           {QStringLiteral("*.jp*g"), QStringLiteral("*.png")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto film = readFilm(files.next());
            if (film) {
                const std::vector<float> gray = modelGray(*film);
                believed +=
                    estimateThorax(gray, film->pixels.rows, film->pixels.columns).isBelieved();
                ++all;
            }
        }
        qInfo("%d of %d believed", believed, all);
        QVERIFY(all >= 60);
        QVERIFY(believed <= all / 20);
    }

    void lettersAreFound_data() {
        QTest::addColumn<bool>("negative");
        QTest::newRow("white letters") << false;
        QTest::newRow("black letters of a negative") << true;
    }

    void lettersAreFound() {
        QFETCH(bool, negative);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            for (const bool letters : {true, false}) {
                Known known = phantom(seed, false, letters);
                if (negative) {
                    known.gray = 1 - known.gray;
                }
                const Markers markers =
                    findMarkers(values(known.gray), kRows, kColumns, estimateOf(known.gray));
                // Where core/phantom writes the side marker and SYNTHETIC.
                const double side = shareIn(markers, FilmPart::Marker, {0.02, 0.12, 0.025, 0.04});
                const double text = shareIn(markers, FilmPart::Marker, {0.015, 0.96, 0.09, 0.02});
                const double all = shareIn(markers, FilmPart::Marker, {0, 0, 1, 1});
                qInfo("%s: side %.2f text %.2f all %.4f", letters ? "letters" : "none", side, text,
                      all);
                if (letters) {
                    QVERIFY(side > 0.8);
                    QVERIFY(text > 0.8);
                    QVERIFY(all < 0.03);
                } else {
                    QVERIFY(side == 0.0 && text == 0.0);
                    QVERIFY(all < 0.01);
                }
            }
        }
    }

    void theFrameIsBorder_data() {
        QTest::addColumn<float>("level");
        QTest::newRow("black") << 0.0F;
        QTest::newRow("white") << 1.0F;
    }

    void theFrameIsBorder() {
        QFETCH(float, level);
        const Known bare = phantom(3, false, false);
        const Known known = framed(bare, 35, level);  // a twelfth of the height, a sixth across
        const Markers markers = findMarkers(values(known.gray), known.gray.rows, known.gray.cols,
                                            estimateOf(known.gray));
        QCOMPARE(shareIn(markers, FilmPart::Border, {0, 0, 1, 0.08}), 1.0);
        QCOMPARE(shareIn(markers, FilmPart::Border, {0, 0, 0.125, 1}), 1.0);
        QCOMPARE(shareIn(markers, FilmPart::Border, {0.88, 0, 0.12, 1}), 1.0);
        QCOMPARE(shareIn(markers, FilmPart::Border, {0.25, 0.2, 0.5, 0.5}), 0.0);
        const Markers plain =
            findMarkers(values(bare.gray), kRows, kColumns, estimateOf(bare.gray));
        QVERIFY(shareIn(plain, FilmPart::Border, {0, 0, 1, 1}) < 0.2);
        QCOMPARE(shareIn(plain, FilmPart::Border, {0, 0, 1, 0.025}), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestThorax)
#include "test_thorax.moc"
