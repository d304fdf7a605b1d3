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

    void turnsLikeAPresentationState_data() {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QPointF>("first");  // where the film's first pixel is seen
        QTest::addColumn<QPointF>("last_of_row");
        const QPointF top_left(0, 0), top_right(1, 0), bottom_left(0, 1), bottom_right(1, 1);
        QTest::newRow("as stored") << 0 << false << top_left << top_right;
        QTest::newRow("to the right") << 1 << false << top_right << bottom_right;
        QTest::newRow("upside down") << 2 << false << bottom_right << bottom_left;
        QTest::newRow("to the left") << 3 << false << bottom_left << top_left;
        QTest::newRow("mirrored") << 0 << true << top_right << top_left;
        QTest::newRow("to the right, then mirrored") << 1 << true << top_left << bottom_left;
        QTest::newRow("to the left, then mirrored") << 3 << true << bottom_right << top_right;
    }
    void turnsLikeAPresentationState() {
        QFETCH(int, quarters);
        QFETCH(bool, mirrored);
        QFETCH(QPointF, first);
        QFETCH(QPointF, last_of_row);
        ViewTransform transform;
        transform.setView({800, 600}, 2);
        transform.setFilm({1000, 700}, 1.5);
        transform.setTurn({quarters, mirrored});
        const QRectF seen = transform.filmInView();
        QVERIFY(QRectF(-1e-6, -1e-6, 800 + 2e-6, 600 + 2e-6).contains(seen));
        QVERIFY(qFuzzyCompare(seen.width(), 800) || qFuzzyCompare(seen.height(), 600));
        const auto corner = [&seen](QPointF share) {
            return QPointF(seen.x() + share.x() * seen.width(),
                           seen.y() + share.y() * seen.height());
        };
        QVERIFY(QLineF(transform.toView({0, 0}), corner(first)).length() < 1e-9);
        QVERIFY(QLineF(transform.toView({1000, 0}), corner(last_of_row)).length() < 1e-9);
        // True shape: 1000 px of a row beside 700 of 1.5 times their height.
        const double shape = quarters % 2 == 0 ? 1000 / 1050.0 : 1050 / 1000.0;
        QCOMPARE(seen.width() / seen.height(), shape);
        transform.zoomTo(2.3, {200, 100});
        const QPointF point(345.6, 78.9);
        QVERIFY(QLineF(transform.toFilm(transform.toView(point)), point).length() < 1e-9);
        const QPointF before = transform.toView(point);
        transform.pan({30, -20});
        QVERIFY(QLineF(transform.toView(point), before + QPointF(30, -20)).length() < 1e-9);
    }

    void aTurnIsAsItIsSeen_data() {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<bool>("mirrored");
        for (int quarters = 0; quarters < 4; ++quarters) {
            for (const bool mirrored : {false, true}) {
                QTest::addRow("%d quarters%s", quarters, mirrored ? ", mirrored" : "")
                    << quarters << mirrored;
            }
        }
    }
    void aTurnIsAsItIsSeen() {
        QFETCH(int, quarters);
        QFETCH(bool, mirrored);
        const auto seenAt = [](FilmTurn turn) {
            ViewTransform transform;
            transform.setView({600, 600}, 1);
            transform.setFilm({600, 600}, 1);
            transform.setTurn(turn);
            return transform.toView({100, 200}) - QPointF(300, 300);
        };
        const FilmTurn turn{quarters, mirrored};
        const QPointF before = seenAt(turn);
        QCOMPARE(seenAt(turn.turned(true)), QPointF(-before.y(), before.x()));
        QCOMPARE(seenAt(turn.turned(false)), QPointF(before.y(), -before.x()));
    }

    void showsAPartAsLargeAsItCan() {
        ViewTransform transform;
        transform.setView({800, 600}, 1);
        transform.setFilm({2000, 1500}, 1);
        transform.setTurn({1, false});
        const QRectF part(500, 400, 300, 200);
        transform.showPart(part);
        const QRectF seen = transform.toViewTransform().mapRect(part);
        QVERIFY(QRectF(-1e-6, -1e-6, 800 + 2e-6, 600 + 2e-6).contains(seen));
        QVERIFY(qFuzzyCompare(seen.width(), 800) || qFuzzyCompare(seen.height(), 600));
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
