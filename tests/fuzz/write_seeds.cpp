// write_fuzz_seeds FOLDER: the seeds as files, one folder a fuzzer.

#include "tests/fuzz/seeds.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace lucency::testing;

namespace {

bool write(const QString& folder, const std::vector<Seed>& seeds) {
    if (!QDir().mkpath(folder)) {
        return false;
    }
    return std::all_of(seeds.begin(), seeds.end(), [&](const Seed& seed) {
        QFile file(QDir(folder).filePath(seed.name));
        return file.open(QIODevice::WriteOnly) && file.write(seed.bytes) == seed.bytes.size();
    });
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        qCritical("write_fuzz_seeds FOLDER");
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const bool written = write(folder.filePath(QStringLiteral("dicom")), dicomSeeds()) &&
                         write(folder.filePath(QStringLiteral("jpeg2000")), jpeg2000Seeds()) &&
                         write(folder.filePath(QStringLiteral("raster")), rasterSeeds()) &&
                         write(folder.filePath(QStringLiteral("reads")), readsSeeds()) &&
                         write(folder.filePath(QStringLiteral("drawings")), drawingsSeeds());
    return written ? 0 : 1;
}
