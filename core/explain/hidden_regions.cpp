#include "core/explain/hidden_regions.h"

#include <algorithm>
#include <cmath>

namespace lucency {

Result<HiddenRegions> HiddenRegions::make(const ModelInput& input, const Superpixels& superpixels,
                                          Fill fill) {
    auto perturbation = Perturbation::make(input, superpixels, fill);
    if (!perturbation) {
        return perturbation.error();
    }
    HiddenRegions made(*std::move(perturbation));
    made.regions_ = std::size_t(superpixels.count);
    const std::vector<int>& seen = made.perturbation_.seen();
    for (int label = 0; label < superpixels.count; ++label) {
        if (!std::binary_search(seen.begin(), seen.end(), label)) {
            made.unseen_.push_back(label);
        }
    }
    std::vector<float> copy(made.perturbation_.filmSize());
    made.perturbation_.compose(std::vector<std::uint8_t>(seen.size(), 0), copy);
    made.hidden_ = QImage(input.film_width, input.film_height, QImage::Format_Grayscale8);
    for (int row = 0; row < input.film_height; ++row) {
        const float* from =
            copy.data() + std::ptrdiff_t(row + input.film_y) * input.spec.width + input.film_x;
        std::transform(from, from + input.film_width, made.hidden_.scanLine(row),
                       [&](float normalised) {
                           const float gray = normalised * input.deviation[0] + input.mean[0];
                           return uchar(std::lround(255 * std::clamp(gray, 0.0F, 1.0F)));
                       });
    }
    return made;
}

Result<std::vector<double>> HiddenRegions::ask(std::span<const ShownRegions> choices,
                                               const PredictFunction& predict) const {
    const std::size_t size = perturbation_.filmSize();
    const std::vector<int>& seen = perturbation_.seen();
    std::vector<float> batch(choices.size() * size);
    std::vector<std::uint8_t> mask(seen.size());
    for (std::size_t choice = 0; choice < choices.size(); ++choice) {
        if (choices[choice].size() != regions_) {
            return {ErrorCode::InvalidArgument, QStringLiteral("not as many choices as regions")};
        }
        std::transform(seen.begin(), seen.end(), mask.begin(),
                       [&](int label) { return choices[choice][std::size_t(label)]; });
        perturbation_.compose(mask, std::span(batch).subspan(choice * size, size));
    }
    auto answer = predict(batch, int(choices.size()));
    if (answer && answer->size() != choices.size()) {
        return {ErrorCode::ModelFailed, QStringLiteral("the model did not answer every film")};
    }
    return answer;
}

}  // namespace lucency
