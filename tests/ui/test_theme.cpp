#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QPixmap>
#include <QtTest>

using namespace lucency;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastRatioIsThatOfWcag_data() {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(0xffffff) << 21.0;
        QTest::newRow("the same") << QColor(0x336699) << QColor(0x336699) << 1.0;
        QTest::newRow("gray 777 on white, 4.48") << QColor(0x777777) << QColor(0xffffff) << 4.478;
    }
    void contrastRatioIsThatOfWcag() {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrastRatio(one, other) - ratio) < 0.001);
    }

    void everyTextCanBeRead_data() {
        QTest::addColumn<int>("choice");
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
    }
    void everyTextCanBeRead() {
        QFETCH(int, choice);
        applyTheme(static_cast<ThemeChoice>(choice));
        const QPalette palette = QApplication::palette();
        using Role = QPalette::ColorRole;
        const std::vector<std::pair<Role, Role>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::BrightText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Window},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto& [text, ground] : pairs) {
                if (group == QPalette::Disabled && text == QPalette::HighlightedText) {
                    continue;
                }
                const double ratio =
                    contrastRatio(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                      .arg(static_cast<int>(text))
                                                      .arg(static_cast<int>(ground))
                                                      .arg(ratio)));
            }
        }
        const ThemeColours& colours = currentColours();
        QVERIFY(contrastRatio(colours.film_text, colours.ground) >= 4.5);
        // Marks that are no text: WCAG 1.4.11 asks for 3:1.
        QVERIFY(contrastRatio(colours.accent, colours.window) >= 3);
        QVERIFY(QApplication::font().pixelSize() >= 13);
        QVERIFY(colours.ground.lightnessF() < 0.2);
        QVERIFY(colours.film_text.lightnessF() < 0.9);
    }

    void iconsFollowTheTheme() {
        lineIcon(QStringLiteral("open"));  // brings the resources in
        QVERIFY(QDir(QStringLiteral(":/icons")).entryList().size() >= 20);
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) {
            if (file == QStringLiteral("lucency.svg")) {
                continue;
            }
            const QIcon icon = lineIcon(file.chopped(4));
            double brightness[2] = {0, 0};
            for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
                applyTheme(choice);
                const QImage image = icon.pixmap(24, 24).toImage();
                double weight = 0;
                double sum = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor colour = image.pixelColor(x, y);
                        weight += colour.alphaF();
                        sum += colour.alphaF() * colour.lightnessF();
                    }
                }
                QVERIFY2(weight > 10, qPrintable(file));
                brightness[static_cast<int>(choice)] = sum / weight;
            }
            QVERIFY2(brightness[0] > 0.6 && brightness[1] < 0.4, qPrintable(file));
        }
        QVERIFY(!programIcon().pixmap(64, 64).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
