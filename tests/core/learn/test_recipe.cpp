#include "core/learn/recipe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace lucency;

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedRecipeOpensByName_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : Recipe::names()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyShippedRecipeOpensByName() {
        QFETCH(QString, name);
        const auto recipe = openRecipe(name);
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        QCOMPARE(recipe->name, name);
        QVERIFY(!recipe->description.isEmpty());
    }

    void theShippedRecipesAreThoseThatTheDocumentsName() {
        QCOMPARE(Recipe::names(), QStringList({"baseline", "lucency", "residual", "revised",
                                               "transfer", "vgg16", "vgg19"}));
    }

    void aMemberKeepsWhatTheRecipeSays() {
        const auto recipe = openRecipe(QStringLiteral("lucency"));
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        QCOMPARE(recipe->size, 224);
        QCOMPARE(recipe->members.size(), std::size_t(2));
        QCOMPARE(recipe->members[0].channels, std::vector<int>({16, 32, 64, 128}));
        QCOMPARE(recipe->members[1].kind, MemberRecipe::Kind::Transfer);
        QCOMPARE(recipe->sizeOf(recipe->members[0]), 224);
        QCOMPARE(recipe->sizeOf(recipe->members[1]), 192);
        QVERIFY(recipe->augmentation.rotation_degrees > 0);
    }

    void changesAreMergedIntoObjectsAndReplaceTheRest() {
        const QJsonObject base{
            {QStringLiteral("name"), QStringLiteral("x")},
            {QStringLiteral("epochs"), 3},
            {QStringLiteral("mixup"), 0.4},
            {QStringLiteral("augmentation"),
             QJsonObject{{QStringLiteral("blur"), 1}, {QStringLiteral("noise"), 0.5}}}};
        const QJsonObject changes{
            {QStringLiteral("epochs"), 5},
            {QStringLiteral("mixup"), QJsonValue::Null},
            {QStringLiteral("augmentation"), QJsonObject{{QStringLiteral("blur"), 0}}}};
        const auto recipe = makeRecipe(base, changes);
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        QCOMPARE(recipe->epochs, 5);
        QCOMPARE(recipe->mixup, 0.0);
        QCOMPARE(recipe->augmentation.blur, 0.0);
        QCOMPARE(recipe->augmentation.noise, 0.5);
    }

    void pathsInAFileAreSeenFromItsFolder() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"x","teachers":["a.pt"],)"
                   R"("members":[{"kind":"transfer","weights":"nets/w.pt"}]})");
        file.close();
        const auto recipe = openRecipe(file.fileName());
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
        QCOMPARE(recipe->members[0].weights, folder.filePath(QStringLiteral("nets/w.pt")));
        QCOMPARE(recipe->teachers, QStringList{folder.filePath(QStringLiteral("a.pt"))});
    }

    void aWrongRecipeSaysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("not JSON") << QByteArray("epochs: 3") << "not JSON";
        QTest::newRow("no name") << QByteArray("{}") << "name";
        QTest::newRow("misspelt") << QByteArray(R"({"name":"x","epoch":3})") << "epoch";
        QTest::newRow("out of range") << QByteArray(R"({"name":"x","mixup":-1})") << "mixup";
        QTest::newRow("no number") << QByteArray(R"({"name":"x","batch":"many"})") << "batch";
        QTest::newRow("no channels left")
            << QByteArray(R"({"name":"x","members":[{"channels":[0]}]})") << "channels";
        QTest::newRow("no member") << QByteArray(R"({"name":"x","members":[]})") << "members";
        QTest::newRow("unknown kind")
            << QByteArray(R"({"name":"x","members":[{"kind":"forest"}]})") << "plain, vgg";
        QTest::newRow("unknown optimiser")
            << QByteArray(R"({"name":"x","optimiser":"adamm"})") << "rmsprop";
        QTest::newRow("half a VGG")
            << QByteArray(R"({"name":"x","members":[{"kind":"vgg","layers":17}]})") << "16 or 19";
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
