#include "core/learn/evaluation.h"
#include "core/learn/trainer.h"
#include "core/model/torch_classifier.h"
#include "core/phantom/phantom.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

using namespace lucency;

namespace {

Recipe smallRecipe(int epochs) {
    Recipe recipe;
    recipe.name = QStringLiteral("small");
    recipe.size = 48;
    recipe.channels = {8, 16};
    recipe.blocks = 1;
    recipe.epochs = epochs;
    recipe.batch = 8;
    recipe.averaging_decay = 0.9;
    recipe.validation_fraction = 0.3;
    return recipe;
}

}  // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writePhantomDataSet(films_.path(), 24, 5, 96));
        const auto set = openDataSet(films_.path());
        QVERIFY(set);
        set_ = *set;
    }

    void aPackIsWrittenThatLoadsAndAnswers() {
        TrainingParameters parameters{smallRecipe(3), packPath("a.pt")};
        std::set<int> stages;
        const auto summary = train(set_, parameters, {}, [&](const TrainingProgress& progress) {
            stages.insert(static_cast<int>(progress.stage));
        });
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        QCOMPARE(summary->training_films + summary->validation_films, 48);
        QCOMPARE(stages.size(), std::size_t(4));
        const auto classifier = loadTorchClassifier(parameters.pack);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const ModelCard& card = (*classifier)->card();
        QCOMPARE(card.input.width, 48);
        QVERIFY(card.unfamiliarity_limit > 0);
        QCOMPARE(card.json.value(QStringLiteral("training"))
                     .toObject()
                     .value(QStringLiteral("log"))
                     .toArray()
                     .size(),
                 3);
        QVERIFY(!QFile::exists(parameters.pack + QStringLiteral(".checkpoint")));

        // What the card says of validation is what evaluate finds on the split written beside it.
        const auto list = openDataSet(parameters.pack + QStringLiteral(".split.csv"));
        QVERIFY(list);
        QCOMPARE(list->films.size(), std::size_t(48));
        const auto evaluation =
            evaluate(**classifier, *chooseSplit(*list, QStringLiteral("val")), false);
        QVERIFY(evaluation);
        QCOMPARE(static_cast<int>(evaluation->films.size()), summary->validation_films);
        QVERIFY(std::abs(evaluation->metrics.auc - summary->validation.auc) < 0.02);
    }

    void noPatientIsInTrainingAndValidation() {
        const auto list = openDataSet(packPath("a.pt") + QStringLiteral(".split.csv"));
        QVERIFY(list);
        std::map<QString, QString> split_of;
        for (const LabelledFilm& film : list->films) {
            const auto [it, is_new] = split_of.emplace(film.patient, film.split);
            QCOMPARE(it->second, film.split);
        }
    }

    void theSameSeedGivesTheSamePack() {
        TrainingParameters again{smallRecipe(3), packPath("b.pt")};
        QVERIFY(train(set_, again));
        QVERIFY(sameWeights(packPath("a.pt"), again.pack));
        TrainingParameters other{smallRecipe(3), packPath("c.pt")};
        other.seed = 2;
        QVERIFY(train(set_, other));
        QVERIFY(!sameWeights(packPath("a.pt"), other.pack));
    }

    void stoppedAndResumedGivesTheSamePack() {
        TrainingParameters parameters{smallRecipe(3), packPath("d.pt")};
        std::stop_source source;
        const auto stopped =
            train(set_, parameters, source.get_token(), [&](const TrainingProgress& progress) {
                if (progress.epoch == 2 && progress.done == 2) {
                    source.request_stop();
                }
            });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(parameters.pack));
        parameters.resume = true;
        int first_epoch = 0;
        QVERIFY(train(set_, parameters, {}, [&](const TrainingProgress& progress) {
            if (first_epoch == 0) {
                first_epoch = progress.epoch;
            }
        }));
        QCOMPARE(first_epoch, 2);
        QVERIFY(sameWeights(packPath("a.pt"), parameters.pack));
    }

    void aCheckpointOfAnotherTrainingIsRefused() {
        TrainingParameters parameters{smallRecipe(3), packPath("e.pt")};
        std::stop_source source;
        QVERIFY(!train(set_, parameters, source.get_token(), [&](const TrainingProgress& progress) {
            if (progress.epoch == 2) {
                source.request_stop();
            }
        }));
        parameters.resume = true;
        parameters.seed = 9;
        const auto resumed = train(set_, parameters);
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, ErrorCode::InvalidArgument);
    }

    void filmsOfOneClassAreTooFew() {
        DataSet normal;
        for (const LabelledFilm& film : set_.films) {
            if (film.label == QLatin1String("NORMAL")) {
                normal.films.push_back(film);
            }
        }
        const auto summary = train(normal, {smallRecipe(1), packPath("f.pt")});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::DataSetUnusable);
    }

    void aFolderThatIsNotThereIsSaidBeforeAnyWork() {
        const auto summary = train(set_, {smallRecipe(1), packPath("nowhere/g.pt")});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::OutputUnwritable);
    }

private:
    QString packPath(const char* name) const { return packs_.filePath(QLatin1String(name)); }

    /// By what they answer, to the last bit: files of equal weights may differ in their archive.
    static bool sameWeights(const QString& a, const QString& b) {
        std::vector<float> batch(2 * 48 * 48);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            batch[i] = static_cast<float>(i % 97) / 97 - 0.5F;
        }
        const auto first = loadTorchClassifier(a);
        const auto second = loadTorchClassifier(b);
        return first && second &&
               (*first)->run(batch, 2)->logits == (*second)->run(batch, 2)->logits &&
               (*first)->run(batch, 2)->unfamiliarity == (*second)->run(batch, 2)->unfamiliarity;
    }

    QTemporaryDir films_;
    QTemporaryDir packs_;
    DataSet set_;
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
