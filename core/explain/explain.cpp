#include "core/explain/explain.h"

#include "core/explain/lime.h"

#include <QCoreApplication>

#include <array>

namespace lucency {

namespace {

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
    switch (parameters.method) {
        case Method::Lime:
            return explainWithLime(input, superpixels, label, model.predict, parameters,
                                   std::move(stop), progress, partial);
        case Method::KernelShap:
        case Method::Occlusion:
        case Method::Rise:
        case Method::GradCam:
        case Method::IntegratedGradients:
            break;
    }
    return {ErrorCode::MethodUnavailable, methodName(parameters.method)};
}

QString methodName(Method method) {
    return nameOf(method, kMethods);
}

QString methodTitle(Method method) {
    const auto say = [](const char* text) {
        return QCoreApplication::translate("Explanation", text);
    };
    switch (method) {
        case Method::Lime:
            return say("LIME");
        case Method::KernelShap:
            return say("KernelSHAP");
        case Method::Occlusion:
            return say("Occlusion");
        case Method::Rise:
            return say("RISE");
        case Method::GradCam:
            return say("Grad-CAM");
        case Method::IntegratedGradients:
            break;
    }
    return say("Integrated gradients");
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
