#include "core/jpeg2000/jpeg2000.h"

#include "tests/core/jpeg2000/codestream_maker.h"

#include <QElapsedTimer>
#include <QtEndian>
#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

Q_DECLARE_METATYPE(lucency::testing::MadeCodestream)

namespace {

std::span<const std::uint8_t> bytesOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

void put32(QByteArray& bytes, qsizetype at, quint32 value) {
    qToBigEndian(value, bytes.data() + at);
}

/// Where the first segment with this marker begins.
qsizetype markerAt(const QByteArray& bytes, quint16 marker) {
    char text[2];
    qToBigEndian(marker, text);
    return bytes.indexOf(QByteArray(text, 2));
}

}  // namespace

class TestJpeg2000 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatWasEncoded_data() {
        QTest::addColumn<MadeCodestream>("made");
        for (const int precision : {1, 8, 10, 12, 16}) {
            MadeCodestream made;
            made.precision = precision;
            QTest::addRow("%d bits", precision) << made;
            made.is_signed = true;
            QTest::addRow("%d bits, signed", precision) << made;
        }
        MadeCodestream made;
        made.tile = 16;
        QTest::newRow("tiles") << made;
        made.wrapped = true;
        QTest::newRow("in a JP2 file") << made;
        made = {};
        made.components = 3;
        made.precision = 8;
        QTest::newRow("three channels") << made;
        made.colour_transform = true;
        QTest::newRow("three channels, transformed") << made;
        made.colour_transform = false;
        made.chroma_step = 2;
        QTest::newRow("three channels, subsampled") << made;
        made = {};
        made.rows = 600;
        made.columns = 700;
        QTest::newRow("with two threads") << made;
    }
    void decodesWhatWasEncoded() {
        QFETCH(MadeCodestream, made);
        const QByteArray stream = encodeJpeg2000(made);
        QVERIFY(!stream.isEmpty());
        const Result<Jpeg2000Header> header = readJpeg2000Header(bytesOf(stream));
        QVERIFY2(bool(header), header ? "" : qPrintable(header.error().detail));
        QCOMPARE(header->rows, made.rows);
        QCOMPARE(header->columns, made.columns);
        QCOMPARE(header->components, made.components);
        QCOMPARE(header->precision, made.precision);
        QCOMPARE(header->is_signed, made.is_signed);
        QCOMPARE(header->colour_transform, made.colour_transform);
        QCOMPARE(header->present, 1.0);
        const Result<Jpeg2000Image> image = decodeJpeg2000(bytesOf(stream), Jpeg2000Mode::Whole);
        QVERIFY2(bool(image), image ? "" : qPrintable(image.error().detail));
        QCOMPARE(image->components.size(), static_cast<std::size_t>(made.components));
        for (int c = 0; c < made.components; ++c) {
            const auto& component = image->components[static_cast<std::size_t>(c)];
            const std::vector<std::int32_t> expected = madeComponent(made, c);
            QCOMPARE(component.row_step, c == 0 ? 1 : made.chroma_step);
            QCOMPARE(component.samples.size(), expected.size());
            QVERIFY(std::ranges::equal(component.samples, expected));
        }
    }

    void truncatedIsAPart() {
        MadeCodestream made;
        made.tile = 16;  // 12 tiles
        QByteArray stream = encodeJpeg2000(made);
        stream.truncate(stream.size() / 2);
        const Result<Jpeg2000Header> header = readJpeg2000Header(bytesOf(stream));
        QVERIFY(bool(header));
        QVERIFY2(header->present > 0.3 && header->present < 0.7,
                 qPrintable(QString::number(header->present)));
        QVERIFY(!decodeJpeg2000(bytesOf(stream), Jpeg2000Mode::Whole));
        const Result<Jpeg2000Image> part = decodeJpeg2000(bytesOf(stream), Jpeg2000Mode::Part);
        QVERIFY2(bool(part), part ? "" : qPrintable(part.error().detail));
        const std::vector<std::int32_t> whole = madeComponent(made, 0);
        for (int row = 0; row < 16; ++row) {  // the first row of tiles
            for (int column = 0; column < made.columns; ++column) {
                const auto at = static_cast<std::size_t>(row * made.columns + column);
                QCOMPARE(part->components[0].samples[at], whole[at]);
            }
        }
    }

    void neverCrashesWhereverItEnds() {
        MadeCodestream made;
        made.tile = 32;
        const QByteArray stream = encodeJpeg2000(made);
        for (qsizetype size = 0; size < stream.size(); size += 7) {
            const QByteArray part = stream.left(size);
            const Result<Jpeg2000Image> image = decodeJpeg2000(bytesOf(part), Jpeg2000Mode::Part);
            QVERIFY(!image || image->components[0].samples.size() == std::size_t{40 * 56});
        }
    }

    void neverCrashesWhateverChanges() {
        const QByteArray stream = encodeJpeg2000({});
        for (qsizetype at = 0; at < std::min<qsizetype>(stream.size(), 400); ++at) {
            for (const char value : {'\x00', '\x7f', '\xff'}) {
                QByteArray changed = stream;
                changed[at] = value;
                const Result<Jpeg2000Image> image =
                    decodeJpeg2000(bytesOf(changed), Jpeg2000Mode::Part);
                QVERIFY(!image || !image->components.empty());
            }
        }
    }

    // Exponents of 15 and 15: more samples than an int counts.
    void codeBlocksBeyondTheStandardAreRefused() {
        QByteArray stream = encodeJpeg2000({});
        const qsizetype style = markerAt(stream, 0xff52) + 10;
        stream[style] = stream[style + 1] = '\x0f';
        QVERIFY(!decodeJpeg2000(bytesOf(stream), Jpeg2000Mode::Whole));
        QVERIFY(!decodeJpeg2000(bytesOf(stream), Jpeg2000Mode::Part));
    }

    void bombsAreRefusedBeforeTheyAreDecoded_data() {
        QTest::addColumn<QByteArray>("stream");
        const QByteArray stream = encodeJpeg2000({});
        const auto row = [&](const char* name, const std::function<void(QByteArray&)>& change) {
            QByteArray changed = stream;
            change(changed);
            QTest::newRow(name) << changed;
        };
        constexpr qsizetype size_at = 8, tile_at = 24, components_at = 40;
        row("a hundred megapixels of nothing", [&](QByteArray& bytes) {
            for (const qsizetype at : {size_at, size_at + 4, tile_at, tile_at + 4}) {
                put32(bytes, at, 10'000);
            }
        });
        row("a tile a pixel", [&](QByteArray& bytes) {
            put32(bytes, size_at, 4000);
            put32(bytes, size_at + 4, 4000);
            put32(bytes, tile_at, 1);
            put32(bytes, tile_at + 4, 1);
        });
        row("sixteen thousand channels",
            [&](QByteArray& bytes) { qToBigEndian<quint16>(16384, bytes.data() + components_at); });
        row("code-blocks of 4 x 4", [&](QByteArray& bytes) {
            for (const qsizetype at : {size_at, size_at + 4, tile_at, tile_at + 4}) {
                put32(bytes, at, 8000);
            }
            const qsizetype style = markerAt(bytes, 0xff52) + 10;
            bytes[style] = bytes[style + 1] = 0;
        });
        row("65535 layers", [&](QByteArray& bytes) {
            for (const qsizetype at : {size_at, size_at + 4}) {
                put32(bytes, at, 1000);
            }
            put32(bytes, tile_at, 16);
            put32(bytes, tile_at + 4, 16);
            qToBigEndian<quint16>(65535, bytes.data() + markerAt(bytes, 0xff52) + 6);
            bytes.append(QByteArray(8000, '\0'));
        });
        row("no size", [&](QByteArray& bytes) { put32(bytes, size_at, 0); });
        row("no tile", [&](QByteArray& bytes) { put32(bytes, tile_at, 0); });
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no codestream") << QByteArray(1000, 'x');
    }
    void bombsAreRefusedBeforeTheyAreDecoded() {
        QFETCH(QByteArray, stream);
        QElapsedTimer timer;
        timer.start();
        const Result<Jpeg2000Header> header = readJpeg2000Header(bytesOf(stream));
        QVERIFY(!header);
        QVERIFY(header.error().code == ErrorCode::TooLarge ||
                header.error().code == ErrorCode::DamagedFile);
        QVERIFY(!decodeJpeg2000(bytesOf(stream), Jpeg2000Mode::Part));
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestJpeg2000)
#include "test_jpeg2000.moc"
