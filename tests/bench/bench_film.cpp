// What opening a film costs: a ten-megapixel film of 16 bits allocated, from its name to the
// picture on the screen, beside DCMTK's DicomImage doing the same to the same file. Each benchmark
// runs the thing and its yardstick in turn and gives their ratio; times are of the machine at hand.

#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/phantom/phantom.h"

#include "tests/bench/compare.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <dcmtk/config/osconfig.h>
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

BENCHMARK(openUncompressed)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(openJpegLs)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    DJLSDecoderRegistration::registerCodecs();
    if (plainPath().isEmpty() || jpegLsPath().isEmpty()) {
        qCritical("the films to open cannot be made");
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
}
