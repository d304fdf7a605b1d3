#include "core/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace lucency;

class TestError : public QObject {
    Q_OBJECT

private:
    static QList<ErrorCode> allCodes() {
        QList<ErrorCode> codes;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            codes.append(static_cast<ErrorCode>(code));
        }
        return codes;
    }

private Q_SLOTS:
    void everyCodeHasANameOfItsOwn() {
        QSet<QString> names;
        static const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        for (const ErrorCode code : allCodes()) {
            const QString name = errorName(code);
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }

    void everyCodeHasASentenceOfItsOwn() {
        QSet<QString> sentences;
        for (const ErrorCode code : allCodes()) {
            const QString sentence = errorSentence({code, {}});
            QVERIFY2(sentence.size() > 20 && sentence.endsWith(QLatin1Char('.')),
                     qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
        }
    }

    void namesStandInJsonAsDocumented() {
        QCOMPARE(errorName(ErrorCode::DamagedFile), QStringLiteral("damaged-file"));
        QCOMPARE(errorName(ErrorCode::UnsupportedTransferSyntax),
                 QStringLiteral("unsupported-transfer-syntax"));
        QCOMPARE(errorName(ErrorCode::TooLarge), QStringLiteral("too-large"));
    }

    void sentenceEndsWithTheDetail() {
        const QString bare = errorSentence({ErrorCode::DamagedFile, {}});
        const QString detailed =
            errorSentence({ErrorCode::DamagedFile, QStringLiteral("row 7 of 10")});
        QCOMPARE(detailed, bare + QStringLiteral(" (row 7 of 10)"));
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "test_error.moc"
