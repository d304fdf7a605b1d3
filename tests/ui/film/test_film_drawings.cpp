#include "core/explain/overlay.h"

#include "ui/film/film_drawings.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QtTest>

using namespace lucency;

namespace {

const QRgb red = qRgb(255, 0, 0);
const QRgb ground = qRgb(10, 20, 30);
const QSizeF film(100, 80);

QImage canvas() {
    QImage image(100, 80, QImage::Format_RGB32);
    image.fill(ground);
    return image;
}

QImage shuttered(const DisplayShutter& shutter, double pixel_aspect = 1,
                 const QTransform& to_view = {}) {
    QImage image = canvas();
    QPainter painter(&image);
    paintShutter(painter, shutter, film, pixel_aspect, to_view);
    return image;
}

/// A state with one annotation on a red layer.
PresentationState annotated(const GraphicAnnotation& annotation) {
    PresentationState state;
    state.layers = {{QStringLiteral("L"), {}, 1, red}};
    state.annotations = {annotation};
    state.annotations.front().layer = QStringLiteral("L");
    return state;
}

QImage drawn(const PresentationState& state, const QTransform& to_view = {}) {
    QImage image = canvas();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAnnotations(painter, state, to_view);
    return image;
}

bool isRed(const QImage& image, QPoint at) {
    const QColor colour = image.pixelColor(at);
    return colour.red() > 180 && colour.green() < 60;
}

/// The box around all that is red.
QRect redBox(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isRed(image, {x, y})) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

}  // namespace

Q_DECLARE_METATYPE(lucency::GraphicObject)

class TestFilmDrawings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShutterCoversAllThatLiesOutsideOfEveryShape() {
        DisplayShutter shutter;
        shutter.rectangle = QRectF(10, 10, 80, 60);
        shutter.gray = 1;
        const QRgb white = qRgb(255, 255, 255);
        QImage image = shuttered(shutter);
        QCOMPARE(image.pixel(5, 40), white);
        QCOMPARE(image.pixel(11, 11), ground);
        shutter.centre = QPointF(50, 40);
        shutter.radius = 20;
        image = shuttered(shutter);
        QCOMPARE(image.pixel(11, 11), white);
        QCOMPARE(image.pixel(50, 25), ground);
        shutter.polygon = QPolygonF({{50, 0}, {100, 0}, {100, 80}, {50, 80}});
        image = shuttered(shutter);
        QCOMPARE(image.pixel(45, 40), white);
        QCOMPARE(image.pixel(55, 40), ground);
        shutter.colour = red;
        QCOMPARE(shuttered(shutter).pixel(45, 40), red);
    }

    void aRoundShutterIsRoundOnTheScreen() {
        DisplayShutter shutter;
        shutter.centre = QPointF(50, 40);
        shutter.radius = 10;
        shutter.colour = red;
        // Pixels twice as high as wide: 20 columns are as long as 10 rows.
        const QImage image = shuttered(shutter, 2);
        QCOMPARE(image.pixel(33, 40), ground);
        QCOMPARE(image.pixel(27, 40), red);
        QCOMPARE(image.pixel(50, 33), ground);
        QCOMPARE(image.pixel(50, 27), red);
    }

    void noShapeCoversNothing() { QCOMPARE(shuttered({}), canvas()); }

    void everyTypeOfGraphicIsDrawnWhereItIs_data() {
        QTest::addColumn<GraphicObject>("object");
        QTest::addColumn<QRectF>("box");
        using Type = GraphicObject::Type;
        const auto graphic = [](Type type, const QPolygonF& points) {
            return GraphicObject{type, GraphicUnits::Pixel, points, false};
        };
        QTest::newRow("point") << graphic(Type::Point, {{50, 40}}) << QRectF(46, 36, 8, 8);
        QTest::newRow("polyline") << graphic(Type::Polyline, {{20, 20}, {60, 20}, {60, 50}})
                                  << QRectF(20, 20, 40, 30);
        QTest::newRow("a curve through its points")
            << graphic(Type::Interpolated, {{20, 40}, {40, 40}, {60, 40}}) << QRectF(20, 40, 40, 0);
        QTest::newRow("circle") << graphic(Type::Circle, {{50, 40}, {50, 20}})
                                << QRectF(30, 20, 40, 40);
        QTest::newRow("ellipse") << graphic(Type::Ellipse, {{20, 40}, {80, 40}, {50, 30}, {50, 50}})
                                 << QRectF(20, 30, 60, 20);
    }
    void everyTypeOfGraphicIsDrawnWhereItIs() {
        QFETCH(GraphicObject, object);
        QFETCH(QRectF, box);
        for (const bool filled : {false, true}) {
            object.filled = filled;
            GraphicAnnotation annotation;
            annotation.graphics = {object};
            const QRect seen = redBox(drawn(annotated(annotation)));
            QVERIFY(std::abs(seen.left() - box.left()) <= 1.5);
            QVERIFY(std::abs(seen.top() - box.top()) <= 1.5);
            QVERIFY(std::abs(seen.right() - box.right()) <= 1.5);
            QVERIFY(std::abs(seen.bottom() - box.bottom()) <= 1.5);
            if (object.type == GraphicObject::Type::Circle) {
                QCOMPARE(isRed(drawn(annotated(annotation)), {50, 40}), filled);
            }
        }
    }

    void graphicsFollowTheFilm() {
        GraphicAnnotation annotation;
        annotation.graphics = {{GraphicObject::Type::Polyline, GraphicUnits::Pixel,
                                QPolygonF({{10, 10}, {10, 30}}), false}};
        const QTransform mirrored(-1, 0, 0, 1, 100, 0);
        const QRect seen = redBox(drawn(annotated(annotation), mirrored));
        QVERIFY(std::abs(seen.center().x() - 90) <= 1);
    }

    void textStandsInItsBoxUprightAndWhole_data() {
        QTest::addColumn<Qt::Alignment>("justification");
        QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("centre") << Qt::Alignment(Qt::AlignHCenter);
        QTest::newRow("right") << Qt::Alignment(Qt::AlignRight);
    }
    void textStandsInItsBoxUprightAndWhole() {
        QFETCH(Qt::Alignment, justification);
        GraphicAnnotation annotation;
        TextObject text;
        text.text = QStringLiteral("HH\nH");
        text.box = QRectF(20, 10, 60, 50);
        text.justification = justification;
        annotation.texts = {text};
        // Upside down on the screen, where the box lies at 20 to 80 and 20 to 70.
        const QRect seen = redBox(drawn(annotated(annotation), QTransform(-1, 0, 0, -1, 100, 80)));
        QVERIFY(QRect(19, 19, 62, 52).contains(seen));
        QVERIFY(seen.top() < 32);
        const int middle = seen.center().x();
        QVERIFY(justification == Qt::AlignLeft    ? middle < 40
                : justification == Qt::AlignRight ? middle > 60
                                                  : std::abs(middle - 50) < 6);
    }

    void aVisibleAnchorIsJoinedToItsText() {
        GraphicAnnotation annotation;
        TextObject text;
        text.text = QStringLiteral("H");
        text.box = QRectF(60, 10, 20, 20);
        text.anchor = QPointF(10, 70);
        annotation.texts = {text};
        QVERIFY(!redBox(drawn(annotated(annotation))).contains(12, 68));
        annotation.texts.front().anchor_visible = true;
        QVERIFY(redBox(drawn(annotated(annotation))).contains(12, 68));
        // Without a box the text stands beside its anchor.
        annotation.texts.front().box.reset();
        annotation.texts.front().anchor = QPointF(10, 40);
        annotation.texts.front().anchor_visible = false;
        QVERIFY(std::abs(redBox(drawn(annotated(annotation))).center().y() - 40) < 8);
    }

    void laterLayersLieOverEarlierOnes() {
        PresentationState state;
        const auto disc = [](const QString& layer) {
            GraphicAnnotation annotation;
            annotation.layer = layer;
            annotation.graphics = {{GraphicObject::Type::Circle, GraphicUnits::Pixel,
                                    QPolygonF({{50, 40}, {50, 30}}), true}};
            return annotation;
        };
        state.annotations = {disc(QStringLiteral("B")), disc(QStringLiteral("A"))};
        state.layers = {{QStringLiteral("A"), {}, 1, qRgb(0, 0, 255)},
                        {QStringLiteral("B"), {}, 2, red}};
        QVERIFY(isRed(drawn(state), {50, 40}));
        std::swap(state.layers[0], state.layers[1]);
        QVERIFY(!isRed(drawn(state), {50, 40}));
    }

    void anOverlayLiesWhereItsOriginSays() {
        OverlayPlane plane;
        plane.rows = 2;
        plane.columns = 2;
        plane.top = 30;
        plane.left = -1;  // its first column is beside the film
        plane.bits = {1, 1, 0, 1};
        const QImage drawings =
            planeDrawings({{&plane, QColor(red), false}}, QTransform::fromScale(2, 2), {200, 160},
                          RasterQuality::Fast, {});
        QCOMPARE(drawings.pixel(0, 60), red);
        QCOMPARE(drawings.pixel(1, 63), red);
        QCOMPARE(qAlpha(drawings.pixel(2, 60)), 0);
        QCOMPARE(qAlpha(drawings.pixel(0, 59)), 0);
    }

    void theColourOfDrawingsIsNeitherOfTheMaps() {
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::HighContrast}) {
            const QColor ink = themeColours(theme).drawing;
            QVERIFY(contrastRatio(ink, themeColours(theme).ground) >= 4.5);
            for (const double share : {-1.0, -0.5, 0.5, 1.0}) {
                const int apart = std::abs(ink.hslHue() - attributionColour(share).hslHue());
                QVERIFY(std::min(apart, 360 - apart) > 40);
            }
        }
    }
};

QTEST_MAIN(TestFilmDrawings)
#include "test_film_drawings.moc"
