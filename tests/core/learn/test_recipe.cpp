#include "core/learn/recipe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace lucency;

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedRecipeOpensByName() {
        QVERIFY(Recipe::names().contains(QStringLiteral("lucency")));
        const auto recipe = openRecipe(QStringLiteral("lucency"));
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        QCOMPARE(recipe->size, 224);
        QCOMPARE(recipe->channels, std::vector<int>({16, 32, 64, 128}));
        QVERIFY(recipe->augmentation.rotation_degrees > 0);
    }

    void aWrongRecipeSaysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("not JSON") << QByteArray("epochs: 3") << "not JSON";
        QTest::newRow("no name") << QByteArray("{}") << "name";
        QTest::newRow("misspelt") << QByteArray(R"({"name":"x","epoch":3})") << "epoch";
        QTest::newRow("out of range") << QByteArray(R"({"name":"x","dropout":2})") << "dropout";
        QTest::newRow("no number") << QByteArray(R"({"name":"x","batch":"many"})") << "batch";
        QTest::newRow("no channels left")
            << QByteArray(R"({"name":"x","channels":[0]})") << "channels";
        QTest::newRow("inside") << QByteArray(R"({"name":"x","augmentation":{"blurr":1}})")
                                << "blurr";
    }
    void aWrongRecipeSaysWhatIsWrong() {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto recipe = openRecipe(file.fileName());
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(recipe.error().detail.contains(said), qPrintable(recipe.error().detail));
    }

    void anUnknownNameNamesThoseThereAre() {
        const auto recipe = openRecipe(QStringLiteral("nothing"));
        QVERIFY(!recipe);
        QVERIFY(recipe.error().detail.contains(QStringLiteral("lucency")));
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "test_recipe.moc"
