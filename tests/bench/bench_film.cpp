// What opening a film costs: a ten-megapixel film of 16 bits allocated, from its name to the
// picture on the screen, beside DCMTK's DicomImage doing the same to the same file; of JPEG 2000,
// which DicomImage cannot read, beside OpenJPEG decoding the bare codestream. Each benchmark runs
// the thing and its yardstick in turn and gives their ratio; times are of the machine at hand.

#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/jpeg2000/jpeg2000.h"
#include "core/phantom/phantom.h"

#include "tests/bench/compare.h"
#include "tests/core/jpeg2000/codestream_maker.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimgle/dcmimage.h>
#include <dcmtk/dcmjpls/djdecode.h>
#include <dcmtk/dcmjpls/djencode.h>

using namespace lucency;

namespace {

QTemporaryDir& folder() {
    static QTemporaryDir made;
    return made;
}

QByteArray plainPath() {
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("plain.dcm"));
        PhantomParameters parameters;
        parameters.rows = 3520;
        parameters.columns = 2840;
        return writePhantomDicom(parameters, file) ? file : QString();
    }();
    return QFile::encodeName(path);
}

QByteArray jpegLsPath() {
    static const QByteArray path = [] {
        DJLSEncoderRegistration::registerCodecs();
        QByteArray to = QFile::encodeName(folder().filePath(QStringLiteral("jpeg_ls.dcm")));
        DcmFileFormat file;
        const bool ok =
            file.loadFile(plainPath().constData()).good() &&
            file.getDataset()->chooseRepresentation(EXS_JPEGLSLossless, nullptr).good() &&
            file.saveFile(to.constData(), EXS_JPEGLSLossless).good();
        return ok ? to : QByteArray();
    }();
    return path;
}

/// The film's pixels as one losslessly compressed codestream.
const QByteArray& codestream() {
    static const QByteArray bytes = [] {
        const auto film = readFilm(QFile::decodeName(plainPath()));
        const std::vector<std::uint16_t>& samples = *film->pixels.samples;
        testing::MadeCodestream made;
        made.rows = film->pixels.rows;
        made.columns = film->pixels.columns;
        return testing::encodeJpeg2000(made, {{samples.begin(), samples.end()}});
    }();
    return bytes;
}

QByteArray jpeg2000Path() {
    static const QByteArray path = [] {
        QByteArray to = QFile::encodeName(folder().filePath(QStringLiteral("jpeg_2000.dcm")));
        QByteArray stream = codestream();
        stream.resize(stream.size() + stream.size() % 2);
        const DcmTag item_tag(DCM_Item, EVR_OB);
        auto* sequence = new DcmPixelSequence(DcmTag(DCM_PixelData, EVR_OB));
        sequence->insert(new DcmPixelItem(item_tag));
        auto* item = new DcmPixelItem(item_tag);
        item->putUint8Array(reinterpret_cast<const Uint8*>(stream.constData()),
                            static_cast<unsigned long>(stream.size()));
        sequence->insert(item);
        auto* pixels = new DcmPixelData(DCM_PixelData);
        pixels->putOriginalRepresentation(EXS_JPEG2000LosslessOnly, nullptr, sequence);
        DcmFileFormat file;
        const bool ok = file.loadFile(plainPath().constData()).good() &&
                        file.getDataset()->insert(pixels, OFTrue).good() &&
                        file.saveFile(to.constData(), EXS_JPEG2000LosslessOnly).good();
        return ok ? to : QByteArray();
    }();
    return path;
}

void show(const QByteArray& path) {
    const auto film = readFilm(QFile::decodeName(path));
    benchmark::DoNotOptimize(renderFilm(*film, defaultWindow(*film)));
}

void showByDcmtk(const QByteArray& path) {
    DicomImage image(path.constData());
    image.setWindow(0);
    benchmark::DoNotOptimize(image.getOutputData(8));
}

void openUncompressed(benchmark::State& state) {
    compare(
        state, [] { show(plainPath()); }, [] { showByDcmtk(plainPath()); });
}

void openJpegLs(benchmark::State& state) {
    compare(
        state, [] { show(jpegLsPath()); }, [] { showByDcmtk(jpegLsPath()); });
}

void openJpeg2000(benchmark::State& state) {
    const std::span stream(reinterpret_cast<const std::uint8_t*>(codestream().constData()),
                           static_cast<std::size_t>(codestream().size()));
    compare(
        state, [] { show(jpeg2000Path()); },
        [&] { benchmark::DoNotOptimize(decodeJpeg2000(stream, Jpeg2000Mode::Whole)); });
}

BENCHMARK(openUncompressed)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(openJpegLs)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(openJpeg2000)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    DJLSDecoderRegistration::registerCodecs();
    if (plainPath().isEmpty() || jpegLsPath().isEmpty() || jpeg2000Path().isEmpty()) {
        qCritical("the films to open cannot be made");
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
}
