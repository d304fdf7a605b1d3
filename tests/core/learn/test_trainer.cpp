#include "core/learn/evaluation.h"
#include "core/learn/trainer.h"
#include "core/model/torch_classifier.h"
#include "core/phantom/phantom.h"

#include "tests/core/model/made_packs.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <numeric>
#include <set>

using namespace lucency;

namespace {

Recipe smallRecipe(int epochs) {
    Recipe recipe;
    recipe.name = QStringLiteral("small");
    recipe.size = 48;
    recipe.members.front().channels = {8, 16};
    recipe.members.front().blocks = 1;
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

    void everyKindOfNetworkLearnsAndIsShippedAsOnePack_data() {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("heads");
        QTest::newRow("plain, without dropout")
            << QByteArray(R"([{"kind":"plain","channels":[4,8],"dense":[8],"dropout":0}])") << 1;
        QTest::newRow("vgg16") << QByteArray(
                                      R"([{"kind":"vgg","layers":16,"width":0.03,"dense":[8,8]}])")
                               << 1;
        QTest::newRow("vgg19, local normalisation")
            << QByteArray(R"([{"kind":"vgg","layers":19,"width":0.03,"local_normalisation":9}])")
            << 1;
        QTest::newRow("transfer, head first")
            << QByteArray(R"([{"kind":"transfer","scale":1,"frozen":0.5,"head_epochs":2}])") << 1;
        QTest::newRow("two members of three heads")
            << QByteArray(
                   R"([{"kind":"residual","channels":[4],"blocks":1},{"kind":"transfer","size":32}])")
            << 3;
    }
    void everyKindOfNetworkLearnsAndIsShippedAsOnePack() {
        QFETCH(QByteArray, members);
        QFETCH(int, heads);
        const auto recipe =
            makeRecipe({{QStringLiteral("name"), QStringLiteral("kind")},
                        {QStringLiteral("size"), 48},
                        {QStringLiteral("epochs"), 1},
                        {QStringLiteral("batch"), 8},
                        {QStringLiteral("heads"), heads},
                        {QStringLiteral("validation_fraction"), 0.3},
                        {QStringLiteral("members"), QJsonDocument::fromJson(members).array()}});
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        TrainingParameters parameters{*recipe, packPath("kind.pt")};
        writeBase(packPath("base.pt"));
        for (MemberRecipe& member : parameters.recipe.members) {
            member.weights = packPath("base.pt");
        }
        const auto summary = train(set_, parameters);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        const auto classifier = loadTorchClassifier(parameters.pack);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const std::vector<float> films(2 * 48 * 48, 0.25F);
        const auto opinion = (*classifier)->run(films, 2);
        QVERIFY(opinion);
        const std::size_t count = parameters.recipe.members.size() * std::size_t(heads);
        QCOMPARE(opinion->members.at(1).size(), count);
        const auto& said = opinion->members[1];
        const double mean = std::accumulate(said.begin(), said.end(), 0.0) / double(count);
        QVERIFY(std::abs(mean - opinion->logits[1]) < 1e-5);
    }

    void everyChoiceLearnsWhatIsEasy_data() {
        QTest::addColumn<QByteArray>("changes");
        for (const char* optimiser : {"sgd", "rmsprop", "adam", "adamw"}) {
            QTest::addRow("%s", optimiser)
                << QByteArray(R"({"learning_rate":0.003,"optimiser":")") + optimiser + "\"}";
        }
        QTest::newRow("weights, cosine")
            << QByteArray(R"({"balancing":"weights","schedule":"cosine"})");
        QTest::newRow("undersampling, constant")
            << QByteArray(R"({"balancing":"undersample","schedule":"constant"})");
        QTest::newRow("as they come, no averaging")
            << QByteArray(R"({"balancing":"none","averaging_decay":0})");
        QTest::newRow("mixup, clipped") << QByteArray(R"({"mixup":0.2,"clip_gradient":1})");
        QTest::newRow("bfloat16 where there is") << QByteArray(R"({"precision":"bfloat16"})");
    }
    void everyChoiceLearnsWhatIsEasy() {
        QFETCH(QByteArray, changes);
        const auto recipe = makeRecipe(easyRecipe(), QJsonDocument::fromJson(changes).object());
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        const auto summary = train(easySet(), {*recipe, packPath("choice.pt")});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        QVERIFY2(summary->validation.auc > 0.9,
                 qPrintable(QString::number(summary->validation.auc)));
    }

    void aTeacherIsFollowedAgainstTheLabels() {
        const auto taught = makeRecipe(easyRecipe());
        QVERIFY(train(easySet(), {*taught, packPath("teacher.pt")}));
        DataSet wrong = easySet();
        for (LabelledFilm& film : wrong.films) {
            film.label = film.label == QLatin1String("NORMAL") ? QStringLiteral("PNEUMONIA")
                                                               : QStringLiteral("NORMAL");
        }
        Recipe recipe = *taught;
        recipe.teachers = QStringList{packPath("teacher.pt")};
        recipe.teacher_share = 1;
        const auto summary = train(wrong, {recipe, packPath("pupil.pt")});
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        QVERIFY(summary->validation.auc < 0.2);
    }

    void whatCannotBeTrainedIsSaid_data() {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing to transfer from")
            << QByteArray(R"({"members":[{"kind":"transfer"}]})") << "--weights";
        QTest::newRow("more stages than the film allows")
            << QByteArray(R"({"size":32,"members":[{"kind":"plain","channels":[2,2,2,2,2,2]}]})")
            << "too small";
        QTest::newRow("a loss that explodes")
            << QByteArray(
                   R"({"optimiser":"sgd","learning_rate":10,"epochs":30,"schedule":"constant",)"
                   R"("members":[{"kind":"plain","channels":[8,8],"dense":[8,8]}]})")
            << "learning rate";
    }
    void whatCannotBeTrainedIsSaid() {
        QFETCH(QByteArray, changes);
        QFETCH(QString, said);
        const auto recipe = makeRecipe(easyRecipe(), QJsonDocument::fromJson(changes).object());
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        const auto summary = train(set_, {*recipe, packPath("not.pt")});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(summary.error().detail.contains(said), qPrintable(summary.error().detail));
        QVERIFY(!QFile::exists(packPath("not.pt")));
    }

    void earlyStoppingEndsWhereNothingIsGained() {
        Recipe recipe = smallRecipe(40);
        recipe.early_stopping = 2;
        recipe.learning_rate = 1e-8;  // learns nothing, so no epoch is better for long
        recipe.averaging_decay = 0;
        const auto summary = train(set_, {recipe, packPath("early.pt")});
        QVERIFY(summary);
        const auto classifier = loadTorchClassifier(packPath("early.pt"));
        QVERIFY(classifier);
        const QJsonArray log = (*classifier)
                                   ->card()
                                   .json.value(QStringLiteral("training"))
                                   .toObject()
                                   .value(QStringLiteral("log"))
                                   .toArray();
        QVERIFY2(log.size() < 40, qPrintable(QString::number(log.size())));
    }

    void filmsLeftOutAreTestedOnBesideTheClassTheyLack() {
        const auto recipe = makeRecipe(easyRecipe());
        TrainingParameters parameters{*recipe, packPath("left.pt")};
        parameters.leave_out = QStringLiteral("spot?1.png");  // 11 and 21, both PNEUMONIA
        const auto summary = train(easySet(), parameters);
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
        QCOMPARE(summary->left_out_films, 2);
        QVERIFY2(summary->left_out.auc > 0.9, qPrintable(QString::number(summary->left_out.auc)));
        const auto list = openDataSet(parameters.pack + QStringLiteral(".split.csv"));
        QVERIFY(list);
        QCOMPARE(list->ofSplits({QStringLiteral("test")}).films.size(), std::size_t(2));
        const auto classifier = loadTorchClassifier(parameters.pack);
        QVERIFY(classifier);
        QCOMPARE((*classifier)
                     ->card()
                     .json.value(QStringLiteral("protocols"))
                     .toObject()
                     .value(QStringLiteral("leave_group_out"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("left_out"))
                     .toString(),
                 parameters.leave_out);
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

    /// A net of three channels as it may come from elsewhere, with a layer that features do not
    /// use.
    static void writeBase(const QString& path) {
        torch::jit::Module base("Elsewhere");
        base.register_parameter("a", testing::drawn({6, 3, 3, 3}, 1, 0.3), false);
        base.register_parameter("b", testing::drawn({12, 6, 3, 3}, 2, 0.3), false);
        base.register_parameter("unused", testing::drawn({1000, 12}, 3), false);
        base.define(
            "def features(self, x: Tensor) -> Tensor:\n"
            "    x = torch.relu(torch.conv2d(x, self.a, None, [2, 2], [1, 1]))\n"
            "    return torch.relu(torch.conv2d(x, self.b, None, [2, 2], [1, 1]))\n"
            "def forward(self, x: Tensor) -> Tensor:\n"
            "    return torch.linear(torch.mean(self.features(x), [2, 3]), self.unused)\n");
        base.save(path.toStdString());
    }

    static QJsonObject easyRecipe() {
        return QJsonDocument::fromJson(
                   R"({"name":"easy","size":32,"epochs":6,"batch":8,"learning_rate":0.01,)"
                   R"("averaging_decay":0.5,"validation_fraction":0.4,"augment":false,)"
                   R"("members":[{"kind":"residual","channels":[8],"blocks":1}]})")
            .object();
    }

    /// Bright spots on the left or on the right, twelve films each.
    const DataSet& easySet() {
        if (!easy_.films.empty()) {
            return easy_;
        }
        for (int i = 0; i < 24; ++i) {
            QImage film(64, 64, QImage::Format_Grayscale8);
            film.fill(40 + i);
            for (int y = 16; y < 48; ++y) {
                for (int x = 0; x < 16; ++x) {
                    film.setPixelColor(i % 2 == 0 ? x + 4 : x + 44, y, QColor(200, 200, 200));
                }
            }
            LabelledFilm labelled;
            labelled.label = i % 2 == 0 ? QStringLiteral("NORMAL") : QStringLiteral("PNEUMONIA");
            labelled.patient = QString::number(i);
            labelled.name = QStringLiteral("spot%1.png").arg(i);
            labelled.path = films_.filePath(labelled.name);
            film.save(labelled.path);
            easy_.films.push_back(labelled);
        }
        return easy_;
    }

    QTemporaryDir films_;
    QTemporaryDir packs_;
    DataSet set_, easy_;
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
