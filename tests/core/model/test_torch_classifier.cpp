#include "core/model/torch_classifier.h"

#include "tests/core/model/made_packs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <torch/script.h>

#include <cmath>
#include <dlfcn.h>

using namespace lucency;
using lucency::testing::writePack;

namespace {

constexpr const char* two_logits = "m = x.mean([1, 2, 3])\n    return torch.stack([-m, 2 * m], 1)";

}  // namespace

class TestTorchClassifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logitFollowsTheContract_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QJsonArray>("labels");
        QTest::addColumn<QString>("outputs");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("logit");  // for films whose mean is 0.5
        const QJsonArray two{"NORMAL", "PNEUMONIA"};
        const QJsonArray swapped{"PNEUMONIA", "NORMAL"};
        const QJsonArray three{"NORMAL", "PNEUMONIA", "EFFUSION"};
        QTest::newRow("two logits")
            << QString::fromLatin1(two_logits) << two << "logits" << 1 << 1.5;
        QTest::newRow("two logits, three channels")
            << QString::fromLatin1(two_logits) << two << "logits" << 3 << 1.5;
        QTest::newRow("positive label first")
            << QString::fromLatin1(two_logits) << swapped << "logits" << 1 << -1.5;
        QTest::newRow("one logit") << "return 3 * x.mean([1, 2, 3])" << two << "logits" << 1 << 1.5;
        QTest::newRow("one logit, n x 1")
            << "return 3 * x.mean([2, 3])" << two << "logits" << 1 << 1.5;
        QTest::newRow("one probability")
            << "return torch.sigmoid(3 * x.mean([1, 2, 3]))" << two << "probabilities" << 1 << 1.5;
        QTest::newRow("two probabilities")
            << "m = x.mean([1, 2, 3])\n    return torch.softmax(torch.stack([-m, 2 * m], 1), 1)"
            << two << "probabilities" << 1 << 1.5;
        // z = 1.5 - log(exp(0) + exp(0.5))
        QTest::newRow("three logits")
            << "m = x.mean([1, 2, 3])\n    return torch.stack([0 * m, 3 * m, m], 1)" << three
            << "logits" << 1 << 1.5 - std::log(1 + std::exp(0.5));
    }
    void logitFollowsTheContract() {
        QFETCH(QString, body);
        QFETCH(QJsonArray, labels);
        QFETCH(QString, outputs);
        QFETCH(int, channels);
        QFETCH(double, logit);
        QJsonObject card = testing::smallCard(16, channels);
        card[QStringLiteral("labels")] = labels;
        card[QStringLiteral("outputs")] = outputs;
        const QString path = folder_.filePath(QStringLiteral("pack.pt"));
        writePack(path, body.toStdString(), testing::toBytes(card));
        const auto classifier = loadTorchClassifier(path);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const std::vector<float> batch(static_cast<std::size_t>(3 * channels * 16 * 16), 0.5F);
        const auto opinion = (*classifier)->run(batch, 3);
        QVERIFY(opinion);
        QCOMPARE(opinion->logits.size(), std::size_t(3));
        QVERIFY(std::abs(opinion->logits[1] - logit) < 1e-5);
        QVERIFY(opinion->unfamiliarity.empty());
    }

    void whatIsFoldedIntoConvolutionsLeavesTheAnswersAlone_data() {
        QTest::addColumn<QString>("body");
        const QString end =
            QStringLiteral("\n    return torch.linear(torch.relu(x).mean([2, 3]), self.c)");
        QTest::newRow("zeros all around")
            << "x = torch.conv2d(torch.pad(x, [1, 1, 1, 1]), self.w)" + end;
        QTest::newRow("zeros right and below, stride 2")
            << "x = torch.conv2d(torch.pad(x, [0, 1, 0, 1]), self.w, self.b, [2, 2])" + end;
        QTest::newRow("no zeros at all")
            << "x = torch.conv2d(torch.pad(x, [0, 0, 0, 0]), self.w)" + end;
        QTest::newRow("more above than below")
            << "x = torch.conv2d(torch.pad(x, [2, 0, 3, 1]), self.w)" + end;
        QTest::newRow("other than zeros")
            << "x = torch.conv2d(torch.pad(x, [1, 1, 1, 1], 'constant', 2.0), self.w)" + end;
        QTest::newRow("mirrored")
            << "x = torch.conv2d(torch.pad(x, [1, 1, 1, 1], 'reflect'), self.w)" + end;
        QTest::newRow("read twice")
            << "x = torch.pad(x, [1, 0, 1, 0])\n    x = torch.conv2d(x, self.w) + x.mean()" + end;
        const QString norm = QStringLiteral(
            "\n    x = torch.batch_norm(x, self.g, self.s, self.m, self.v, False, 0.1, 1e-05, "
            "False)");
        QTest::newRow("a norm") << "x = torch.conv2d(x, self.w)" + norm + end;
        QTest::newRow("a norm behind zeros and a bias")
            << "x = torch.conv2d(torch.pad(x, [0, 1, 0, 1]), self.w, self.b)" + norm + end;
        QTest::newRow("a norm of what others read")
            << "y = torch.conv2d(x, self.w)\n    x = y" + norm + "\n    x = x + y" + end;
    }
    void whatIsFoldedIntoConvolutionsLeavesTheAnswersAlone() {
        QFETCH(QString, body);
        const testing::Parameters parameters{
            {"w", testing::drawn({4, 1, 3, 3}, 1)},
            {"b", testing::drawn({4}, 2)},
            {"c", testing::drawn({2, 4}, 3)},
            {"g", testing::drawn({4}, 4)},
            {"s", testing::drawn({4}, 5)},
            {"m", testing::drawn({4}, 6)},
            {"v", testing::drawn({4}, 7).abs() + 0.1},
        };
        const QString path = folder_.filePath(QStringLiteral("folded.pt"));
        const QJsonObject card = testing::smallCard(16, 1);
        writePack(path, body.toStdString(), testing::toBytes(card), parameters);
        const auto classifier = loadTorchClassifier(path);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const auto films = testing::noise(3, (*classifier)->card().input);
        const auto opinion = (*classifier)->run(films, 3);
        QVERIFY(opinion);
        torch::jit::Module as_written = torch::jit::load(path.toStdString());
        const torch::Tensor expected =
            as_written.forward({torch::from_blob(const_cast<float*>(films.data()), {3, 1, 16, 16})})
                .toTensor();
        for (int film = 0; film < 3; ++film) {
            const double z = (expected[film][1] - expected[film][0]).item<double>();
            QVERIFY2(std::abs(opinion->logits[film] - z) < 1e-4 * std::max(1.0, std::abs(z)),
                     qPrintable(QStringLiteral("%1 %2").arg(opinion->logits[film]).arg(z)));
        }
    }

    void aPackThatLiesIsRefused_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QString>("outputs");
        QTest::newRow("wrong channels")
            << "return torch.conv2d(x, torch.ones([2, 3, 16, 16])).flatten(1)" << 1 << "logits";
        QTest::newRow("wrong number of outputs")
            << "return x.mean([1, 2, 3]).unsqueeze(1).repeat([1, 5])" << 1 << "logits";
        QTest::newRow("a picture for an answer") << "return x" << 1 << "logits";
        QTest::newRow("NaN") << "return x.mean([2, 3]).repeat([1, 2]) / 0.0 * 0.0" << 1 << "logits";
        QTest::newRow("probabilities above 1")
            << "return x.mean([2, 3]).repeat([1, 2]) + 2" << 1 << "probabilities";
    }
    void aPackThatLiesIsRefused() {
        QFETCH(QString, body);
        QFETCH(int, channels);
        QFETCH(QString, outputs);
        QJsonObject card = testing::smallCard(16, channels);
        card[QStringLiteral("outputs")] = outputs;
        const QString path = folder_.filePath(QStringLiteral("liar.pt"));
        writePack(path, body.toStdString(), testing::toBytes(card));
        const auto classifier = loadTorchClassifier(path);
        QVERIFY(!classifier);
        QCOMPARE(classifier.error().code, ErrorCode::ModelContradictsCard);
        QVERIFY(!classifier.error().detail.isEmpty());
    }

    void aCardBesideThePackCounts() {
        const QString path = folder_.filePath(QStringLiteral("plain.pt"));
        writePack(path, two_logits, {});
        const auto without = loadTorchClassifier(path);
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::ModelCardMissing);
        QFile beside(folder_.filePath(QStringLiteral("plain.json")));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(testing::toBytes(testing::smallCard()));
        beside.close();
        const auto with = loadTorchClassifier(path);
        QVERIFY(with);
        QCOMPARE((*with)->identity().name, QStringLiteral("small"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE((*with)->identity().sha256,
                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }

    void halfPrecisionWeightsAreWidened() {
        torch::jit::Module module("Half");
        module.register_parameter("w", torch::full({2, 1, 16, 16}, 1.0 / 256).to(torch::kHalf),
                                  false);
        module.define(
            "def forward(self, x: Tensor) -> Tensor:\n"
            "    return torch.conv2d(x, self.w).flatten(1) * torch.tensor([0.0, 1.0])\n");
        const QString path = folder_.filePath(QStringLiteral("half.pt"));
        module.save(path.toStdString(),
                    {{"model.json", testing::toBytes(testing::smallCard()).toStdString()}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const auto opinion = (*classifier)->run(std::vector<float>(256, 0.25F), 1);
        QVERIFY(std::abs(opinion->logits[0] - 0.25) < 1e-3);
    }

    void whatIsNoPackIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no network");
        QTest::newRow("half a zip") << QByteArray("PK\x03\x04 and then nothing", 22);
    }
    void whatIsNoPackIsRefused() {
        QFETCH(QByteArray, bytes);
        QFile file(folder_.filePath(QStringLiteral("broken.pt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto classifier = loadTorchClassifier(file.fileName());
        QVERIFY(!classifier);
        QCOMPARE(classifier.error().code, ErrorCode::ModelUnreadable);
    }

    void aTruncatedPackIsRefused() {
        const QString path = folder_.filePath(QStringLiteral("whole.pt"));
        writePack(path, two_logits, testing::toBytes(testing::smallCard()));
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QFile part(folder_.filePath(QStringLiteral("part.pt")));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(bytes.left(bytes.size() / 2));
        part.close();
        const auto classifier = loadTorchClassifier(part.fileName());
        QVERIFY(!classifier);
        QCOMPARE(classifier.error().code, ErrorCode::ModelUnreadable);
    }

    void anAbsentPackIsSaidToBeAbsent() {
        const auto classifier = loadTorchClassifier(folder_.filePath(QStringLiteral("none.pt")));
        QVERIFY(!classifier);
        QCOMPARE(classifier.error().code, ErrorCode::ModelNotFound);
    }

    /// The reference BLAS makes matrix products many times slower.
    void matrixProductsRunOnOpenBlas() {
        torch::matmul(torch::ones({8, 8}), torch::ones({8, 8}));
        void* symbol = dlsym(RTLD_DEFAULT, "sgemm_");
        QVERIFY(symbol != nullptr);
        Dl_info info{};
        QVERIFY(dladdr(symbol, &info) != 0);
        char* real = realpath(info.dli_fname, nullptr);
        const QString library = QString::fromLocal8Bit(real);
        free(real);
        QVERIFY2(library.contains(QLatin1String("openblas")), qPrintable(library));
    }

    void theShippedPackIsWholeAndSmall() {
        const QFileInfo info(shippedPack());
        QVERIFY(info.exists());
        QVERIFY(info.size() < 10'000'000);
        const auto classifier = loadTorchClassifier(shippedPack());
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const ModelCard& card = (*classifier)->card();
        QCOMPARE(card.positive_label, QStringLiteral("PNEUMONIA"));
        QVERIFY(card.calibration.bootstrap.size() >= 100);
        QVERIFY(card.unfamiliarity_limit > 0);
        QVERIFY(card.json.value(QStringLiteral("validation"))
                    .toObject()
                    .value(QStringLiteral("auc"))
                    .toDouble() > 0.98);
    }

    void anAnswerDoesNotDependOnTheSizeOfItsBatch_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }
    void anAnswerDoesNotDependOnTheSizeOfItsBatch() {
        QFETCH(int, threads);
        const auto classifier = loadTorchClassifier(shippedPack(), threads);
        QVERIFY(classifier);
        constexpr int films = 16;
        const std::vector<float> batch = testing::noise(films, (*classifier)->card().input);
        const std::size_t size = batch.size() / films;
        const auto together = (*classifier)->run(batch, films);
        QVERIFY(together);
        for (const int count : {1, 3, 8}) {
            for (int first = 0; first + count <= films; first += count) {
                const auto some = (*classifier)
                                      ->run(std::span(batch).subspan(std::size_t(first) * size,
                                                                     std::size_t(count) * size),
                                            count);
                QVERIFY(some);
                for (int film = 0; film < count; ++film) {
                    const auto at = std::size_t(film), of_all = std::size_t(first + film);
                    QVERIFY(std::abs(some->logits[at] - together->logits[of_all]) < 1e-5);
                    QVERIFY(std::abs(some->unfamiliarity[at] - together->unfamiliarity[of_all]) <
                            1e-5);
                }
            }
        }
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestTorchClassifier)
#include "test_torch_classifier.moc"
