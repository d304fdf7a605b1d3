#include "core/explain/hidden_regions.h"

#include "tests/core/explain/made_pictures.h"

#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

class TestHiddenRegions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChoiceIsAskedOfItsOwnCopy() {
        const ModelInput input = wavesInput(120, 120, 60);
        const Superpixels regions = grid(120, 120, 2, 2);
        const auto made = HiddenRegions::make(input, regions, Fill::Black);
        QVERIFY(made);
        QVERIFY(made->unseen().empty());
        // The share of the picture that is black.
        const float black = -input.mean[0] / input.deviation[0];
        const auto predict = predictEach([=](std::span<const float> film) {
            return double(std::count_if(film.begin(), film.end(),
                                        [=](float x) { return std::abs(x - black) < 1e-5F; })) /
                   double(film.size());
        });
        const std::vector<ShownRegions> choices{
            {1, 1, 1, 1}, {0, 1, 1, 1}, {0, 1, 1, 0}, {0, 0, 0, 0}};
        const auto answer = made->ask(choices, predict);
        QVERIFY(answer);
        QCOMPARE(*answer, (std::vector<double>{0, 0.25, 0.5, 1}));
    }

    void whatIsHiddenLooksAsTheNetworkSeesIt() {
        const ModelInput input = wavesInput(120, 120, 60);
        const Superpixels regions = grid(120, 120, 1, 3);
        const auto made = HiddenRegions::make(input, regions, Fill::Mean);
        QVERIFY(made);
        const QImage& hidden = made->everythingHidden();
        QCOMPARE(hidden.size(), QSize(60, 60));
        for (int third = 0; third < 3; ++third) {
            double mean = 0;
            for (int row = 0; row < 60; ++row) {
                for (int column = third * 20; column < third * 20 + 20; ++column) {
                    mean += double(input.gray[std::size_t(row * 60 + column)]) / 1200;
                }
            }
            QVERIFY(std::abs(qGray(hidden.pixel(third * 20 + 10, 30)) - 255 * mean) < 1);
        }
    }

    void theBordersOfAPaddedFilmAreNoPartOfIt() {
        ModelInput input = wavesInput(100, 200, 60);
        input.spec.fit = InputSpec::Fit::Pad;
        input = makeModelInput(waves(100, 200), 100, 200, input.spec);
        const auto made = HiddenRegions::make(input, grid(100, 200, 2, 2), Fill::Mean);
        QVERIFY(made);
        QCOMPARE(made->everythingHidden().size(), QSize(60, 30));
        QVERIFY(qGray(made->everythingHidden().pixel(0, 0)) > 0);
    }

    void aRegionBetweenTheNetworksPixelsIsUnseen() {
        std::vector<std::uint16_t> ids(120 * 120, 1);
        ids[1] = 7;
        const auto made = HiddenRegions::make(wavesInput(120, 120, 30),
                                              superpixelsFromIds(ids, 120, 120), Fill::Mean);
        QVERIFY(made);
        QCOMPARE(made->unseen(), std::vector<int>{1});
    }

    void whatDoesNotFitIsAnError() {
        const auto made = HiddenRegions::make(wavesInput(), grid(120, 150, 2, 2), Fill::Mean);
        QVERIFY(made);
        const std::vector<ShownRegions> short_of_one{{1, 1, 1}};
        const auto answer =
            made->ask(short_of_one, predictEach([](std::span<const float>) { return 0.5; }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestHiddenRegions)
#include "test_hidden_regions.moc"
