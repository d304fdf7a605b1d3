#include "core/report/reading_json.h"

#include "tests/support/readings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace lucency;
using lucency::testing::fullReading;

namespace {

QStringList sorted(QStringList names) {
    names.sort();
    return names;
}

/// Names that docs/cli.md promises, a list an object.
QStringList words(const char* names) {
    return sorted(QString::fromLatin1(names).split(QLatin1Char(' ')));
}

QJsonObject at(const QJsonObject& object, const char* name) {
    return object[QLatin1String(name)].toObject();
}

}  // namespace

class TestReadingJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromisedNameIsThere() {
        Reading reading = fullReading();
        reading.gate.reasons = {
            {QStringLiteral("age"), GateSeverity::Warn, 0.5, QStringLiteral("too old"), false}};
        const QJsonObject object = readingToJson(reading, QStringLiteral("s.png"), true);
        QCOMPARE(sorted(object.keys()),
                 words("film gate prediction explanation reads error disclaimer"));
        QCOMPARE(sorted(at(object, "film").keys()),
                 words("file format rows columns bits_stored photometric transfer_syntax modality "
                       "body_part view_position patient_age_years pixel_spacing_mm "
                       "pixel_spacing_plane sha256 pixels_sha256 notices"));
        QCOMPARE(sorted(at(object, "gate").keys()), words("accepted reasons"));
        QCOMPARE(
            sorted(at(object, "gate")[QLatin1String("reasons")].toArray()[0].toObject().keys()),
            words("code severity score text waived"));
        QCOMPARE(sorted(at(object, "prediction").keys()),
                 words("label probability interval logit operating_point operating_point_films "
                       "model unsure site_calibration"));
        QCOMPARE(sorted(at(at(object, "prediction"), "model").keys()),
                 words("name version sha256"));
        QCOMPARE(
            sorted(at(object, "explanation").keys()),
            words("method label samples seed fill superpixels r2 converged trusted weights "
                  "segments segmentation shortcuts state design milliseconds adjusted_r2 reason "
                  "probability hidden_probability convergence"));
        QCOMPARE(
            sorted(
                at(object, "explanation")[QLatin1String("weights")].toArray()[0].toObject().keys()),
            words("superpixel weight low high sign_stability"));
        QCOMPARE(sorted(at(at(object, "explanation"), "milliseconds").keys()),
                 words("segment forward fit total"));
    }

    void readsThatAreKeptStandBesideTheOpinion() {
        const Reading reading = fullReading();
        QVERIFY(readingToJson(reading, {}, true)[QLatin1String("reads")].isNull());
        FilmReads reads;
        reads.events.push_back(readEvent(ReadEvent::Kind::FirstRead, ReadingMode::SecondReader));
        reads.events.back().read = {Verdict::Normal, 85, QStringLiteral("Mrs Doe, clear")};
        reads.events.push_back(readEvent(ReadEvent::Kind::Opinion, ReadingMode::SecondReader));
        reads.events.back().shown = shownOpinion(reading);
        const QJsonArray told =
            readingToJson(reading, {}, true, reads)[QLatin1String("reads")].toArray();
        QCOMPARE(told.size(), 2);
        const QJsonObject first = told[0].toObject();
        QCOMPARE(sorted(first.keys()), words("kind time mode program verdict certainty note"));
        QCOMPARE(first[QLatin1String("verdict")].toString(), QStringLiteral("normal"));
        QCOMPARE(first[QLatin1String("certainty")].toInt(), 85);
        QCOMPARE(first[QLatin1String("mode")].toString(), QStringLiteral("second-reader"));
        QCOMPARE(first[QLatin1String("note")].toString(), QStringLiteral("Mrs Doe, clear"));
        QCOMPARE(sorted(told[1].toObject()[QLatin1String("opinion")].toObject().keys()),
                 words("model gate prediction map error"));
        // A note may name the patient.
        const QByteArray unnamed = QJsonDocument(readingToJson(reading, {}, false, reads)).toJson();
        QVERIFY(unnamed.contains("\"normal\"") && !unnamed.contains("Doe"));
    }

    void shortcutsStandBesideTheMap() {
        Reading reading = fullReading();
        const auto told = [&reading] {
            return at(at(readingToJson(reading, {}, false), "explanation"), "shortcuts");
        };
        QCOMPARE(
            told(),
            (QJsonObject{
                {"state", "alarm"},
                {"confidence", 0.75},
                {"outside", 0.625},
                {"border", 0.25},
                {"markers", 0.125},
                {"of_film", QJsonObject{{"outside", 0.5}, {"border", 0.125}, {"markers", 0.0625}}},
                {"regions", QJsonArray{2, 0}},
                {"text", "Possible shortcut."}}));
        // What was not judged has no numbers.
        reading.shortcuts->state = ShortcutState::Silent;
        QCOMPARE(told()[QLatin1String("state")], QJsonValue("silent"));
        QCOMPARE(told()[QLatin1String("confidence")], QJsonValue(0.75));
        QVERIFY(told()[QLatin1String("outside")].isNull());
        QVERIFY(at(told(), "of_film")[QLatin1String("border")].isNull());
        QCOMPARE(told()[QLatin1String("regions")], QJsonValue(QJsonArray()));
        reading.shortcuts.reset();
        QVERIFY(at(readingToJson(reading, {}, false), "explanation")[QLatin1String("shortcuts")]
                    .isNull());
    }

    void noticesOfTheFilmAreTold() {
        Reading reading = fullReading();
        QVERIFY(at(readingToJson(reading, {}, false), "film")[QLatin1String("notices")].isArray());
        reading.film.notices = {{QStringLiteral("first"), QStringLiteral("One.")},
                                {QStringLiteral("second"), QStringLiteral("Two.")}};
        QCOMPARE(at(readingToJson(reading, {}, false), "film")[QLatin1String("notices")].toArray(),
                 (QJsonArray{QJsonObject{{"code", "first"}, {"text", "One."}},
                             QJsonObject{{"code", "second"}, {"text", "Two."}}}));
    }

    void valuesStandAsTheyAre() {
        const QJsonObject object = readingToJson(fullReading(), {}, true);
        const QJsonObject prediction = at(object, "prediction");
        QCOMPARE(prediction[QLatin1String("label")], QJsonValue("PNEUMONIA"));
        QCOMPARE(at(prediction, "probability")[QLatin1String("NORMAL")], QJsonValue(0.25));
        QCOMPARE(prediction[QLatin1String("interval")], QJsonValue(QJsonArray{0.6, 0.875}));
        const QJsonObject map = at(object, "explanation");
        QCOMPARE(map[QLatin1String("seed")], QJsonValue(7));
        QCOMPARE(map[QLatin1String("state")], QJsonValue("trusted"));
        QCOMPARE(map[QLatin1String("trusted")], QJsonValue(true));
        QCOMPARE(map[QLatin1String("hidden_probability")], QJsonValue());
        QCOMPARE(map[QLatin1String("convergence")],
                 QJsonValue(QJsonArray{QJsonArray{64, 0.5}, QJsonArray{128, 0.25},
                                       QJsonArray{256, 0.0625}}));
        const double adjusted = 1 - 0.5 * 255 / 251;
        QVERIFY(std::abs(map[QLatin1String("adjusted_r2")].toDouble() - adjusted) < 1e-12);
        QCOMPARE(map[QLatin1String("superpixels")], QJsonValue(4));
        QVERIFY(map[QLatin1String("segments")].isNull());
        QVERIFY(object[QLatin1String("error")].isNull());
        QCOMPARE(object[QLatin1String("disclaimer")].toString(), disclaimer());
    }

    void whatAFilmDoesNotSayIsNull() {
        const QJsonObject film = filmToJson(fullReading().film, true);
        for (const char* name : {"transfer_syntax", "modality", "body_part", "view_position",
                                 "patient_age_years", "pixel_spacing_mm"}) {
            QVERIFY2(film[QLatin1String(name)].isNull(), name);
        }
        QCOMPARE(film[QLatin1String("pixel_spacing_plane")], QJsonValue("unknown"));
    }

    void spacing_data() {
        QTest::addColumn<int>("plane");
        QTest::addColumn<QString>("name");
        QTest::newRow("detector") << int(SpacingPlane::Detector) << "detector";
        QTest::newRow("patient") << int(SpacingPlane::Patient) << "patient";
        QTest::newRow("calibrated") << int(SpacingPlane::Calibrated) << "calibrated";
        QTest::newRow("unknown") << int(SpacingPlane::Unknown) << "unknown";
    }

    void spacing() {
        QFETCH(int, plane);
        QFETCH(QString, name);
        Film film = lucency::testing::discFilm();
        film.spacing = PixelSpacing{0.25, 0.5, static_cast<SpacingPlane>(plane)};
        const QJsonObject object = filmToJson(film, true);
        QCOMPARE(object[QLatin1String("pixel_spacing_plane")].toString(), name);
        QCOMPARE(object[QLatin1String("pixel_spacing_mm")], QJsonValue(QJsonArray{0.25, 0.5}));
    }

    void aRefusedFilmHasNoOpinion() {
        Reading reading = fullReading();
        reading.prediction.reset();
        reading.attribution.reset();
        reading.gate.reasons = {
            {QStringLiteral("colour"), GateSeverity::Refuse, 1, QStringLiteral("colour"), false}};
        const QJsonObject object = readingToJson(reading, {}, true);
        QVERIFY(object[QLatin1String("prediction")].isNull());
        QVERIFY(object[QLatin1String("explanation")].isNull());
        QCOMPARE(at(object, "gate")[QLatin1String("accepted")], QJsonValue(false));
    }

    void aWaiverIsOnRecord() {
        Reading reading = fullReading();
        reading.gate.reasons = {
            {QStringLiteral("colour"), GateSeverity::Refuse, 1, QStringLiteral("colour"), true}};
        const QJsonObject gate = at(readingToJson(reading, {}, true), "gate");
        QCOMPARE(gate[QLatin1String("accepted")], QJsonValue(true));
        QCOMPARE(gate[QLatin1String("reasons")].toArray()[0].toObject()[QLatin1String("waived")],
                 QJsonValue(true));
    }

    void numbersThatAreNoneAreNull() {
        Reading reading = fullReading();
        reading.attribution->r2 = std::numeric_limits<double>::quiet_NaN();
        reading.prediction->logit = std::numeric_limits<double>::infinity();
        reading.prediction->interval.reset();
        const QJsonObject object = readingToJson(reading, {}, true);
        QVERIFY(at(object, "explanation")[QLatin1String("r2")].isNull());
        QVERIFY(at(object, "prediction")[QLatin1String("logit")].isNull());
        QVERIFY(at(object, "prediction")[QLatin1String("interval")].isNull());
    }

    void withoutIdentityAFilmGoesByItsHash() {
        Reading reading = fullReading();
        reading.film.path = QStringLiteral("/ward7/DOE^JANE/doe_jane.dcm");
        reading.film.format = FilmFormat::Dicom;
        const QString hash = QString::fromLatin1(reading.film.sha256.value().toHex());
        const QJsonObject object = readingToJson(reading, {}, false);
        QCOMPARE(at(object, "film")[QLatin1String("file")].toString(),
                 hash.left(12) + QStringLiteral(".dcm"));
        const QByteArray text = QJsonDocument(object).toJson().toLower();
        QVERIFY(!text.contains("doe"));
        QVERIFY(!text.contains("ward7"));
    }

    void anUnreadableFilm() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("jane.dcm")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("file");
        file.close();
        const Error error{ErrorCode::DamagedFile, QStringLiteral("cut")};
        const QJsonObject object = errorToJson(file.fileName(), error, true);
        QCOMPARE(at(object, "film")[QLatin1String("file")].toString(), file.fileName());
        QVERIFY(at(object, "film")[QLatin1String("rows")].isNull());
        QCOMPARE(at(object, "error")[QLatin1String("code")], QJsonValue("damaged-file"));
        QVERIFY(
            at(object, "error")[QLatin1String("text")].toString().contains(QLatin1String("cut")));
        for (const char* name : {"gate", "prediction", "explanation"}) {
            QVERIFY2(object[QLatin1String(name)].isNull(), name);
        }
        const QJsonObject nameless = errorToJson(file.fileName(), error, false);
        const QByteArray hash = QCryptographicHash::hash("file", QCryptographicHash::Sha256);
        QCOMPARE(at(nameless, "film")[QLatin1String("file")].toString(),
                 QString::fromLatin1(hash.toHex()).left(12));
        const QJsonObject absent =
            errorToJson(folder.filePath(QStringLiteral("none")), error, false);
        QVERIFY(at(absent, "film")[QLatin1String("file")].isNull());
    }
};

QTEST_GUILESS_MAIN(TestReadingJson)
#include "test_reading_json.moc"
