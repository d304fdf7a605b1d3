#include "app/cli/methods.h"

#include "app/cli/verbs.h"

#include <algorithm>

namespace lucency::cli {

namespace {

QString names() {
    QStringList known;
    for (const Method method : everyMethod()) {
        known.append(methodName(method));
    }
    return known.join(QStringLiteral(", "));
}

}  // namespace

const std::vector<Method>& everyMethod() {
    static const std::vector<Method> methods{Method::Lime,      Method::KernelShap,
                                             Method::Occlusion, Method::Rise,
                                             Method::GradCam,   Method::IntegratedGradients};
    return methods;
}

void describeMethods(CommandLine& line, const QString& option) {
    line.option(option, QStringLiteral("METHOD,..."),
                Text::tr("Methods of explanation, or all: %1.").arg(names()));
}

std::optional<std::vector<Method>> understandMethods(const CommandLine& line, const QString& option,
                                                     const std::vector<Method>& otherwise) {
    if (!line.has(option)) {
        return otherwise;
    }
    if (line.value(option) == QLatin1String("all")) {
        return everyMethod();
    }
    std::vector<Method> methods;
    const QStringList named = line.value(option).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& name : named) {
        const auto method = methodFromName(name.trimmed());
        if (!method) {
            line.usageError(Text::tr("There is no method '%1' to explain with; there are %2.")
                                .arg(name, names()));
            return std::nullopt;
        }
        if (std::find(methods.begin(), methods.end(), *method) == methods.end()) {
            methods.push_back(*method);
        }
    }
    if (methods.empty()) {
        line.usageError(Text::tr("--%1 names no method.").arg(option));
        return std::nullopt;
    }
    return methods;
}

void describeSampling(CommandLine& line, const QString& samples) {
    line.option(QStringLiteral("samples"), QStringLiteral("N"), samples);
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed of everything that is drawn (1)."));
    line.option(
        QStringLiteral("fill"), QStringLiteral("FILL"),
        Text::tr("What hides a region: mean (of the region itself), black, blur, inpaint."));
}

std::optional<int> understandSampling(const CommandLine& line, ExplainParameters& explanation) {
    constexpr qint64 most_samples = 100'000;
    constexpr qint64 largest_exact = 9007199254740991;  // whole in every JSON reader: 2^53 - 1
    const auto samples = line.number(QStringLiteral("samples"), 1, most_samples, 0);
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    if (!samples || !seed) {
        return Usage;
    }
    explanation.samples = static_cast<int>(*samples);
    explanation.seed = static_cast<std::uint64_t>(*seed);
    if (line.has(QStringLiteral("fill"))) {
        const auto fill = fillFromName(line.value(QStringLiteral("fill")));
        if (!fill) {
            return line.usageError(Text::tr("--fill is mean, black, blur or inpaint, not '%1'.")
                                       .arg(line.value(QStringLiteral("fill"))));
        }
        explanation.fill = *fill;
    }
    return std::nullopt;
}

}  // namespace lucency::cli
