#include "core/film/film_reader.h"

#include "tests/core/film/dicom_maker.h"

#include <QCryptographicHash>
#include <dcmtk/dcmjpeg/djrploss.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace lucency;
using namespace lucency::testing;

namespace {

std::vector<std::uint16_t> samplesOf(const Film& film) {
    return *film.pixels.samples;
}

std::uint16_t luma(double red, double green, double blue) {
    return static_cast<std::uint16_t>(std::lround(0.299 * red + 0.587 * green + 0.114 * blue));
}

}  // namespace

/// Stored values come out of every encoding exactly as they went in.
class TestDicomPixels : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("film.dcm"));

private Q_SLOTS:
    void transferSyntax_data() {
        QTest::addColumn<int>("syntax");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bits");
        const auto row = [](const char* title, E_TransferSyntax syntax, const char* name,
                            int bits) {
            QTest::newRow(title) << static_cast<int>(syntax) << QString::fromLatin1(name) << bits;
        };
        row("implicit", EXS_LittleEndianImplicit, "Implicit VR Little Endian", 12);
        row("explicit", EXS_LittleEndianExplicit, "Explicit VR Little Endian", 12);
        row("explicit, 8 bits", EXS_LittleEndianExplicit, "Explicit VR Little Endian", 8);
        row("big endian", EXS_BigEndianExplicit, "Explicit VR Big Endian", 12);
        row("big endian, 8 bits", EXS_BigEndianExplicit, "Explicit VR Big Endian", 8);
        row("deflated", EXS_DeflatedLittleEndianExplicit, "Deflated Explicit VR Little Endian", 12);
        row("RLE", EXS_RLELossless, "RLE Lossless", 12);
        row("RLE, 8 bits", EXS_RLELossless, "RLE Lossless", 8);
        row("JPEG lossless", EXS_JPEGProcess14, "JPEG Lossless, Non-Hierarchical (Process 14)", 12);
        row("JPEG lossless SV1, 16 bits", EXS_JPEGProcess14SV1,
            "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value "
            "1])",
            16);
        row("JPEG lossless SV1, 8 bits", EXS_JPEGProcess14SV1,
            "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value "
            "1])",
            8);
        row("JPEG-LS", EXS_JPEGLSLossless, "JPEG-LS Lossless Image Compression", 12);
        row("JPEG-LS, 8 bits", EXS_JPEGLSLossless, "JPEG-LS Lossless Image Compression", 8);
    }
    void transferSyntax() {
        QFETCH(int, syntax);
        QFETCH(QString, name);
        QFETCH(int, bits);
        MadeLayout layout;
        layout.rows = 31;
        layout.columns = 17;
        layout.allocated = bits > 8 ? 16 : 8;
        layout.stored = bits;
        layout.high = bits - 1;
        MadeDicom made(layout);
        made.pixels(madeValues(layout));
        made.save(path_, static_cast<E_TransferSyntax>(syntax));

        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(film->format, FilmFormat::Dicom);
        QCOMPARE(film->transfer_syntax, name);
        QCOMPARE(film->pixels.rows, 31);
        QCOMPARE(film->pixels.columns, 17);
        QCOMPARE(film->pixels.bits_stored, bits);
        QCOMPARE(film->pixels.lowest, 0);
        QCOMPARE(samplesOf(*film), madeValues(layout));
        QCOMPARE(film->chroma, 0.0);
        QVERIFY(film->notices.empty());
    }

    void lossySyntaxesStayNear_data() {
        QTest::addColumn<int>("syntax");
        QTest::addColumn<int>("bits");
        QTest::newRow("JPEG baseline") << static_cast<int>(EXS_JPEGProcess1) << 8;
        QTest::newRow("JPEG extended, 12 bits") << static_cast<int>(EXS_JPEGProcess2_4) << 12;
        QTest::newRow("JPEG progressive, 12 bits") << static_cast<int>(EXS_JPEGProcess10_12) << 12;
    }
    void lossySyntaxesStayNear() {
        QFETCH(int, syntax);
        QFETCH(int, bits);
        MadeLayout layout;
        layout.rows = 64;
        layout.columns = 48;
        layout.allocated = bits > 8 ? 16 : 8;
        layout.stored = bits;
        layout.high = bits - 1;
        std::vector<std::uint16_t> ramp;
        for (int i = 0; i < 64 * 48; ++i) {
            ramp.push_back(static_cast<std::uint16_t>((i % 48 + i / 48) << (bits - 7)));
        }
        MadeDicom made(layout);
        made.pixels(ramp);
        const DJ_RPLossy quality(98);
        made.save(path_, static_cast<E_TransferSyntax>(syntax), &quality);

        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(film->pixels.bits_stored, bits);
        double error = 0;
        for (std::size_t i = 0; i < ramp.size(); ++i) {
            error += std::abs(samplesOf(*film)[i] - double{0} - ramp[i]);
        }
        QVERIFY(error / static_cast<double>(ramp.size()) < (1 << bits) / 200.0);
    }

    void withoutPreamble() {
        MadeDicom made;
        made.pixels(madeValues({}));
        made.save(path_, EXS_LittleEndianImplicit, nullptr, false);
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(samplesOf(*film), madeValues({}));
    }

    void signedValuesAreShiftedBy32768() {
        MadeLayout layout;
        layout.representation = 1;
        MadeDicom made(layout);
        std::vector<std::uint16_t> cells(30, 0);
        cells[0] = 0xfff;  // -1 in 12 bits
        cells[1] = 0x800;  // -2048
        cells[2] = 0x7ff;
        made.pixels(cells);
        made.dataset().putAndInsertSint16(DCM_PixelPaddingValue, -2048);
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(film->pixels.lowest, -32768);
        QCOMPARE(int(samplesOf(*film)[0]) + film->pixels.lowest, -1);
        QCOMPARE(int(samplesOf(*film)[1]) + film->pixels.lowest, -2048);
        QCOMPARE(int(samplesOf(*film)[2]) + film->pixels.lowest, 2047);
        QCOMPARE(int(samplesOf(*film)[3]) + film->pixels.lowest, 0);
        QCOMPARE(int(film->padding_low.value()), 32768 - 2048);
    }

    void valuesThatDoNotStartAtBitZero() {
        MadeLayout layout;
        layout.high = 15;
        MadeDicom made(layout);
        std::vector<std::uint16_t> cells;
        for (const std::uint16_t value : madeValues(layout)) {
            cells.push_back(static_cast<std::uint16_t>(value << 4 | 0x9));
        }
        made.pixels(cells);
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(samplesOf(*film), madeValues(layout));
    }

    void overlayBitsAboveTheValueAreLeftOut() {
        MadeDicom made;
        std::vector<std::uint16_t> cells = madeValues({});
        for (std::uint16_t& cell : cells) {
            cell |= 0xa000;
        }
        made.pixels(cells);
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(samplesOf(*film), madeValues({}));
    }

    void singleBits() {
        MadeLayout layout;
        layout.rows = 3;
        layout.columns = 4;
        layout.allocated = layout.stored = 1;
        layout.high = 0;
        MadeDicom made(layout);
        made.pixels({0b10100101, 0b00001100});
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(film->pixels.bits_stored, 1);
        QCOMPARE(samplesOf(*film),
                 (std::vector<std::uint16_t>{1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1}));
    }

    void monochrome1KeepsItsValues() {
        MadeLayout layout;
        layout.photometric = "MONOCHROME1";
        MadeDicom made(layout);
        made.pixels(madeValues(layout));
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QVERIFY(film->low_is_white);
        QCOMPARE(film->photometric, QStringLiteral("MONOCHROME1"));
        QCOMPARE(samplesOf(*film), madeValues(layout));
    }

    void colour_data() {
        QTest::addColumn<int>("planar");
        QTest::addColumn<int>("syntax");
        for (const int planar : {0, 1}) {
            for (const E_TransferSyntax syntax :
                 {EXS_LittleEndianExplicit, EXS_BigEndianExplicit, EXS_RLELossless,
                  EXS_JPEGProcess14SV1, EXS_JPEGLSLossless}) {
                QTest::addRow("planar %d, %s", planar, DcmXfer(syntax).getXferName())
                    << planar << static_cast<int>(syntax);
            }
        }
    }
    void colour() {
        QFETCH(int, planar);
        QFETCH(int, syntax);
        MadeLayout layout;
        layout.samples = 3;
        layout.allocated = layout.stored = 8;
        layout.high = 7;
        layout.planar = planar;
        layout.photometric = "RGB";
        // Large and smooth: DCMTK 3.6.7's JPEG-LS encoder writes past its buffer where a colour
        // frame does not shrink.
        layout.rows = 24;
        layout.columns = 32;
        const std::size_t pixels = 24 * 32;
        std::vector<std::uint16_t> values(3 * pixels);
        for (std::size_t i = 0; i < pixels; ++i) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                values[planar == 1 ? channel * pixels + i : 3 * i + channel] =
                    static_cast<std::uint16_t>(4 * (i / 32) + 3 * (i % 32) + 20 * channel);
            }
        }
        MadeDicom made(layout);
        made.pixels(values);
        made.save(path_, static_cast<E_TransferSyntax>(syntax));
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        double chroma = 0;
        for (std::size_t i = 0; i < pixels; ++i) {
            const std::array<std::uint16_t, 3> rgb =
                planar == 1 ? std::array{values[i], values[pixels + i], values[2 * pixels + i]}
                            : std::array{values[3 * i], values[3 * i + 1], values[3 * i + 2]};
            QCOMPARE(samplesOf(*film)[i], luma(rgb[0], rgb[1], rgb[2]));
            chroma += (*std::ranges::max_element(rgb) - *std::ranges::min_element(rgb)) / 255.0;
        }
        QVERIFY(std::abs(film->chroma - chroma / pixels) < 1e-9);
        QCOMPARE(film->notices.size(), std::size_t{1});
        QCOMPARE(film->notices[0].code, QStringLiteral("colour-reduced"));
        QCOMPARE(film->photometric, QStringLiteral("RGB"));
    }

    void halfChromaTakesTwoBytesAPixel() {
        MadeLayout layout;
        layout.rows = 1;
        layout.columns = 4;
        layout.samples = 3;
        layout.allocated = layout.stored = 8;
        layout.high = 7;
        layout.photometric = "YBR_FULL_422";
        MadeDicom made(layout);
        made.pixels({10, 20, 128, 128, 30, 40, 128, 128});
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(samplesOf(*film), (std::vector<std::uint16_t>{10, 20, 30, 40}));
        QCOMPARE(film->chroma, 0.0);
    }

    void paletteIsLookedUp() {
        MadeLayout layout;
        layout.allocated = layout.stored = 8;
        layout.high = 7;
        layout.photometric = "PALETTE COLOR";
        MadeDicom made(layout);
        std::vector<std::uint16_t> cells(30);
        std::iota(cells.begin(), cells.end(), std::uint16_t{0});
        made.pixels(cells);
        // Four entries from index 2 on: below takes the first, beyond the last.
        const std::vector<std::uint16_t> red{1000, 2000, 3000, 65535};
        const std::vector<std::uint16_t> green{1000, 0, 3000, 65535};
        const std::vector<std::uint16_t> blue{1000, 500, 3000, 65535};
        made.words(DCM_RedPaletteColorLookupTableDescriptor, {4, 2, 16});
        made.words(DCM_GreenPaletteColorLookupTableDescriptor, {4, 2, 16});
        made.words(DCM_BluePaletteColorLookupTableDescriptor, {4, 2, 16});
        made.words(DCM_RedPaletteColorLookupTableData, red);
        made.words(DCM_GreenPaletteColorLookupTableData, green);
        made.words(DCM_BluePaletteColorLookupTableData, blue);
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(film->pixels.bits_stored, 16);
        QCOMPARE(int(samplesOf(*film)[0]), 1000);
        QCOMPARE(samplesOf(*film)[3], luma(2000, 0, 500));
        QCOMPARE(int(samplesOf(*film)[4]), 3000);
        QCOMPARE(int(samplesOf(*film)[29]), 65535);
    }

    void firstOfSeveralFrames_data() {
        QTest::addColumn<int>("syntax");
        QTest::newRow("explicit") << static_cast<int>(EXS_LittleEndianExplicit);
        QTest::newRow("RLE") << static_cast<int>(EXS_RLELossless);
        QTest::newRow("JPEG lossless") << static_cast<int>(EXS_JPEGProcess14SV1);
        QTest::newRow("JPEG-LS") << static_cast<int>(EXS_JPEGLSLossless);
    }
    void firstOfSeveralFrames() {
        QFETCH(int, syntax);
        MadeLayout layout;  // large enough to shrink: see colour()
        layout.rows = 24;
        layout.columns = 32;
        MadeDicom made(layout);
        const std::vector<std::uint16_t> first = madeValues(layout);
        std::vector<std::uint16_t> cells = first;
        cells.resize(3 * first.size(), 77);
        made.pixels(cells);
        made.text(DCM_NumberOfFrames, "3");
        made.save(path_, static_cast<E_TransferSyntax>(syntax));
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(film->frames, 3);
        QCOMPARE(samplesOf(*film), first);
        QCOMPARE(film->notices.size(), std::size_t{1});
        QCOMPARE(film->notices[0].code, QStringLiteral("first-frame-of"));
    }

    void frameInSeveralFragments() {
        MadeLayout layout;
        layout.rows = layout.columns = 64;
        MadeDicom made(layout);
        made.pixels(madeValues(layout));
        MadeDicom::registerEncoders();
        DJEncoderRegistration::cleanup();
        const Uint32 fragment_kb = 1;  // of about 7 kB of such noise
        DJEncoderRegistration::registerCodecs(ECC_lossyYCbCr, EUC_default, OFFalse, 0, 0,
                                              fragment_kb, OFFalse);
        made.save(path_, EXS_JPEGProcess14SV1);
        DJEncoderRegistration::cleanup();
        DJEncoderRegistration::registerCodecs();
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(samplesOf(*film), madeValues(layout));
    }

    void hashIsOfTheStoredValues() {
        MadeLayout layout;
        layout.representation = 1;
        MadeDicom made(layout);
        made.pixels(std::vector<std::uint16_t>(30, 0xffe));  // -2
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(pixelsSha256(film->pixels),
                 QCryptographicHash::hash(QByteArray("\xfe\xff").repeated(30),
                                          QCryptographicHash::Sha256));
        QFile file(path_);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(film->sha256.value(),
                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
};

QTEST_APPLESS_MAIN(TestDicomPixels)
#include "test_dicom_pixels.moc"
