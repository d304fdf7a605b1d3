#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/explain/attribution.h"
#include "core/explain/model_functions.h"
#include "core/film/model_input.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace lucency {

enum class Method { Lime, KernelShap, Occlusion, Rise, GradCam, IntegratedGradients };

enum class Fill {
    Mean,     ///< the superpixel's own mean gray
    Black,    ///< 0 on the film before normalisation
    Blur,     ///< the film, strongly blurred
    Inpaint,  ///< painted in from around
};
enum class Design {
    Random,    ///< lime's: each region on or off by a fair coin
    Hadamard,  ///< rows of a Hadamard matrix and their complements, columns and signs drawn by the
               ///< seed
};

struct ExplainParameters {
    Method method = Method::Lime;
    /// Forward passes, exactly (of KernelSHAP no more than there are sets of regions); 0: until
    /// converged, at most max_samples. Of LIME, KernelSHAP and RISE; the others decide themselves.
    int samples = 0;
    int max_samples = 1024;
    int batch = 32;       ///< films at once, at most
    double batch_ms = 0;  ///< a batch takes at most so long, at the rate seen so far; 0: no limit
    double first_map_ms = 0;  ///< a map is wanted by then, be it a coarse one; 0: no hurry
    std::uint64_t seed = 1;   ///< covers everything that is drawn
    Fill fill = Fill::Mean;
    Design design = Design::Hadamard;  ///< of LIME and RISE
    double kernel_width = 0.25;  ///< LIME's sqrt(exp(-d^2 / w^2)), d the cosine distance to all-on
    double alpha = 1;            ///< LIME's ridge penalty, intercept not penalised
};

/// The map as it stands while samples arrive; `attribution.samples` says after how many.
using PartialMap = std::function<void(const Attribution& attribution)>;

/// What drove the model's opinion of `label`, by the method that the parameters name: see
/// docs/explanations.md. Tests `stop` once a batch. The same input, regions, model and parameters
/// give the same map to the bit whatever `batch`, `batch_ms` and `first_map_ms` are, as far as the
/// model's answers do not depend on their batch.
///
/// Where a map is wanted by `first_map_ms` and the method would not have a useful one by then, the
/// first partial map is one of at most 31 larger regions (neighbours joined), with superpixels of
/// its own; its samples count in no other map. Errors: Cancelled, InvalidArgument,
/// MethodUnavailable where the model does not offer what the method asks, and those of the model's
/// functions.
Result<Attribution> explain(const ModelInput& input, const Superpixels& superpixels,
                            const QString& label, const ModelFunctions& model,
                            const ExplainParameters& parameters, std::stop_token stop = {},
                            const ProgressCallback& progress = {}, const PartialMap& partial = {});

/// "lime", "kernel-shap", "occlusion", "rise", "grad-cam", "integrated-gradients".
QString methodName(Method method);
/// The method's name for the reader, translated.
QString methodTitle(Method method);
QString methodTitle(const Attribution& attribution);
/// Whether the method learns from samples drawn at random: LIME, KernelSHAP and RISE.
bool drawsSamples(Method method);
QString fillName(Fill fill);
QString designName(Design design);
std::optional<Method> methodFromName(const QString& name);
std::optional<Fill> fillFromName(const QString& name);
std::optional<Design> designFromName(const QString& name);

}  // namespace lucency
