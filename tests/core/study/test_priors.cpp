#include "core/study/priors.h"

#include <QtTest>

using namespace lucency;

namespace {

struct Made {
    const char* name;
    const char* patient = "P1";
    const char* study = "1.1";
    const char* date = "2024-05-01";
    const char* view = "PA";
};

FilmSummary film(const Made& made) {
    FilmSummary summary;
    summary.path = QString::fromLatin1(made.name);
    summary.format = FilmFormat::Dicom;
    summary.identity.id = QString::fromLatin1(made.patient);
    summary.identity.study_instance_uid = QString::fromLatin1(made.study);
    summary.acquisition.study_date = QDate::fromString(QString::fromLatin1(made.date), Qt::ISODate);
    summary.acquisition.view_position = QString::fromLatin1(made.view);
    summary.series_instance_uid = QString::fromLatin1(made.study) + QStringLiteral(".1");
    return summary;
}

}  // namespace

class TestPriors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfThePatientInTheOrderOfTheirUse_data() {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("priors");
        QTest::newRow("of the newest, the older ones from the newest")
            << "now"
            << "before,long ago,undated,lateral before,lateral";
        QTest::newRow("of one in the middle, later ones after the older")
            << "before"
            << "long ago,undated,now,lateral,lateral before";
        QTest::newRow("of a lateral, laterals first")
            << "lateral"
            << "lateral before,before,long ago,undated,now";
        QTest::newRow("of an undated one, as they come")
            << "undated"
            << "now,before,long ago,lateral,lateral before";
        QTest::newRow("of another patient, none") << "stranger"
                                                  << "";
        QTest::newRow("of a film that is not in the list, none") << "elsewhere"
                                                                 << "";
        QTest::newRow("of a raster, none: it has no header") << "/folder/one.png"
                                                             << "";
    }
    void areThoseOfThePatientInTheOrderOfTheirUse() {
        StudyList list;
        list.add(film({"now"}));
        list.add(film({"lateral", "P1", "1.1", "2024-05-01", "LL"}));
        list.add(film({"long ago", "P1", "1.2", "2019-05-01", "AP"}));
        list.add(film({"before", "P1", "1.3", "2023-03-01"}));
        list.add(film({"lateral before", "P1", "1.3", "2023-03-01", "LL"}));
        list.add(film({"undated", "P1", "1.4", ""}));
        list.add(film({"stranger", "P2", "2.1"}));
        for (const char* raster : {"/folder/one.png", "/folder/two.png"}) {
            FilmSummary summary;
            summary.path = QString::fromLatin1(raster);
            list.add(summary);
        }
        QFETCH(QString, shown);
        QStringList paths;
        for (const StudyNode* prior : priorsOf(list, shown)) {
            paths << prior->summary.path;
        }
        QTEST(paths.join(QLatin1Char(',')), "priors");
    }
};

QTEST_GUILESS_MAIN(TestPriors)
#include "test_priors.moc"
