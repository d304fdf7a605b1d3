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

}  // namespace lucency::cli
