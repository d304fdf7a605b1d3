#include "core/learn/training_split.h"

#include <QtTest>

#include <map>
#include <set>

using namespace lucency;

namespace {

/// 60 patients of two films each, one of bacteria and one of virus for those with pneumonia.
DataSet made(const QString& split = {}) {
    DataSet set;
    for (int patient = 0; patient < 60; ++patient) {
        for (int film = 0; film < 2; ++film) {
            LabelledFilm labelled;
            labelled.patient = QStringLiteral("p%1").arg(patient);
            labelled.label =
                patient % 3 == 0 ? QStringLiteral("NORMAL") : QStringLiteral("PNEUMONIA");
            labelled.name =
                QStringLiteral("%1/p%2_%3_%4.jpeg")
                    .arg(labelled.label)
                    .arg(patient)
                    .arg(film == 0 ? QStringLiteral("bacteria") : QStringLiteral("virus"))
                    .arg(film);
            labelled.path = QStringLiteral("/films/") + labelled.name;
            labelled.split = split;
            set.films.push_back(labelled);
        }
    }
    return set;
}

std::set<QString> patients(const DataSet& part) {
    std::set<QString> found;
    for (const LabelledFilm& film : part.films) {
        found.insert(film.patient);
    }
    return found;
}

bool share(const DataSet& a, const DataSet& b) {
    const auto one = patients(a), other = patients(b);
    return std::any_of(one.begin(), one.end(), [&](const auto& p) { return other.contains(p); });
}

}  // namespace

class TestTrainingSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsCoverEveryFilmOnceAndKeepPatientsTogether() {
        std::map<QString, int> validated;
        for (int fold = 0; fold < 5; ++fold) {
            const TrainingSplit split = splitForTraining(made(), {0.15, 5, fold, {}, 3});
            QVERIFY(!share(split.training, split.validation));
            QCOMPARE(split.training.films.size() + split.validation.films.size(), std::size_t(120));
            QVERIFY(!split.validation.films.empty());
            for (const LabelledFilm& film : split.validation.films) {
                QCOMPARE(film.split, QStringLiteral("val"));
                ++validated[film.path];
            }
        }
        QCOMPARE(validated.size(), std::size_t(120));
        for (const auto& [path, times] : validated) {
            QCOMPARE(times, 1);
        }
    }

    void whoHasFilmsLeftOutIsNotInTraining() {
        const TrainingSplit split =
            splitForTraining(made(), {0.15, 0, 0, QStringLiteral("*virus*"), 1});
        QCOMPARE(split.left_out.films.size(), std::size_t(60));
        QVERIFY(!share(split.training, split.left_out));
        QVERIFY(split.training.films.empty());  // everybody here has a film of both
        const TrainingSplit few =
            splitForTraining(made(), {0.15, 0, 0, QStringLiteral("p1?_virus*"), 1});
        QCOMPARE(few.left_out.films.size(), std::size_t(10));
        QVERIFY(!share(few.training, few.left_out));
        QVERIFY(few.training.films.size() > 60);
    }

    void whoHasFilmsInAnotherSplitIsNotInTraining() {
        DataSet set = made(QStringLiteral("train"));
        set.films[0].split = QStringLiteral("test");  // of patient p0, whose other is in train
        const TrainingSplit split = splitForTraining(set, {0.15, 0, 0, {}, 1});
        QVERIFY(!patients(split.training).contains(QStringLiteral("p0")));
        QVERIFY(patients(split.validation).contains(QStringLiteral("p0")));
        QCOMPARE(split.training.films.size() + split.validation.films.size(), std::size_t(119));
        QVERIFY(split.left_out.films.empty());
    }

    void theSameSeedDividesAlike() {
        const auto names = [](std::uint64_t seed) {
            return patients(splitForTraining(made(), {0.3, 0, 0, {}, seed}).validation);
        };
        QCOMPARE(names(4), names(4));
        QVERIFY(names(4) != names(5));
    }
};

QTEST_GUILESS_MAIN(TestTrainingSplit)
#include "test_training_split.moc"
