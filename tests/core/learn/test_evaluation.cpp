#include "core/learn/evaluation.h"
#include "core/phantom/phantom.h"

#include "tests/support/fake_classifier.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace lucency;

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writePhantomDataSet(folder_.path(), 20, 3, 224));
        QFile bad(folder_.filePath(QStringLiteral("NORMAL/broken.jpeg")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("\xff\xd8\xff and no more");
    }

    void everyFilmIsCountedAndBadOnesSpoilNothing() {
        const auto set = openDataSet(folder_.path());
        QVERIFY(set);
        int calls = 0;
        const testing::FakeClassifier classifier(
            [&](auto) { return ++calls % 2 == 0 ? 1.0 : -1.0; });
        const auto evaluation = evaluate(classifier, *set, false);
        QVERIFY(evaluation);
        QCOMPARE(evaluation->films.size(), std::size_t(41));
        QCOMPARE(evaluation->unreadable, 1);
        QCOMPARE(evaluation->refused, 0);
        const Confusion& c = evaluation->metrics.confusion;
        QCOMPARE(c.tp + c.fp + c.tn + c.fn, 40);
        QCOMPARE(calls, 40);

        const QJsonObject json = evaluationToJson(*evaluation);
        QCOMPARE(json.value(QStringLiteral("films")).toInt(), 41);
        QCOMPARE(json.value(QStringLiteral("unreadable")).toInt(), 1);
        const QList<QByteArray> rows = evaluationToCsv(*evaluation).trimmed().split('\n');
        QCOMPARE(rows.size(), 42);
        QCOMPARE(rows.first(),
                 QByteArray("path,label,logit,probability,predicted,gate,low,high,unsure"));
        for (const QByteArray& row : rows) {
            QCOMPARE(row.count(','), 8);
        }
    }

    void refusedFilmsAreInNoMetric() {
        const auto set = openDataSet(folder_.path());
        testing::FakeClassifier classifier([](auto) { return 0.0; });
        class Unfamiliar : public testing::FakeClassifier {
        public:
            using FakeClassifier::FakeClassifier;
            Result<RawOpinion> run(std::span<const float> batch, int count) const override {
                auto opinion = FakeClassifier::run(batch, count);
                opinion->unfamiliarity.assign(static_cast<std::size_t>(count), 1.0);
                opinion->unfamiliarity.front() = 100;  // one of each batch
                return opinion;
            }
        } unfamiliar([](auto) { return 0.0; });
        unfamiliar.card_.unfamiliarity_limit = 2;
        const auto evaluation = evaluate(unfamiliar, *set, true);
        QVERIFY(evaluation);
        QCOMPARE(evaluation->refused, 2);
        const Confusion& c = evaluation->metrics.confusion;
        QCOMPARE(c.tp + c.fp + c.tn + c.fn, 38);
    }

    void aStopIsHeard() {
        std::stop_source source;
        source.request_stop();
        const testing::FakeClassifier classifier([](auto) { return 0.0; });
        const auto evaluation =
            evaluate(classifier, *openDataSet(folder_.path()), true, source.get_token());
        QVERIFY(!evaluation);
        QCOMPARE(evaluation.error().code, ErrorCode::Cancelled);
    }

    void theSplitIsChosenWithCare_data() {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QStringList>("got");
        QTest::newRow("test first")
            << QStringList{"train", "val", "test"} << "" << QStringList{"test"};
        QTest::newRow("else val") << QStringList{"train", "val"} << "" << QStringList{"val"};
        QTest::newRow("never train unasked") << QStringList{"train"} << "" << QStringList{};
        QTest::newRow("train when asked")
            << QStringList{"train", "val"} << "train" << QStringList{"train"};
        QTest::newRow("all") << QStringList{"train", "val"} << "all" << QStringList{"train", "val"};
        QTest::newRow("nothing split") << QStringList{""} << "" << QStringList{""};
    }
    void theSplitIsChosenWithCare() {
        QFETCH(QStringList, there);
        QFETCH(QString, asked);
        QFETCH(QStringList, got);
        DataSet set;
        for (const QString& split : there) {
            LabelledFilm film;
            film.split = split;
            set.films.push_back(film);
        }
        const auto chosen = chooseSplit(set, asked);
        QCOMPARE(static_cast<bool>(chosen), !got.isEmpty());
        if (chosen) {
            QCOMPARE(chosen->films.size(), static_cast<std::size_t>(got.size()));
            QCOMPARE(chosen->films.front().split, got.front());
        }
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
