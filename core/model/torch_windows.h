#pragma once

// Seen by the torch_*.cpp of this room alone.
#include "core/model/torch_network.h"

#include <array>
#include <functional>
#include <optional>

namespace lucency {

/// Runs a network on films that differ from one film in a window each (Nakandala 2019, Krypton):
/// convolutions, pooling and what works on each value by itself are computed where the window
/// reaches, the rest of their maps is the film's own; from where most of a map changes on,
/// everything is computed in full. Keeps the maps of the film it was asked about last.
class ChangedRun {
public:
    explicit ChangedRun(const NetworkGraph& network);

    struct Answer {
        std::vector<std::size_t> windows;  ///< which ones
        c10::IValue answer;                ///< of the network, a film each
    };
    /// Empty where it does not pay: by the sizes of the maps and of the windows, more than four
    /// fifths of the work would be left. Throws c10::Error.
    std::vector<Answer> run(std::span<const float> film, std::span<const ChangedWindow> windows,
                            const InputSpec& spec);

private:
    struct Place {
        int64_t row, column;
        bool operator==(const Place&) const = default;
    };
    /// One rectangle a window, all of one size.
    struct Rects {
        int64_t height = 0, width = 0;
        std::vector<Place> first;
        bool operator==(const Rects&) const = default;
    };
    /// A value of the network: of the film, and where the windows change it. Channels last.
    struct Map {
        torch::Tensor whole, patches;
        Rects rects;
    };
    struct Axis {
        int64_t reach = 1, stride = 1, padding = 0;
    };
    struct Step {
        enum class Kind { Convolution, Pooling, Padding, Pointwise };
        Kind kind = Kind::Pointwise;
        std::string name;
        std::function<void(torch::jit::Stack&)> operation;
        std::vector<std::size_t> from;       ///< indices of values
        std::vector<c10::IValue> arguments;  ///< none where a value is
        std::array<Axis, 2> axes;
        int64_t groups = 1;
        bool rounds_up = false;  ///< pooling over what is left at the end
        float outside = 0;       ///< what stands beyond the borders
    };

    template <typename Known>
    std::optional<Step> stepOf(torch::jit::Node& node, const Known& known) const;
    static torch::Tensor compute(const Step& step, const std::vector<torch::Tensor>& inputs);
    torch::Tensor rectangles(const Map& map, const Rects& rects, float outside) const;
    static Rects joined(std::vector<Rects> all, int64_t rows, int64_t columns);
    static Rects after(const Step& step, const std::vector<const Rects*>& before, int64_t rows,
                       int64_t columns);
    static Rects before(const Step& step, const Rects& out);
    std::vector<Rects> allRects(const Rects& changed) const;
    /// The first step that changes most of its map.
    std::size_t cutOf(const std::vector<Rects>& rects) const;
    double shareOf(std::size_t step, const std::vector<Rects>& rects) const;
    double costOf(std::size_t step) const;
    void rememberFilm(std::span<const float> film, const InputSpec& spec);
    void prepareRest(std::size_t cut);
    torch::Tensor pictures(const std::vector<std::size_t>& chosen,
                           std::span<const ChangedWindow> windows, const Rects& rects) const;

    const NetworkGraph& network_;
    std::vector<const torch::jit::Value*> values_;  ///< the film, then one a step
    std::vector<Step> steps_;
    std::vector<float> film_;
    std::vector<Map> maps_;          ///< as values_
    std::size_t cut_ = 0;            ///< the steps before it are done in part
    std::vector<std::size_t> live_;  ///< values that the rest starts from
    std::optional<torch::jit::Code> rest_;
};

}  // namespace lucency
