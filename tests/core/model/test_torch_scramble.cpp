#include "tests/core/model/made_packs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace lucency;
using namespace lucency::testing;

class TestTorchScramble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// z of a film that is bright at one place alone is the weight of that place.
    void weightsAreShuffledWithinTheirTensor() {
        const QString path = folder_.filePath(QStringLiteral("linear.pt"));
        writePack(path, "return torch.linear(x.flatten(1), self.w)", toBytes(smallCard()),
                  {{"w", drawn({1, 256}, 1)}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY(classifier);
        std::vector<float> places(256 * 256);
        for (std::size_t i = 0; i < 256; ++i) {
            places[i * 257] = 1;
        }
        const auto before = (*classifier)->run(places, 256);
        const auto scrambled = (*classifier)->scrambled(1, 7);
        QVERIFY(scrambled);
        auto after = (*scrambled)->run(places, 256);
        QVERIFY(after->logits != before->logits);
        std::vector<double> sorted = before->logits;
        std::sort(sorted.begin(), sorted.end());
        std::sort(after->logits.begin(), after->logits.end());
        QCOMPARE(after->logits, sorted);
    }

    void theLastLayersComeFirst_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("early");  // the first layer, used first and registered last
        QTest::addColumn<bool>("late");
        QTest::newRow("none") << 0.0 << false << false;
        QTest::newRow("half") << 0.5 << false << true;
        QTest::newRow("all") << 1.0 << true << true;
    }
    void theLastLayersComeFirst() {
        QFETCH(double, share);
        QFETCH(bool, early);
        QFETCH(bool, late);
        const QString path = folder_.filePath(QStringLiteral("two.pt"));
        writePack(path,
                  "x = torch.relu(torch.conv2d(x, self.z_first, self.z_shift))\n"
                  "    return torch.linear(x.flatten(1), self.a_last, self.b_last)",
                  toBytes(smallCard()),
                  {{"a_last", drawn({2, 3 * 14 * 14}, 1)},
                   {"b_last", drawn({2}, 2)},
                   {"z_first", drawn({3, 1, 3, 3}, 3)},
                   {"z_shift", drawn({3}, 4)}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, (*classifier)->card().input);
        const auto scrambled = (*classifier)->scrambled(share, 1);
        QVERIFY(scrambled);
        const auto before = (*classifier)->featureMaps(film, 1);
        const auto after = (*scrambled)->featureMaps(film, 1);
        QCOMPARE(after->values != before->values, early);
        QCOMPARE(after->gradients != before->gradients, late);
    }

    void aSeedGivesOneNetwork() {
        const auto classifier = loadTorchClassifier(shippedPack());
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, (*classifier)->card().input);
        const double before = (*classifier)->run(film, 1)->logits[0];
        const auto logit = [&](double share, std::uint64_t seed) {
            return (*(*classifier)->scrambled(share, seed))->run(film, 1)->logits[0];
        };
        const double once = logit(1, 5);
        QCOMPARE(logit(1, 5), once);
        QVERIFY(std::abs(logit(1, 6) - once) > 1e-3);
        QVERIFY(std::abs(once - before) > 1e-3);
        QVERIFY(std::abs(logit(0.05, 5) - before) > 1e-3);
        QCOMPARE(logit(0, 5), before);
        QCOMPARE((*classifier)->run(film, 1)->logits[0], before);
    }

    /// What a film is compared with is no weight of the network.
    void buffersStay() {
        torch::jit::Module module("Buffered");
        module.register_parameter("w", drawn({1, 256}, 1), false);
        module.register_buffer("m", drawn({256}, 2));
        module.define(
            "def forward(self, x: Tensor) -> Tensor:\n"
            "    return torch.linear(x.flatten(1), self.w * 0) + torch.matmul(x.flatten(1), "
            "self.m).unsqueeze(1)\n");
        const QString path = folder_.filePath(QStringLiteral("buffered.pt"));
        module.save(path.toStdString(), {{"model.json", toBytes(smallCard()).toStdString()}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, (*classifier)->card().input);
        const auto scrambled = (*classifier)->scrambled(1, 1);
        QVERIFY(scrambled);
        QCOMPARE((*scrambled)->run(film, 1)->logits, (*classifier)->run(film, 1)->logits);
    }

    void aPackWithoutParametersSaysSo() {
        const QString path = folder_.filePath(QStringLiteral("bare.pt"));
        writePack(path, "return 3 * x.mean([1, 2, 3])", toBytes(smallCard()));
        const auto scrambled = (*loadTorchClassifier(path))->scrambled(1, 1);
        QVERIFY(!scrambled);
        QCOMPARE(scrambled.error().code, ErrorCode::MethodUnavailable);
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestTorchScramble)
#include "test_torch_scramble.moc"
