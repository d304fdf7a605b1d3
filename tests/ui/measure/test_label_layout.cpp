#include "ui/measure/label_layout.h"

#include <QtTest>

using namespace lucency;

class TestLabelLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsKeepApartAndInside_data() {
        QTest::addColumn<int>("labels");
        QTest::addColumn<double>("spread");
        QTest::newRow("one") << 1 << 0.0;
        QTest::newRow("ten at one place") << 10 << 0.0;
        QTest::newRow("a hundred, scattered") << 100 << 1.0;
    }
    void labelsKeepApartAndInside() {
        QFETCH(int, labels);
        QFETCH(double, spread);
        const QRectF view(4, 4, 1200, 800);
        std::vector<LabelWish> wishes;
        for (int i = 0; i < labels; ++i) {
            const QPointF at(600 + spread * ((i * 137) % 1100 - 550),
                             400 + spread * ((i * 251) % 700 - 350));
            wishes.push_back({QRectF(at, QSizeF(30, 0)), QSizeF(90, 16)});
        }
        const auto placed = placeLabels(wishes, view);
        QCOMPARE(placed.size(), wishes.size());
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(placed[i]);
            QVERIFY(view.contains(*placed[i]));
            QCOMPARE(placed[i]->size(), wishes[i].size);
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!placed[i]->intersects(*placed[j]));
            }
        }
    }

    void whatIsOutOfSightHasNoLabel() {
        const QRectF view(0, 0, 400, 300);
        const QSizeF size(60, 16);
        const auto placed = placeLabels({{QRectF(900, 10, 20, 20), size},
                                         {QRectF(390, 10, 80, 20), size},
                                         {QRectF(10, 10, 0, 50), size},
                                         {QRectF(10, 10, 20, 20), QSizeF(500, 16)}},
                                        view);
        QVERIFY(!placed[0]);
        QVERIFY(placed[1] && view.contains(*placed[1]));
        QVERIFY(placed[2]);  // an upright line
        QVERIFY(!placed[3]);
    }

    void whatIsKeptFreeIsNotCovered() {
        const QRectF view(0, 0, 400, 300);
        const LabelWish wish{QRectF(100, 100, 50, 50), QSizeF(60, 16)};
        const QRectF wished = *placeLabels({wish}, view)[0];
        const auto moved = placeLabels({wish}, view, {wished});
        QVERIFY(moved[0] && !moved[0]->intersects(wished));
    }

    void aLabelStaysWhenOthersCome() {
        const QRectF view(0, 0, 400, 300);
        const LabelWish one{QRectF(100, 100, 50, 50), QSizeF(60, 16)};
        const LabelWish other{QRectF(110, 110, 50, 50), QSizeF(60, 16)};
        QCOMPARE(placeLabels({one, other}, view)[0], placeLabels({one}, view)[0]);
    }
};

QTEST_GUILESS_MAIN(TestLabelLayout)
#include "test_label_layout.moc"
