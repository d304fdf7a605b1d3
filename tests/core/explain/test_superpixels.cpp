#include "core/explain/superpixels.h"

#include "tests/core/explain/made_pictures.h"
#include "tests/support/shared_data.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
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

bool isCanonical(const Superpixels& regions) {
    int next = 0;
    for (const std::uint16_t label : regions.labels) {
        if (label > next) {
            return false;
        }
        next = std::max(next, label + 1);
    }
    return next == regions.count && int(regions.ids.size()) == regions.count;
}

}  // namespace

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
        for (const auto algorithm :
             {SuperpixelParameters::Algorithm::Slic, SuperpixelParameters::Algorithm::Slico}) {
            SuperpixelParameters parameters;
            parameters.algorithm = algorithm;
            const std::vector<float> gray = waves(rows, columns);
            const Superpixels regions = segmentFilm(gray, rows, columns, parameters);
            QCOMPARE(regions.rows, rows);
            QCOMPARE(regions.columns, columns);
            QCOMPARE(regions.labels.size(), gray.size());
            QVERIFY(isCanonical(regions));
            QVERIFY2(regions.count >= least, qPrintable(QString::number(regions.count)));
            QVERIFY(regions.count <= parameters.regions);
            const Superpixels again = segmentFilm(gray, rows, columns, parameters);
            QCOMPARE(again.labels, regions.labels);
        }
    }

    void emptyBordersAreKeptInFewPieces() {
        const int side = 400;
        std::vector<float> gray = waves(side, side);
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                if (column < 120 || column >= 280) {
                    gray[std::size_t(row * side + column)] = 0;
                }
            }
        }
        const Superpixels regions = segmentFilm(gray, side, side);
        std::set<int> left;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < 100; ++column) {
                left.insert(regions.labels[std::size_t(row * side + column)]);
            }
        }
        QVERIFY2(left.size() <= 2, qPrintable(QString::number(left.size())));
        QVERIFY2(regions.count > 40, qPrintable(QString::number(regions.count)));
    }

    void regionsFollowAnEdge() {
        const int side = 256;
        std::vector<float> gray;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                gray.push_back(column + row / 3 < 170 ? 0.3F : 0.7F);
            }
        }
        const Superpixels regions = segmentFilm(gray, side, side);
        std::vector<int> dark(std::size_t(regions.count)), bright(std::size_t(regions.count));
        for (std::size_t pixel = 0; pixel < gray.size(); ++pixel) {
            ++(gray[pixel] < 0.5F ? dark : bright)[regions.labels[pixel]];
        }
        int mixed = 0;
        for (std::size_t region = 0; region < dark.size(); ++region) {
            mixed += std::min(dark[region], bright[region]);
        }
        QVERIFY2(mixed < side * side / 100, qPrintable(QString::number(mixed)));
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

    void realFilmsGiveAsManyRegionsAsWanted() {
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
            const Superpixels regions = segmentFilm(gray, film.height(), film.width());
            QVERIFY2(regions.count >= 45 && regions.count <= 60,
                     qPrintable(QString::number(regions.count)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSuperpixels)
#include "test_superpixels.moc"
