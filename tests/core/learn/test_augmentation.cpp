#include "core/learn/augmentation.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace lucency;

namespace {

constexpr int side = 64;

std::vector<std::uint8_t> ramp() {
    std::vector<std::uint8_t> film(side * side);
    for (int i = 0; i < side * side; ++i) {
        film[i] = static_cast<std::uint8_t>(3 * (i % side) + i / side);
    }
    return film;
}

std::vector<float> augmented(const AugmentationStrength& strength, std::uint64_t seed) {
    std::vector<float> out(side * side);
    std::mt19937_64 random(seed);
    augment(ramp(), side, strength, random, out);
    return out;
}

}  // namespace

class TestAugmentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSamePicture() {
        QCOMPARE(augmented({}, 7), augmented({}, 7));
        QVERIFY(augmented({}, 7) != augmented({}, 8));
    }

    void noStrengthNoChange() {
        const AugmentationStrength none{0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto out = augmented(none, seed);
            const auto film = ramp();
            for (std::size_t i = 0; i < out.size(); ++i) {
                QVERIFY(std::abs(out[i] - film[i] / 255.0F) < 0.5F / 255);
            }
        }
    }

    void theInputStaysAndTheRangeHolds() {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            for (const float value : augmented({}, seed)) {
                QVERIFY(value >= 0 && value <= 1);
            }
        }
    }

    void standardisedHasMeanZeroAndDeviationOne() {
        auto picture = augmented({}, 3);
        standardise(picture);
        const double mean = std::accumulate(picture.begin(), picture.end(), 0.0) / picture.size();
        double squares = 0;
        for (const float value : picture) {
            squares += (value - mean) * (value - mean);
        }
        QVERIFY(std::abs(mean) < 1e-4);
        QVERIFY(std::abs(std::sqrt(squares / picture.size()) - 1) < 1e-3);
    }

    void aFlatPictureDoesNotBlowUp() {
        std::vector<float> flat(100, 0.3F);
        standardise(flat);
        for (const float value : flat) {
            QVERIFY(std::isfinite(value) && std::abs(value) < 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestAugmentation)
#include "test_augmentation.moc"
