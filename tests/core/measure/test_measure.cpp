// Measures against formulas of their own: numpy and scikit-image where they are installed, and
// figures worked out by hand.
#include "core/measure/drawing_path.h"
#include "core/measure/measure_words.h"

#include "tests/support/films.h"
#include "tests/support/python.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int rows = 90, columns = 120;

std::uint16_t noise(int row, int column) {
    return static_cast<std::uint16_t>((row * 7919 + column * 104'729 + row * column * 31) % 4096);
}

/// 12 bits, rescaled, with pixels that are not square.
Film measuredFilm(SpacingPlane plane = SpacingPlane::Detector) {
    Film film = makeFilm(rows, columns, 12, noise);
    film.rescale_slope = 0.5;
    film.rescale_intercept = -100;
    film.spacing = PixelSpacing{0.3, 0.2, plane, SpacingBasis::Imager};
    film.pixel_aspect = 1.5;
    return film;
}

QJsonArray toJson(const std::vector<QPointF>& points) {
    QJsonArray array;
    for (const QPointF& point : points) {
        array.append(QJsonArray{point.x(), point.y()});
    }
    return array;
}

const char* reference = R"(
import json, sys
import numpy as np
from skimage.measure import points_in_poly
q = json.load(sys.stdin)
p = np.array(q["points"], float)
s = np.array([q["across"], q["down"]])
m = p * s
out = {}
r, c = np.mgrid[0:q["rows"], 0:q["columns"]]
pixels = ((r * 7919 + c * 104729 + r * c * 31) % 4096) * 0.5 - 100
centres = np.stack([c + 0.5, r + 0.5], -1).reshape(-1, 2)
kind = q["kind"]
inside = None
if kind == "rectangle":
    low, high = p.min(0), p.max(0)
    inside = ((centres >= low) & (centres < high)).all(1)
    out["area"] = float(np.prod((high - low) * s))
elif kind == "ellipse":
    middle, half = p.mean(0), abs(p[1] - p[0]) / 2
    inside = (((centres - middle) / half) ** 2).sum(1) < 1
    out["area"] = float(np.pi * np.prod(half * s))
elif kind == "freehand":
    inside = points_in_poly(centres, p)
    z = m[:, 0] + 1j * m[:, 1]
    out["area"] = float(abs((np.conj(z) * np.roll(z, -1)).imag.sum()) / 2)
elif kind == "polyline":
    out["length"] = float(np.linalg.norm(np.diff(m, axis=0), axis=1).sum())
elif kind == "angle":
    a, b = m[0] - m[1], m[2] - m[1]
    out["angle"] = float(np.degrees(np.arccos(a @ b / np.linalg.norm(a) / np.linalg.norm(b))))
elif kind == "cobb":
    a, b = m[1] - m[0], m[3] - m[2]
    out["angle"] = float(np.degrees(np.arccos(abs(a @ b) / np.linalg.norm(a) / np.linalg.norm(b))))
elif kind == "heart-ratio":
    n = m[1] - m[0]
    n = np.array([-n[1], n[0]]) / np.linalg.norm(n)
    heart, thorax = abs((m[3] - m[2]) @ n), abs((m[5] - m[4]) @ n)
    out["ratio"], out["heart"], out["thorax"] = heart / thorax, heart, thorax
if inside is not None:
    v = pixels.reshape(-1)[inside]
    out.update(mean=float(v.mean()), sd=float(v.std()), least=float(v.min()), most=float(v.max()))
json.dump(out, sys.stdout)
)";

double value(const std::vector<MeasuredValue>& values, Quantity quantity) {
    for (const MeasuredValue& one : values) {
        if (one.quantity == quantity) {
            return one.value;
        }
    }
    return std::nan("");
}

}  // namespace

class TestMeasure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithNumpy_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QPolygonF>("points");
        const auto row = [](const char* name, const char* kind, const QPolygonF& points) {
            QTest::newRow(name) << QString::fromLatin1(kind) << points;
        };
        row("rectangle", "rectangle", {{10.2, 60.7}, {55.9, 20.1}});
        row("rectangle over the edge", "rectangle", {{-12.3, -9.8}, {20.4, 30.3}});
        row("rectangle of one pixel", "rectangle", {{10.2, 20.3}, {10.9, 20.8}});
        row("ellipse", "ellipse", {{10.13, 12.27}, {71.41, 63.59}});
        row("ellipse over the edge", "ellipse", {{90.1, 50.2}, {140.3, 110.7}});
        row("triangle", "freehand", {{10.3, 10.1}, {100.7, 20.2}, {40.9, 80.6}});
        row("hollow outline", "freehand",
            {{10.3, 10.1}, {100.7, 12.2}, {95.1, 80.6}, {60.3, 33.3}, {15.2, 70.9}});
        row("polyline", "polyline", {{1, 2}, {50.5, 2}, {50.5, 80.25}, {3, 3}});
        row("acute angle", "angle", {{60, 10}, {20, 40}, {80, 45}});
        row("obtuse angle", "angle", {{5, 42}, {20, 40}, {80, 45}});
        row("Cobb", "cobb", {{10, 10}, {60, 25}, {12, 70}, {70, 55}});
        row("Cobb drawn the other way", "cobb", {{10, 10}, {60, 25}, {70, 55}, {12, 70}});
        row("heart", "heart-ratio", {{60, 5}, {62, 85}, {48, 55}, {85, 60}, {10, 70}, {112, 68}});
        row("heart, midline oblique", "heart-ratio",
            {{40, 5}, {80, 85}, {40, 55}, {85, 50}, {10, 70}, {112, 40}});
        row("heart on one side of the midline", "heart-ratio",
            {{50, 5}, {50, 85}, {55, 55}, {85, 60}, {10, 70}, {112, 68}});
    }
    void agreesWithNumpy() {
        QFETCH(QString, kind);
        QFETCH(QPolygonF, points);
        const Film film = measuredFilm();
        const LengthScale scale = lengthScale(film);
        const Drawing drawing{*drawingKindFromName(kind), {points.begin(), points.end()}};
        const QByteArray answer =
            python(QString::fromLatin1(reference),
                   QJsonDocument(QJsonObject{{QStringLiteral("kind"), kind},
                                             {QStringLiteral("points"), toJson(drawing.points)},
                                             {QStringLiteral("across"), 0.2},
                                             {QStringLiteral("down"), 0.3},
                                             {QStringLiteral("rows"), rows},
                                             {QStringLiteral("columns"), columns}})
                       .toJson());
        if (answer.isEmpty()) {
            QSKIP("numpy or scikit-image is not installed");
        }
        const QJsonObject expected = QJsonDocument::fromJson(answer).object();
        QVERIFY(!expected.isEmpty());
        const std::map<QString, Quantity> names{{QStringLiteral("area"), Quantity::Area},
                                                {QStringLiteral("length"), Quantity::Length},
                                                {QStringLiteral("angle"), Quantity::Angle},
                                                {QStringLiteral("mean"), Quantity::Mean},
                                                {QStringLiteral("sd"), Quantity::Deviation},
                                                {QStringLiteral("least"), Quantity::Least},
                                                {QStringLiteral("most"), Quantity::Most},
                                                {QStringLiteral("ratio"), Quantity::Ratio},
                                                {QStringLiteral("heart"), Quantity::HeartWidth},
                                                {QStringLiteral("thorax"), Quantity::ThoraxWidth}};
        const std::vector<MeasuredValue> values = measure(drawing, film, scale);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const double found = value(values, names.at(it.key()));
            QVERIFY2(std::abs(found - it->toDouble()) < 1e-6 * std::max(1.0, std::abs(found)),
                     qPrintable(QStringLiteral("%1: %2, numpy %3")
                                    .arg(it.key())
                                    .arg(found)
                                    .arg(it->toDouble())));
        }
    }

    void lengthsUseBothSpacings() {
        const LengthScale scale = lengthScale(measuredFilm());
        QCOMPARE(lengthOf({{0, 0}, {10, 0}}, scale), 2.0);
        QCOMPARE(lengthOf({{0, 0}, {0, 10}}, scale), 3.0);
        QCOMPARE(lengthOf({{0, 0}, {20, 10}}, scale), 5.0);  // 4 and 3
        QCOMPARE(lengthOf({{0, 0}, {20, 0}, {20, 10}}, scale, true), 12.0);
        QCOMPARE(areaOf({{0, 0}, {20, 0}, {20, 10}}, scale), 6.0);
        QCOMPARE(angleAt({20, 10}, {0, 0}, {20, 0}, scale), std::atan2(3, 4) * 180 / M_PI);
    }

    void withoutAKnownPlaneLengthsAreInPixels_data() {
        QTest::addColumn<bool>("spacing");
        QTest::newRow("no spacing") << false;
        QTest::newRow("of unknown origin") << true;
    }
    void withoutAKnownPlaneLengthsAreInPixels() {
        QFETCH(bool, spacing);
        Film film = measuredFilm(SpacingPlane::Unknown);
        if (!spacing) {
            film.spacing.reset();
        }
        const LengthScale scale = lengthScale(film);
        QVERIFY(!scale.inMm());
        QCOMPARE(lengthOf({{0, 0}, {4, 0}}, scale), 4.0);
        QCOMPARE(lengthOf({{0, 0}, {0, 4}}, scale), 6.0);  // as they look
        const Drawing line{DrawingKind::Distance, {{0, 0}, {4, 0}}};
        QCOMPARE(measureText(line, measure(line, film, scale), scale),
                 QStringList{QStringLiteral("4.0 px")});
    }

    void aLengthNamesItsPlane() {
        const Film film = measuredFilm();
        const LengthScale scale = lengthScale(film);
        Drawing line{DrawingKind::Distance, {{0, 0}, {100, 0}}};
        QCOMPARE(measureText(line, measure(line, film, scale), scale),
                 QStringList{QStringLiteral("20.0 mm, detector")});
        line.text = QStringLiteral("catheter");
        QCOMPARE(measureText(line, measure(line, film, scale), scale),
                 (QStringList{QStringLiteral("catheter"), QStringLiteral("20.0 mm, detector")}));
    }

    void aLineOfKnownLengthCalibrates() {
        Film film = measuredFilm(SpacingPlane::Unknown);
        film.spacing.reset();
        // 80 widths across and 40 pixels of 1.5 widths down: 100 widths are 50 mm.
        const Drawing line{DrawingKind::Calibration, {{0, 0}, {80, 40}}, {}, false, 50};
        const auto spacing = calibratedSpacing({line}, film.pixel_aspect);
        QVERIFY(spacing);
        QCOMPARE(spacing->column_mm, 0.5);
        QCOMPARE(spacing->row_mm, 0.75);
        QCOMPARE(spacing->plane, SpacingPlane::Calibrated);
        QCOMPARE(spacing->basis, SpacingBasis::User);
        const LengthScale scale = lengthScale(film, {line});
        QCOMPARE(lengthOf(line.points, scale), 50.0);
        const Drawing other{DrawingKind::Distance, {{0, 0}, {10, 0}}};
        QCOMPARE(measureText(other, measure(other, film, scale), scale),
                 QStringList{QStringLiteral("5.0 mm, calibrated")});
        QVERIFY(!calibratedSpacing({other}, 1));
        QVERIFY(
            !calibratedSpacing({{DrawingKind::Calibration, {{3, 3}, {3, 3}}, {}, false, 5}}, 1));
        QVERIFY(!isWhole({DrawingKind::Calibration, {{0, 0}, {9, 0}}, {}, false, 0}));
    }

    void theCalibrationTakesThePlaceOfTheFilmsSpacing() {
        const Film film = measuredFilm();
        const Drawing line{DrawingKind::Calibration, {{0, 0}, {100, 0}}, {}, false, 10};
        QCOMPARE(lengthScale(film, {line}).plane, SpacingPlane::Calibrated);
        QCOMPARE(lengthScale(film, {line}).across, 0.1);
        QCOMPARE(lengthScale(film, {line}).down, 0.15000000000000002);
        QCOMPARE(lengthScale(film).across, 0.2);
    }

    void aRegionBesideTheFilmHasAnAreaAndNoValues() {
        const Film film = measuredFilm();
        const Drawing beside{DrawingKind::Rectangle, {{200, 10}, {220, 30}}};
        const auto values = measure(beside, film, lengthScale(film));
        QCOMPARE(values.size(), std::size_t{1});
        QVERIFY(qFuzzyCompare(values[0].value, 20 * 20 * 0.2 * 0.3));
    }

    void paddingIsNoPixel() {
        Film film = makeFilm(10, 10, 8, [](int, int column) {
            return static_cast<std::uint16_t>(column < 5 ? 0 : 100);
        });
        film.padding_low = film.padding_high = 0;
        const Drawing all{DrawingKind::Rectangle, {{0, 0}, {10, 10}}};
        const RegionStatistics found = statisticsOf(all, film);
        QCOMPARE(found.pixels, std::size_t{50});
        QCOMPARE(found.mean, 100.0);
        QCOMPARE(found.deviation, 0.0);
    }

    void swappedSidesGiveTheSameRatio() {
        const LengthScale scale;
        const Drawing one{DrawingKind::HeartRatio,
                          {{60, 5}, {60, 85}, {48, 55}, {85, 60}, {10, 70}, {110, 68}}};
        const Drawing other{DrawingKind::HeartRatio,
                            {{60, 85}, {60, 5}, {85, 60}, {48, 55}, {110, 68}, {10, 70}}};
        QCOMPARE(heartRatio(one, scale)->ratio, 0.37);
        QCOMPARE(heartRatio(other, scale)->ratio, 0.37);
        QCOMPARE(heartRatio(one, scale)->heart_right, 12.0);
        QCOMPARE(heartRatio(one, scale)->heart_left, 25.0);
        QCOMPARE(heartRatio(other, scale)->heart_right, 25.0);
        const Drawing no_midline{DrawingKind::HeartRatio,
                                 {{60, 5}, {60, 5}, {48, 55}, {85, 60}, {10, 70}, {110, 68}}};
        QVERIFY(!heartRatio(no_midline, scale));
        const Drawing no_thorax{DrawingKind::HeartRatio,
                                {{60, 5}, {60, 9}, {48, 55}, {85, 60}, {10, 70}, {10, 68}}};
        QVERIFY(!heartRatio(no_thorax, scale));
    }

    void aRatiosLimitsAreSaid_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<double>("age");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* view, double age,
                            const QStringList& words) {
            QTest::newRow(name) << QString::fromLatin1(view) << age << words;
        };
        const auto magnified = QStringLiteral("magnified");
        row("adult PA", "PA", 40, {});
        row("adult AP", "AP", 40, {magnified});
        row("adult, no view", "", 40, {QStringLiteral("does not say its view")});
        row("lateral", "LATERAL", 40, {QStringLiteral("defined for PA")});
        row("child PA", "PA", 3, {QStringLiteral("children")});
        row("infant AP", "AP", 0.5, {magnified, QStringLiteral("0.60")});
        row("no age", "PA", -1, {QStringLiteral("0.60")});
    }
    void aRatiosLimitsAreSaid() {
        QFETCH(QString, view);
        QFETCH(double, age);
        QFETCH(QStringList, words);
        Film film = measuredFilm();
        film.acquisition.view_position = view;
        if (age >= 0) {
            film.acquisition.patient_age_years = age;
        }
        const QStringList remarks = heartRatioRemarks(film);
        QCOMPARE(remarks.size(), words.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            QVERIFY2(remarks[i].contains(words[i]), qPrintable(remarks[i]));
        }
    }

    void aDrawingInTheMakingCanBeDrawn() {
        for (int kind = 0; kind <= static_cast<int>(DrawingKind::Calibration); ++kind) {
            Drawing drawing{static_cast<DrawingKind>(kind), {}};
            for (int points = 0; points <= 7; ++points) {
                const DrawingLines drawn = drawingLines(drawing, QTransform(), 1.5, 10);
                QVERIFY(points < 2 || !drawn.lines.isEmpty());
                drawing.points.emplace_back(10 * points, points * points);
            }
        }
    }

    void legsOfTheHeartAreAtRightAnglesOnTheFilm() {
        const Drawing heart{DrawingKind::HeartRatio, {{0, 0}, {40, 40}, {40, 0}}};
        // With pixels twice as high as wide the midline runs along (1, 2), and its foot from
        // (40, 0) lies at (40 / 5, 80 / 5): (8, 8) in px.
        const DrawingLines drawn = drawingLines(heart, QTransform(), 2, 0);
        QCOMPARE(drawn.lines.elementAt(2).x, 8.0);
        QCOMPARE(drawn.lines.elementAt(2).y, 8.0);
    }
};

QTEST_GUILESS_MAIN(TestMeasure)
#include "test_measure.moc"
