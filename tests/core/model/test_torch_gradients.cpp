#include "core/model/prediction.h"

#include "tests/core/model/made_packs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numeric>
#include <thread>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int side = 16;

/// Smooth, so that differences come close to gradients.
constexpr const char* smooth_features =
    "x = torch.silu(torch.conv2d(x, self.c1, None, [2, 2], [1, 1]))\n"
    "    x = torch.silu(torch.conv2d(x, self.c2, self.b2, [1, 1], [1, 1]))\n";

Parameters smoothParameters(int outputs) {
    return {{"c1", drawn({4, 1, 3, 3}, 1, 0.5)},
            {"c2", drawn({6, 4, 3, 3}, 2, 0.4)},
            {"b2", drawn({6}, 3, 0.3)},
            {"w", drawn({outputs, 6}, 4, 2)},
            {"b", drawn({outputs}, 5)}};
}

double largest(const std::vector<float>& values) {
    double most = 0;
    for (const float value : values) {
        most = std::max(most, double(std::abs(value)));
    }
    return most;
}

std::shared_ptr<const Classifier> load(const QString& path) {
    const auto classifier = loadTorchClassifier(path);
    if (!classifier) {
        qWarning("%s", qPrintable(classifier.error().detail));
        return {};
    }
    return *classifier;
}

}  // namespace

class TestTorchGradients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientsAreThoseOfTheProbability_data() {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QJsonArray>("labels");
        QTest::addColumn<QString>("outputs");
        QTest::addColumn<int>("columns");
        const QJsonArray two{"NORMAL", "PNEUMONIA"};
        const QJsonArray swapped{"PNEUMONIA", "NORMAL"};
        const QJsonArray three{"NORMAL", "PNEUMONIA", "EFFUSION"};
        const char* linear = "return torch.linear(x.mean([2, 3]), self.w, self.b)";
        QTest::newRow("two logits") << linear << two << "logits" << 2;
        QTest::newRow("positive label first") << linear << swapped << "logits" << 2;
        QTest::newRow("one logit") << linear << two << "logits" << 1;
        QTest::newRow("one logit a film in one row")
            << "return torch.linear(x.mean([2, 3]), self.w, self.b).squeeze(1)" << two << "logits"
            << 1;
        QTest::newRow("one probability")
            << "return torch.sigmoid(torch.linear(x.mean([2, 3]), self.w, self.b))" << two
            << "probabilities" << 1;
        QTest::newRow("three logits") << linear << three << "logits" << 3;
        QTest::newRow("three probabilities")
            << "return torch.softmax(torch.linear(x.mean([2, 3]), self.w, self.b), 1)" << three
            << "probabilities" << 3;
        QTest::newRow("in place on the film")
            << "return torch.linear(x.mul_(0.5).mean([2, 3]), self.w, self.b)" << two << "logits"
            << 2;
        QTest::newRow("a loop and a branch")
            << "i = 0\n    while i < 3 and bool(x.abs().sum() < 1e9):\n        x = x * 0.9\n"
               "        i = i + 1\n"
               "    return torch.linear(x.mean([2, 3]), self.w, self.b)"
            << two << "logits" << 2;
    }
    void gradientsAreThoseOfTheProbability() {
        QFETCH(QString, head);
        QFETCH(QJsonArray, labels);
        QFETCH(QString, outputs);
        QFETCH(int, columns);
        QJsonObject card = smallCard(side);
        card[QStringLiteral("labels")] = labels;
        card[QStringLiteral("outputs")] = outputs;
        card[QStringLiteral("calibration")] =
            QJsonObject{{QStringLiteral("temperature"), 0.7}, {QStringLiteral("bias"), 0.3}};
        const QString path = folder_.filePath(QStringLiteral("smooth.pt"));
        writePack(path, smooth_features + ("    " + head.toStdString()), toBytes(card),
                  smoothParameters(columns));
        const auto classifier = load(path);
        QVERIFY(classifier);
        constexpr int films = 11;  // more than are differentiated at once
        const std::vector<float> batch = noise(films, classifier->card().input);
        const std::size_t size = batch.size() / films;
        for (int label = 0; label < labels.size(); ++label) {
            const auto answer = classifier->inputGradients(batch, films, label);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QCOMPARE(answer->gradients.size(), batch.size());
            const auto expected =
                labelProbabilities(classifier->card(), *classifier->run(batch, films), label);
            QCOMPARE(answer->probabilities.size(), expected.size());
            for (std::size_t film = 0; film < films; ++film) {
                QVERIFY(std::abs(answer->probabilities[film] - expected[film]) < 1e-5);
            }
            const double scale = largest(answer->gradients);
            QVERIFY(scale > 1e-4);
            for (std::size_t pixel = 3; pixel < batch.size(); pixel += 97) {
                constexpr float step = 0.02F;
                std::vector<float> moved = batch;
                moved[pixel] += step;
                const double up = labelProbabilities(
                    classifier->card(), *classifier->run(moved, films), label)[pixel / size];
                moved[pixel] -= 2 * step;
                const double down = labelProbabilities(
                    classifier->card(), *classifier->run(moved, films), label)[pixel / size];
                QVERIFY(std::abs((up - down) / (2 * step) - answer->gradients[pixel]) <
                        0.01 * scale);
            }
        }
    }

    void mapsAndGradientsAreThoseOfTheNetwork_data() {
        QTest::addColumn<QString>("head");
        QTest::addColumn<bool>("flat");  // the head weighs each place by itself
        QTest::newRow("mean") << "return torch.linear(x.mean([2, 3]), self.w, self.b)" << false;
        QTest::newRow("pooling") << "x = torch.adaptive_avg_pool2d(x, [1, 1])\n"
                                    "    return torch.linear(torch.flatten(x, 1), self.w, self.b)"
                                 << false;
        QTest::newRow("pooling over all")
            << "x = torch.avg_pool2d(x, [8, 8])\n"
               "    return torch.linear(torch.flatten(x, 1), self.w, self.b)"
            << false;
        QTest::newRow("convolution after the pooling")
            << "x = x.mean([2, 3], True)\n"
               "    return torch.conv2d(x, self.w.unsqueeze(2).unsqueeze(3), self.b).flatten(1)"
            << false;
        QTest::newRow("shuffled channels")
            << "x = x.view([-1, 2, 3, 8, 8]).transpose(1, 2).contiguous().view([-1, 6, 8, 8])\n"
               "    x = x.view([-1, 3, 2, 8, 8]).transpose(1, 2).contiguous().view([-1, 6, 8, 8])\n"
               "    return torch.linear(x.mean([2, 3]), self.w, self.b)"
            << false;
        QTest::newRow("parts put together")
            << "y, z = torch.chunk(x, 2, 1)\n    x = torch.cat([y, z], 1)\n"
               "    return torch.linear(x.mean([2, 3]), self.w, self.b)"
            << false;
        QTest::newRow("weighed by channel (squeeze and excitation)")
            << "s = torch.conv2d(x.mean([2, 3], True), self.one)\n"
               "    x = x * (s * 0 + 1)\n"
               "    return torch.linear(x.mean([2, 3]), self.w, self.b)"
            << false;
        QTest::newRow("in place")
            << "x = x.mul_(1.0)\n    return torch.linear(x.mean([2, 3]), self.w, self.b)" << false;
        QTest::newRow("every place for itself")
            << "return torch.linear(x.flatten(1), self.flat, self.b)" << true;
    }
    void mapsAndGradientsAreThoseOfTheNetwork() {
        QFETCH(QString, head);
        QFETCH(bool, flat);
        Parameters parameters = smoothParameters(2);
        parameters["flat"] = drawn({2, 6 * 8 * 8}, 6);
        parameters["one"] = drawn({6, 6, 1, 1}, 7);
        const QString path = folder_.filePath(QStringLiteral("maps.pt"));
        writePack(path, smooth_features + ("    " + head.toStdString()), toBytes(smallCard(side)),
                  parameters);
        const auto classifier = load(path);
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, classifier->card().input);
        torch::Tensor expected = torch::from_blob(const_cast<float*>(film.data()), {1, 1, 16, 16});
        expected = torch::silu(torch::conv2d(expected, parameters["c1"], {}, 2, 1));
        expected = torch::silu(torch::conv2d(expected, parameters["c2"], parameters["b2"], 1, 1));
        for (const int label : {0, 1}) {
            const auto maps = classifier->featureMaps(film, label);
            QVERIFY2(maps, maps ? "" : qPrintable(maps.error().detail));
            QCOMPARE(maps->channels, 6);
            QCOMPARE(maps->height, 8);
            QCOMPARE(maps->width, 8);
            const auto tensor = [](const std::vector<float>& values) {
                return torch::from_blob(const_cast<float*>(values.data()), {1, 6, 8, 8});
            };
            QVERIFY(torch::allclose(tensor(maps->values), expected, 1e-4, 1e-5));
            const double sign = label == 1 ? 1 : -1;
            const auto difference = [&](const torch::Tensor& weights) {
                return (weights[1] - weights[0]) * sign;
            };
            const torch::Tensor gradient =
                flat ? difference(parameters["flat"]).view({1, 6, 8, 8})
                     : (difference(parameters["w"]) / 64).view({1, 6, 1, 1}).expand({1, 6, 8, 8});
            QVERIFY(torch::allclose(tensor(maps->gradients), gradient, 1e-4, 1e-6));
        }
    }

    /// dz/d(logits) is 1 for the label and minus the others' shares of the rest.
    void mapsOfALabelAreAgainstTheOthersTogether() {
        QJsonObject card = smallCard(side);
        card[QStringLiteral("labels")] = QJsonArray{"NORMAL", "PNEUMONIA", "EFFUSION"};
        const Parameters parameters = smoothParameters(3);
        const QString path = folder_.filePath(QStringLiteral("three.pt"));
        writePack(path,
                  std::string(smooth_features) +
                      "    return torch.linear(x.mean([2, 3]), self.w, self.b)",
                  toBytes(card), parameters);
        const auto classifier = load(path);
        QVERIFY(classifier);
        const auto maps = classifier->featureMaps(noise(1, classifier->card().input), 2);
        QVERIFY(maps);
        const torch::Tensor values =
            torch::from_blob(const_cast<float*>(maps->values.data()), {6, 8, 8});
        const torch::Tensor logits = torch::linear(values.mean(at::IntArrayRef{1, 2}),
                                                   parameters.at("w"), parameters.at("b"));
        const torch::Tensor rest = torch::softmax(logits.slice(0, 0, 2), 0);
        const torch::Tensor& w = parameters.at("w");
        const torch::Tensor expected = (w[2] - rest[0] * w[0] - rest[1] * w[1]) / 64;
        for (int channel = 0; channel < 6; ++channel) {
            QVERIFY(std::abs(maps->gradients[std::size_t(channel * 64 + 5)] -
                             expected[channel].item<float>()) < 1e-5F);
        }
    }

    void whatANetworkDoesNotOfferIsSaid_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("gradients");
        QTest::addColumn<bool>("maps");
        const QString c1 = QStringLiteral("x = torch.conv2d(x, self.c1)\n    ");
        QTest::newRow("no gradient through the largest place")
            << c1 + "m = torch.argmax(x.flatten(1), 1).float()\n    return torch.stack([-m, m], 1)"
            << false << false;
        QTest::newRow("bright places counted")
            << c1 + "m = (x > 0).float().mean([1, 2, 3])\n    return torch.stack([-m, m], 1)"
            << false << false;
        QTest::newRow("detached, which is of no account to a frozen network")
            << c1 + "m = x.detach().mean([1, 2, 3])\n    return torch.stack([-m, m], 1)" << true
            << true;
        QTest::newRow("no convolution")
            << "m = torch.relu(x).mean([1, 2, 3])\n    return torch.stack([-m, m], 1)" << true
            << false;
        QTest::newRow("a convolution over all places")
            << "return torch.conv2d(x, self.all).flatten(1)" << true << false;
        QTest::newRow("convolutions in a loop")
            << "i = 0\n    while i < 2 and bool(x.sum() < 1e9):\n"
               "        x = torch.conv2d(x, self.same, None, [1, 1], [1, 1])\n        i = i + 1\n"
               "    m = x.mean([1, 2, 3])\n    return torch.stack([-m, m], 1)"
            << true << false;
    }
    void whatANetworkDoesNotOfferIsSaid() {
        QFETCH(QString, body);
        QFETCH(bool, gradients);
        QFETCH(bool, maps);
        const QString path = folder_.filePath(QStringLiteral("closed.pt"));
        writePack(path, body.toStdString(), toBytes(smallCard(side)),
                  {{"c1", drawn({4, 1, 3, 3}, 1)},
                   {"same", drawn({1, 1, 3, 3}, 2)},
                   {"all", drawn({2, 1, side, side}, 3)}});
        const auto classifier = load(path);
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, classifier->card().input);
        const auto answer = classifier->inputGradients(film, 1, 1);
        QCOMPARE(bool(answer), gradients);
        if (!gradients) {
            QCOMPARE(answer.error().code, ErrorCode::MethodUnavailable);
        }
        const auto found = classifier->featureMaps(film, 1);
        QCOMPARE(bool(found), maps);
        if (!maps) {
            QCOMPARE(found.error().code, ErrorCode::MethodUnavailable);
        }
    }

    /// Behind its last maps the shipped network has their mean and a linear head.
    void mapsOfTheShippedNetworkAddUpToItsLogit() {
        const auto classifier = load(shippedPack());
        QVERIFY(classifier);
        torch::jit::Module module = torch::jit::load(shippedPack().toStdString());
        // Of two members of ten heads each the maps are the last one's: half of the logit.
        const double bias =
            module.attr("head1_bias").toTensor().to(torch::kDouble).mean().item<double>() / 2;
        for (const int seed : {1, 2, 3}) {
            const std::vector<float> film = noise(1, classifier->card().input, seed);
            const auto maps = classifier->featureMaps(film, 1);
            QVERIFY2(maps, maps ? "" : qPrintable(maps.error().detail));
            QCOMPARE(maps->height, 6);
            QCOMPARE(maps->width, 6);
            const double sum = std::inner_product(maps->values.begin(), maps->values.end(),
                                                  maps->gradients.begin(), 0.0);
            const auto opinion = classifier->run(film, 1);
            QVERIFY(opinion && opinion->members[0].size() == 20);
            const double half =
                std::accumulate(opinion->members[0].begin() + 10, opinion->members[0].end(), 0.0) /
                20;
            QVERIFY2(std::abs(sum - (half - bias)) < 1e-3 * (1 + std::abs(half)),
                     qPrintable(QStringLiteral("%1 %2").arg(sum).arg(half - bias)));
        }
    }

    /// Along a straight way the gradients' mean times the way is the change of the probability.
    void gradientsOfTheShippedNetworkAddUpAlongAWay() {
        const auto classifier = load(shippedPack());
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, classifier->card().input);
        constexpr int steps = 64;
        std::vector<float> way;
        for (int step = 0; step < steps; ++step) {
            for (const float value : film) {
                way.push_back(value * (float(step) + 0.5F) / steps);
            }
        }
        const auto answer = classifier->inputGradients(way, steps, 1);
        QVERIFY(answer);
        double sum = 0;
        for (std::size_t i = 0; i < way.size(); ++i) {
            sum += double(answer->gradients[i]) * double(film[i % film.size()]) / steps;
        }
        std::vector<float> ends(film.size());
        ends.insert(ends.end(), film.begin(), film.end());
        const auto p = labelProbabilities(classifier->card(), *classifier->run(ends, 2), 1);
        QVERIFY2(std::abs(sum - (p[1] - p[0])) < 0.02,
                 qPrintable(QStringLiteral("%1 %2").arg(sum).arg(p[1] - p[0])));
    }

    void threadsGetWhatOneGets() {
        const auto classifier = load(shippedPack());
        QVERIFY(classifier);
        const std::vector<float> film = noise(1, classifier->card().input);
        const double logit = classifier->run(film, 1)->logits[0];
        std::vector<std::thread> threads;
        std::array<bool, 4> same{};
        const auto first = load(shippedPack())->inputGradients(film, 1, 1);
        for (std::size_t i = 0; i < same.size(); ++i) {
            threads.emplace_back([&, i] {
                const auto gradients = classifier->inputGradients(film, 1, 1);
                const auto maps = classifier->featureMaps(film, 1);
                const auto opinion = classifier->run(film, 1);
                same[i] = gradients && maps && opinion &&
                          std::abs(opinion->logits[0] - logit) < 1e-6 &&
                          std::equal(gradients->gradients.begin(), gradients->gradients.end(),
                                     first->gradients.begin(),
                                     [](float a, float b) { return std::abs(a - b) < 1e-7F; });
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QVERIFY(std::all_of(same.begin(), same.end(), [](bool is) { return is; }));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestTorchGradients)
#include "test_torch_gradients.moc"
