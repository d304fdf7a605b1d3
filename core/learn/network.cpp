#include "core/learn/network.h"

#include "core/learn/member_writer.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace lucency {

namespace {

std::string number(std::size_t value) {
    return std::to_string(value);
}

/// Films that a member sees at another size than the recipe's.
std::string resizing(int from, int to) {
    return from == to ? std::string()
                      : "    x = torch.upsample_bilinear2d(x, [" + std::to_string(to) + ", " +
                            std::to_string(to) + "], False, None, None)\n";
}

torch::jit::Module openBase(const QString& path) {
    if (path.isEmpty()) {
        throw UnusableRecipe("the file to transfer from is not named (--weights)");
    }
    std::ifstream file(path.toStdString(), std::ios::binary);
    if (!file) {
        throw UnusableRecipe("the file to transfer from cannot be opened: " +
                             QFileInfo(path).fileName().toStdString());
    }
    torch::jit::Module base = torch::jit::load(file, torch::kCPU);
    base.to(torch::kFloat);
    if (!base.find_method("features")) {
        throw UnusableRecipe("the net to transfer from has no method features");
    }
    return base;
}

/// Takes away the weights that `features` does not use: a classifier of other things, mostly.
void stripUnused(torch::jit::Module& base, int side) {
    for (auto parameter : base.parameters()) {
        parameter.set_requires_grad(true);
    }
    base.get_method("features")({torch::zeros({1, 3, side, side})}).toTensor().sum().backward();
    for (const auto& [path, parameter] : base.named_parameters()) {
        if (parameter.grad().defined()) {
            parameter.mutable_grad().reset();
            continue;
        }
        torch::jit::Module owner = base;
        std::istringstream parts(path);
        std::string part, next;
        std::getline(parts, part, '.');
        while (std::getline(parts, next, '.')) {
            owner = owner.attr(part).toModule();
            part = next;
        }
        owner.setattr(part, torch::zeros({0}));
    }
}

/// Writes body<index>; how many features it has.
int writeMember(torch::jit::Module& module, const Recipe& recipe, std::size_t index,
                std::ostringstream& source) {
    const MemberRecipe& member = recipe.members[index];
    const int side = recipe.sizeOf(member);
    source << "def body" << index << "(self, x: Tensor) -> Tensor:\n"
           << resizing(recipe.size, side);
    if (member.kind != MemberRecipe::Kind::Transfer) {
        MemberWriter writer(module, "m" + number(index) + "_");
        const int features = writeBody(writer, member, side);
        source << writer.text() << "    return x.float()\n";
        return features;
    }
    torch::jit::Module base = openBase(member.weights);
    base.eval();
    const torch::Tensor trial =
        base.get_method("features")({torch::zeros({1, 3, side, side})}).toTensor().detach();
    if (trial.dim() != 2 && trial.dim() != 4) {
        throw UnusableRecipe("features of the net to transfer from are no maps and no vector");
    }
    stripUnused(base, side);
    module.register_module("base" + number(index), base);
    source << "    x = (x * " << std::to_string(member.scale) << ").expand([-1, 3, -1, -1])\n"
           << "    x = self.base" << index << ".features(x)\n"
           << "    return " << (trial.dim() == 4 ? "torch.mean(x.float(), [2, 3])" : "x.float()")
           << "\n";
    return static_cast<int>(trial.size(1));
}

void writeHead(torch::jit::Module& module, const Recipe& recipe, std::size_t index, int features,
               std::ostringstream& source) {
    const std::string name = "head" + number(index);
    module.register_parameter(name + "_weight",
                              torch::randn({recipe.heads, features}) / std::sqrt(features), false);
    module.register_parameter(name + "_bias", torch::zeros({recipe.heads}), false);
    source << "def " << name << "(self, f: Tensor) -> Tensor:\n"
           << "    f = torch.dropout(f, " << std::to_string(recipe.members[index].dropout)
           << ", self.training)\n"
           << "    return torch.linear(f, self." << name << "_weight, self." << name << "_bias)\n";
}

constexpr int layout_side = 8;
constexpr int directions = 64;

}  // namespace

torch::jit::Module buildNetwork(const Recipe& recipe) {
    torch::jit::Module module("Lucency");
    module.register_attribute("training", c10::BoolType::get(), true);
    std::ostringstream source;
    std::string bodies, heads;
    // What is transferred was learned to tell all kinds of pictures apart and then bent to two
    // classes: its features lie far out on films of another hospital, and near on pictures that are
    // no film.
    const bool any_own = std::ranges::any_of(recipe.members, [](const MemberRecipe& member) {
        return member.kind != MemberRecipe::Kind::Transfer;
    });
    int features = layout_side * layout_side;
    std::string all = "torch.flatten(torch.adaptive_avg_pool2d(x, [" + number(layout_side) + ", " +
                      number(layout_side) + "]), 1)";
    for (std::size_t i = 0; i < recipe.members.size(); ++i) {
        const int width = writeMember(module, recipe, i, source);
        writeHead(module, recipe, i, width, source);
        if (!any_own || recipe.members[i].kind != MemberRecipe::Kind::Transfer) {
            features += width;
            all += ", f" + number(i);
        }
        bodies += "    f" + number(i) + " = self.body" + number(i) + "(x)\n";
        heads += (i > 0 ? ", " : "") + ("self.head" + number(i) + "(f" + number(i) + ")");
    }
    module.register_buffer("familiar_mean", torch::zeros({features}));
    module.register_buffer("familiar_scale", torch::ones({features}));
    module.register_buffer("familiar_axes", torch::zeros({features, directions}));
    module.register_buffer("familiar_gain", torch::zeros({directions}));
    module.register_buffer("familiar_rest", torch::ones({1}));
    source << "def answer(self, z: Tensor) -> Tensor:\n"
           << "    z = torch.mean(z, [1]) * 0.5\n"
           << "    return torch.stack([-z, z], 1)\n"
           << "def forward(self, x: Tensor) -> Tensor:\n"
           << bodies << "    return self.answer(torch.cat([" << heads << "], 1))\n"
           << "def features(self, x: Tensor) -> Tensor:\n"
           << bodies << "    return torch.cat([" << all << "], 1)\n"
           << "def examine(self, x: Tensor) -> Tuple[Tensor, Tensor, Tensor]:\n"
           << bodies << "    z = torch.cat([" << heads << "], 1)\n"
           << "    c = (torch.cat([" << all << "], 1) - self.familiar_mean) * self.familiar_scale\n"
           << "    a = torch.matmul(c, self.familiar_axes)\n"
           << "    d = torch.sum(a * a * self.familiar_gain, [1]) + "
              "torch.sum(c * c, [1]) * self.familiar_rest\n"
           << "    return (self.answer(z), torch.sqrt(torch.clamp_min(d, 0.0) / " << features
           << "), z)\n";
    module.define(source.str());
    return module;
}

void setFamiliar(torch::jit::Module& network, const torch::Tensor& features) {
    const torch::Tensor wide = features.to(torch::kDouble);
    const torch::Tensor mean = wide.mean(0);
    // A feature that hardly ever speaks would be loud whenever it does.
    const torch::Tensor deviation = wide.std(0);
    const torch::Tensor scale =
        1 / torch::clamp_min(deviation, 0.1 * deviation.mean().item<double>() + 1e-6);
    const torch::Tensor centred = (wide - mean) * scale;
    const torch::Tensor covariance =
        centred.t().matmul(centred) / static_cast<double>(wide.size(0) - 1);
    const auto [values, vectors] = torch::linalg_eigh(covariance, "L");  // rising
    const int64_t size = covariance.size(0);
    const int64_t kept = std::min<int64_t>(directions, size);
    const torch::Tensor large = torch::clamp_min(values.narrow(0, size - kept, kept), 1e-3);
    const double rest =
        std::max(1e-3, size == kept ? values.mean().item<double>()
                                    : values.narrow(0, 0, size - kept).mean().item<double>());
    torch::NoGradGuard no_gradients;
    network.attr("familiar_mean").toTensor().copy_(mean);
    network.attr("familiar_scale").toTensor().copy_(scale);
    network.attr("familiar_rest").toTensor().fill_(1 / rest);
    network.attr("familiar_axes")
        .toTensor()
        .zero_()
        .narrow(1, 0, kept)
        .copy_(vectors.narrow(1, size - kept, kept));
    network.attr("familiar_gain").toTensor().zero_().narrow(0, 0, kept).copy_(1 / large - 1 / rest);
}

}  // namespace lucency
