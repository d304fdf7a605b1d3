#include "core/report/charts.h"
#include "core/report/page.h"

#include <QImage>
#include <QtTest>

using namespace lucency;

/// Pages are painted on an image of 254 dots an inch: ten pixels a millimetre.
class TestPage : public QObject {
    Q_OBJECT

    static QImage sheet() {
        QImage image(1000, 400, QImage::Format_RGB32);
        image.setDotsPerMeterX(10000);
        image.setDotsPerMeterY(10000);
        image.fill(Qt::white);
        return image;
    }

private Q_SLOTS:
    void wrappedTextFits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::newRow("words") << QStringLiteral("one word after another ").repeated(8) << 20;
        QTest::newRow("one endless word") << QString(300, QLatin1Char('x')) << 20;
        QTest::newRow("cut after two lines") << QStringLiteral("some words ").repeated(30) << 2;
        QTest::newRow("cut after one line") << QString(300, QLatin1Char('W')) << 1;
    }

    void wrappedTextFits() {
        QFETCH(QString, text);
        QFETCH(int, most);
        QImage image = sheet();
        QPainter painter(&image);
        const Page page(painter);
        const TextStyle style;
        constexpr double width = 40;
        const QStringList lines = page.wrap(text, style, width, most);
        QVERIFY(lines.size() <= most);
        for (const QString& line : lines) {
            QVERIFY2(page.textWidth(line, style) <= width + 0.1, qPrintable(line));
        }
        const bool whole = lines.join(QString()).remove(QLatin1Char(' ')) ==
                           QString(text).remove(QLatin1Char(' '));
        QVERIFY(whole || lines.last().endsWith(QChar(0x2026)));
        QVERIFY(whole || lines.size() == most);
    }

    void factsTakeTheHeightTheyAnnounce() {
        QImage image = sheet();
        QPainter painter(&image);
        Page page(painter);
        const Page::Rows rows{{QStringLiteral("Name"), QStringLiteral("value")},
                              {QStringLiteral("Unknown"), QString()},
                              {QStringLiteral("Hash"), QString(64, QLatin1Char('a'))}};
        const double announced = page.factsHeight(rows, 60, 20);
        QCOMPARE(page.facts(0, 0, 60, 20, rows), announced);
        const double shorter = page.factsHeight({rows[0], rows[2]}, 60, 20);
        QCOMPARE(announced, shorter);
    }

    void theProbabilityStandsWhereItBelongs_data() {
        QTest::addColumn<double>("probability");
        QTest::newRow("never") << 0.0;
        QTest::newRow("a quarter") << 0.25;
        QTest::newRow("sure") << 1.0;
    }

    void theProbabilityStandsWhereItBelongs() {
        QFETCH(double, probability);
        QImage image = sheet();
        {
            QPainter painter(&image);
            Page page(painter);
            // Without labels the axis has 4 mm at either side.
            paintProbability(page, QRectF(0, 0, 88, 13), probability, std::nullopt, 0.6, QString(),
                             QString());
        }
        double sum = 0, count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Tones::accent) {
                    sum += x;
                    count += 1;
                }
            }
        }
        QVERIFY(count > 100);
        const double axis_left = 45, axis_width = 790;  // labels' least width is 0.5 mm
        QVERIFY(std::abs(sum / count - (axis_left + probability * axis_width)) < 3);
    }

    void aLineEndsAtItsAxes() {
        QImage image = sheet();
        {
            QPainter painter(&image);
            Page page(painter);
            Axis axis;
            paintLines(page, QRectF(0, 0, 60, 40), axis, axis, {{{{0, 0}, {1, 1}}, false, false}});
        }
        QRect drawn;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Tones::accent) {
                    drawn |= QRect(x, y, 1, 1);
                }
            }
        }
        QVERIFY(drawn.width() > 520 && drawn.width() < 580);
        QVERIFY(image.pixelColor(drawn.topRight() + QPoint(-3, 3)) == Tones::accent);
        QVERIFY(image.pixelColor(drawn.bottomLeft() + QPoint(3, -3)) == Tones::accent);
    }
};

QTEST_MAIN(TestPage)
#include "test_page.moc"
