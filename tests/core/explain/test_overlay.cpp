#include "core/explain/region_numbers.h"

#include "tests/core/explain/made_pictures.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kSide = 200;  // of the overlay; 4 x 4 regions of 50 px

/// 4 x 4 regions; weights are all zero but those given.
Attribution made(const std::vector<std::pair<int, RegionWeight>>& weights) {
    Attribution map;
    map.label = QStringLiteral("PNEUMONIA");
    map.superpixels = grid(80, 80, 4, 4);
    for (int region = 0; region < 16; ++region) {
        map.weights.push_back({region, 0, 0, 0});
    }
    for (const auto& [region, weight] : weights) {
        map.weights[std::size_t(region)] = weight;
    }
    return map;
}

RegionWeight sure(double weight) {
    return {0, weight, weight * 0.9, weight * 1.1};
}
RegionWeight unsure(double weight) {
    return {0, weight, -1, 1};
}

/// Where region `label` is in the overlay, without its outline.
QRect inside(int label) {
    return QRect(label % 4 * 50, label / 4 * 50, 50, 50).adjusted(5, 5, -5, -5);
}

int coloursIn(const QImage& picture, const QRect& area) {
    QSet<QRgb> colours;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return int(colours.size());
}

int alphaAt(const QImage& picture, int label) {
    return qAlpha(picture.pixel(inside(label).center()));
}

/// The colour as a deuteranope or protanope sees it (Vienot, Brettel, Mollon 1999), linear light.
std::array<double, 3> seenBy(bool protanope, const QColor& colour) {
    const auto linear = [](double value) { return std::pow(value, 2.2); };
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double red_green = protanope ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
    const double blue = protanope ? 0.00401 * (r - g) + b : -0.02234 * (r - g) + b;
    return {red_green, red_green, blue};
}

}  // namespace

class TestOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colourIsWhereTheRegionIs() {
        OverlayStyle style;
        style.outlined = 0;
        const QImage picture =
            renderOverlay(made({{5, sure(0.2)}, {10, sure(-0.1)}}), style, {kSide, kSide});
        QCOMPARE(picture.format(), QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                const int label = y / 50 * 4 + x / 50;
                const QColor colour = picture.pixelColor(x, y);
                if (label == 5) {
                    QVERIFY(colour.alpha() > 0 && colour.red() > colour.blue());
                } else if (label == 10) {
                    QVERIFY(colour.alpha() > 0 && colour.blue() > colour.red());
                } else {
                    QCOMPARE(colour.alpha(), 0);
                }
            }
        }
        QCOMPARE(alphaAt(picture, 5), int(std::lround(255 * style.opacity)));
        QVERIFY(alphaAt(picture, 10) < alphaAt(picture, 5));
    }

    void styleDecidesWhatIsShown() {
        const Attribution map =
            made({{0, sure(0.2)}, {3, sure(-0.2)}, {12, sure(0.01)}, {15, sure(0.05)}});
        OverlayStyle style;
        const auto shown = [&](int label) {
            return alphaAt(renderOverlay(map, style, {kSide, kSide}), label) > 0;
        };
        QVERIFY(shown(0) && shown(3) && shown(15) && !shown(12));
        style.threshold = 0.3;
        QVERIFY(shown(0) && !shown(15));
        style.threshold = 0;
        QVERIFY(shown(12) && !shown(7));
        style.show_against = false;
        QVERIFY(shown(0) && !shown(3));
        style.opacity = 0;
        QVERIFY(!shown(0));
        style.opacity = 1;
        style.scale = 0.4;  // locked: the same weight is weaker
        QCOMPARE(overlayScale(map, style), 0.4);
        const int locked = alphaAt(renderOverlay(map, style, {kSide, kSide}), 0);
        style.scale = 0;
        QCOMPARE(overlayScale(map, style), 0.2);
        QVERIFY(locked < alphaAt(renderOverlay(map, style, {kSide, kSide}), 0));
    }

    void onlyUnstableRegionsAreHatched() {
        const Attribution map = made({{5, sure(0.2)}, {6, unsure(0.15)}, {9, unsure(-0.2)}});
        OverlayStyle style;
        QImage picture = renderOverlay(map, style, {kSide, kSide});
        QCOMPARE(coloursIn(picture, inside(5)), 1);
        QCOMPARE(coloursIn(picture, inside(6)), 2);
        QCOMPARE(coloursIn(picture, inside(9)), 2);
        QCOMPARE(coloursIn(picture, inside(0)), 1);
        style.hatch_unstable = false;
        picture = renderOverlay(map, style, {kSide, kSide});
        QCOMPARE(coloursIn(picture, inside(6)), 1);
    }

    void topRegionsAreOutlined() {
        const Attribution map = made({{5, sure(0.2)}, {10, sure(0.15)}, {0, sure(0.1)}});
        OverlayStyle style;
        style.outlined = 2;
        const QImage picture = renderOverlay(map, style, {kSide, kSide});
        const auto outlined = [&](int label) {
            const QRect all = QRect(label % 4 * 50, label / 4 * 50, 50, 50);
            return picture.pixel(all.topLeft()) != picture.pixel(all.center());
        };
        QVERIFY(outlined(5) && outlined(10) && !outlined(0) && !outlined(3));
    }

    void regionsAreNumberedByTheirWeightWhateverIsShown() {
        const Attribution map = made({{5, sure(0.2)}, {10, sure(-0.15)}, {0, sure(0.1)}});
        OverlayStyle style;
        QCOMPARE(outlinedRegions(map, style), (std::vector<int>{5, 10, 0}));
        const std::vector<int> numbers = regionNumbers(map);
        QCOMPARE(numbers[5], 1);
        QCOMPARE(numbers[10], 2);
        QCOMPARE(numbers[0], 3);
        style.show_against = false;
        QCOMPARE(outlinedRegions(map, style), (std::vector<int>{5, 0}));
        style.outlined = 1;
        QCOMPARE(outlinedRegions(map, style), std::vector<int>{5});
        QVERIFY(outlinedRegions({}, {}).empty() && regionNumbers({}).empty());
    }

    void aNumberStandsInsideItsRegion() {
        // A region around another one: its centre is not its own.
        std::vector<std::uint16_t> ids(60 * 90, 1);
        for (int row = 20; row < 40; ++row) {
            std::fill_n(ids.begin() + row * 90 + 30, 30, 2);
        }
        const Superpixels regions = superpixelsFromIds(ids, 60, 90);
        const std::vector<QPointF> points = insidePoints(regions);
        QCOMPARE(points.size(), std::size_t(regions.count));
        for (int label = 0; label < regions.count; ++label) {
            const QPointF at = points[std::size_t(label)];
            QCOMPARE(int(regions.labels[std::size_t(at.y() * 60) * 90 + std::size_t(at.x() * 90)]),
                     label);
        }
    }

    void aNumberIsReadOnBlackAndOnWhite() {
        for (const QColor& ground : {QColor(Qt::black), QColor(Qt::white)}) {
            QImage picture(60, 60, QImage::Format_RGB32);
            picture.fill(ground);
            QPainter painter(&picture);
            paintRegionNumber(painter, {30, 30}, 8, 0.1);
            painter.end();
            int lightest = 0;
            int darkest = 255;
            for (int x = 26; x < 34; ++x) {
                for (int y = 24; y < 36; ++y) {
                    lightest = std::max(lightest, qGray(picture.pixel(x, y)));
                    darkest = std::min(darkest, qGray(picture.pixel(x, y)));
                }
            }
            QVERIFY(lightest > 160 && darkest < 60);
            QCOMPARE(picture.pixelColor(1, 1), ground);
        }
    }

    void anyMapAndSizeIsDrawn() {
        QVERIFY(renderOverlay({}, {}, {10, 10}).isNull());
        QVERIFY(renderOverlay(made({}), {}, {}).isNull());
        for (const QSize size : {QSize(1, 1), QSize(3, 900), QSize(37, 41)}) {
            QCOMPARE(renderOverlay(made({{5, sure(0.2)}, {0, unsure(1)}}), {}, size).size(), size);
        }
        const QImage empty = renderOverlay(made({}), {}, {50, 50});
        QCOMPARE(coloursIn(empty, empty.rect()), 1);
        QCOMPARE(qAlpha(empty.pixel(0, 0)), 0);
    }

    void flattenedIsOpaqueAndLeavesTheFilmWhereNothingIsShown() {
        QImage film(kSide, kSide, QImage::Format_Grayscale8);
        film.fill(90);
        const QImage flat = flattenOverlay(film, made({{5, sure(0.2)}}), {});
        QCOMPARE(flat.format(), QImage::Format_RGB888);
        QCOMPARE(flat.size(), film.size());
        QCOMPARE(flat.pixel(inside(0).center()), qRgb(90, 90, 90));
        QVERIFY(flat.pixel(inside(5).center()) != qRgb(90, 90, 90));
    }

    void sidesAreToldApartByTheColourBlind() {
        for (const bool protanope : {false, true}) {
            for (const double share : {0.4, 0.7, 1.0}) {
                const auto towards = seenBy(protanope, attributionColour(share));
                const auto against = seenBy(protanope, attributionColour(-share));
                double distance = 0;
                for (std::size_t i = 0; i < 3; ++i) {
                    distance += std::pow(towards[i] - against[i], 2);
                }
                QVERIFY(std::sqrt(distance) > 0.3);
            }
        }
        QCOMPARE(attributionColour(5), attributionColour(1));
        QCOMPARE(attributionColour(-5), attributionColour(-1));
        const QColor neutral = attributionColour(0);
        QVERIFY(neutral.red() == neutral.green() && neutral.green() == neutral.blue());
    }

    void legendStaysWithinItsArea_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("pixels");
        for (const QSize size : {QSize(200, 48), QSize(300, 60), QSize(500, 120)}) {
            for (const int pixels : {9, 13, 22}) {
                QTest::addRow("%dx%d, text of %d", size.width(), size.height(), pixels)
                    << size << pixels;
            }
        }
    }
    void legendStaysWithinItsArea() {
        QFETCH(QSize, size);
        QFETCH(int, pixels);
        for (const bool against : {true, false}) {
            QImage picture(size + QSize(100, 100), QImage::Format_RGB32);
            picture.fill(Qt::black);
            const QRect area(QPoint(50, 50), size);
            QPainter painter(&picture);
            QFont font = painter.font();
            font.setPixelSize(pixels);
            painter.setFont(font);
            OverlayStyle style;
            style.show_against = against;
            Attribution map = made({{5, sure(0.234)}});
            map.label = QStringLiteral("A LABEL THAT IS LONGER THAN ANY OF OURS");
            paintLegend(painter, area, map, style, Qt::white);
            painter.end();
            int inked = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const bool ink = picture.pixel(x, y) != qRgb(0, 0, 0);
                    inked += ink;
                    QVERIFY2(!ink || area.adjusted(-1, -1, 1, 1).contains(x, y),
                             qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                }
            }
            QVERIFY(inked > size.width() * 4);
        }
    }

    void thousandSquareIsDrawnInAnInstant() {
        Attribution map = made({{5, sure(0.2)}, {6, unsure(0.15)}, {9, unsure(-0.2)}});
        QElapsedTimer timer;
        qint64 best = 1'000'000'000;
        for (int round = 0; round < 10; ++round) {
            timer.start();
            const QImage picture = renderOverlay(map, {}, {1000, 1000});
            best = std::min(best, timer.nsecsElapsed());
            QCOMPARE(picture.width(), 1000);
        }
        qInfo("%.1f ms", double(best) / 1e6);
        // 3 ms measured; the limit leaves room for debug builds and sanitizers.
        QVERIFY(best < 150'000'000);
    }
};

QTEST_MAIN(TestOverlay)
#include "test_overlay.moc"
