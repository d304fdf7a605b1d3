#include "tests/support/made_studies.h"
#include "ui/study/study_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace lucency;
using namespace lucency::testing;

namespace {

FilmSummary film(int patient, int study, int series, int instance, const char* view = "") {
    static int count = 0;
    FilmSummary summary;
    summary.path = QStringLiteral("/films/%1").arg(++count);
    summary.format = FilmFormat::Dicom;
    summary.identity.id = QStringLiteral("ID%1").arg(patient);
    summary.identity.study_instance_uid = QStringLiteral("1.%1.%2").arg(patient).arg(study);
    summary.acquisition.modality = QStringLiteral("DX");
    summary.acquisition.view_position = QString::fromLatin1(view);
    summary.acquisition.study_date = QDate(2024, 1, 1).addDays(study);
    summary.series_instance_uid =
        summary.identity.study_instance_uid + QStringLiteral(".%1").arg(series);
    summary.series_number = series;
    summary.instance_number = instance;
    return summary;
}

}  // namespace

class TestStudyModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsWithOneChildAreOneRow_data() {
        QTest::addColumn<std::vector<FilmSummary>>("films");
        QTest::addColumn<QStringList>("expected");
        using Films = std::vector<FilmSummary>;
        QTest::newRow("one film") << Films{film(1, 1, 1, 1, "PA")} << QStringList{"DX PA"};
        QTest::newRow("two films of a series")
            << Films{film(1, 1, 1, 1, "PA"), film(1, 1, 1, 2, "LL")}
            << QStringList{"DX PA", "DX LL"};
        QTest::newRow("two series of a film each")
            << Films{film(1, 1, 1, 1, "LL"), film(1, 1, 2, 1, "PA")}
            << QStringList{"DX PA", "DX LL"};
        QTest::newRow("two studies, one with two films")
            << Films{film(1, 1, 1, 1, "PA"), film(1, 2, 1, 1, "PA"), film(1, 2, 1, 2, "LL")}
            << QStringList{"Study 1", "  DX PA", "  DX LL", "Study 2"};
        QTest::newRow("two patients")
            << Films{film(1, 1, 1, 1), film(2, 1, 1, 1, "PA"), film(2, 1, 1, 2, "LL")}
            << QStringList{"Patient 1", "Patient 2", "  DX PA", "  DX LL"};
    }
    void levelsWithOneChildAreOneRow() {
        QFETCH(std::vector<FilmSummary>, films);
        QFETCH(QStringList, expected);
        StudyModel at_once;
        at_once.add(films);
        QCOMPARE(outline(at_once), expected);
        StudyModel one_by_one;
        const QAbstractItemModelTester tester(
            &one_by_one, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const FilmSummary& one : films) {
            one_by_one.add({one});
        }
        QCOMPARE(outline(one_by_one), expected);
    }

    void framesAreRowsOfTheirFilm() {
        StudyModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FilmSummary many = film(1, 1, 1, 1, "PA");
        many.frames = 3;
        model.add({many});
        QCOMPARE(outline(model), QStringList({"DX PA", "  Frame 1", "  Frame 2", "  Frame 3"}));
        QCOMPARE(model.placeAt(model.index(1, 0, model.index(0, 0))), (FilmPlace{many.path, 1}));
        QCOMPARE(model.indexOf({many.path, 2}), model.index(2, 0, model.index(0, 0)));
        model.add({film(2, 1, 1, 1)});
        model.add({film(1, 2, 1, 1, "LL")});
        QCOMPARE(outline(model), QStringList({"Patient 1", "  Study 1", "  Study 2", "    Frame 1",
                                              "    Frame 2", "    Frame 3", "Patient 2"}));
    }

    void whatGrowsIsWhatIsBuiltAtOnce() {
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            StudyModel model;
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            std::vector<QPersistentModelIndex> kept;
            for (int batch = 0; batch < 15; ++batch) {
                std::vector<FilmSummary> films;
                for (int i = random.bounded(6); i >= 0; --i) {
                    const char* views[] = {"PA", "LL", "", "AP"};
                    films.push_back(film(random.bounded(1 + round / 4), random.bounded(3),
                                         random.bounded(3), random.bounded(9),
                                         views[random.bounded(4)]));
                    films.back().frames = random.bounded(5) == 0 ? 3 : 1;
                }
                model.add(films);
            }
            const QStringList grown = outline(model);
            QStringList details = outline(model, StudyModel::DetailRole);
            model.setFilter(QStringLiteral("no such film"));
            QCOMPARE(model.rowCount(), 0);
            model.setFilter({});
            QCOMPARE(grown, outline(model));
            QCOMPARE(details, outline(model, StudyModel::DetailRole));
            for (const StudyNode* node : model.films()) {
                const QModelIndex index = model.indexOf({node->summary.path});
                QVERIFY(index.isValid());
                QCOMPARE(model.placeAt(index).path, node->summary.path);
            }
        }
    }

    void theFilterFindsAllWordsOnAllLevels_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("identity");
        QTest::addColumn<int>("films");
        QTest::newRow("nothing") << "" << false << 4;
        QTest::newRow("a view") << "ap" << false << 2;
        QTest::newRow("patient and view") << "patient 2 ll" << false << 1;
        QTest::newRow("no such") << "patient 3" << false << 0;
        QTest::newRow("an id that is not shown") << "id1" << false << 0;
        QTest::newRow("an id that is shown") << "id1" << true << 2;
    }
    void theFilterFindsAllWordsOnAllLevels() {
        QFETCH(QString, words);
        QFETCH(bool, identity);
        StudyModel model;
        model.add({film(1, 1, 1, 1, "AP"), film(1, 1, 1, 2, "RL")});
        model.setIdentityShown(identity);
        model.setFilter(words);
        // Films that come while the filter is set are filtered, too.
        model.add({film(2, 1, 1, 1, "AP"), film(2, 1, 1, 2, "LL")});
        QTEST(static_cast<int>(model.films().size()), "films");
        for (const StudyNode* node : model.films()) {
            QVERIFY(model.indexOf({node->summary.path}).isValid());
        }
    }
};

QTEST_GUILESS_MAIN(TestStudyModel)
#include "test_study_model.moc"
