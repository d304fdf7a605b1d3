#include "core/explain/sampling.h"
#include "core/explain/surrogate.h"

#include "tests/core/explain/made_models.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lucency;
using lucency::testing::MadeAnswer;

namespace {

std::vector<std::vector<std::uint8_t>> draw(Design design, int regions, int samples,
                                            std::uint64_t seed) {
    MaskSequence sequence(design, regions, seed);
    const std::vector<std::uint8_t> blank(static_cast<std::size_t>(regions));
    std::vector<std::vector<std::uint8_t>> masks(static_cast<std::size_t>(samples), blank);
    for (auto& mask : masks) {
        sequence.next(mask);
    }
    return masks;
}

Surrogate fitted(const MadeAnswer& answer, Design design, int regions, int samples,
                 std::uint64_t seed) {
    MaskSequence sequence(design, regions, seed);
    MaskedAnswers answers(regions);
    std::vector<std::uint8_t> mask(static_cast<std::size_t>(regions));
    for (int sample = 0; sample < samples; ++sample) {
        const int draw = sequence.next(mask);
        answers.add(mask, answer(mask),
                    limeSampleWeight(std::accumulate(mask.begin(), mask.end(), 0), regions, 0.25),
                    draw);
    }
    return fitSurrogate(answers, 1);
}

}  // namespace

class TestSampling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMaskShowsTheFilmAndTheSeedDecidesTheRest() {
        for (const Design design : {Design::Random, Design::Hadamard}) {
            const auto masks = draw(design, 40, 300, 7);
            QVERIFY(std::all_of(masks[0].begin(), masks[0].end(), [](int on) { return on == 1; }));
            QCOMPARE(draw(design, 40, 300, 7), masks);
            QVERIFY(draw(design, 40, 300, 8) != masks);
        }
    }

    void randomMasksArePinned() {
        // std::mt19937_64 is specified by the standard; the bits must not move between platforms.
        std::mt19937_64 random(1);
        random();  // the all-on sample draws too
        const std::uint64_t bits = random();
        const auto masks = draw(Design::Random, 40, 2, 1);
        for (std::size_t region = 0; region < 40; ++region) {
            QCOMPARE(int(masks[1][region]), int(bits >> region & 1U));
        }
    }

    void hadamardBlockIsFoldedAndOrthogonal() {
        const int regions = 30;  // order 32, blocks of 64
        const auto masks = draw(Design::Hadamard, regions, 192, 3);
        for (std::size_t block = 1; block < 3; ++block) {  // the first one begins with all-on
            for (std::size_t row = 0; row < 32; ++row) {
                for (std::size_t region = 0; region < std::size_t(regions); ++region) {
                    QCOMPARE(masks[block * 64 + row][region] + masks[block * 64 + 32 + row][region],
                             1);
                }
            }
            for (std::size_t one = 0; one < std::size_t(regions); ++one) {
                for (std::size_t other = 0; other < one; ++other) {
                    int product = 0;
                    for (std::size_t row = 0; row < 32; ++row) {
                        const auto& mask = masks[block * 64 + row];
                        product += (2 * mask[one] - 1) * (2 * mask[other] - 1);
                    }
                    QCOMPARE(product, 0);
                }
            }
        }
        QVERIFY(masks[64] != masks[128]);
    }

    void rowAndComplementAreOneDraw() {
        MaskSequence sequence(Design::Hadamard, 5, 1);  // order 8, blocks of 16
        std::vector<std::uint8_t> mask(5);
        std::vector<int> draws;
        for (int sample = 0; sample < 40; ++sample) {
            draws.push_back(sequence.next(mask));
        }
        for (std::size_t sample = 0; sample < 32; ++sample) {
            QCOMPARE(draws[sample], int(sample / 16 * 8 + sample % 8));
        }
        QCOMPARE(*std::max_element(draws.begin(), draws.end()), 23);
    }

    void intervalsCoverTheLimit_data() {
        QTest::addColumn<int>("design");
        QTest::addColumn<int>("regions");
        QTest::addColumn<int>("samples");
        QTest::addColumn<double>("most");
        QTest::newRow("random 512") << int(Design::Random) << 60 << 512 << 0.98;
        QTest::newRow("hadamard 128, few pairs") << int(Design::Hadamard) << 60 << 128 << 1.01;
        QTest::newRow("hadamard 256") << int(Design::Hadamard) << 60 << 256 << 0.98;
        QTest::newRow("hadamard 1000") << int(Design::Hadamard) << 60 << 1000 << 0.98;
        QTest::newRow("hadamard 256 of 31") << int(Design::Hadamard) << 31 << 256 << 0.98;
        QTest::newRow("hadamard 512 of 75") << int(Design::Hadamard) << 75 << 512 << 0.98;
    }
    void intervalsCoverTheLimit() {
        QFETCH(int, design);
        QFETCH(int, regions);
        QFETCH(int, samples);
        QFETCH(double, most);
        int covered = 0;
        int all = 0;
        for (std::uint64_t film = 1; film <= 3; ++film) {
            const MadeAnswer answer(regions, film);
            const Surrogate limit = fitted(answer, Design(design), regions, 30'000, 77);
            for (std::uint64_t seed = 1; seed <= 10; ++seed) {
                const Surrogate fit = fitted(answer, Design(design), regions, samples, seed);
                for (std::size_t region = 0; region < std::size_t(regions); ++region) {
                    covered += fit.low[region] <= limit.weights[region] &&
                               limit.weights[region] <= fit.high[region];
                    ++all;
                }
            }
        }
        const double share = double(covered) / all;
        qInfo("coverage %.3f", share);
        QVERIFY(share >= 0.92 && share <= most);
    }

    void hadamardIsNearerTheLimitThanRandom() {
        const int regions = 60;
        double random = 0;
        double thousand = 0;
        double hadamard = 0;
        double hadamard512 = 0;
        for (std::uint64_t film = 1; film <= 4; ++film) {
            const MadeAnswer answer(regions, film);
            const Surrogate limit = fitted(answer, Design::Random, regions, 8000, 99);
            const double length = std::sqrt(std::inner_product(
                limit.weights.begin(), limit.weights.end(), limit.weights.begin(), 0.0));
            const auto error = [&](Design design, int samples) {
                double sum = 0;
                for (std::uint64_t seed = 1; seed <= 4; ++seed) {
                    const Surrogate fit = fitted(answer, design, regions, samples, seed);
                    double squares = 0;
                    for (std::size_t region = 0; region < limit.weights.size(); ++region) {
                        squares += std::pow(fit.weights[region] - limit.weights[region], 2);
                    }
                    sum += std::sqrt(squares) / length / 16;
                }
                return sum;
            };
            random += error(Design::Random, 256);
            thousand += error(Design::Random, 1000);
            hadamard += error(Design::Hadamard, 256);
            hadamard512 += error(Design::Hadamard, 512);
        }
        qInfo("random 256: %.3f, random 1000: %.3f, hadamard 256: %.3f, hadamard 512: %.3f", random,
              thousand, hadamard, hadamard512);
        QVERIFY(hadamard < 0.75 * random);
        QVERIFY(hadamard512 < 1.1 * thousand);
    }
};

QTEST_GUILESS_MAIN(TestSampling)
#include "test_sampling.moc"
