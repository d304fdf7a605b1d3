#include "core/learn/network.h"

#include <cmath>
#include <sstream>

namespace lucency {

namespace {

/// Writes parameters and the lines of TorchScript that use them, side by side.
class Writer {
public:
    explicit Writer(torch::jit::Module& module) : module_(module) {}

    void line(const std::string& text) { body_ << "    " << text << "\n"; }

    /// out = batch_norm(conv2d(in)); a `gain` of zero makes a block begin as the identity.
    void convolution(const std::string& out, const std::string& in, int from, int to, int kernel,
                     int stride, double gain) {
        const std::string p = "p" + std::to_string(count_++) + "_";
        const double deviation = std::sqrt(2.0 / (to * kernel * kernel));
        module_.register_parameter(p + "weight",
                                   torch::randn({to, from, kernel, kernel}) * deviation, false);
        module_.register_parameter(p + "gain", torch::full({to}, gain), false);
        module_.register_parameter(p + "shift", torch::zeros({to}), false);
        module_.register_buffer(p + "mean", torch::zeros({to}));
        module_.register_buffer(p + "variance", torch::ones({to}));
        const std::string s = std::to_string(stride), pad = std::to_string(kernel / 2);
        line(out + " = torch.conv2d(" + in + ", self." + p + "weight, None, [" + s + ", " + s +
             "], [" + pad + ", " + pad + "])");
        line(out + " = torch.batch_norm(" + out + ", self." + p + "gain, self." + p +
             "shift, self." + p + "mean, self." + p +
             "variance, self.training, 0.1, 1e-05, False)");
    }

    std::string text() const { return body_.str(); }

private:
    torch::jit::Module& module_;
    std::ostringstream body_;
    int count_ = 0;
};

}  // namespace

torch::jit::Module buildNetwork(const Recipe& recipe) {
    torch::jit::Module module("Lucency");
    module.register_attribute("training", c10::BoolType::get(), true);
    Writer writer(module);
    int width = recipe.channels.front();
    writer.convolution("x", "x", 1, width, 5, 2, 1);
    writer.line("x = torch.max_pool2d(torch.relu(x), [3, 3], [2, 2], [1, 1])");
    for (std::size_t stage = 0; stage < recipe.channels.size(); ++stage) {
        const int wider = recipe.channels[stage];
        for (int block = 0; block < recipe.blocks; ++block) {
            const int stride = block == 0 && stage > 0 ? 2 : 1;
            writer.convolution("y", "x", width, wider, 3, stride, 1);
            writer.line("y = torch.relu(y)");
            writer.convolution("y", "y", wider, wider, 3, 1, 0);
            if (stride == 2) {
                writer.line("x = torch.avg_pool2d(x, [2, 2], [2, 2], [0, 0], True, False)");
            }
            if (width != wider) {
                writer.convolution("x", "x", width, wider, 1, 1, 1);
            }
            writer.line("x = torch.relu(x + y)");
            width = wider;
        }
    }
    module.register_parameter("head_weight", torch::randn({2, width}) / std::sqrt(width), false);
    module.register_parameter("head_bias", torch::zeros({2}), false);
    module.register_buffer("familiar_mean", torch::zeros({width}));
    module.register_buffer("familiar_whitening", torch::zeros({width, width}));
    std::ostringstream source;
    source << "def features(self, x: Tensor) -> Tensor:\n"
           << writer.text() << "    return torch.mean(x, [2, 3])\n"
           << "def classify(self, f: Tensor) -> Tensor:\n"
           << "    f = torch.dropout(f, " << recipe.dropout << ", self.training)\n"
           << "    return torch.linear(f, self.head_weight, self.head_bias)\n"
           << "def forward(self, x: Tensor) -> Tensor:\n"
           << "    return self.classify(self.features(x))\n"
           << "def examine(self, x: Tensor) -> Tuple[Tensor, Tensor]:\n"
           << "    f = self.features(x)\n"
           << "    d = torch.matmul(f - self.familiar_mean, self.familiar_whitening)\n"
           << "    return (self.classify(f), torch.sqrt(torch.mean(d * d, [1])))\n";
    module.define(source.str());
    return module;
}

void setFamiliar(torch::jit::Module& network, const torch::Tensor& features) {
    const torch::Tensor wide = features.to(torch::kDouble);
    const torch::Tensor mean = wide.mean(0);
    const torch::Tensor centred = wide - mean;
    torch::Tensor covariance = centred.t().matmul(centred) / static_cast<double>(wide.size(0) - 1);
    // Shrunk towards a multiple of the identity, so that directions never seen do not blow up.
    constexpr double shrinkage = 0.05;
    const int64_t size = covariance.size(0);
    covariance = covariance * (1 - shrinkage) +
                 torch::eye(size, torch::kDouble) * (covariance.diagonal().mean() * shrinkage);
    const auto [values, vectors] = torch::linalg_eigh(covariance, "L");
    const torch::Tensor whitening = vectors.matmul(torch::diag(values.rsqrt()));
    torch::NoGradGuard no_gradients;
    network.attr("familiar_mean").toTensor().copy_(mean);
    network.attr("familiar_whitening").toTensor().copy_(whitening);
}

}  // namespace lucency
