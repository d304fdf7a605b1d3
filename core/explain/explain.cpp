#include "core/explain/explain.h"

#include "core/explain/first_map.h"
#include "core/explain/methods.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

constexpr std::array<std::pair<Method, const char*>, 6> kMethods{
    {{Method::Lime, "lime"},
     {Method::KernelShap, "kernel-shap"},
     {Method::Occlusion, "occlusion"},
     {Method::Rise, "rise"},
     {Method::GradCam, "grad-cam"},
     {Method::IntegratedGradients, "integrated-gradients"}}};
constexpr std::array<std::pair<Fill, const char*>, 4> kFills{{{Fill::Mean, "mean"},
                                                              {Fill::Black, "black"},
                                                              {Fill::Blur, "blur"},
                                                              {Fill::Inpaint, "inpaint"}}};
constexpr std::array<std::pair<Design, const char*>, 2> kDesigns{
    {{Design::Random, "random"}, {Design::Hadamard, "hadamard"}}};

constexpr int kMostSamples = 100'000;
constexpr int kMostBatch = 4096;

QString complaint(const ExplainParameters& parameters, const ModelFunctions& model) {
    const int wanted = parameters.samples > 0 ? parameters.samples : parameters.max_samples;
    if (!model.predict) {
        return QStringLiteral("no predict function");
    }
    if (parameters.samples < 0 || wanted < 1 || wanted > kMostSamples) {
        return QStringLiteral("samples must be 1 to %1").arg(kMostSamples);
    }
    if (parameters.batch < 1 || parameters.batch > kMostBatch) {
        return QStringLiteral("batch must be 1 to %1").arg(kMostBatch);
    }
    if (!(parameters.kernel_width > 0) || !(parameters.alpha >= 0) ||
        !std::isfinite(parameters.alpha)) {
        return QStringLiteral("the kernel width must be positive and alpha not negative");
    }
    return {};
}

QString nameOf(auto value, const auto& names) {
    for (const auto& [known, name] : names) {
        if (known == value) {
            return QLatin1String(name);
        }
    }
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const QString& name,
                             const std::array<std::pair<Value, const char*>, Count>& names) {
    for (const auto& [value, known] : names) {
        if (name == QLatin1String(known)) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace

Result<Attribution> explain(const ModelInput& input, const Superpixels& superpixels,
                            const QString& label, const ModelFunctions& model,
                            const ExplainParameters& parameters, std::stop_token stop,
                            const ProgressCallback& progress, const PartialMap& partial) {
    if (const QString wrong = complaint(parameters, model); !wrong.isEmpty()) {
        return {ErrorCode::InvalidArgument, wrong};
    }
    const Question question{input, superpixels, label, model, parameters, stop, progress, partial};
    if (const auto shown = showFirstMap(question); !shown) {
        return shown.error();
    }
    return explainBy(question);
}

Result<Attribution> explainBy(const Question& question) {
    Result<Questioner> questioner = Questioner::make(question);
    if (!questioner) {
        return questioner.error();
    }
    switch (question.parameters.method) {
        case Method::Lime:
            return lime(*questioner);
        case Method::KernelShap:
            return kernelShap(*questioner);
        case Method::Occlusion:
            return occlusion(*questioner);
        case Method::Rise:
            return rise(*questioner);
        case Method::GradCam:
            return gradCam(*questioner);
        case Method::IntegratedGradients:
            break;
    }
    return integratedGradients(*questioner);
}

QString methodName(Method method) {
    return nameOf(method, kMethods);
}

QString methodTitle(Method method) {
    switch (method) {
        case Method::Lime:
            return Words::tr("LIME");
        case Method::KernelShap:
            return Words::tr("KernelSHAP");
        case Method::Occlusion:
            return Words::tr("Occlusion");
        case Method::Rise:
            return Words::tr("RISE");
        case Method::GradCam:
            return Words::tr("Grad-CAM");
        case Method::IntegratedGradients:
            break;
    }
    return Words::tr("Integrated gradients");
}

QString methodTitle(const Attribution& attribution) {
    const auto method = methodFromName(attribution.method);
    return method ? methodTitle(*method) : attribution.method;
}

bool drawsSamples(Method method) {
    return method == Method::Lime || method == Method::KernelShap || method == Method::Rise;
}

QString fillName(Fill fill) {
    return nameOf(fill, kFills);
}

QString designName(Design design) {
    return nameOf(design, kDesigns);
}

std::optional<Method> methodFromName(const QString& name) {
    return valueOf(name, kMethods);
}

std::optional<Fill> fillFromName(const QString& name) {
    return valueOf(name, kFills);
}

std::optional<Design> designFromName(const QString& name) {
    return valueOf(name, kDesigns);
}

}  // namespace lucency
