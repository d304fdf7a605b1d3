#include "core/base/language.h"

#include <QtTest>

using namespace lucency;

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLanguagesThatShip() {
        QCOMPARE(shippedLanguages(),
                 (QStringList{QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")}));
    }

    void theLanguageToSpeak_data() {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, const char* wished, const char* own,
                            const char* spoken) {
            QTest::newRow(name) << QString::fromLatin1(wished)
                                << QString::fromLatin1(own).split(QLatin1Char(' '))
                                << QString::fromLatin1(spoken);
        };
        row("a wish", "es", "ar-EG", "es");
        row("the system's", "", "es-MX es-Latn-MX es", "es");
        row("the second choice", "", "de-DE ar-SY", "ar");
        row("English before a later choice", "", "en-GB es-ES", "en");
        row("a country with an underscore", "es_AR", "en", "es");
        row("a wish that does not ship", "de", "es", "es");
        row("none that ships", "", "de-DE C", "en");
        row("no locale", "", "C", "en");
    }
    void theLanguageToSpeak() {
        QFETCH(QString, wished);
        QFETCH(QStringList, own);
        QTEST(languageToSpeak(wished, own), "spoken");
    }

    void theOptionIsTakenOut_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("language");  // "-" for none
        QTest::addColumn<QString>("left");
        QTest::newRow("after") << "x a --language es b"
                               << "es"
                               << "x a b";
        QTest::newRow("with =") << "x --language=ar a"
                                << "ar"
                                << "x a";
        QTest::newRow("none") << "x a"
                              << "-"
                              << "x a";
        QTest::newRow("no value") << "x --language"
                                  << ""
                                  << "x";
        QTest::newRow("a file's name") << "x -- --language es"
                                       << "-"
                                       << "x -- --language es";
        QTest::newRow("another option") << "x --languages es"
                                        << "-"
                                        << "x --languages es";
    }
    void theOptionIsTakenOut() {
        QFETCH(QString, line);
        QStringList arguments = line.split(QLatin1Char(' '));
        QTEST(takeLanguage(arguments).value_or(QStringLiteral("-")), "language");
        QTEST(arguments.join(QLatin1Char(' ')), "left");
    }

    void whatIsWrittenFromTheRight() {
        QVERIFY(isRightToLeft(QStringLiteral("ar")));
        QVERIFY(!isRightToLeft(QStringLiteral("es")));
        QVERIFY(!isRightToLeft(QStringLiteral("en")));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
