#include "app/cli/region_options.h"

#include "app/cli/console.h"
#include "app/cli/verbs.h"

namespace lucency::cli {

namespace {

constexpr double kMostCompactness = 1000;

}  // namespace

void describeRegions(CommandLine& line) {
    line.option(
        QStringLiteral("superpixels"), QStringLiteral("NAME"),
        Text::tr("What cuts the film into regions: slic, slico, lsc or quickshift (slic)."));
    line.option(QStringLiteral("regions"), QStringLiteral("N"),
                Text::tr("How many regions at most, 2 to %1 (60).").arg(kMaxRegions));
    line.option(QStringLiteral("compactness"), QStringLiteral("C"),
                Text::tr("How round the regions are, 1 to %1 (20); slico finds its own.")
                    .arg(kMostCompactness));
}

std::variant<SuperpixelParameters, int> understandRegions(const CommandLine& line) {
    SuperpixelParameters parameters;
    for (const char* name : {"superpixels", "regions", "compactness"}) {
        if (line.has(QStringLiteral("segments")) && line.has(QLatin1String(name))) {
            return line.usageError(
                Text::tr("--%1 says nothing where --segments brings the regions.")
                    .arg(QLatin1String(name)));
        }
    }
    if (line.has(QStringLiteral("superpixels"))) {
        const auto algorithm = algorithmFromName(line.value(QStringLiteral("superpixels")));
        if (!algorithm) {
            return line.usageError(
                Text::tr("--superpixels is slic, slico, lsc or quickshift, not '%1'.")
                    .arg(line.value(QStringLiteral("superpixels"))));
        }
        parameters.algorithm = *algorithm;
    }
    const auto regions = line.number(QStringLiteral("regions"), 2, kMaxRegions, parameters.regions);
    if (!regions) {
        return Usage;
    }
    parameters.regions = int(*regions);
    if (line.has(QStringLiteral("compactness"))) {
        bool number = false;
        parameters.compactness = line.value(QStringLiteral("compactness")).toDouble(&number);
        if (!number || !(parameters.compactness >= 1) ||
            parameters.compactness > kMostCompactness) {
            return line.usageError(Text::tr("--compactness needs a number from 1 to %1, not '%2'.")
                                       .arg(kMostCompactness)
                                       .arg(line.value(QStringLiteral("compactness"))));
        }
    }
    return parameters;
}

}  // namespace lucency::cli
