#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QPixmap>
#include <QtTest>

using namespace lucency;

namespace {
constexpr std::pair<const char*, ThemeChoice> themes[] = {
    {"dark", ThemeChoice::Dark},
    {"light", ThemeChoice::Light},
    {"high contrast", ThemeChoice::HighContrast},
};
}  // namespace

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
        struct Row {
            const char* name;
            QPalette::ColorRole text, ground;
        };
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        for (const auto& [theme, choice] : themes) {
            for (const Row& row : {
                     Row{"text on window", QPalette::WindowText, QPalette::Window},
                     Row{"quiet on window", QPalette::PlaceholderText, QPalette::Window},
                     Row{"quiet in a field", QPalette::PlaceholderText, QPalette::Base},
                     Row{"warning on window", QPalette::BrightText, QPalette::Window},
                     Row{"warning in a list", QPalette::BrightText, QPalette::Base},
                     Row{"text in a field", QPalette::Text, QPalette::Base},
                     Row{"text in every other row", QPalette::Text, QPalette::AlternateBase},
                     Row{"button", QPalette::ButtonText, QPalette::Button},
                     Row{"tool button", QPalette::ButtonText, QPalette::Window},
                     Row{"tip", QPalette::ToolTipText, QPalette::ToolTipBase},
                     Row{"chosen", QPalette::HighlightedText, QPalette::Highlight},
                     Row{"link on window", QPalette::Link, QPalette::Window},
                     Row{"followed link on window", QPalette::LinkVisited, QPalette::Window},
                 }) {
                QTest::addRow("%s: %s", theme, row.name)
                    << static_cast<int>(choice) << static_cast<int>(row.text)
                    << static_cast<int>(row.ground);
            }
        }
    }
    /// WCAG 2.2, 1.4.3: 4.5:1; in the high contrast 1.4.6: 7:1, what is disabled 4.5:1.
    void everyTextCanBeRead() {
        QFETCH(int, choice);
        QFETCH(int, text);
        QFETCH(int, ground);
        applyTheme(static_cast<ThemeChoice>(choice));
        const bool high = static_cast<ThemeChoice>(choice) == ThemeChoice::HighContrast;
        const QPalette palette = QApplication::palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const double ratio =
                contrastRatio(palette.color(group, static_cast<QPalette::ColorRole>(text)),
                              palette.color(group, static_cast<QPalette::ColorRole>(ground)));
            QVERIFY2(ratio >= (high && group != QPalette::Disabled ? 7 : 4.5),
                     qPrintable(QString::number(ratio)));
        }
    }

    void everyThemeIsMadeForAReadingRoom_data() {
        QTest::addColumn<int>("choice");
        for (const auto& [theme, choice] : themes) {
            QTest::newRow(theme) << static_cast<int>(choice);
        }
    }
    void everyThemeIsMadeForAReadingRoom() {
        QFETCH(int, choice);
        applyTheme(static_cast<ThemeChoice>(choice));
        const bool high = static_cast<ThemeChoice>(choice) == ThemeChoice::HighContrast;
        const double text = high ? 7 : 4.5;
        const ThemeColours& colours = currentColours();
        QCOMPARE(&colours,
                 &themeColours(high ? Theme::HighContrast
                               : choice == static_cast<int>(ThemeChoice::Light) ? Theme::Light
                                                                                : Theme::Dark));
        // On the film, ink stands on a plate of the ground, 80 % over whatever is below: white.
        const QColor plate = QColor::fromRgbF(0.2F + 0.8F * colours.ground.redF(),
                                              0.2F + 0.8F * colours.ground.greenF(),
                                              0.2F + 0.8F * colours.ground.blueF());
        for (const QColor& ink :
             {colours.film_text, colours.film_warning, colours.measure, colours.drawing}) {
            QVERIFY(contrastRatio(ink, colours.ground) >= text);
            QVERIFY2(contrastRatio(ink, plate) >= text, qPrintable(ink.name()));
        }
        QVERIFY(contrastRatio(colours.text, colours.selection) >= text);
        // Marks that are no text: WCAG 1.4.11 asks for 3:1.
        for (const QColor& ground : {colours.window, colours.panel, colours.ground}) {
            QVERIFY(contrastRatio(colours.accent, ground) >= 3);
        }
        QVERIFY(contrastRatio(colours.accent, colours.selection) >= 3);
        if (high) {
            QCOMPARE(colours.window, QColor(Qt::black));
            QVERIFY(contrastRatio(colours.line, colours.window) >= 3);
            QVERIFY(contrastRatio(colours.selection, colours.window) >= 2);
        }
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
