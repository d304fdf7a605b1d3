#include "core/film/film_reader.h"
#include "core/film/orientation.h"

#include "tests/core/film/dicom_maker.h"

using namespace lucency;
using namespace lucency::testing;

/// The letters at the edges are where the patient's sides are, however the film is turned.
class TestOrientation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    static QString joined(const EdgeLetters& letters) {
        return QStringList{letters.left, letters.top, letters.right, letters.bottom}.join(
            QLatin1Char(' '));
    }
    Film readMade(const std::function<void(MadeDicom&)>& fill) {
        MadeDicom made;
        made.pixels(madeValues({}));
        fill(made);
        const QString path = folder_.filePath(QStringLiteral("film.dcm"));
        made.save(path);
        const Result<Film> film = readFilm(path);
        return film ? *film : Film();
    }

private Q_SLOTS:
    void letters_data() {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("letters");
        // A frontal film: rows run to the patient's left, columns to the feet.
        QTest::newRow("as stored") << 0 << false << QStringLiteral("R H L F");
        QTest::newRow("a quarter clockwise") << 1 << false << QStringLiteral("F R H L");
        QTest::newRow("on its head") << 2 << false << QStringLiteral("L F R H");
        QTest::newRow("a quarter the other way") << -1 << false << QStringLiteral("H L F R");
        QTest::newRow("five quarters") << 5 << false << QStringLiteral("F R H L");
        QTest::newRow("mirrored") << 0 << true << QStringLiteral("L H R F");
        QTest::newRow("turned, then mirrored") << 1 << true << QStringLiteral("H R F L");
    }
    void letters() {
        QFETCH(int, turns);
        QFETCH(bool, mirrored);
        QFETCH(QString, letters);
        const PatientOrientation frontal{QStringLiteral("L"), QStringLiteral("F")};
        QCOMPARE(joined(edgeLetters(frontal, turns, mirrored)), letters);
    }

    void combinedLettersAreTurnedEach() {
        QCOMPARE(joined(edgeLetters({QStringLiteral("LA"), QStringLiteral("FP")})),
                 QStringLiteral("RP HA LA FP"));
        QCOMPARE(joined(edgeLetters({})), QStringLiteral("   "));
    }

    void stated_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("columns");
        const auto row = [](const char* name, const char* value, const char* rows,
                            const char* columns) {
            QTest::newRow(name) << QByteArray(value) << QString::fromLatin1(rows)
                                << QString::fromLatin1(columns);
        };
        row("frontal", "L\\F", "L", "F");
        row("oblique", "LA\\FP", "LA", "FP");
        row("lower case and padded", "l \\ f", "L", "F");
        row("the first alone", "P\\", "P", "");
        row("one value", "A", "A", "");
        row("empty", "", "", "");
        row("no direction", "1\\0", "", "");
        row("opposites in one", "LR\\F", "", "F");
        row("both along one axis", "L\\R", "", "");
        row("a word", "LEFT\\FOOT", "", "");
    }
    void stated() {
        QFETCH(QByteArray, value);
        const Film film = readMade(
            [&](MadeDicom& made) { made.text(DCM_PatientOrientation, value.constData()); });
        QTEST(film.orientation.rows, "rows");
        QTEST(film.orientation.columns, "columns");
    }

    void whatWasDoneBeforeStoringIsNotDoneAgain() {
        const auto oriented = [](MadeDicom& made) { made.text(DCM_PatientOrientation, "L\\F"); };
        const Film plain = readMade(oriented);
        const Film turned = readMade([&](MadeDicom& made) {
            oriented(made);
            made.text(DCM_FieldOfViewRotation, "90");
            made.text(DCM_FieldOfViewHorizontalFlip, "YES");
        });
        QVERIFY(plain.pixels.rows > 0);
        QCOMPARE(turned.pixels.rows, plain.pixels.rows);
        QCOMPARE(*turned.pixels.samples, *plain.pixels.samples);
        QCOMPARE(joined(edgeLetters(turned.orientation)), QStringLiteral("R H L F"));
    }
};

QTEST_APPLESS_MAIN(TestOrientation)
#include "test_orientation.moc"
