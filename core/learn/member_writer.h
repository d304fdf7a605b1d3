#pragma once

// Seen by network*.cpp alone: LibTorch's headers are slow and clash with others.
#include "core/learn/recipe.h"

#include <torch/script.h>

#include <sstream>
#include <string>

namespace lucency {

/// Writes a member's parameters into a module and beside them the lines of TorchScript that use
/// them; every parameter's name begins with `prefix`.
class MemberWriter {
public:
    MemberWriter(torch::jit::Module& module, std::string prefix)
        : module_(module), prefix_(std::move(prefix)) {}

    void line(const std::string& text) { body_ << "    " << text << "\n"; }
    std::string text() const { return body_.str(); }

    /// out = batch_norm(conv2d(in)); a `gain` of zero makes a block begin as the identity.
    void normedConvolution(const std::string& out, const std::string& in, int from, int to,
                           int kernel, int stride, double gain);
    /// out = relu(conv2d(in)), 3 x 3.
    void convolution(const std::string& out, const std::string& in, int from, int to);
    /// out = relu(linear(in)).
    void dense(const std::string& out, const std::string& in, int from, int to);
    void dropout(const std::string& name, double share);

private:
    std::string parameter(const std::string& name, const torch::Tensor& value);

    torch::jit::Module& module_;
    std::string prefix_;
    std::ostringstream body_;
    int count_ = 0;
};

/// The member's body as lines that turn x (n x 1 x side x side) into its features, and how many
/// those are. Throws UnusableRecipe.
int writeBody(MemberWriter& writer, const MemberRecipe& member, int side);

}  // namespace lucency
