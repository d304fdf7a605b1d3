#include "core/film/film_reader.h"

#include "tests/core/film/other_decoders.h"
#include "tests/core/film/shared_manifest.h"
#include "tests/support/shared_data.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>
#include <sys/resource.h>

using namespace lucency;
using namespace lucency::testing;

namespace {

QString text(const QHash<QString, QString>& row, const char* column) {
    return row.value(QString::fromLatin1(column));
}

/// Where the manifest is coarse or wrong: what is right, and why. Empty codes: it opens.
struct Reviewed {
    const char* file;
    QStringList codes;
};

const QList<Reviewed>& reviewed() {
    const auto code = [](const char* name) { return QStringList{QString::fromLatin1(name)}; };
    static const QList<Reviewed> list{
        // 63 of 64 rows are there: they are shown, with a notice.
        {"pydicom__MR_truncated.dcm", {}},
        // Frame 1 of 10 is whole; the file ends in a later one.
        {"pydicom-data__emri_small_jpeg_2k_lossless_too_short.dcm", {}},
        // Its SIZ marker is overwritten by a delimiter: GDCM takes the size from the data set.
        {"pydicom__JPEG2000-embedded-sequence-delimiter.dcm", code("damaged-file")},
        // 32-bit colour is refused uncompressed, and so it is in run lengths.
        {"pydicom__SC_rgb_rle_32bit.dcm", code("unsupported-pixel-format")},
        {"pydicom__SC_rgb_rle_32bit_2frame.dcm", code("unsupported-pixel-format")},
        // One byte a cell is missing of what the layout says: less than an eighth is there.
        {"pwnlab__cat02_vr_mismatch__TC0243_pixeldata_OB_as_OW.dcm", code("damaged-file")},
        {"pwnlab__cat19_cve_dcmtk_ect_jpegls__TC0951_ect_0_frames_0pfg.dcm", code("damaged-file")},
        {"pwnlab__cat21_cve_santesoft_oob__TC0977_px_256sq_ba32_32b.dcm", code("damaged-file")},
        {"pwnlab__cat21_cve_santesoft_oob__TC0985_px_wide_1x32768.dcm", code("damaged-file")},
        // Cells of 24 and 64 bits, and three channels of one gray: DICOM has none of them.
        {"pwnlab__cat04_pixel_data__TC0313_bits_ba_24.dcm", code("unsupported-pixel-format")},
        {"pwnlab__cat13_cve_microdicom__TC0833_px_ba64.dcm", code("unsupported-pixel-format")},
        {"pwnlab__cat04_pixel_data__TC0327_mono2_spp3.dcm", code("unsupported-pixel-format")},
        // Colours of one channel, or of no name: refused by what they say they are.
        {"pwnlab__cat04_pixel_data__TC0329_rgb_spp1.dcm", code("unsupported-pixel-format")},
        {"pwnlab__cat04_pixel_data__TC0331_pi_invalid.dcm", code("unsupported-pixel-format")},
        // The data set is whole: only a delimiter too many, a last one missing, or the meta header
        // is wrong.
        {"pwnlab__cat03_sequence_nesting__TC0279_stray_seq_delim.dcm", {}},
        {"pwnlab__cat20_cve_dcmtk_dimse_segfault__TC0971_multi_undef_no_delim.dcm", {}},
        {"pwnlab__cat07_file_meta__TC0395_meta_glen_max.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0517_meta_0002_vr_3939.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0519_meta_0002_vr_7371.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0521_meta_0002_vr_6f62.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0525_meta_0002_vr_7368.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0543_meta_0003_vr_ffff.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0545_meta_0003_vr_3939.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0551_meta_0003_vr_7569.dcm", {}},
        {"pwnlab__cat10_cve_2026_3650__TC0553_meta_0003_vr_7368.dcm", {}},
    };
    return list;
}

/// The codes a row of the manifest allows; empty where the film is to open.
QStringList allowedCodes(const QHash<QString, QString>& row) {
    const QString name = text(row, "path").section(QLatin1Char('/'), -1);
    for (const Reviewed& one : reviewed()) {
        if (name == QLatin1String(one.file)) {
            return one.codes;
        }
    }
    const QString expected = text(row, "expected_reader").section(QStringLiteral("then: "), -1);
    const QStringList damage{QStringLiteral("damaged-file"), QStringLiteral("missing-attribute"),
                             QStringLiteral("not-an-image"), QStringLiteral("unknown-format")};
    // Cut off where DCMTK cannot even follow the data set: that is said before what it holds.
    if (text(row, "dcmtk367_decodes").contains(QLatin1String("reading file"))) {
        return damage;
    }
    if (expected.contains(QLatin1String("transfer syntax not supported"))) {
        return {QStringLiteral("unsupported-transfer-syntax")};
    }
    if (expected.contains(QLatin1String("32-bit")) ||
        expected.contains(QLatin1String("float pixel data"))) {
        return {QStringLiteral("unsupported-pixel-format"), QStringLiteral("damaged-file")};
    }
    if (expected.contains(QLatin1String("not an image"))) {
        return damage;
    }
    if (expected.contains(QLatin1String("empty file"))) {
        return {QStringLiteral("empty-file")};
    }
    if (expected.contains(QLatin1String("claimed dimensions"))) {
        return {QStringLiteral("too-large"), QStringLiteral("damaged-file")};
    }
    return expected.startsWith(QLatin1String("open")) ? QStringList() : damage;
}

/// Decoders for files that the usual ones read wrongly.
QStringList decodersFor(const QString& path) {
    // GDCM loses the later fragments of these frames, where there is no offset table.
    if (path.contains(QLatin1String(".fragmented_no_bot_jpeg_ls."))) {
        return {QStringLiteral("dcmtk")};
    }
    // pydicom does not swap the bytes of big-endian words that hold 8-bit cells (PS3.5 8.1.1).
    if (path.contains(QLatin1String("SC_rgb_small_odd_big_endian"))) {
        return {QStringLiteral("gdcm")};
    }
    // GDCM puts the frames that are missing before those that are there.
    if (path.contains(QLatin1String("jpeg_2k_lossless_too_short"))) {
        return {QStringLiteral("whole")};
    }
    return {};
}

/// Greatest difference allowed: none where the transfer syntax is exact (JPEG-LS near-lossless
/// is decoded to the same values everywhere), else 2 of 255.
int tolerance(const QString& syntax, int bits) {
    for (const char* lossy : {".4.50", ".4.51", ".4.53", ".4.55", ".4.91", ".4.203"}) {
        if (syntax.endsWith(QLatin1String(lossy))) {
            return bits > 8 ? 2 << (bits - 8) : 2;
        }
    }
    return 0;
}

/// What values of more than 16 bits become: less their least, without the last bits.
void reduceBits(std::vector<std::int32_t>& values) {
    const auto [least, greatest] = std::ranges::minmax(values);
    int shift = 0;
    while ((std::int64_t{greatest} - least) >> shift > 65535) {
        ++shift;
    }
    for (std::int32_t& value : values) {
        value = static_cast<std::int32_t>((std::int64_t{value} - least) >> shift);
    }
}

/// Files that only Lucency opens, so that nothing is there to compare with.
bool isReadByNobodyElse(const QString& path) {
    const QString name = path.section(QLatin1Char('/'), -1);
    // Cells of 9 bits, a million frames claimed of one, a sequence without its delimiter.
    return name.contains(QLatin1String("TC0311_bits_ba_nine")) ||
           name.contains(QLatin1String("TC0339_mf_nf_million")) ||
           name.contains(QLatin1String("TC0971_multi_undef_no_delim"));
}

bool hasNotice(const Film& film, const char* code) {
    return std::ranges::any_of(film.notices, [code](const FilmNotice& notice) {
        return notice.code == QLatin1String(code);
    });
}

}  // namespace

/// Real files, read where they are: each opens or is refused as other readers do.
class TestDicomConformance : public QObject {
    Q_OBJECT

private:
    QList<QHash<QString, QString>> rows_;
    OtherDecoders others_;
    bool has_others_ = false;

    void compareFrame(const Film& film, const QString& path, const QString& syntax, int frame,
                      const QStringList& decoders) {
        std::vector<std::int32_t> expected = others_.gray(path, syntax, frame, decoders);
        if (expected.empty() && isReadByNobodyElse(path)) {
            return;
        }
        if (expected.empty() && OtherDecoders::isHighThroughput(syntax) &&
            QStandardPaths::findExecutable(QStringLiteral("ojph_expand")).isEmpty()) {
            QSKIP("needs ojph_expand");
        }
        QVERIFY2(!expected.empty(), "no other decoder reads it");
        const std::vector<std::uint16_t>& samples = *film.pixels.samples;
        QCOMPARE(samples.size(), expected.size());
        if (hasNotice(film, "bits-reduced")) {
            reduceBits(expected);
        }
        const bool is_part = hasNotice(film, "truncated");
        const int most = tolerance(syntax, film.pixels.bits_stored);
        std::size_t compared = 0;
        int greatest = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (!is_part || samples[i] != film.padding_low) {
                greatest =
                    std::max(greatest, std::abs(samples[i] + film.pixels.lowest - expected[i]));
                ++compared;
            }
        }
        QVERIFY(compared * 8 >= samples.size());
        QVERIFY2(greatest <= most, qPrintable(QStringLiteral("differs by %1").arg(greatest)));
    }

private Q_SLOTS:
    void initTestCase() {
        SKIP_WITHOUT_SHARED_DATA("dicom/manifest.csv");
        rows_ = csvRows(sharedData(QStringLiteral("dicom/manifest.csv")));
        QVERIFY(rows_.size() > 700);
        has_others_ = others_.areInstalled();
    }

    void opensOrIsRefused_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("sizes");
        for (const auto& row : std::as_const(rows_)) {
            const QString path = text(row, "path");
            QTest::newRow(qPrintable(path))
                << path << allowedCodes(row)
                << text(row, "rows") + QLatin1Char('x') + text(row, "columns");
        }
    }
    void opensOrIsRefused() {
        QFETCH(QString, path);
        QFETCH(QStringList, codes);
        QFETCH(QString, sizes);
        const Result<Film> film = readFilm(sharedData(QStringLiteral("dicom/") + path));
        if (!codes.isEmpty()) {
            QVERIFY(!film);
            QVERIFY2(codes.contains(errorName(film.error().code)),
                     qPrintable(errorSentence(film.error())));
            return;
        }
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        if (sizes.size() > 1) {  // the manifest has none where its reader did not find them
            QCOMPARE(QStringLiteral("%1x%2").arg(film->pixels.rows).arg(film->pixels.columns),
                     sizes);
        }
    }

    void pixelsAsOthersHaveThem_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("syntax");
        for (const auto& row : std::as_const(rows_)) {
            if (allowedCodes(row).isEmpty()) {
                QTest::newRow(qPrintable(text(row, "path")))
                    << text(row, "path") << text(row, "ts_uid");
            }
        }
    }
    void pixelsAsOthersHaveThem() {
        if (rows_.isEmpty() || !has_others_) {
            QSKIP("needs the shared data, python3-pydicom, python3-gdcm and python3-numpy");
        }
        QFETCH(QString, path);
        QFETCH(QString, syntax);
        QString file = sharedData(QStringLiteral("dicom/") + path);
        QStringList decoders = decodersFor(path);
        QString others_file = file;
        if (decoders == QStringList{QStringLiteral("whole")}) {
            decoders.clear();
            others_file.remove(QStringLiteral("_too_short"));
        }
        const Result<Film> first = readFilm(file);
        QVERIFY2(bool(first), first ? "" : qPrintable(errorSentence(first.error())));
        compareFrame(*first, others_file, syntax, 0, decoders);
        const int last = first->frames - 1;
        const Result<Film> other = readFilm(file, {}, last);
        if (last > 0 && other) {
            QCOMPARE(other->frame, last);
            compareFrame(*other, others_file, syntax, last, decoders);
        }
    }

    void noSeedCrashesHangsOrEatsMemory_data() {
        QTest::addColumn<QString>("path");
        for (const auto& row : std::as_const(rows_)) {
            if (text(row, "path").startsWith(QLatin1String("fuzz"))) {
                QTest::newRow(qPrintable(text(row, "path"))) << text(row, "path");
            }
        }
    }
    void noSeedCrashesHangsOrEatsMemory() {
        if (rows_.isEmpty()) {
            QSKIP("shared data is not here (LUCENCY_DATA)");
        }
        QFETCH(QString, path);
        const QString file = sharedData(QStringLiteral("dicom/") + path);
        QElapsedTimer timer;
        timer.start();
        const Result<Film> film = readFilm(file);
        const Result<QJsonObject> facts = inspectFilm(file, false);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!film || (film->pixels.samples && bool(facts)));
        rusage usage{};
        QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
        const long most_kb = 2'000'000;
        QVERIFY2(usage.ru_maxrss < most_kb, qPrintable(QString::number(usage.ru_maxrss)));
    }
};

QTEST_GUILESS_MAIN(TestDicomConformance)
#include "test_dicom_conformance.moc"
