#include "core/explain/masked_answers.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <numeric>

namespace lucency {

void MaskedAnswers::reserve(int samples) {
    const auto count = std::size_t(samples);
    bits_.reserve(count * words_);
    probabilities_.reserve(count);
    weights_.reserve(count);
    draws_.reserve(count);
}

void MaskedAnswers::add(std::span<const std::uint8_t> mask, double probability, double weight,
                        int draw) {
    for (std::size_t word = 0; word < words_; ++word) {
        std::uint64_t bits = 0;
        const std::size_t end = std::min(mask.size(), (word + 1) * 64);
        for (std::size_t region = word * 64; region < end; ++region) {
            bits |= std::uint64_t(mask[region] != 0) << (region % 64);
        }
        bits_.push_back(bits);
    }
    probabilities_.push_back(probability);
    weights_.push_back(weight);
    draws_.push_back(draw);
}

MaskedAnswers::Sums MaskedAnswers::sums(double origin) const {
    const auto regions = std::size_t(regions_);
    Sums sums;
    sums.wx.assign(regions, 0);
    sums.wxy.assign(regions, 0);
    sums.wxx.assign(regions * regions, 0);
    std::vector<std::size_t> shown;
    shown.reserve(regions);
    for (int sample = 0; sample < size(); ++sample) {
        const double w = weight(sample);
        const double wy = w * (probability(sample) - origin);
        sums.w += w;
        sums.wy += wy;
        shown.clear();
        forEachShown(sample, [&](int region) { shown.push_back(std::size_t(region)); });
        for (std::size_t i = 0; i < shown.size(); ++i) {
            sums.wx[shown[i]] += w;
            sums.wxy[shown[i]] += wy;
            double* row = sums.wxx.data() + shown[i] * regions;
            for (std::size_t j = i; j < shown.size(); ++j) {
                row[shown[j]] += w;
            }
        }
    }
    for (std::size_t i = 0; i < regions; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            sums.wxx[i * regions + j] = sums.wxx[j * regions + i];
        }
    }
    return sums;
}

void forEachInfluence(
    const MaskedAnswers& answers, const LinearFit& fit, const std::vector<double>& centre,
    const std::vector<double>& inverse,
    const std::function<void(int sample, std::span<const double> influence)>& visit) {
    constexpr int kBlock = 256;  // draws at once
    const int regions = answers.regions();
    const cv::Mat inverse_matrix(regions, regions, CV_64F,
                                 const_cast<double*>(inverse.data()));  // NOLINT: read
    std::vector<int> order(std::size_t(answers.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int one, int other) { return answers.draw(one) < answers.draw(other); });
    cv::Mat scores(kBlock, regions, CV_64F);
    cv::Mat influences;
    std::vector<int> firsts;
    for (std::size_t i = 0; i < order.size();) {
        firsts.clear();
        scores.setTo(0);
        while (i < order.size() && int(firsts.size()) < kBlock) {
            auto* score = scores.ptr<double>(int(firsts.size()));
            const int draw = answers.draw(order[i]);
            firsts.push_back(order[i]);
            double pulls = 0;
            for (; i < order.size() && answers.draw(order[i]) == draw; ++i) {
                const int sample = order[i];
                const double pull = answers.weight(sample) *
                                    (answers.probability(sample) - fit.foretold(answers, sample));
                pulls += pull;
                answers.forEachShown(sample, [&](int region) { score[region] += pull; });
            }
            for (int region = 0; region < regions; ++region) {
                score[region] -= pulls * centre[std::size_t(region)];
            }
        }
        cv::gemm(scores.rowRange(0, int(firsts.size())), inverse_matrix, 1, {}, 0, influences);
        for (std::size_t draw = 0; draw < firsts.size(); ++draw) {
            visit(firsts[draw], {influences.ptr<double>(int(draw)), std::size_t(regions)});
        }
    }
}

int drawCount(const MaskedAnswers& answers) {
    int last = -1;
    for (int sample = 0; sample < answers.size(); ++sample) {
        last = std::max(last, answers.draw(sample));
    }
    return last + 1;
}

double studentQuantile(double df) {
    const double z = 1.959963984540054;
    const double z2 = z * z;
    return z + z * (z2 + 1) / (4 * df) + z * ((5 * z2 + 16) * z2 + 3) / (96 * df * df) +
           z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * df * df * df);
}

}  // namespace lucency
