#include "core/learn/data_set.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace lucency;

namespace {

void touch(const QString& path) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

}  // namespace

class TestDataSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patientIsToldByTheName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("patient");
        QTest::newRow("virus") << "person12_virus_3"
                               << "person12";
        QTest::newRow("bacteria") << "person1000_bacteria_2931"
                                  << "person1000";
        QTest::newRow("normal") << "IM-0115-0001"
                                << "IM-0115";
        QTest::newRow("second series") << "NORMAL2-IM-0201-0001-0002"
                                       << "NORMAL2-IM-0201";
        QTest::newRow("the series are two") << "IM-0201-0001"
                                            << "IM-0201";
        QTest::newRow("no patient") << "chest"
                                    << "";
        QTest::newRow("not at the start") << "my-person12_x"
                                          << "";
        QTest::newRow("number alone") << "person12"
                                      << "person12";
        QTest::newRow("longer word") << "person12x"
                                     << "";
    }
    void patientIsToldByTheName() {
        QFETCH(QString, name);
        QFETCH(QString, patient);
        QCOMPARE(patientFromFileName(name), patient);
    }

    void foldersGiveLabelsAndSplits() {
        QTemporaryDir folder;
        touch(folder.filePath(QStringLiteral("train/NORMAL/IM-0001-0001.jpeg")));
        touch(folder.filePath(QStringLiteral("train/PNEUMONIA/deep/er/person1_virus_1.dcm")));
        touch(folder.filePath(QStringLiteral("val/NORMAL/IM-0002-0001.png")));
        touch(folder.filePath(QStringLiteral("val/OTHER/x.png")));
        const auto set = openDataSet(folder.path());
        QVERIFY(set);
        QCOMPARE(set->films.size(), std::size_t(3));
        QCOMPARE(set->count(QStringLiteral("NORMAL")), 2);
        QCOMPARE(set->ofSplits({QStringLiteral("val")}).films.front().patient,
                 QStringLiteral("IM-0002"));
        QVERIFY(set->patients_known);
        QCOMPARE(set->films[1].name, QStringLiteral("train/PNEUMONIA/deep/er/person1_virus_1.dcm"));
    }

    void aListWrittenIsTheListRead() {
        QTemporaryDir folder;
        DataSet set;
        set.films = {
            {folder.filePath(QStringLiteral("a, \"b\".png")), QStringLiteral("NORMAL"),
             QStringLiteral("p,1"), QStringLiteral("val"), QStringLiteral("x/a, \"b\".png")},
            {folder.filePath(QStringLiteral("é.png")), QStringLiteral("PNEUMONIA"),
             QStringLiteral("p2"), QStringLiteral("train"), QStringLiteral("x/é.png")}};
        const QString list = folder.filePath(QStringLiteral("lists/list.csv"));
        QDir().mkpath(folder.filePath(QStringLiteral("lists")));
        QVERIFY(writeList(set, list));
        const auto read = openDataSet(list);
        QVERIFY(read);
        QCOMPARE(read->films.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(read->films[i].path, set.films[i].path);
            QCOMPARE(read->films[i].patient, set.films[i].patient);
            QCOMPARE(read->films[i].split, set.films[i].split);
        }
        const auto elsewhere = openDataSet(list, QStringLiteral("/films"));
        QCOMPARE(elsewhere->films[1].path, QStringLiteral("/films/x/é.png"));
    }

    void aBadListSaysWhichLine() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bad.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("path,label\na.png,NORMAL\nb.png,SICK\n");
        file.close();
        const auto set = openDataSet(file.fileName());
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::DataSetUnusable);
        QVERIFY(set.error().detail.contains(QLatin1Char('3')));
    }

    void nothingToReadIsAnError() {
        QTemporaryDir folder;
        QCOMPARE(openDataSet(folder.path()).error().code, ErrorCode::DataSetUnusable);
        QCOMPARE(openDataSet(folder.filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::FileNotFound);
    }

    void noPatientIsOnBothSides() {
        DataSet set;
        for (int i = 0; i < 3000; ++i) {
            LabelledFilm film;
            film.patient = QStringLiteral("person%1").arg(i / 3);
            set.films.push_back(film);
        }
        const auto [first, second] = splitByPatient(set, 0.2, 5);
        std::set<QString> patients;
        for (const LabelledFilm& film : first.films) {
            patients.insert(film.patient);
        }
        for (const LabelledFilm& film : second.films) {
            QVERIFY(!patients.contains(film.patient));
        }
        QCOMPARE(first.films.size() + second.films.size(), set.films.size());
        QVERIFY(second.films.size() > 450 && second.films.size() < 750);

        // Adding films moves no patient, another seed does.
        set.films.resize(1500);
        const auto half = splitByPatient(set, 0.2, 5).second;
        for (std::size_t i = 0; i < half.films.size(); ++i) {
            QCOMPARE(half.films[i].patient, second.films[i].patient);
        }
        const auto other = splitByPatient(set, 0.2, 6).second;
        QVERIFY(other.films.empty() || other.films.size() != half.films.size() ||
                other.films.front().patient != half.films.front().patient);
    }

    void drawnFilmsAreOfAsManyPatients_data() {
        QTest::addColumn<int>("films");
        QTest::addColumn<int>("normal");
        QTest::addColumn<int>("pneumonia");
        QTest::newRow("even") << 10 << 5 << 5;
        QTest::newRow("odd") << 7 << 4 << 3;
        QTest::newRow("more than one label has patients") << 30 << 8 << 20;
        QTest::newRow("none") << 0 << 0 << 0;
    }
    void drawnFilmsAreOfAsManyPatients() {
        QFETCH(int, films);
        QFETCH(int, normal);
        QFETCH(int, pneumonia);
        DataSet set;
        for (int i = 0; i < 84; ++i) {
            const QString label = i < 24 ? QStringLiteral("NORMAL") : QStringLiteral("PNEUMONIA");
            const QString name = QStringLiteral("%1.png").arg(i);
            set.films.push_back({name, label, QStringLiteral("p%1").arg(i / 3), {}, name});
        }
        const DataSet drawn = drawByPatient(set, films, 3);
        QCOMPARE(drawn.count(QStringLiteral("NORMAL")), normal);
        QCOMPARE(drawn.count(QStringLiteral("PNEUMONIA")), pneumonia);
        std::set<QString> patients;
        for (const LabelledFilm& film : drawn.films) {
            QVERIFY(patients.insert(film.patient).second);
        }
        const DataSet again = drawByPatient(set, films, 3);
        const DataSet other = drawByPatient(set, films, 4);
        bool same = true;
        for (std::size_t i = 0; i < drawn.films.size(); ++i) {
            QCOMPARE(again.films[i].name, drawn.films[i].name);
            same = same && other.films[i].name == drawn.films[i].name;
        }
        QCOMPARE(same, films == 0);
    }
};

QTEST_GUILESS_MAIN(TestDataSet)
#include "test_data_set.moc"
