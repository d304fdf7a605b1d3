#include "core/explain/superpixels.h"

#include "tests/core/explain/made_pictures.h"
#include "tests/core/explain/region_rules.h"
#include "tests/support/python.h"
#include "tests/support/shared_data.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>
#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cstring>
#include <map>
#include <random>
#include <set>

using namespace lucency;
using namespace lucency::testing;

namespace {

QString writeGray16(const QTemporaryDir& folder, QSize size,
                    const std::function<int(int x, int y)>& id) {
    QImage picture(size, QImage::Format_Grayscale16);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<quint16*>(picture.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            line[x] = quint16(id(x, y));
        }
    }
    const QString path = folder.filePath(QStringLiteral("map.png"));
    return picture.save(path) ? path : QString();
}

constexpr std::array kAlgorithms{
    SuperpixelParameters::Algorithm::Slic, SuperpixelParameters::Algorithm::Slico,
    SuperpixelParameters::Algorithm::Lsc, SuperpixelParameters::Algorithm::Quickshift};

void algorithmRows() {
    QTest::addColumn<SuperpixelParameters>("parameters");
    for (const auto algorithm : kAlgorithms) {
        SuperpixelParameters parameters;
        parameters.algorithm = algorithm;
        QTest::newRow(qPrintable(algorithmName(algorithm))) << parameters;
    }
}

/// A mosaic of flat cells of different grays around drawn points, with grain; `cells` says which
/// cell a pixel is of.
struct Mosaic {
    static constexpr int side = 120;
    std::vector<float> gray;
    std::vector<int> cells;

    explicit Mosaic(unsigned seed) {
        constexpr int points = 9;
        std::mt19937 random(seed);
        const auto draw = [&](double most) { return most * double(random()) / 4294967296.0; };
        std::vector<std::pair<double, double>> middle;
        for (int i = 0; i < points; ++i) {
            const double x = draw(side);
            middle.emplace_back(x, draw(side));
        }
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const auto nearest =
                    std::min_element(middle.begin(), middle.end(), [&](auto one, auto other) {
                        return std::hypot(one.first - column, one.second - row) <
                               std::hypot(other.first - column, other.second - row);
                    });
                const int cell = int(nearest - middle.begin());
                cells.push_back(cell);
                // Levels far from black and white, which mean an empty border.
                const double level = 0.2 + 0.6 * ((cell * 5) % points) / points;
                gray.push_back(float(std::clamp(level + draw(0.06) - 0.03, 0.0, 1.0)));
            }
        }
    }
};

/// The share of the true borders that have a region's border within 2 px.
double boundaryRecall(const std::vector<int>& truth, const std::vector<int>& labels, int side) {
    const auto isBorder = [side](const std::vector<int>& map, int row, int column) {
        const int own = map[std::size_t(row * side + column)];
        return (column + 1 < side && map[std::size_t(row * side + column + 1)] != own) ||
               (row + 1 < side && map[std::size_t((row + 1) * side + column)] != own);
    };
    int all = 0;
    int found = 0;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            if (!isBorder(truth, row, column)) {
                continue;
            }
            ++all;
            bool near = false;
            for (int y = std::max(0, row - 2); y <= std::min(side - 1, row + 2); ++y) {
                for (int x = std::max(0, column - 2); x <= std::min(side - 1, column + 2); ++x) {
                    near = near || isBorder(labels, y, x);
                }
            }
            found += near;
        }
    }
    return double(found) / all;
}

/// The share of pixels that are right where each region is given to the cell it holds most of.
double achievableAccuracy(const std::vector<int>& truth, const std::vector<int>& labels) {
    std::map<int, std::map<int, int>> held;
    for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
        ++held[labels[pixel]][truth[pixel]];
    }
    int right = 0;
    for (const auto& [label, cells] : held) {
        right += std::max_element(cells.begin(), cells.end(), [](auto one, auto other) {
                     return one.second < other.second;
                 })->second;
    }
    return double(right) / double(labels.size());
}

}  // namespace

Q_DECLARE_METATYPE(lucency::SuperpixelParameters)

class TestSuperpixels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyFilmSizeIsSegmented_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("least");
        QTest::newRow("one pixel") << 1 << 1 << 1;
        QTest::newRow("one row") << 1 << 700 << 30;
        QTest::newRow("three columns") << 900 << 3 << 30;
        QTest::newRow("a few pixels") << 9 << 11 << 5;
        QTest::newRow("very wide") << 20 << 2000 << 4;
        QTest::newRow("as the network sees it") << 224 << 224 << 40;
        QTest::newRow("larger than the working size") << 1100 << 1300 << 40;
    }
    void anyFilmSizeIsSegmented() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, least);
        for (const auto algorithm : kAlgorithms) {
            SuperpixelParameters parameters;
            parameters.algorithm = algorithm;
            const std::vector<float> gray = waves(rows, columns);
            const Superpixels regions = segmentFilm(gray, rows, columns, parameters);
            QCOMPARE(regions.rows, rows);
            QCOMPARE(regions.columns, columns);
            QCOMPARE(regions.labels.size(), gray.size());
            QVERIFY(isCanonical(regions));
            QVERIFY(isConnected(regions));
            QVERIFY2(regions.count >= least, qPrintable(QString::number(regions.count)));
            QVERIFY(regions.count <= parameters.regions);
            const Superpixels again = segmentFilm(gray, rows, columns, parameters);
            QCOMPARE(again.labels, regions.labels);
        }
    }

    void emptyBordersAreKeptInFewPieces_data() { algorithmRows(); }
    void emptyBordersAreKeptInFewPieces() {
        QFETCH(SuperpixelParameters, parameters);
        const int side = 400;
        std::vector<float> gray = waves(side, side);
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                if (column < 120 || column >= 280) {
                    gray[std::size_t(row * side + column)] = 0;
                }
            }
        }
        const Superpixels regions = segmentFilm(gray, side, side, parameters);
        std::map<int, int> pixels_of;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < 100; ++column) {
                ++pixels_of[regions.labels[std::size_t(row * side + column)]];
            }
        }
        // SLICO's regions give way less to an edge: some reach into the border.
        if (parameters.algorithm != SuperpixelParameters::Algorithm::Slico) {
            QVERIFY2(pixels_of.size() <= 2, qPrintable(QString::number(pixels_of.size())));
        }
        const int most =
            std::max_element(pixels_of.begin(), pixels_of.end(), [](auto one, auto other) {
                return one.second < other.second;
            })->second;
        QVERIFY2(most > side * 85, qPrintable(QString::number(most)));
        QVERIFY2(regions.count > 40, qPrintable(QString::number(regions.count)));
    }

    void regionsFollowAnEdge_data() { algorithmRows(); }
    void regionsFollowAnEdge() {
        QFETCH(SuperpixelParameters, parameters);
        const int side = 256;
        std::vector<float> gray;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                gray.push_back(column + row / 3 < 170 ? 0.3F : 0.7F);
            }
        }
        const Superpixels regions = segmentFilm(gray, side, side, parameters);
        std::vector<int> dark(std::size_t(regions.count)), bright(std::size_t(regions.count));
        for (std::size_t pixel = 0; pixel < gray.size(); ++pixel) {
            ++(gray[pixel] < 0.5F ? dark : bright)[regions.labels[pixel]];
        }
        int mixed = 0;
        for (std::size_t region = 0; region < dark.size(); ++region) {
            mixed += std::min(dark[region], bright[region]);
        }
        QVERIFY2(mixed < side * side / 50, qPrintable(QString::number(mixed)));
    }

    void theNumberOfThreadsChangesNoRegion_data() { algorithmRows(); }
    void theNumberOfThreadsChangesNoRegion() {
        QFETCH(SuperpixelParameters, parameters);
        const int threads = cv::getNumThreads();
        const std::vector<float> gray = waves(330, 400);
        cv::setNumThreads(1);
        const Superpixels alone = segmentFilm(gray, 330, 400, parameters);
        for (const int many : {2, 2, 4, 8, 2}) {
            cv::setNumThreads(many);
            QCOMPARE(segmentFilm(gray, 330, 400, parameters).labels, alone.labels);
        }
        cv::setNumThreads(threads);
    }

    void asManyRegionsAsWantedAndRounderWithMoreCompactness_data() { algorithmRows(); }
    void asManyRegionsAsWantedAndRounderWithMoreCompactness() {
        QFETCH(SuperpixelParameters, parameters);
        const Mosaic mosaic(3);
        for (const int wanted : {4, 30, 100, 400}) {
            parameters.regions = wanted;
            const Superpixels regions =
                segmentFilm(mosaic.gray, Mosaic::side, Mosaic::side, parameters);
            QVERIFY2(regions.count <= wanted && regions.count >= wanted * 7 / 10,
                     qPrintable(QString::number(regions.count)));
            QCOMPARE(regions.made_with, parameters);
            QCOMPARE(regions.source, RegionSource::Algorithm);
        }
        const auto borderPixels = [&](double compactness) {
            parameters.regions = 30;
            parameters.compactness = compactness;
            const std::vector<float> gray = waves(Mosaic::side, Mosaic::side);
            const Superpixels regions = segmentFilm(gray, Mosaic::side, Mosaic::side, parameters);
            int border = 0;
            for (std::size_t pixel = 1; pixel < regions.labels.size(); ++pixel) {
                border += regions.labels[pixel] != regions.labels[pixel - 1];
            }
            return border;
        };
        if (parameters.algorithm == SuperpixelParameters::Algorithm::Slico) {
            QCOMPARE(borderPixels(80), borderPixels(5));  // finds its own
        } else {
            QVERIFY(borderPixels(80) < borderPixels(5));
        }
    }

    void bordersOfAMosaicAreFound_data() { algorithmRows(); }
    void bordersOfAMosaicAreFound() {
        QFETCH(SuperpixelParameters, parameters);
        for (const unsigned seed : {1U, 2U, 3U}) {
            const Mosaic mosaic(seed);
            const Superpixels regions =
                segmentFilm(mosaic.gray, Mosaic::side, Mosaic::side, parameters);
            const std::vector<int> labels(regions.labels.begin(), regions.labels.end());
            const double recall = boundaryRecall(mosaic.cells, labels, Mosaic::side);
            const double accuracy = achievableAccuracy(mosaic.cells, labels);
            qInfo("%s: recall %.3f, accuracy %.3f", qPrintable(algorithmName(parameters.algorithm)),
                  recall, accuracy);
            QVERIFY(recall > 0.8);
            QVERIFY(accuracy > 0.9);
        }
    }

    /// Quick shift draws no number of regions and no places alike between two programs; what a
    /// reader of its regions relies on is that they do not straddle a border.
    void quickshiftKeepsToBordersAsWellAsScikitImages() {
        std::vector<Mosaic> mosaics;
        QByteArray pixels;
        for (const unsigned seed : {1U, 2U, 3U, 4U}) {
            mosaics.emplace_back(seed);
            for (const float gray : mosaics.back().gray) {
                pixels += char(std::lround(255 * gray));
            }
        }
        const QByteArray answer =
            python(QStringLiteral("import sys, numpy\n"
                                  "from skimage.segmentation import quickshift\n"
                                  "films = numpy.frombuffer(sys.stdin.buffer.read(), numpy.uint8)\n"
                                  "for gray in films.reshape(-1, %1, %1) / 255.0:\n"
                                  "    labels = quickshift(numpy.dstack([gray] * 3), ratio=0.5, "
                                  "kernel_size=4, max_dist=20, sigma=2, convert2lab=True)\n"
                                  "    sys.stdout.buffer.write(labels.astype('<i4').tobytes())\n")
                       .arg(Mosaic::side),
                   pixels);
        if (answer.isEmpty()) {
            QSKIP("scikit-image is not installed");
        }
        QCOMPARE(answer.size(), 4 * pixels.size());
        SuperpixelParameters parameters;
        parameters.algorithm = SuperpixelParameters::Algorithm::Quickshift;
        parameters.regions = 20;
        double accuracy = 0;
        double recall = 0;
        double their_accuracy = 0;
        double their_recall = 0;
        const char* next = answer.constData();
        for (const Mosaic& mosaic : mosaics) {
            const Superpixels regions =
                segmentFilm(mosaic.gray, Mosaic::side, Mosaic::side, parameters);
            const std::vector<int> own(regions.labels.begin(), regions.labels.end());
            std::vector<int> theirs(mosaic.gray.size());
            std::memcpy(theirs.data(), next, theirs.size() * 4);
            next += theirs.size() * 4;
            accuracy += achievableAccuracy(mosaic.cells, own) / 4;
            recall += boundaryRecall(mosaic.cells, own, Mosaic::side) / 4;
            their_accuracy += achievableAccuracy(mosaic.cells, theirs) / 4;
            their_recall += boundaryRecall(mosaic.cells, theirs, Mosaic::side) / 4;
            qInfo("%d regions here, %d there", regions.count,
                  *std::max_element(theirs.begin(), theirs.end()) + 1);
        }
        qInfo("accuracy %.3f, recall %.3f; scikit-image's %.3f, %.3f", accuracy, recall,
              their_accuracy, their_recall);
        QVERIFY(accuracy >= their_accuracy - 0.01);
        QVERIFY(recall >= their_recall - 0.01);
    }

    void namesOfAlgorithmsAreTheirOwnWayBack() {
        for (const auto algorithm : kAlgorithms) {
            QCOMPARE(algorithmFromName(algorithmName(algorithm)), std::optional(algorithm));
        }
        QVERIFY(!algorithmFromName(QStringLiteral("SLIC")));
        QVERIFY(!algorithmFromName(QString()));
    }

    void writtenMapGivesTheSameRegionsToTheNetwork_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("pad");
        QTest::newRow("stretched") << 120 << 150 << false;
        QTest::newRow("padded") << 150 << 90 << true;
        QTest::newRow("smaller than the network's picture") << 40 << 200 << false;
        QTest::newRow("the network's size") << 64 << 64 << false;
    }
    void writtenMapGivesTheSameRegionsToTheNetwork() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(bool, pad);
        InputSpec spec;
        spec.width = spec.height = 64;
        spec.fit = pad ? InputSpec::Fit::Pad : InputSpec::Fit::Stretch;
        const ModelInput input = makeModelInput(waves(rows, columns), rows, columns, spec);
        const Superpixels regions = segmentFilm(waves(rows, columns), rows, columns);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.segments.png"));
        QVERIFY(writeSuperpixels(regions, path));
        const auto read = readSuperpixels(path, input);
        QVERIFY(read);
        QCOMPARE(read->labels, regions.labels);
        QCOMPARE(read->ids, regions.ids);
        QCOMPARE(labelsAtModelSize(*read, input), labelsAtModelSize(regions, input));

        // A map at the network's size: every pixel its own choice, so that none may move.
        const auto wild = [](int x, int y) { return 100 + (x * 7 + y * 13 + x * y) % 50; };
        const QString small = writeGray16(folder, {64, 64}, wild);
        const auto given = readSuperpixels(small, input);
        QVERIFY(given);
        const std::vector<int> seen = labelsAtModelSize(*given, input);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const int label = seen[std::size_t(y * 64 + x)];
                const bool covered = x >= input.film_x && x < input.film_x + input.film_width &&
                                     y >= input.film_y && y < input.film_y + input.film_height;
                QCOMPARE(label >= 0, covered);
                if (covered) {
                    QCOMPARE(int(given->ids[std::size_t(label)]), wild(x, y));
                }
            }
        }
        // And once more through a file, as it is written beside an overlay.
        QVERIFY(writeSuperpixels(*given, path));
        const auto again = readSuperpixels(path, input);
        QVERIFY(again);
        QCOMPARE(labelsAtModelSize(*again, input), seen);
    }

    void idsAreKeptAndLabelsNumberedByFirstPixel() {
        const ModelInput input = wavesInput(4, 4, 4);
        const QTemporaryDir folder;
        const auto read = readSuperpixels(
            writeGray16(folder, {4, 4}, [](int x, int y) { return x < 2 ? 65535 : 7 + y / 2; }),
            input);
        QVERIFY(read);
        QCOMPARE(read->source, RegionSource::File);
        QCOMPARE(read->count, 3);
        QCOMPARE(read->ids, (std::vector<std::uint16_t>{65535, 7, 8}));
        QVERIFY(isCanonical(*read));
    }

    void eightBitMapIsRead() {
        QImage picture(150, 120, QImage::Format_Grayscale8);
        picture.fill(9);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        QVERIFY(picture.save(path));
        const auto read = readSuperpixels(path, wavesInput());
        QVERIFY(read);
        QCOMPARE(read->count, 1);
        QCOMPARE(read->ids.front(), std::uint16_t(9));
    }

    void unusableMapsAreRefused() {
        const ModelInput input = wavesInput();
        const QTemporaryDir folder;
        const auto code = [&](const QString& path) {
            const auto read = readSuperpixels(path, input);
            return read ? ErrorCode::Internal : read.error().code;
        };
        QCOMPARE(code(folder.filePath(QStringLiteral("none.png"))), ErrorCode::FileNotFound);

        const auto wrong_size =
            readSuperpixels(writeGray16(folder, {30, 20}, [](int, int) { return 1; }), input);
        QVERIFY(!wrong_size);
        QCOMPARE(wrong_size.error().code, ErrorCode::RegionsUnusable);
        for (const auto* size : {"30x20", "150x120", "64x64"}) {
            QVERIFY2(wrong_size.error().detail.contains(QLatin1String(size)), size);
        }
        QCOMPARE(code(writeGray16(folder, {150, 120}, [](int x, int y) { return y * 150 + x; })),
                 ErrorCode::RegionsUnusable);

        QImage colour(150, 120, QImage::Format_RGB888);
        colour.fill(Qt::red);
        const QString path = folder.filePath(QStringLiteral("colour.png"));
        QVERIFY(colour.save(path));
        QCOMPARE(code(path), ErrorCode::RegionsUnusable);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        for (const QByteArray& damaged :
             {QByteArray(), QByteArray("text"), bytes.left(60), bytes.left(20)}) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(damaged);
            file.close();
            QCOMPARE(code(path), ErrorCode::RegionsUnusable);
        }
    }

    void unwritableMapIsAnError() {
        const auto written =
            writeSuperpixels(grid(4, 4, 2, 2), QStringLiteral("/nowhere/at/all/map.png"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::OutputUnwritable);
    }

    void realFilmsGiveAsManyRegionsAsWanted_data() { algorithmRows(); }
    void realFilmsGiveAsManyRegionsAsWanted() {
        QFETCH(SuperpixelParameters, parameters);
        SKIP_WITHOUT_SHARED_DATA(QStringLiteral("kermany/fullsize"));
        const QDir folder(sharedData(QStringLiteral("kermany/fullsize/NORMAL")));
        for (const QString& name : folder.entryList({QStringLiteral("*.jpeg")}).mid(0, 4)) {
            const QImage film =
                QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
            std::vector<float> gray;
            for (int y = 0; y < film.height(); ++y) {
                for (int x = 0; x < film.width(); ++x) {
                    gray.push_back(float(film.constScanLine(y)[x]) / 255);
                }
            }
            const Superpixels regions = segmentFilm(gray, film.height(), film.width(), parameters);
            QVERIFY(isConnected(regions));
            QVERIFY2(regions.count >= 45 && regions.count <= 60,
                     qPrintable(QString::number(regions.count)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSuperpixels)
#include "test_superpixels.moc"
