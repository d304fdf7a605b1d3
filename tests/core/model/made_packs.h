#pragma once

#include "core/model/torch_classifier.h"

#include "tests/support/cards.h"

#include <QString>
#include <torch/script.h>

#include <map>
#include <string>

namespace lucency::testing {

using Parameters = std::map<std::string, torch::Tensor>;

/// Writes a pack whose forward is the given lines of TorchScript, e.g. "return x.mean([1, 2, 3])",
/// with parameters that they may use as self.NAME.
inline void writePack(const QString& path, const std::string& body, const QByteArray& card,
                      const Parameters& parameters = {}) {
    torch::jit::Module module("Small");
    for (const auto& [name, value] : parameters) {
        module.register_parameter(name, value, false);
    }
    module.define("def forward(self, x: Tensor) -> Tensor:\n    " + body + "\n");
    torch::jit::ExtraFilesMap extra;
    if (!card.isEmpty()) {
        extra["model.json"] = card.toStdString();
    }
    module.save(path.toStdString(), extra);
}

/// `count` films of noise, the same for the same seed.
inline std::vector<float> noise(int count, const InputSpec& spec, int seed = 1) {
    const auto generator = at::detail::createCPUGenerator(std::uint64_t(seed));
    const torch::Tensor films =
        torch::randn({count, spec.channels, spec.height, spec.width}, generator);
    return {films.data_ptr<float>(), films.data_ptr<float>() + films.numel()};
}

/// Values drawn by a seed, for the parameters of a network.
inline torch::Tensor drawn(at::IntArrayRef sizes, int seed, double scale = 1) {
    return torch::randn(sizes, at::detail::createCPUGenerator(std::uint64_t(seed))) * scale;
}

}  // namespace lucency::testing
