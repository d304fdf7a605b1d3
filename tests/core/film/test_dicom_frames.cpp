#include "core/film/display.h"
#include "core/film/film_reader.h"

#include "tests/core/film/encapsulated_maker.h"
#include "tests/core/jpeg2000/codestream_maker.h"

#include <algorithm>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int frame_count = 3;

/// Frame k of a made film: each differs from the others everywhere.
std::vector<std::uint16_t> frameValues(const MadeLayout& layout, int k) {
    std::vector<std::uint16_t> values;
    const int highest = (1 << layout.stored) - 1;
    for (int i = 0; i < layout.rows * layout.columns; ++i) {
        values.push_back(static_cast<std::uint16_t>((i / 3 + 91 * k + i % 5) & highest));
    }
    return values;
}

MadeLayout smoothLayout() {
    MadeLayout layout;
    layout.rows = 40;
    layout.columns = 56;
    return layout;
}

QByteArray codestream(const MadeLayout& layout, const std::vector<std::uint16_t>& values,
                      int precision) {
    MadeCodestream coding;
    coding.rows = layout.rows;
    coding.columns = layout.columns;
    coding.precision = precision;
    return encodeJpeg2000(coding, {{values.begin(), values.end()}});
}

QByteArray offsets(const std::vector<quint32>& values) {
    return {reinterpret_cast<const char*>(values.data()),
            static_cast<qsizetype>(values.size() * sizeof values[0])};
}

bool hasNotice(const Film& film, const char* code) {
    return std::ranges::any_of(film.notices, [code](const FilmNotice& notice) {
        return notice.code == QLatin1String(code);
    });
}

}  // namespace

/// Any frame of a file, the part of one that is there, and what lies over the pixels.
class TestDicomFrames : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("film.dcm"));

    void put(const QByteArray& bytes) {
        QFile file(path_);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray saved() {
        QFile file(path_);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void compareFrame(const std::vector<std::uint16_t>& expected, int frame = 0) {
        const Result<Film> film = readFilm(path_, {}, frame);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(film->frame, frame);
        QCOMPARE(*film->pixels.samples, expected);
    }

private Q_SLOTS:
    void anyFrame_data() {
        QTest::addColumn<int>("syntax");
        for (const E_TransferSyntax syntax :
             {EXS_LittleEndianImplicit, EXS_LittleEndianExplicit, EXS_BigEndianExplicit,
              EXS_DeflatedLittleEndianExplicit, EXS_RLELossless, EXS_JPEGProcess14SV1,
              EXS_JPEGLSLossless}) {
            QTest::newRow(DcmXfer(syntax).getXferName()) << static_cast<int>(syntax);
        }
    }
    void anyFrame() {
        QFETCH(int, syntax);
        const MadeLayout layout = smoothLayout();
        std::vector<std::uint16_t> all;
        for (int k = 0; k < frame_count; ++k) {
            const auto values = frameValues(layout, k);
            all.insert(all.end(), values.begin(), values.end());
        }
        MadeDicom made(layout);
        made.pixels(all);
        made.text(DCM_NumberOfFrames, "3");
        made.save(path_, static_cast<E_TransferSyntax>(syntax));
        for (int k = 0; k < frame_count; ++k) {
            compareFrame(frameValues(layout, k), k);
        }
        const Result<Film> second = readFilm(path_, {}, 1);
        QVERIFY(bool(second) && hasNotice(*second, "first-frame-of"));
        for (const int none : {-1, frame_count}) {
            const Result<Film> film = readFilm(path_, {}, none);
            QVERIFY(!film);
            QCOMPARE(film.error().code, ErrorCode::InvalidArgument);
        }
    }

    void bitsOfFramesRunOnWithoutGaps() {
        MadeLayout layout;
        layout.rows = 3;
        layout.columns = 3;
        layout.allocated = layout.stored = 1;
        layout.high = 0;
        MadeDicom made(layout);
        // Nine bits each (PS3.5 8.1.1): the second frame begins at the second byte's second bit.
        made.pixels({0b11111111, 0b10101011, 0b00000010});
        made.text(DCM_NumberOfFrames, "2");
        made.save(path_);
        compareFrame({1, 1, 1, 1, 1, 1, 1, 1, 1}, 0);
        compareFrame({1, 0, 1, 0, 1, 0, 1, 0, 1}, 1);
    }

    void fragmentsAreFoundByTableOrByThemselves_data() {
        QTest::addColumn<QString>("table");
        for (const char* table : {"basic", "none", "a lying basic one", "one too short", "extended",
                                  "a lying extended one, a basic one"}) {
            QTest::newRow(table) << QString::fromLatin1(table);
        }
    }
    void fragmentsAreFoundByTableOrByThemselves() {
        QFETCH(QString, table);
        const MadeLayout layout = smoothLayout();
        QList<QByteArray> fragments;
        std::vector<quint32> begins;
        quint32 at = 0;
        for (int k = 0; k < frame_count; ++k) {
            QByteArray stream = codestream(layout, frameValues(layout, k), 12);
            if (stream.size() % 2 != 0) {
                stream.append('\0');
            }
            const qsizetype half = stream.size() / 4 * 2;
            begins.push_back(at);
            fragments << stream.left(half) << stream.mid(half);
            at += static_cast<quint32>(stream.size() + 16);
        }
        QByteArray basic;
        std::vector<Uint64> extended;
        if (table.endsWith(QLatin1String("basic")) ||
            table.endsWith(QLatin1String("a basic one"))) {
            basic = offsets(begins);
        }
        if (table == QLatin1String("a lying basic one")) {
            basic = offsets({0, 10, 20});
        } else if (table == QLatin1String("one too short")) {
            basic = offsets({0, begins[1]});
        } else if (table == QLatin1String("extended")) {
            extended.assign(begins.begin(), begins.end());
        } else if (table.startsWith(QLatin1String("a lying extended"))) {
            extended = {0, 1, 2};
        }
        MadeDicom made(layout);
        encapsulate(made, EXS_JPEG2000, basic, fragments);
        made.text(DCM_NumberOfFrames, "3");
        if (!extended.empty()) {
            auto* element = new DcmOther64bitVeryLong(DCM_ExtendedOffsetTable);
            element->putUint64Array(extended.data(), static_cast<unsigned long>(extended.size()));
            made.dataset().insert(element);
        }
        made.save(path_, EXS_JPEG2000);
        for (int k = 0; k < frame_count; ++k) {
            compareFrame(frameValues(layout, k), k);
        }
    }

    void frameThatTheFileEndsBefore() {
        const MadeLayout layout = smoothLayout();
        MadeDicom made(layout);
        encapsulate(made, EXS_JPEG2000, {}, {codestream(layout, frameValues(layout, 0), 12)});
        made.text(DCM_NumberOfFrames, "2");
        made.save(path_, EXS_JPEG2000);
        compareFrame(frameValues(layout, 0), 0);
        const Result<Film> film = readFilm(path_, {}, 1);
        QVERIFY(!film);
        QCOMPARE(film.error().code, ErrorCode::DamagedFile);
        QVERIFY(film.error().detail.contains(QStringLiteral("frame 2 of 2")));
    }

    void thePartThatIsThereIsShown_data() { anyFrame_data(); }
    void thePartThatIsThereIsShown() {
        QFETCH(int, syntax);
        const MadeLayout layout = smoothLayout();
        const std::vector<std::uint16_t> whole = frameValues(layout, 0);
        MadeDicom made(layout);
        made.pixels(whole);
        made.save(path_, static_cast<E_TransferSyntax>(syntax));
        const QByteArray bytes = saved();
        DcmElement* element = nullptr;
        QVERIFY(made.dataset().findAndGetElement(DCM_PixelData, element).good());
        int shown_parts = 0;
        for (qsizetype cut = 1; cut < bytes.size(); cut += bytes.size() / 97 + 1) {
            put(bytes.left(bytes.size() - cut));
            const Result<Film> film = readFilm(path_);
            if (!film || *film->pixels.samples == whole) {
                continue;
            }
            QVERIFY(hasNotice(*film, "truncated"));
            const auto missing = static_cast<qsizetype>(
                std::ranges::count(*film->pixels.samples, film->padding_low.value()));
            QVERIFY(missing % 56 == 0 && missing <= 35 * 56);  // an eighth of 40 rows
            QVERIFY(
                std::equal(whole.begin(), whole.end() - missing, film->pixels.samples->begin()));
            const auto table = displayTable(*film, defaultWindow(*film), false);
            QCOMPARE(int(table[*film->padding_low]), 0);
            ++shown_parts;
        }
        // Of a deflated file and of a JPEG-LS stream there is all or nothing.
        const bool in_parts =
            syntax != EXS_DeflatedLittleEndianExplicit && syntax != EXS_JPEGLSLossless;
        QVERIFY2(in_parts ? shown_parts > 10 : shown_parts == 0,
                 qPrintable(QString::number(shown_parts)));
    }

    void wideIntegers_data() {
        QTest::addColumn<int>("stored");
        QTest::addColumn<QList<quint32>>("values");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("16 of 32 bits") << 16 << QList<quint32>{0, 7, 65535, 300} << false;
        QTest::newRow("values that fit") << 32 << QList<quint32>{1, 2, 65535, 4} << false;
        QTest::newRow("values beyond 16 bits")
            << 32 << QList<quint32>{1'000'000, 1'000'001, 1'040'000, 1'065'000} << false;
        QTest::newRow("values of 20 bits") << 32 << QList<quint32>{0, 16, 1'048'575, 999} << true;
    }
    void wideIntegers() {
        QFETCH(int, stored);
        QFETCH(QList<quint32>, values);
        QFETCH(bool, reduced);
        MadeLayout layout;
        layout.rows = layout.columns = 2;
        layout.allocated = 32;
        layout.stored = stored;
        layout.high = stored - 1;
        MadeDicom made(layout);
        std::vector<std::uint16_t> words;
        for (const quint32 value : values) {
            words.push_back(static_cast<std::uint16_t>(value));
            words.push_back(static_cast<std::uint16_t>(value >> 16));
        }
        made.pixels(words);
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(hasNotice(*film, "bits-reduced"), reduced);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const double value =
                modalityValue(*film, (*film->pixels.samples)[static_cast<std::size_t>(i)]);
            QVERIFY(std::abs(value - values[i]) < (reduced ? 16 : 0.5));
        }
    }

    void packedTwelveBits() {
        MadeLayout layout;
        layout.rows = 1;
        layout.columns = 4;
        layout.allocated = 12;
        MadeDicom made(layout);
        made.pixels({0x2abc, 0x56f1, 0xdef3});  // 0xabc 0xf12 0x356 0xdef, lowest bits first
        made.save(path_);
        compareFrame({0xabc, 0xf12, 0x356, 0xdef});
    }

    void segmentedPalette() {
        MadeLayout layout;
        layout.rows = 1;
        layout.columns = 6;
        layout.allocated = layout.stored = 8;
        layout.high = 7;
        layout.photometric = "PALETTE COLOR";
        MadeDicom made(layout);
        made.pixels({0, 1, 2, 4, 5, 7});
        // Two entries as they are, four on the line to 900, and the first segment once more
        // (PS3.3 C.7.9.2.2).
        const std::vector<std::uint16_t> segments{0, 2, 100, 500, 1, 4, 900, 2, 1, 0, 0};
        for (const auto& [descriptor, data] :
             {std::pair(DCM_RedPaletteColorLookupTableDescriptor,
                        DCM_SegmentedRedPaletteColorLookupTableData),
              std::pair(DCM_GreenPaletteColorLookupTableDescriptor,
                        DCM_SegmentedGreenPaletteColorLookupTableData),
              std::pair(DCM_BluePaletteColorLookupTableDescriptor,
                        DCM_SegmentedBluePaletteColorLookupTableData)}) {
            made.words(descriptor, {8, 0, 16});
            made.words(data, segments);
        }
        made.save(path_);
        compareFrame({100, 500, 600, 800, 900, 500});
    }

    void inversionIsOne_data() {
        QTest::addColumn<QByteArray>("photometric");
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<bool>("low_is_white");
        for (const char* photometric : {"MONOCHROME1", "MONOCHROME2"}) {
            for (const char* shape : {"", "IDENTITY", "INVERSE"}) {
                QTest::addRow("%s %s", photometric, shape)
                    << QByteArray(photometric) << QByteArray(shape)
                    << (QByteArray(photometric) == "MONOCHROME1" || QByteArray(shape) == "INVERSE");
            }
        }
    }
    void inversionIsOne() {
        QFETCH(QByteArray, photometric);
        QFETCH(QByteArray, shape);
        QFETCH(bool, low_is_white);
        MadeLayout layout;
        layout.photometric = photometric.constData();
        MadeDicom made(layout);
        made.pixels(madeValues(layout));
        if (!shape.isEmpty()) {
            made.text(DCM_PresentationLUTShape, shape.constData());
        }
        made.text(DCM_WindowCenter, "1000");
        made.text(DCM_WindowWidth, "200");
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(film->low_is_white, low_is_white);
        // After the VOI: a window that is not in the middle would show otherwise.
        const auto table = displayTable(*film, defaultWindow(*film), false);
        QCOMPARE(int(table[0]), low_is_white ? 255 : 0);
        QCOMPARE(int(table[1200]), low_is_white ? 0 : 255);
        QVERIFY(std::abs(table[1000] - 128) <= 2);
    }

    void pixelAspect_data() {
        QTest::addColumn<QByteArray>("ratio");
        QTest::addColumn<QByteArray>("spacing");
        QTest::addColumn<double>("aspect");
        QTest::newRow("none") << QByteArray() << QByteArray() << 1.0;
        QTest::newRow("ratio") << QByteArray("4\\3") << QByteArray() << 4.0 / 3;
        QTest::newRow("spacing over ratio") << QByteArray("4\\3") << QByteArray("0.2\\0.1") << 2.0;
        QTest::newRow("nonsense") << QByteArray("0\\0") << QByteArray() << 1.0;
    }
    void pixelAspect() {
        QFETCH(QByteArray, ratio);
        QFETCH(QByteArray, spacing);
        QFETCH(double, aspect);
        MadeDicom made;
        made.pixels(madeValues({}));
        if (!ratio.isEmpty()) {
            made.text(DCM_PixelAspectRatio, ratio.constData());
        }
        if (!spacing.isEmpty()) {
            made.text(DCM_ImagerPixelSpacing, spacing.constData());
        }
        made.save(path_);
        const Result<Film> film = readFilm(path_);
        QVERIFY(bool(film));
        QVERIFY(std::abs(film->pixel_aspect - aspect) < 1e-9);
    }

    void overlays() {
        MadeDicom made;
        std::vector<std::uint16_t> cells(2 * 30, 100);
        cells[3] |= 1 << 13;       // frame 1: embedded in bit 13
        cells[30 + 8] |= 1 << 13;  // frame 2
        made.pixels(cells);
        made.text(DCM_NumberOfFrames, "2");
        const auto tag = [](Uint16 group, Uint16 element) { return DcmTagKey(group, element); };
        const auto plane = [&](Uint16 group, int rows, int columns) {
            made.number(tag(group, 0x0010), rows);
            made.number(tag(group, 0x0011), columns);
            const Sint16 origin[] = {2, -1};
            made.dataset().putAndInsertSint16Array(tag(group, 0x0050), origin, 2);
            made.text(tag(group, 0x0040), group == 0x6000 ? "R" : "G");
        };
        plane(0x6000, 2, 3);
        made.text(tag(0x6000, 0x1500), "LUNG");
        made.number(tag(0x6000, 0x0100), 1);
        made.number(tag(0x6000, 0x0102), 0);
        made.words(tag(0x6000, 0x3000), {0b101011});
        plane(0x6002, 6, 5);
        made.number(tag(0x6002, 0x0100), 16);
        made.number(tag(0x6002, 0x0102), 13);
        plane(0x6004, 2, 2);  // a frame each
        made.text(tag(0x6004, 0x0015), "2");
        made.number(tag(0x6004, 0x0051), 1);
        made.words(tag(0x6004, 0x3000), {0b10010110});
        plane(0x6006, 5000, 5000);  // no such bits
        made.words(tag(0x6006, 0x3000), {1});
        made.save(path_);
        for (int frame = 0; frame < 2; ++frame) {
            const Result<Film> film = readFilm(path_, {}, frame);
            QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
            QCOMPARE(*film->pixels.samples, std::vector<std::uint16_t>(30, 100));
            QCOMPARE(film->overlays.size(), std::size_t{3});
            const OverlayPlane& own = film->overlays[0];
            QCOMPARE(own.group, 0x6000);
            QCOMPARE(own.bits, (std::vector<std::uint8_t>{1, 1, 0, 1, 0, 1}));
            QCOMPARE(own.top, 1);
            QCOMPARE(own.left, -2);
            QVERIFY(own.region);
            QCOMPARE(own.label, QStringLiteral("LUNG"));
            const OverlayPlane& embedded = film->overlays[1];
            std::vector<std::uint8_t> expected(30);
            expected[frame == 0 ? 3 : 8] = 1;
            QCOMPARE(embedded.bits, expected);
            QVERIFY(!embedded.region);
            QCOMPARE(film->overlays[2].bits, frame == 0 ? (std::vector<std::uint8_t>{0, 1, 1, 0})
                                                        : (std::vector<std::uint8_t>{1, 0, 0, 1}));
        }
    }

    void windowsAreTheFramesOwn() {
        MadeDicom made;
        made.pixels(std::vector<std::uint16_t>(60, 5));
        made.text(DCM_NumberOfFrames, "2");
        for (long k = 0; k < 2; ++k) {
            DcmItem* group = nullptr;
            DcmItem* macro = nullptr;
            QVERIFY(made.dataset()
                        .findOrCreateSequenceItem(DCM_PerFrameFunctionalGroupsSequence, group, k)
                        .good());
            QVERIFY(group->findOrCreateSequenceItem(DCM_FrameVOILUTSequence, macro, 0).good());
            macro->putAndInsertString(DCM_WindowCenter, k == 0 ? "100" : "200");
            macro->putAndInsertString(DCM_WindowWidth, "50");
        }
        made.save(path_);
        for (int k = 0; k < 2; ++k) {
            const Result<Film> film = readFilm(path_, {}, k);
            QVERIFY(bool(film));
            QCOMPARE(film->windows.size(), std::size_t{1});
            QCOMPARE(film->windows[0].centre, k == 0 ? 100.0 : 200.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestDicomFrames)
#include "test_dicom_frames.moc"
