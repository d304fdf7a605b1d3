#include "core/model/model_card.h"

#include "tests/support/cards.h"

#include <QtTest>

using namespace lucency;

class TestModelCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteCardIsRead() {
        QJsonObject json = testing::smallCard(32, 3);
        json[QStringLiteral("calibration")] = QJsonObject{
            {QStringLiteral("temperature"), 2.0},
            {QStringLiteral("bias"), -0.5},
            {QStringLiteral("bootstrap"), QJsonArray{QJsonArray{1.5, 0.1}, QJsonArray{2.5, -0.2}}}};
        const auto card = parseModelCard(testing::toBytes(json));
        QVERIFY(card);
        QCOMPARE(card->name, QStringLiteral("small"));
        QCOMPARE(card->labels,
                 QStringList({QStringLiteral("NORMAL"), QStringLiteral("PNEUMONIA")}));
        QCOMPARE(card->input.width, 32);
        QCOMPARE(card->input.channels, 3);
        QCOMPARE(card->calibration.temperature, 2.0);
        QCOMPARE(card->calibration.bootstrap.size(), std::size_t(2));
        QCOMPARE(card->calibration.bootstrap[1].second, -0.2);
        QCOMPARE(card->operatingPoint().films, 10);
    }

    void fixedNormalisationHasANumberAChannel() {
        QJsonObject json = testing::smallCard(16, 3);
        QJsonObject input = json[QStringLiteral("input")].toObject();
        input[QStringLiteral("normalisation")] =
            QJsonObject{{QStringLiteral("mean"), QJsonArray{0.1, 0.2, 0.3}},
                        {QStringLiteral("deviation"), QJsonArray{0.5, 0.6, 0.7}}};
        json[QStringLiteral("input")] = input;
        const auto card = parseModelCard(testing::toBytes(json));
        QVERIFY(card);
        QCOMPARE(card->input.normalisation, InputSpec::Normalisation::Fixed);
        QCOMPARE(card->input.mean[2], 0.3F);
        QCOMPARE(card->input.deviation[0], 0.5F);
    }

    void aWrongCardSaysWhatIsWrong_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* part, const char* field,
                            const QJsonValue& value, const char* said) {
            QTest::newRow(name) << QString::fromLatin1(part) << QString::fromLatin1(field) << value
                                << QString::fromLatin1(said);
        };
        const QJsonValue gone(QJsonValue::Undefined);
        row("no name", "", "name", gone, "name");
        row("no version", "", "version", gone, "version");
        row("no licence", "", "licence", gone, "licence");
        row("one label", "", "labels", QJsonArray{"A"}, "labels");
        row("a label twice", "", "labels", QJsonArray{"A", "A"}, "twice");
        row("positive label unknown", "", "positive_label", "COVID", "positive_label");
        row("outputs neither", "", "outputs", "scores", "outputs");
        row("no input", "", "input", gone, "input");
        row("two channels", "input", "channels", 2, "channels");
        row("width of nothing", "input", "width", 0, "width");
        row("width too great", "input", "width", 100000, "width");
        row("fit unknown", "input", "fit", "crop", "fit");
        row("normalisation unknown", "input", "normalisation", "none", "normalisation");
        row("deviation of zero", "input", "normalisation",
            QJsonObject{{"mean", 0.5}, {"deviation", 0}}, "deviation");
        row("temperature of zero", "calibration", "temperature", 0, "temperature");
        row("bias no number", "calibration", "bias", "x", "bias");
        row("bootstrap no pairs", "calibration", "bootstrap", QJsonArray{1}, "bootstrap");
        row("no operating point", "", "operating_points", QJsonObject{}, "balanced");
        row("threshold of 2", "operating_points", "balanced",
            QJsonObject{{"threshold", 2}, {"films", 1}}, "threshold");
        row("no intended use", "", "intended_use", gone, "intended_use");
        row("no ages", "intended_use", "ages_years", gone, "ages_years");
        row("no training", "", "training", gone, "training");
        row("no validation", "", "validation", gone, "validation");
    }
    void aWrongCardSaysWhatIsWrong() {
        QFETCH(QString, part);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, said);
        QJsonObject json = testing::smallCard();
        if (part.isEmpty()) {
            json[field] = value;
        } else {
            QJsonObject inner = json[part].toObject();
            inner[field] = value;
            json[part] = inner;
        }
        const auto card = parseModelCard(testing::toBytes(json));
        QVERIFY(!card);
        QCOMPARE(card.error().code, ErrorCode::ModelCardInvalid);
        QVERIFY2(card.error().detail.contains(said), qPrintable(card.error().detail));
    }

    void whatIsNoJsonIsRefused() {
        for (const char* text : {"", "[]", "{", "\xff\xfe"}) {
            const auto card = parseModelCard(text);
            QVERIFY(!card);
            QCOMPARE(card.error().code, ErrorCode::ModelCardInvalid);
        }
    }
};

QTEST_GUILESS_MAIN(TestModelCard)
#include "test_model_card.moc"
