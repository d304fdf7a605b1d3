#include "core/film/film_reader.h"

#include "tests/core/film/encapsulated_maker.h"
#include "tests/core/jpeg2000/codestream_maker.h"

#include <algorithm>
#include <cmath>

using namespace lucency;
using namespace lucency::testing;

namespace {

bool hasNotice(const Film& film, const char* code) {
    return std::ranges::any_of(film.notices, [code](const FilmNotice& notice) {
        return notice.code == QLatin1String(code);
    });
}

/// Of the size and precision of a MadeCodestream.
MadeLayout madeLayout() {
    MadeLayout layout;
    layout.rows = MadeCodestream().rows;
    layout.columns = MadeCodestream().columns;
    return layout;
}

}  // namespace

/// JPEG 2000 as DCMTK's codec.
class TestDicomJpeg2000 : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("film.dcm"));

    void put(const QByteArray& bytes) {
        QFile file(path_);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void jpeg2000_data() {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* uid, const char* name) {
            QTest::newRow(uid) << QStringLiteral("1.2.840.10008.1.2.4.") + QString::fromLatin1(uid)
                               << QString::fromLatin1(name);
        };
        row("90", "JPEG 2000 Image Compression (Lossless Only)");
        row("91", "JPEG 2000 Image Compression");
        // OpenJPEG writes no high-throughput blocks; the way there is the same.
        row("201", "High-Throughput JPEG 2000 Image Compression (Lossless Only)");
        row("202", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)");
        row("203", "High-Throughput JPEG 2000 Image Compression");
    }
    void jpeg2000() {
        QFETCH(QString, uid);
        QFETCH(QString, name);
        const std::vector<std::int32_t> component = madeComponent({}, 0);
        const std::vector<std::uint16_t> values(component.begin(), component.end());
        MadeDicom made(madeLayout());
        encapsulate(made, EXS_JPEG2000, {}, {encodeJpeg2000({})});
        made.save(path_, EXS_JPEG2000);
        put(withTransferSyntax(path_, uid));
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(film->transfer_syntax, name);
        QCOMPARE(film->pixels.bits_stored, 12);
        QCOMPARE(*film->pixels.samples, values);
        QVERIFY(film->notices.empty());
    }

    void jpeg2000SignAndPrecision_data() {
        QTest::addColumn<bool>("signed_stream");
        QTest::addColumn<int>("representation");
        QTest::addColumn<int>("stored");
        QTest::addColumn<int>("stream_value");
        QTest::addColumn<int>("expected");
        QTest::newRow("both signed") << true << 1 << 12 << -5 << -5;
        QTest::newRow("bits of a signed value in an unsigned stream")
            << false << 1 << 12 << 4091 << -5;
        QTest::newRow("an unsigned value in a signed stream") << true << 0 << 12 << -5 << 4091;
        QTest::newRow("signed, of fewer bits than stored") << false << 1 << 16 << 4091 << -5;
        QTest::newRow("of more bits than stored") << false << 0 << 10 << 4091 << 4091;
    }
    void jpeg2000SignAndPrecision() {
        QFETCH(bool, signed_stream);
        QFETCH(int, representation);
        QFETCH(int, stored);
        QFETCH(int, stream_value);
        QFETCH(int, expected);
        MadeLayout layout = madeLayout();
        layout.stored = stored;
        layout.high = stored - 1;
        layout.representation = representation;
        MadeCodestream coding;
        coding.is_signed = signed_stream;
        MadeDicom made(layout);
        encapsulate(made, EXS_JPEG2000, {},
                    {encodeJpeg2000(coding, {std::vector<std::int32_t>(40 * 56, stream_value)})});
        made.save(path_, EXS_JPEG2000);
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE((*film->pixels.samples)[7] + film->pixels.lowest, expected);
    }

    void jpeg2000Colour_data() {
        QTest::addColumn<QString>("photometric");
        QTest::addColumn<bool>("transform");
        QTest::addColumn<bool>("wrapped");
        QTest::newRow("YBR_RCT") << QStringLiteral("YBR_RCT") << true << false;
        QTest::newRow("YBR_ICT") << QStringLiteral("YBR_ICT") << true << false;
        QTest::newRow("RGB") << QStringLiteral("RGB") << false << false;
        QTest::newRow("RGB, transformed") << QStringLiteral("RGB") << true << false;
        QTest::newRow("in a JP2 file") << QStringLiteral("RGB") << false << true;
    }
    void jpeg2000Colour() {
        QFETCH(QString, photometric);
        QFETCH(bool, transform);
        QFETCH(bool, wrapped);
        MadeLayout layout = madeLayout();
        layout.samples = 3;
        layout.allocated = layout.stored = 8;
        layout.high = 7;
        const QByteArray name = photometric.toLatin1();
        layout.photometric = name.constData();
        MadeCodestream coding;
        coding.components = 3;
        coding.precision = 8;
        coding.colour_transform = transform;
        coding.wrapped = wrapped;
        MadeDicom made(layout);
        encapsulate(made, EXS_JPEG2000, {}, {encodeJpeg2000(coding)});
        made.save(path_, EXS_JPEG2000);
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QVERIFY(hasNotice(*film, "colour-reduced"));
        const auto red = madeComponent(coding, 0), green = madeComponent(coding, 1),
                   blue = madeComponent(coding, 2);
        for (std::size_t i = 0; i < red.size(); ++i) {
            QCOMPARE(int((*film->pixels.samples)[i]),
                     int(std::lround(0.299 * red[i] + 0.587 * green[i] + 0.114 * blue[i])));
        }
    }

    void aTruncatedJpeg2000StreamIsShownAndSaid() {
        MadeCodestream coding;
        coding.tile = 8;
        const std::vector<std::int32_t> whole = madeComponent(coding, 0);
        MadeDicom made(madeLayout());
        encapsulate(made, EXS_JPEG2000, {}, {encodeJpeg2000(coding)});
        made.save(path_, EXS_JPEG2000);
        QFile file(path_);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        put(bytes.left(bytes.size() / 2));
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QVERIFY(hasNotice(*film, "truncated"));
        QVERIFY(std::equal(whole.begin(), whole.begin() + 8 * 56, film->pixels.samples->begin()));
    }
};

QTEST_APPLESS_MAIN(TestDicomJpeg2000)
#include "test_dicom_jpeg2000.moc"
