#include "core/learn/search.h"
#include "core/phantom/phantom.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace lucency;

namespace {

QJsonObject object(const char* json) {
    return QJsonDocument::fromJson(json).object();
}

}  // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writePhantomDataSet(films_.path(), 12, 5, 64));
        const auto set = openDataSet(films_.path());
        QVERIFY(set);
        set_ = *set;
    }

    void everyChoiceIsTrainedUnderEverySeedAndFoldOnce() {
        SearchParameters parameters = small();
        parameters.seeds = {1, 2};
        parameters.folds = 2;
        const auto rows = search(set_, parameters);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QCOMPARE(rows->size(), std::size_t(8));
        std::set<QString> packs;
        for (const SearchRow& row : *rows) {
            QVERIFY(QFile::exists(row.pack));
            QVERIFY(!row.was_there);
            packs.insert(row.pack);
            const QJsonObject recipe = row.card.value(QStringLiteral("training"))
                                           .toObject()
                                           .value(QStringLiteral("recipe"))
                                           .toObject();
            QCOMPARE(recipe.value(QStringLiteral("optimiser")).toString(QStringLiteral("adamw")),
                     row.choice);
        }
        QCOMPARE(packs.size(), std::size_t(8));
    }

    void whatIsThereIsNotTrainedAgainUnlessTheRecipeIsAnother() {
        SearchParameters parameters = small();
        QVERIFY(search(set_, parameters));
        int told = 0;
        const auto again = search(set_, parameters, {},
                                  [&](const SearchRow&, const TrainingProgress&) { ++told; });
        QVERIFY(again);
        QCOMPARE(told, 0);
        QVERIFY(again->at(0).was_there && again->at(1).was_there);
        parameters.choices[1].changes.insert(QStringLiteral("momentum"), 0.5);
        const auto other = search(set_, parameters);
        QVERIFY(other);
        QVERIFY(other->at(0).was_there && !other->at(1).was_there);
    }

    void aSearchThatWasStoppedIsGoneOnWith() {
        SearchParameters parameters = small();
        parameters.folder = folder_.filePath(QStringLiteral("stopped"));
        QDir().mkpath(parameters.folder);
        std::stop_source source;
        const auto stopped = search(set_, parameters, source.get_token(),
                                    [&](const SearchRow& row, const TrainingProgress& progress) {
                                        if (row.choice == QLatin1String("sgd") &&
                                            progress.stage == TrainingProgress::Stage::Training) {
                                            source.request_stop();
                                        }
                                    });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto rows = search(set_, parameters);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QVERIFY(rows->at(0).was_there && !rows->at(1).was_there);
    }

    void aChoiceThatIsWrongIsSaidBeforeAnyTraining_data() {
        QTest::addColumn<QByteArray>("choices");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("sgd") << "names one or more";
        QTest::newRow("none") << QByteArray("{}") << "names one or more";
        QTest::newRow("a name that is a path") << QByteArray(R"({"../x": {}})") << "plain name";
        QTest::newRow("no object") << QByteArray(R"({"x": 3})") << "x";
        QTest::newRow("misspelt") << QByteArray(R"({"x": {"optimizer": "sgd"}})") << "optimizer";
    }
    void aChoiceThatIsWrongIsSaidBeforeAnyTraining() {
        QFETCH(QByteArray, choices);
        QFETCH(QString, said);
        const auto read = readChoices(choices);
        QString detail = read ? QString() : read.error().detail;
        if (read) {
            SearchParameters parameters = small();
            parameters.choices = *read;
            const auto rows = search(set_, parameters);
            QVERIFY(!rows);
            detail = rows.error().detail;
        }
        QVERIFY2(detail.contains(said), qPrintable(detail));
    }

private:
    SearchParameters small() const {
        SearchParameters parameters;
        parameters.recipe =
            object(R"({"name":"s","size":32,"epochs":1,"batch":4,"validation_fraction":0.4,)"
                   R"("members":[{"kind":"residual","channels":[4],"blocks":1}]})");
        parameters.choices = {{QStringLiteral("adamw"), {}},
                              {QStringLiteral("sgd"), object(R"({"optimiser":"sgd"})")}};
        parameters.folder = folder_.path();
        return parameters;
    }

    QTemporaryDir films_, folder_;
    DataSet set_;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
