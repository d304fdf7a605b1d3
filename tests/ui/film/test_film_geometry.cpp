#include "ui/film/scale_bar.h"
#include "ui/film/view_transform.h"

#include <QtTest>

using namespace lucency;

class TestFilmGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsTheWholeFilm_data() {
        QTest::addColumn<QSizeF>("film");
        QTest::addColumn<double>("aspect");
        QTest::addColumn<double>("ratio");
        QTest::newRow("wide film") << QSizeF(2000, 1000) << 1.0 << 1.0;
        QTest::newRow("tall film") << QSizeF(1000, 3000) << 1.0 << 1.0;
        QTest::newRow("tall pixels") << QSizeF(1000, 1000) << 2.0 << 1.0;
        QTest::newRow("200 % scaling") << QSizeF(2000, 1000) << 1.0 << 2.0;
    }
    void fitsTheWholeFilm() {
        QFETCH(QSizeF, film);
        QFETCH(double, aspect);
        QFETCH(double, ratio);
        ViewTransform transform;
        transform.setView({800, 600}, ratio);
        transform.setFilm(film, aspect);
        const QRectF shown = transform.filmInView();
        QVERIFY(QRectF(-1e-6, -1e-6, 800 + 2e-6, 600 + 2e-6).contains(shown));
        QVERIFY(qFuzzyCompare(shown.width(), 800) || qFuzzyCompare(shown.height(), 600));
        QVERIFY(QLineF(shown.center(), {400, 300}).length() < 1e-9);
        QCOMPARE(shown.height() / shown.width(), film.height() * aspect / film.width());
    }

    void oneToOneIsOneDevicePixelAFilmPixel() {
        ViewTransform transform;
        transform.setView({800, 600}, 2);
        transform.setFilm({3000, 2000}, 1);
        transform.zoomTo(1, {400, 300});
        QCOMPARE(transform.filmInView().width() * 2, 3000.0);
    }

    void zoomKeepsThePointUnderThePointer_data() {
        QTest::addColumn<double>("factor");
        for (const double factor : {1.2, 3.0, 0.7}) {
            QTest::addRow("by %.1f", factor) << factor;
        }
    }
    void zoomKeepsThePointUnderThePointer() {
        QFETCH(double, factor);
        ViewTransform transform;
        transform.setView({800, 600}, 1);
        transform.setFilm({2000, 1500}, 1);
        transform.zoomTo(1, {400, 300});
        const QPointF pointer(610, 130);
        const QPointF before = transform.toFilm(pointer);
        transform.zoomTo(transform.zoom() * factor, pointer);
        const QPointF after = transform.toFilm(pointer);
        QVERIFY(QLineF(before, after).length() < 1e-9);
    }

    void wayThereAndBack() {
        ViewTransform transform;
        transform.setView({800, 600}, 1.5);
        transform.setFilm({1234, 987}, 1.25);
        transform.zoomTo(2.3, {200, 100});
        const QPointF point(345.6, 78.9);
        QVERIFY(QLineF(transform.toFilm(transform.toView(point)), point).length() < 1e-9);
    }

    void panMovesTheFilmWithThePointerAndNeverOutOfSight() {
        ViewTransform transform;
        transform.setView({800, 600}, 1);
        transform.setFilm({2000, 1500}, 1);
        transform.zoomTo(1, {400, 300});
        const QPointF before = transform.toView({1000, 750});
        transform.pan({30, -20});
        QCOMPARE(transform.toView({1000, 750}) - before, QPointF(30, -20));
        transform.pan({1e6, 1e6});
        QVERIFY(transform.filmInView().intersects(QRectF(0, 0, 800, 600)));
    }

    void aResizedViewFitsAgainUnlessZoomed() {
        ViewTransform transform;
        transform.setView({800, 600}, 1);
        transform.setFilm({1000, 1000}, 1);
        transform.setView({400, 300}, 1);
        QCOMPARE(transform.filmInView().height(), 300.0);
        transform.zoomTo(1, {200, 150});
        transform.setView({900, 900}, 1);
        QCOMPARE(transform.zoom(), 1.0);
    }

    void scaleBar_data() {
        QTest::addColumn<double>("column_mm");
        QTest::addColumn<SpacingPlane>("plane");
        QTest::addColumn<double>("longest_px");
        QTest::addColumn<double>("film_px");
        QTest::addColumn<QString>("text");
        QTest::newRow("centimetres name their plane")
            << 0.2 << SpacingPlane::Detector << 300.0 << 250.0 << "5 cm, detector";
        QTest::newRow("millimetres")
            << 0.1 << SpacingPlane::Patient << 60.0 << 50.0 << "5 mm, patient";
        QTest::newRow("calibrated")
            << 0.5 << SpacingPlane::Calibrated << 200.0 << 200.0 << "10 cm, calibrated";
        QTest::newRow("pixels where no spacing is known")
            << 0.0 << SpacingPlane::Unknown << 730.0 << 500.0 << "500 pixels";
        QTest::newRow("pixels where its plane is not known")
            << 0.2 << SpacingPlane::Unknown << 199.0 << 100.0 << "100 pixels";
    }
    void scaleBar() {
        QFETCH(double, column_mm);
        QFETCH(SpacingPlane, plane);
        QFETCH(double, longest_px);
        std::optional<PixelSpacing> spacing;
        if (column_mm > 0) {
            spacing = PixelSpacing{column_mm, column_mm, plane};
        }
        const ScaleBar bar = makeScaleBar(spacing, longest_px);
        QTEST(bar.film_px, "film_px");
        QTEST(bar.text, "text");
    }
};

QTEST_GUILESS_MAIN(TestFilmGeometry)
#include "test_film_geometry.moc"
