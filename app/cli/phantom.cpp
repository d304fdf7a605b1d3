#include "core/phantom/phantom.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QDir>

namespace lucency::cli {

namespace {

Result<void> writeSamples(const QDir& folder, std::uint64_t seed, int size) {
    for (const bool opacity : {false, true}) {
        PhantomParameters parameters;
        parameters.columns = size;
        parameters.rows = size * 7 / 8;
        parameters.seed = seed;
        parameters.opacity = opacity;
        const QString name =
            opacity ? QStringLiteral("phantom-opacity") : QStringLiteral("phantom-normal");
        const QString dicom = folder.filePath(name + QLatin1String(".dcm"));
        const QString jpeg = folder.filePath(name + QLatin1String(".jpeg"));
        if (auto written = writePhantomDicom(parameters, dicom); !written) {
            return written;
        }
        if (auto written = writePhantomJpeg(parameters, jpeg); !written) {
            return written;
        }
        say(dicom);
        say(jpeg);
    }
    return {};
}

}  // namespace

int phantomVerb(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("phantom"), QStringLiteral("FOLDER [options]"),
        Text::tr("Writes synthetic chest films, drawn from formulas and labelled SYNTHETIC on the "
                 "film: one normal and one with an opacity, each as DICOM and as JPEG, or a small "
                 "data set to try training and evaluation with. They show nobody."));
    line.option(QStringLiteral("dataset"), QStringLiteral("N"),
                Text::tr("Write N films of each class into FOLDER/NORMAL and FOLDER/PNEUMONIA."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed of build, pose, exposure and texture (1)."));
    line.option(QStringLiteral("size"), QStringLiteral("PX"),
                Text::tr("Width of a film (1600; in a data set 256)."));
    line.example(QStringLiteral("samples/"), Text::tr("Four sample films."));
    line.example(QStringLiteral("films/ --dataset 40 --seed 7"),
                 Text::tr("80 small films of two classes."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    constexpr qint64 largest_exact = 9007199254740991;
    constexpr qint64 most_films = 100000;
    const bool as_data_set = line.has(QStringLiteral("dataset"));
    const auto count = line.number(QStringLiteral("dataset"), 1, most_films, 1);
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    const auto size = line.number(QStringLiteral("size"), 64, 8000, as_data_set ? 256 : 1600);
    if (!count || !seed || !size) {
        return Usage;
    }
    const QString folder = line.arguments().constFirst();
    auto written = checkOutputFolder(folder);
    if (written) {
        written = as_data_set ? writePhantomDataSet(folder, static_cast<int>(*count),
                                                    static_cast<std::uint64_t>(*seed),
                                                    static_cast<int>(*size))
                              : writeSamples(QDir(folder), static_cast<std::uint64_t>(*seed),
                                             static_cast<int>(*size));
    }
    if (!written) {
        complain(errorSentence(written.error()));
        return exitFor(written.error().code);
    }
    return Done;
}

}  // namespace lucency::cli
