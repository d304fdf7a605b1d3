#include "tests/core/model/made_packs.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

namespace {

struct Window {
    int x, y, width, height;
};

/// Windows of like sizes as those of superpixels, in the corners, along the borders and within.
std::vector<Window> spread(int count, int side) {
    std::vector<Window> windows;
    for (int i = 0; i < count; ++i) {
        const int width = side / 7 + (i * 5) % (side / 9), height = side / 7 + (i * 3) % (side / 9);
        windows.push_back({std::min((i % 8) * side / 7, side - width),
                           std::min((i / 8) * side / 7, side - height), width, height});
    }
    return windows;
}

}  // namespace

class TestTorchWindows : public QObject {
    Q_OBJECT

    /// The largest difference of a logit between both ways.
    static double difference(const Classifier& classifier, int count) {
        const InputSpec& spec = classifier.card().input;
        const std::vector<float> film = noise(1, spec);
        const std::vector<float> others = noise(1, spec, 2);
        std::vector<std::vector<float>> values;
        std::vector<ChangedWindow> windows;
        std::vector<float> batch;
        const auto chosen = spread(count, spec.width);
        for (const Window& window : chosen) {
            std::vector<float>& inside = values.emplace_back();
            std::vector<float> copy = film;
            for (int channel = 0; channel < spec.channels; ++channel) {
                for (int row = window.y; row < window.y + window.height; ++row) {
                    for (int column = window.x; column < window.x + window.width; ++column) {
                        const auto at =
                            std::size_t((channel * spec.height + row) * spec.width + column);
                        inside.push_back(others[at]);
                        copy[at] = others[at];
                    }
                }
            }
            batch.insert(batch.end(), copy.begin(), copy.end());
        }
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            windows.push_back(
                {chosen[i].x, chosen[i].y, chosen[i].width, chosen[i].height, values[i]});
        }
        const auto whole = classifier.run(batch, count);
        const auto part = classifier.runChanged(film, windows);
        if (!part) {
            qWarning("%s", qPrintable(part.error().detail));
            return 1e9;
        }
        double most = 0;
        for (int i = 0; i < count; ++i) {
            most = std::max(most,
                            std::abs(whole->logits[std::size_t(i)] - part->logits[std::size_t(i)]));
        }
        return most;
    }

private Q_SLOTS:
    void theShippedNetworkAnswersTheSame() {
        const auto classifier = loadTorchClassifier(shippedPack());
        QVERIFY(classifier);
        const double most = difference(**classifier, 60);
        QVERIFY2(most < 1e-4, qPrintable(QString::number(most)));
    }

    void aMobileNetAnswersTheSame() {
        const QString weights =
            QStringLiteral("weights/mobilenet_v2_imagenet/mobilenet_v2_imagenet_fp16.ts.pt");
        SKIP_WITHOUT_SHARED_DATA(weights);
        torch::jit::Module module("Two");
        module.register_module("net", torch::jit::load(sharedData(weights).toStdString()));
        module.define(
            "def forward(self, x: Tensor) -> Tensor:\n"
            "    return self.net.forward(x)[:, 0:2]\n");
        const QString path = folder_.filePath(QStringLiteral("mobile.pt"));
        module.save(path.toStdString(), {{"model.json", toBytes(smallCard(224, 3)).toStdString()}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const double most = difference(**classifier, 20);
        QVERIFY2(most < 1e-4, qPrintable(QString::number(most)));
    }

    void whatDoesNotPayIsNotDone_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("side");
        const QString head = QStringLiteral("    return torch.stack([x.mean([1, 2, 3])] * 2, 1)");
        const QString layer =
            QStringLiteral("x = torch.relu(torch.conv2d(x, self.w, None, [1, 1], [1, 1]))\n");
        QTest::newRow("a window as large as the film") << layer + head << 64;
        QTest::newRow("nothing that is local")
            << QStringLiteral("x = torch.flip(x, [2])\n") + head << 9;
    }
    void whatDoesNotPayIsNotDone() {
        QFETCH(QString, body);
        QFETCH(int, side);
        const QString path = folder_.filePath(QStringLiteral("dear.pt"));
        writePack(path, body.toStdString(), toBytes(smallCard(64)),
                  {{"w", drawn({1, 1, 3, 3}, 1)}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().detail));
        const std::vector<float> film(64 * 64), values(std::size_t(side * side), 1.0F);
        const std::vector<ChangedWindow> windows(20, {0, 0, side, side, values});
        const auto answer = (*classifier)->runChanged(film, windows);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::MethodUnavailable);
    }

    void stridesPaddingDilationAndResidualsAnswerTheSame() {
        const QString path = folder_.filePath(QStringLiteral("net.pt"));
        writePack(
            path,
            "x = torch.conv2d(x, self.stem, self.shift, [2, 1], [2, 0])\n"
            "    x = torch.max_pool2d(torch.relu(x), [3, 3], [2, 2], [1, 1])\n"
            "    y = torch.conv2d(x, self.wide, None, [1, 1], [2, 2], [2, 2])\n"
            "    x = torch.hardtanh(x + y, 0., 6.)\n"
            "    y = torch.silu(torch.conv2d(x, self.depth, None, [1, 1], [1, 1], [1, 1], 4))\n"
            "    y = torch.conv2d(y, self.wide, None, [1, 1], [1, 1])\n"
            "    x = x + y\n"
            "    x = torch.avg_pool2d(x, [2, 2], [2, 2], [0, 0], True, False)\n"
            "    return torch.linear(x.mean([2, 3]), self.w)",
            toBytes(smallCard(96)),
            {{"stem", drawn({4, 1, 5, 3}, 1)},
             {"shift", drawn({4}, 2)},
             {"wide", drawn({4, 4, 3, 3}, 3, 0.2)},
             {"depth", drawn({4, 1, 3, 3}, 4, 0.3)},
             {"w", drawn({2, 4}, 5)}});
        const auto classifier = loadTorchClassifier(path);
        QVERIFY(classifier);
        const double most = difference(**classifier, 60);
        QVERIFY2(most < 1e-4, qPrintable(QString::number(most)));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestTorchWindows)
#include "test_torch_windows.moc"
