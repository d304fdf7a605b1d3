#include "core/explain/explain.h"

#include "tests/core/explain/made_models.h"
#include "tests/support/shared_data.h"

#include <QImage>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 90;
constexpr int kColumns = 110;
constexpr int kSide = 48;  // of the network's picture

void methodRows() {
    QTest::addColumn<int>("method");
    for (const Method method : kAllMethods) {
        QTest::newRow(qPrintable(methodName(method))) << int(method);
    }
}

ExplainParameters parametersOf(Method method, int samples, Fill fill = Fill::Mean) {
    ExplainParameters parameters;
    parameters.method = method;
    parameters.samples = samples;
    parameters.fill = fill;
    return parameters;
}

/// Regions of no rule: each pixel goes to the nearest of some points.
Superpixels randomRegions(std::uint64_t seed, int points) {
    Draws draws(seed);
    std::vector<std::pair<double, double>> places;
    for (int i = 0; i < points; ++i) {
        const double row = draws.uniform() * kRows;
        places.emplace_back(row, draws.uniform() * kColumns);
    }
    std::vector<std::uint16_t> ids;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const auto nearest = std::min_element(
                places.begin(), places.end(), [&](const auto& one, const auto& other) {
                    return std::hypot(one.first - row, one.second - column) <
                           std::hypot(other.first - row, other.second - column);
                });
            ids.push_back(std::uint16_t(nearest - places.begin()));
        }
    }
    return superpixelsFromIds(ids, kRows, kColumns);
}

/// A film of soft waves and grain.
std::vector<float> randomFilm(std::uint64_t seed) {
    Draws draws(seed);
    const double down = 3 + 9 * draws.uniform();
    const double across = 3 + 9 * draws.uniform();
    const double phase = 6 * draws.uniform();
    std::vector<float> gray;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            gray.push_back(float(0.45 +
                                 0.3 * std::sin(row * down / kRows + phase) *
                                     std::cos(column * across / kColumns) +
                                 0.2 * draws.uniform()));
        }
    }
    return gray;
}

/// The region with the most pixels at the network's size that `choice` falls on, so that the
/// network can see it.
int seenRegion(const Superpixels& regions, const ModelInput& input, std::uint64_t choice) {
    const std::vector<int> labels = labelsAtModelSize(regions, input);
    std::vector<int> seen;
    for (int label = 0; label < regions.count; ++label) {
        if (std::count(labels.begin(), labels.end(), label) >= 8) {
            seen.push_back(label);
        }
    }
    return seen[choice % seen.size()];
}

/// Whether the map says that region and no other. What sampling leaves on the others is small, and
/// nothing at all where nothing is drawn.
bool saysOnly(const Attribution& map, int region, double left_over) {
    const auto top = std::size_t(topRegions(map, 1).front());
    return int(top) == region && map.weights[top].weight > 0 &&
           std::all_of(map.weights.begin(), map.weights.end(), [&](const RegionWeight& weight) {
               return weight.superpixel == map.weights[top].superpixel ||
                      std::abs(weight.weight) <= left_over * map.weights[top].weight;
           });
}

double leftOver(Method method) {
    return drawsSamples(method) ? 0.05 : 1e-9;
}

}  // namespace

/// What holds of a map whatever made it.
class TestProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renumberingTheRegionsChangesNothing_data() { methodRows(); }
    void renumberingTheRegionsChangesNothing() {
        QFETCH(int, method);
        const ModelInput input = wavesInput(kRows, kColumns, kSide);
        const Superpixels plain = grid(kRows, kColumns, 5, 6);
        const Superpixels renumbered =
            grid(kRows, kColumns, 5, 6, [](int label) { return 5000 - 7 * label; });
        const ExplainParameters parameters = parametersOf(Method(method), 150);
        const auto one = explain(input, plain, {}, smoothNet(input), parameters);
        const auto other = explain(input, renumbered, {}, smoothNet(input), parameters);
        QVERIFY(one && other);
        QCOMPARE(numbersOf(*other), numbersOf(*one));
        for (std::size_t region = 0; region < one->weights.size(); ++region) {
            QCOMPARE(other->weights[region].superpixel, 5000 - 7 * int(region));
        }
    }

    void weightsScaleWithTheOutput_data() { methodRows(); }
    void weightsScaleWithTheOutput() {
        QFETCH(int, method);
        const ModelInput input = wavesInput(kRows, kColumns, kSide);
        const Superpixels regions = grid(kRows, kColumns, 5, 6);
        ExplainParameters parameters = parametersOf(Method(method), 150);
        parameters.design = Design::Random;
        const auto whole = explain(input, regions, {}, smoothNet(input), parameters);
        const auto third = explain(input, regions, {}, smoothNet(input, 1.0 / 3), parameters);
        QVERIFY(whole && third);
        const double greatest =
            std::abs(whole->weights[std::size_t(topRegions(*whole, 1).front())].weight);
        QVERIFY(greatest > 1e-4);
        QCOMPARE(third->samples, whole->samples);
        for (std::size_t region = 0; region < whole->weights.size(); ++region) {
            const RegionWeight& one = whole->weights[region];
            const RegionWeight& other = third->weights[region];
            // The network's gradients are single precision.
            QVERIFY(std::abs(other.weight - one.weight / 3) < 1e-6 * greatest);
            QVERIFY(std::abs(other.low - one.low / 3) < 1e-6 * greatest);
            QVERIFY(std::abs(other.high - one.high / 3) < 1e-6 * greatest);
        }
        QVERIFY(std::abs(whole->r2 - third->r2) < 1e-6);
    }

    void weightsVanishWhereTheNetDoesNotLook_data() { methodRows(); }
    void weightsVanishWhereTheNetDoesNotLook() {
        QFETCH(int, method);
        // The net looks at the left half alone, everywhere there and with a curve.
        const ModelInput input = wavesInput(kRows, kColumns, kSide);
        const Superpixels regions = grid(kRows, kColumns, 5, 6);
        const auto leftHalf = [](std::span<const float> batch) {
            std::vector<float> left(batch.begin(), batch.end());
            for (std::size_t pixel = 0; pixel < left.size(); ++pixel) {
                left[pixel] = pixel % kSide < kSide / 2 ? left[pixel] : 0;
            }
            return left;
        };
        const ModelFunctions whole = smoothNet(input);
        ModelFunctions model;
        model.predict = [&](std::span<const float> batch, int count) {
            return whole.predict(leftHalf(batch), count);
        };
        model.gradients = [&](std::span<const float> batch, int count) {
            auto answer = whole.gradients(leftHalf(batch), count);
            answer->gradients = leftHalf(answer->gradients);
            return answer;
        };
        model.feature_maps = [&](std::span<const float> film) {
            auto maps = whole.feature_maps(leftHalf(film));
            return maps;
        };
        const auto map = explain(input, regions, {}, model, parametersOf(Method(method), 1000));
        QVERIFY(map);
        const double greatest =
            std::abs(map->weights[std::size_t(topRegions(*map, 1).front())].weight);
        for (std::size_t region = 0; region < map->weights.size(); ++region) {
            const RegionWeight& weight = map->weights[region];
            if (region % 6 < 3) {
                continue;
            }
            if (Method(method) == Method::GradCam && region % 6 == 3) {
                continue;  // its cells reach over the edge
            }
            QVERIFY(std::abs(weight.weight) <=
                    (drawsSamples(Method(method)) ? 0.08 : 1e-9) * greatest);
        }
    }

    void oneRegionNetIsExplainedByItInAHundredFilms_data() { methodRows(); }
    void oneRegionNetIsExplainedByItInAHundredFilms() {
        QFETCH(int, method);
        InputSpec spec;
        spec.width = kSide;
        spec.height = kSide;
        int explained = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            spec.fit = seed % 3 == 0 ? InputSpec::Fit::Pad : InputSpec::Fit::Stretch;
            const ModelInput input = makeModelInput(randomFilm(seed), kRows, kColumns, spec);
            const Superpixels regions = randomRegions(seed, 12 + int(seed % 40));
            const int region = seenRegion(regions, input, seed * 7);
            ExplainParameters parameters = parametersOf(Method(method), 256, Fill(seed % 4));
            parameters.seed = seed;
            const auto map =
                explain(input, regions, {}, netLookingAt(region, input, regions), parameters);
            QVERIFY(map);
            explained += saysOnly(*map, region, leftOver(Method(method)));
        }
        QCOMPARE(explained, 100);
    }

    void oneRegionNetIsExplainedByItInAHundredSharedFilms_data() { methodRows(); }
    void oneRegionNetIsExplainedByItInAHundredSharedFilms() {
        SKIP_WITHOUT_SHARED_DATA(QStringLiteral("kermany/train"));
        QFETCH(int, method);
        struct Case {
            ModelInput input;
            Superpixels regions;
        };
        static const std::vector<Case> cases = [] {
            std::vector<Case> made;
            for (const char* folder : {"kermany/train/NORMAL", "kermany/train/PNEUMONIA"}) {
                const QDir films(sharedData(QLatin1String(folder)));
                for (const QString& name : films.entryList(QDir::Files).mid(0, 50)) {
                    const QImage film =
                        QImage(films.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
                    std::vector<float> gray;
                    for (int y = 0; y < film.height(); ++y) {
                        for (int x = 0; x < film.width(); ++x) {
                            gray.push_back(float(film.constScanLine(y)[x]) / 255);
                        }
                    }
                    InputSpec spec;
                    spec.width = kSide;
                    spec.height = kSide;
                    made.push_back({makeModelInput(gray, film.height(), film.width(), spec),
                                    segmentFilm(gray, film.height(), film.width())});
                }
            }
            return made;
        }();
        QCOMPARE(cases.size(), std::size_t(100));
        int explained = 0;
        for (std::size_t film = 0; film < cases.size(); ++film) {
            const auto& [input, regions] = cases[film];
            // Black leaves no trace on black, nor its mean on a flat region.
            const int region = seenRegion(regions, input, film * 13);
            const auto map =
                explain(input, regions, {}, netLookingAt(region, input, regions),
                        parametersOf(Method(method), 256, film % 2 == 0 ? Fill::Mean : Fill::Blur));
            QVERIFY(map);
            explained += saysOnly(*map, region, leftOver(Method(method)));
        }
        QCOMPARE(explained, 100);
    }

    void intervalsCoverTheLimitOfTheirDesign_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("design");
        QTest::addColumn<int>("regions");
        QTest::addColumn<int>("samples");
        const int random = int(Design::Random);
        const int hadamard = int(Design::Hadamard);
        QTest::newRow("lime, random") << int(Method::Lime) << random << 24 << 256;
        QTest::newRow("lime, hadamard") << int(Method::Lime) << hadamard << 24 << 256;
        QTest::newRow("lime, hadamard, many regions") << int(Method::Lime) << hadamard << 50 << 512;
        QTest::newRow("rise, random") << int(Method::Rise) << random << 24 << 256;
        QTest::newRow("rise, hadamard") << int(Method::Rise) << hadamard << 24 << 256;
        QTest::newRow("kernel-shap") << int(Method::KernelShap) << hadamard << 24 << 256;
        QTest::newRow("kernel-shap, many samples")
            << int(Method::KernelShap) << hadamard << 24 << 1000;
        QTest::newRow("kernel-shap, many regions")
            << int(Method::KernelShap) << hadamard << 50 << 512;
    }
    void intervalsCoverTheLimitOfTheirDesign() {
        QFETCH(int, method);
        QFETCH(int, design);
        QFETCH(int, regions);
        QFETCH(int, samples);
        const Switchboard board(regions);
        int covered = 0;
        int all = 0;
        for (std::uint64_t model = 1; model <= 20; ++model) {
            const ModelFunctions functions = Switchboard::model(MadeAnswer(regions, 100 + model));
            ExplainParameters parameters = Switchboard::parameters(Method(method), 20'000);
            parameters.design = Design(design);
            parameters.seed = 1000 + model;
            const auto limit = explain(board.input, board.regions, {}, functions, parameters);
            QVERIFY(limit);
            parameters.samples = samples;
            for (std::uint64_t seed = 1; seed <= 4; ++seed) {
                parameters.seed = seed * 31 + model;
                const auto map = explain(board.input, board.regions, {}, functions, parameters);
                QVERIFY(map);
                for (std::size_t region = 0; region < std::size_t(regions); ++region) {
                    const RegionWeight& weight = map->weights[region];
                    const double at = limit->weights[region].weight;
                    covered += weight.low <= at && at <= weight.high;
                    ++all;
                }
            }
        }
        const double share = double(covered) / all;
        qInfo("coverage %.4f of %d", share, all);
        // Regions of one map err together: as many as half of them are counted as independent.
        const double bound = 2.6 * std::sqrt(0.95 * 0.05 / (all / 2.0));
        QVERIFY(share > 0.95 - bound - 0.01 && share < 0.95 + bound + 0.01);
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "test_properties.moc"
