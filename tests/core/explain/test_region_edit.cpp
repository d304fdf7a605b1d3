#include "core/explain/region_edit.h"

#include "tests/core/explain/made_pictures.h"
#include "tests/core/explain/region_rules.h"

#include <QtTest>

#include <random>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 90;
constexpr int kColumns = 120;

/// 3 x 4 squares of 30 px.
Superpixels squares() {
    return grid(kRows, kColumns, 3, 4);
}

bool isSound(const Superpixels& regions) {
    if (regions.labels.size() != std::size_t(regions.rows) * std::size_t(regions.columns) ||
        !isCanonical(regions) || !isConnected(regions) || regions.source != RegionSource::Hand) {
        return false;
    }
    for (int label = 0; label < regions.count; ++label) {
        if (regions.ids[std::size_t(label)] != label) {
            return false;
        }
    }
    return true;
}

int labelAt(const Superpixels& regions, QPoint point) {
    return regions.labels[std::size_t(point.y() * regions.columns + point.x())];
}

int pixelsOf(const Superpixels& regions, int label) {
    return int(std::count(regions.labels.begin(), regions.labels.end(), label));
}

QPolygonF circle(QPointF middle, double radius) {
    QPolygonF outline;
    for (int i = 0; i < 72; ++i) {
        const double angle = i * 3.14159265358979 / 36;
        outline << middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return outline;
}

}  // namespace

class TestRegionEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursShareASide() {
        const auto near = neighbours(squares());
        QCOMPARE(near.size(), std::size_t(12));
        QCOMPARE(near[0], (std::vector<int>{1, 4}));  // not 5, which it meets at a corner
        QCOMPARE(near[5], (std::vector<int>{1, 4, 6, 9}));
    }

    void mergedRegionsAreOne() {
        const RegionEdit edit = mergeRegions(squares(), 6, 5);
        QVERIFY(edit.ok());
        QVERIFY(isSound(edit.regions));
        QCOMPARE(edit.regions.count, 11);
        QCOMPARE(pixelsOf(edit.regions, edit.chosen), 2 * 30 * 30);
        QCOMPARE(labelAt(edit.regions, {45, 45}), edit.chosen);
        QCOMPARE(labelAt(edit.regions, {75, 45}), edit.chosen);
        QCOMPARE(mergeRegions(squares(), 5, 6).regions.labels, edit.regions.labels);
    }

    void whatCannotBeMergedIsSaid_data() {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<EditProblem>("problem");
        QTest::newRow("apart") << 0 << 11 << EditProblem::NotNeighbours;
        QTest::newRow("at a corner") << 0 << 5 << EditProblem::NotNeighbours;
        QTest::newRow("itself") << 3 << 3 << EditProblem::NoSuchRegion;
        QTest::newRow("none") << -1 << 3 << EditProblem::NoSuchRegion;
        QTest::newRow("beyond the last") << 3 << 12 << EditProblem::NoSuchRegion;
    }
    void whatCannotBeMergedIsSaid() {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(EditProblem, problem);
        const RegionEdit edit = mergeRegions(squares(), one, other);
        QCOMPARE(edit.problem, problem);
        QVERIFY(edit.regions.labels.empty());
        QVERIFY(!editSentence(edit.problem).isEmpty());
    }

    void aStrokeAcrossDividesTheRegionItIsMostlyIn() {
        // From within the left neighbour to within the right one.
        const RegionEdit edit =
            splitAlongStroke(squares(), QPolygonF({{26, 40}, {45, 44}, {63, 41}}));
        QVERIFY(edit.ok());
        QVERIFY(isSound(edit.regions));
        QCOMPARE(edit.regions.count, 13);
        QVERIFY(labelAt(edit.regions, {45, 35}) != labelAt(edit.regions, {45, 55}));
        QCOMPARE(labelAt(edit.regions, {45, 35}), edit.chosen);
        // The neighbours are as they were.
        QCOMPARE(labelAt(edit.regions, {10, 35}), labelAt(edit.regions, {10, 55}));
        QCOMPARE(pixelsOf(edit.regions, labelAt(edit.regions, {10, 45})), 900);

        const RegionEdit back = mergeRegions(edit.regions, labelAt(edit.regions, {45, 35}),
                                             labelAt(edit.regions, {45, 55}));
        QCOMPARE(back.regions.labels, squares().labels);
    }

    void aStrokeThatDoesNotDivideIsSaid_data() {
        QTest::addColumn<QPolygonF>("stroke");
        QTest::addColumn<EditProblem>("problem");
        QTest::newRow("ends within") << QPolygonF({{28, 45}, {50, 45}}) << EditProblem::NotDivided;
        QTest::newRow("a dot") << QPolygonF({{45, 45}}) << EditProblem::NotDivided;
        QTest::newRow("cuts off a few pixels")
            << QPolygonF({{30, 32}, {31, 31}, {33, 30}}) << EditProblem::NotDivided;
        QTest::newRow("beside the film")
            << QPolygonF({{-20, 5}, {-5, 40}}) << EditProblem::NothingDrawn;
        QTest::newRow("nothing") << QPolygonF() << EditProblem::NothingDrawn;
    }
    void aStrokeThatDoesNotDivideIsSaid() {
        QFETCH(QPolygonF, stroke);
        QFETCH(EditProblem, problem);
        QCOMPARE(splitAlongStroke(squares(), stroke).problem, problem);
    }

    void aDiagonalStrokeLeavesNoWayThrough() {
        for (const double tilt : {0.3, 1.0, 2.7}) {
            const RegionEdit edit = splitAlongStroke(
                squares(), QPolygonF({{45 - 40, 45 - 40 * tilt}, {45 + 40, 45 + 40 * tilt}}));
            QVERIFY(edit.ok());
            QVERIFY(isSound(edit.regions));
            QCOMPARE(edit.regions.count, 13);
        }
    }

    void aRegionIsDividedIntoParts() {
        std::vector<float> gray(std::size_t(kRows * kColumns), 0.2F);
        for (int row = 30; row < 60; ++row) {
            for (int column = 40; column < 60; ++column) {
                gray[std::size_t(row * kColumns + column)] = 0.8F;
            }
        }
        const RegionEdit two = splitIntoParts(squares(), 5, 2, gray, kRows, kColumns);
        QVERIFY(two.ok());
        QVERIFY(isSound(two.regions));
        QCOMPARE(two.regions.count, 13);
        // Along the edge that there is.
        QCOMPARE(pixelsOf(two.regions, labelAt(two.regions, {35, 45})), 300);
        QCOMPARE(pixelsOf(two.regions, labelAt(two.regions, {50, 45})), 600);

        for (const int parts : {3, 7, 20}) {
            const RegionEdit many =
                splitIntoParts(squares(), 5, parts, waves(kRows, kColumns), kRows, kColumns);
            QVERIFY(many.ok());
            QVERIFY(isSound(many.regions));
            QCOMPARE(many.regions.count, 11 + parts);
        }
        QCOMPARE(splitIntoParts(squares(), 5, 1, gray, kRows, kColumns).problem,
                 EditProblem::NotDivided);
        QCOMPARE(splitIntoParts(squares(), 5, 901, gray, kRows, kColumns).problem,
                 EditProblem::NotDivided);
        QCOMPARE(splitIntoParts(squares(), 12, 2, gray, kRows, kColumns).problem,
                 EditProblem::NoSuchRegion);
    }

    void whatIsDrawnLeavesTheOthers() {
        const RegionEdit edit = drawRegion(squares(), circle({60, 45}, 12));
        QVERIFY(edit.ok());
        QVERIFY(isSound(edit.regions));
        QCOMPARE(edit.regions.count, 13);
        QCOMPARE(labelAt(edit.regions, {60, 45}), edit.chosen);
        const int area = pixelsOf(edit.regions, edit.chosen);
        QVERIFY(std::abs(area - 3.14159 * 144) < 20);
        QCOMPARE(pixelsOf(edit.regions, labelAt(edit.regions, {35, 45})) +
                     pixelsOf(edit.regions, labelAt(edit.regions, {85, 45})),
                 1800 - area);
        // Drawing the same again changes nothing.
        QCOMPARE(drawRegion(edit.regions, circle({60, 45}, 12)).regions.labels,
                 edit.regions.labels);
        // Nor does it matter which way round.
        QPolygonF turned = circle({60, 45}, 12);
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(drawRegion(squares(), turned).regions.labels, edit.regions.labels);
    }

    void whatIsCutOffIsARegionOrGoesToItsNeighbour() {
        // A bar through the middle of a square: both sides are large.
        const RegionEdit bar =
            drawRegion(squares(), QPolygonF({{43, 28}, {47, 28}, {47, 62}, {43, 62}}));
        QVERIFY(isSound(bar.regions));
        QCOMPARE(bar.regions.count, 14);
        // All but a corner of four pixels of a square: less than a thousandth of the film.
        const RegionEdit most = drawRegion(
            squares(), QPolygonF({{28, 28}, {62, 28}, {62, 44}, {58, 44}, {58, 62}, {28, 62}}));
        QVERIFY(isSound(most.regions));
        const RegionEdit corner = drawRegion(
            squares(), QPolygonF({{0, 28}, {120, 28}, {120, 58}, {32, 58}, {30, 60}, {0, 60}}));
        QVERIFY(isSound(corner.regions));
        // A square that is covered whole is no more.
        const RegionEdit whole =
            drawRegion(squares(), QPolygonF({{30, 30}, {60, 30}, {60, 60}, {30, 60}}));
        QVERIFY(isSound(whole.regions));
        QCOMPARE(whole.regions.labels, squares().labels);
        const RegionEdit film =
            drawRegion(squares(), QPolygonF({{-9, -9}, {999, -9}, {999, 999}, {-9, 999}}));
        QCOMPARE(film.regions.count, 1);
    }

    void anOutlineOfNothingIsSaid() {
        for (const QPolygonF& outline :
             {QPolygonF(), QPolygonF({{5, 5}}), QPolygonF({{5, 5}, {50, 50}}),
              QPolygonF({{-9, -9}, {-1, -9}, {-1, -1}}),
              QPolygonF({{5.1, 5.1}, {5.3, 5.1}, {5.2, 5.3}})}) {
            QCOMPARE(drawRegion(squares(), outline).problem, EditProblem::NothingDrawn);
        }
    }

    void moreThanCanBeExplainedIsSaid() {
        const Superpixels many = grid(64, 64, 32, 32);
        QCOMPARE(many.count, kMaxRegions);
        QCOMPARE(splitIntoParts(many, 0, 2, waves(64, 64), 64, 64).problem, EditProblem::TooMany);
        QCOMPARE(splitAlongStroke(grid(320, 320, 32, 32), QPolygonF({{5, -1}, {5, 10}})).problem,
                 EditProblem::TooMany);
        QCOMPARE(drawRegion(grid(320, 320, 32, 32), circle({160, 160}, 4)).problem,
                 EditProblem::TooMany);
        QVERIFY(mergeRegions(many, 0, 1).ok());
    }

    /// Whatever is done by whoever in whatever order, the map stays one that can be explained.
    void anyRunOfEditsLeavesASoundMap() {
        std::mt19937 random(11);
        const auto draw = [&](int most) { return int(random() % unsigned(most)); };
        const std::vector<float> gray = waves(kRows, kColumns);
        Superpixels regions = segmentFilm(gray, kRows, kColumns, {});
        int done = 0;
        for (int turn = 0; turn < 300; ++turn) {
            const QPointF at(draw(kColumns + 20) - 10, draw(kRows + 20) - 10);
            RegionEdit edit;
            const int before = regions.count;
            switch (draw(4)) {
                case 0: {
                    const int one = draw(regions.count);
                    const auto near = neighbours(regions)[std::size_t(one)];
                    if (near.empty()) {
                        continue;
                    }
                    edit = mergeRegions(regions, one, near[std::size_t(draw(int(near.size())))]);
                    QVERIFY(edit.ok());
                    QCOMPARE(edit.regions.count, before - 1);
                    break;
                }
                case 1:
                    edit = splitAlongStroke(
                        regions, QPolygonF({at, at + QPointF(draw(60) - 30, draw(60) - 30),
                                            at + QPointF(draw(90) - 45, draw(90) - 45)}));
                    QVERIFY(!edit.ok() || edit.regions.count > before);
                    break;
                case 2:
                    edit = splitIntoParts(regions, draw(regions.count), 2 + draw(3), gray, kRows,
                                          kColumns);
                    break;
                default:
                    edit = drawRegion(regions, circle(at, 1 + draw(25)));
            }
            if (edit.ok()) {
                ++done;
                QVERIFY(isSound(edit.regions));
                QVERIFY(edit.chosen >= 0 && edit.chosen < edit.regions.count);
                regions = edit.regions;
            }
        }
        QVERIFY2(done > 150, qPrintable(QString::number(done)));
    }
};

QTEST_GUILESS_MAIN(TestRegionEdit)
#include "test_region_edit.moc"
