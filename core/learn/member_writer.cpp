#include "core/learn/member_writer.h"

#include "core/learn/network.h"

#include <cmath>

namespace lucency {

namespace {

std::string number(int value) {
    return std::to_string(value);
}

void writeResidual(MemberWriter& writer, const MemberRecipe& member) {
    int width = member.channels.front();
    writer.normedConvolution("x", "x", 1, width, 5, 2, 1);
    writer.line("x = torch.max_pool2d(torch.relu(x), [3, 3], [2, 2], [1, 1])");
    for (std::size_t stage = 0; stage < member.channels.size(); ++stage) {
        const int wider = member.channels[stage];
        for (int block = 0; block < member.blocks; ++block) {
            const int stride = block == 0 && stage > 0 ? 2 : 1;
            writer.normedConvolution("y", "x", width, wider, 3, stride, 1);
            writer.line("y = torch.relu(y)");
            writer.normedConvolution("y", "y", wider, wider, 3, 1, 0);
            if (stride == 2) {
                writer.line("x = torch.avg_pool2d(x, [2, 2], [2, 2], [0, 0], True, False)");
            }
            if (width != wider) {
                writer.normedConvolution("x", "x", width, wider, 1, 1, 1);
            }
            writer.line("x = torch.relu(x + y)");
            width = wider;
        }
    }
}

/// Stages of `convolutions` layers and a halving each, then dense layers.
int writeStages(MemberWriter& writer, const std::vector<int>& channels,
                const std::vector<int>& convolutions, const MemberRecipe& member, int side) {
    int width = 1;
    for (std::size_t stage = 0; stage < channels.size(); ++stage) {
        for (int layer = 0; layer < convolutions[stage]; ++layer) {
            writer.convolution("x", "x", width, channels[stage]);
            width = channels[stage];
        }
        writer.line("x = torch.max_pool2d(x, [2, 2], [2, 2], [0, 0])");
        side /= 2;
    }
    if (side < 1) {
        throw UnusableRecipe("the film is too small for so many stages");
    }
    if (member.dense.empty()) {
        writer.line("x = torch.mean(x, [2, 3])");
        return width;
    }
    int features = width * side * side;
    writer.line("x = torch.flatten(x, 1)");
    for (std::size_t layer = 0; layer < member.dense.size(); ++layer) {
        if (layer > 0) {  // before the last one the heads have a dropout of their own
            writer.dropout("x", member.dropout);
        }
        writer.dense("x", "x", features, member.dense[layer]);
        features = member.dense[layer];
    }
    return features;
}

}  // namespace

std::string MemberWriter::parameter(const std::string& name, const torch::Tensor& value) {
    module_.register_parameter(prefix_ + name, value, false);
    return "self." + prefix_ + name;
}

void MemberWriter::normedConvolution(const std::string& out, const std::string& in, int from,
                                     int to, int kernel, int stride, double gain) {
    const std::string p = number(count_++) + "_";
    const double deviation = std::sqrt(2.0 / (to * kernel * kernel));
    const std::string weight =
        parameter(p + "weight", (torch::randn({to, from, kernel, kernel}) * deviation)
                                    .contiguous(torch::MemoryFormat::ChannelsLast));
    const std::string gains = parameter(p + "gain", torch::full({to}, gain));
    const std::string shift = parameter(p + "shift", torch::zeros({to}));
    module_.register_buffer(prefix_ + p + "mean", torch::zeros({to}));
    module_.register_buffer(prefix_ + p + "variance", torch::ones({to}));
    const std::string s = number(stride), pad = number(kernel / 2);
    line(out + " = torch.conv2d(" + in + ", " + weight + ", None, [" + s + ", " + s + "], [" + pad +
         ", " + pad + "])");
    line(out + " = torch.batch_norm(" + out + ", " + gains + ", " + shift + ", self." + prefix_ +
         p + "mean, self." + prefix_ + p + "variance, self.training, 0.1, 1e-05, False)");
}

void MemberWriter::convolution(const std::string& out, const std::string& in, int from, int to) {
    const std::string p = number(count_++) + "_";
    const std::string weight =
        parameter(p + "weight", (torch::randn({to, from, 3, 3}) * std::sqrt(2.0 / (from * 9)))
                                    .contiguous(torch::MemoryFormat::ChannelsLast));
    const std::string bias = parameter(p + "bias", torch::zeros({to}));
    line(out + " = torch.relu(torch.conv2d(" + in + ", " + weight + ", " + bias +
         ", [1, 1], [1, 1]))");
}

void MemberWriter::dense(const std::string& out, const std::string& in, int from, int to) {
    const std::string p = number(count_++) + "_";
    const std::string weight =
        parameter(p + "weight", torch::randn({to, from}) * std::sqrt(2.0 / from));
    const std::string bias = parameter(p + "bias", torch::zeros({to}));
    line(out + " = torch.relu(torch.linear(" + in + ", " + weight + ", " + bias + "))");
}

void MemberWriter::dropout(const std::string& name, double share) {
    line(name + " = torch.dropout(" + name + ", " + std::to_string(share) + ", self.training)");
}

int writeBody(MemberWriter& writer, const MemberRecipe& member, int side) {
    if (member.local_normalisation > 0) {
        const int half = std::max(1, member.local_normalisation / 2);
        const std::string window = number(2 * half + 1), pad = number(half);
        const std::string pool = "torch.avg_pool2d(%, [" + window + ", " + window + "], [1, 1], [" +
                                 pad + ", " + pad + "], False, False)";
        const auto pooled = [&](const std::string& of) {
            std::string text = pool;
            return text.replace(text.find('%'), 1, of);
        };
        writer.line("x = x - " + pooled("x"));
        writer.line("x = x / torch.sqrt(" + pooled("x * x") + " + 0.01)");
    }
    switch (member.kind) {
        case MemberRecipe::Kind::Plain:
            return writeStages(writer, member.channels, std::vector<int>(member.channels.size(), 1),
                               member, side);
        case MemberRecipe::Kind::Vgg: {
            std::vector<int> channels;
            for (const int full : {64, 128, 256, 512, 512}) {
                channels.push_back(std::max(1, static_cast<int>(std::lround(full * member.width))));
            }
            const int deep = member.layers == 19 ? 4 : 3;
            return writeStages(writer, channels, {2, 2, deep, deep, deep}, member, side);
        }
        case MemberRecipe::Kind::Residual:
            writeResidual(writer, member);
            writer.line("x = torch.mean(x.float(), [2, 3])");
            return member.channels.back();
        case MemberRecipe::Kind::Transfer:
            break;  // the body is a module of its own, see network.cpp
    }
    throw UnusableRecipe("this member has no body of its own");
}

}  // namespace lucency
