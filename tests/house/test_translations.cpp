// Every sentence of the programs is translated into every language that ships.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <map>
#include <vector>

namespace {

/// Languages that are still being translated; empty when all are done.
const QStringList under_way;

struct Message {
    QString context, source, comment;
    QStringList translations;  ///< several where the language tells numbers apart
    bool finished = true;

    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

/// Empty where the file is no translation source.
std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}, true});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            Message& message = messages.back();
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            // A translation with forms for numbers holds elements, which come next.
            QString text;
            while (xml.readNext() == QXmlStreamReader::Characters) {
                text += xml.text();
            }
            if (xml.isStartElement() && xml.name() == QLatin1String("numerusform")) {
                message.translations << xml.readElementText();
            } else {
                message.translations << text;
            }
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// "%1", "%L2" and "%n" of a sentence.
QSet<QString> placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d+|n)"));
    QSet<QString> places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        places << matches.next().captured().remove(QLatin1Char('L'));
    }
    return places;
}

QString sourceOf(const QString& language) {
    return QStringLiteral(LUCENCY_SOURCE_DIR "/translations/lucency_%1.ts").arg(language);
}

QStringList languages() {
    QStringList codes;
    const QStringList files = QDir(QStringLiteral(LUCENCY_SOURCE_DIR "/translations"))
                                  .entryList({QStringLiteral("lucency_*.ts")}, QDir::Files);
    for (const QString& file : files) {
        codes << file.section(QLatin1Char('_'), 1).chopped(3);
    }
    return codes;
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    void eachLanguage() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

private Q_SLOTS:
    void spanishAndArabicShip() {
        QCOMPARE(languages(), (QStringList{QStringLiteral("ar"), QStringLiteral("es")}));
        for (const QString& language : under_way) {
            QVERIFY(languages().contains(language));
        }
    }

    void everySentenceOfTheSourcesCanBeTranslated() {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh_es.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(LUCENCY_SOURCE_DIR));
        lupdate.start(
            QStringLiteral(LUCENCY_LUPDATE),
            {QStringLiteral("-silent"), QStringLiteral("-extensions"), QStringLiteral("cpp,h"),
             QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
             QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        // It speaks where a context is not the one the program asks for.
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
        fresh_ = messagesOf(fresh);
        QVERIFY(fresh_.size() > 500);
        // A sentence that reaches translate() through a variable is not found by lupdate, unless it
        // is marked where it stands.
        static const QRegularExpression hidden(
            QStringLiteral("\\b(?:tr\\(|translate\\(\\s*\"\\w+\",\\s*)[a-z]\\w*[,)]"));
        QStringList faults;
        for (const char* room : {"app", "core", "ui"}) {
            QDirIterator files(QStringLiteral(LUCENCY_SOURCE_DIR "/") + QLatin1String(room),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                if (hidden.match(text).hasMatch() &&
                    !text.contains(QStringLiteral("QT_TRANSLATE_NOOP"))) {
                    faults << file.fileName();
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void nothingIsUnfinished_data() { eachLanguage(); }
    void nothingIsUnfinished() {
        QFETCH(QString, language);
        QStringList faults;
        for (const Message& message : messagesOf(sourceOf(language))) {
            if (!message.finished || message.translations.contains(QString())) {
                faults << message.key();
            }
        }
        if (under_way.contains(language)) {
            QSKIP(qPrintable(QStringLiteral("%1 sentences to translate").arg(faults.size())));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everySentenceOfTheSourcesIsThere_data() { eachLanguage(); }
    void everySentenceOfTheSourcesIsThere() {
        QFETCH(QString, language);
        if (under_way.contains(language)) {
            QSKIP("still being translated");
        }
        QSet<QString> kept;
        for (const Message& message : messagesOf(sourceOf(language))) {
            kept << message.key();
        }
        QStringList missing;
        for (const Message& message : fresh_) {
            if (!kept.contains(message.key())) {
                missing << message.key();
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run update_translations for\n") +
                                               missing.join(QLatin1Char('\n'))));
    }

    void numbersStandWhereTheyBelong_data() { eachLanguage(); }
    void numbersStandWhereTheyBelong() {
        QFETCH(QString, language);
        QStringList faults;
        for (const Message& message : messagesOf(sourceOf(language))) {
            for (const QString& translation : message.translations) {
                // "%n" may be left out of the forms for one and two.
                const QSet<QString> number{QStringLiteral("%n")};
                if (!translation.isEmpty() &&
                    placesIn(translation) - number != placesIn(message.source) - number) {
                    faults << message.key() + QStringLiteral(" -> ") + translation;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void anUnfinishedSentenceIsFound() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("made.ts"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<TS><context><name>A</name>"
            "<message><source>x %1</source><translation>y</translation></message>"
            "<message><source>z</source><translation type=\"unfinished\"></translation>"
            "</message><message numerus=\"yes\"><source>%n</source><translation>"
            "<numerusform>one</numerusform><numerusform>%n</numerusform></translation>"
            "</message></context></TS>");
        file.close();
        const auto messages = messagesOf(path);
        QCOMPARE(messages.size(), 3U);
        QVERIFY(messages[0].finished && !messages[1].finished && messages[2].finished);
        QCOMPARE(messages[2].translations,
                 (QStringList{QStringLiteral("one"), QStringLiteral("%n")}));
        QVERIFY(placesIn(messages[0].source) != placesIn(messages[0].translations[0]));
        QCOMPARE(messages[1].context, QStringLiteral("A"));
    }

private:
    std::vector<Message> fresh_;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
