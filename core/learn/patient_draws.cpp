#include "core/learn/patient_draws.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lucency {

PatientDraws::PatientDraws(std::span<const Scored> films, std::uint64_t seed) : random_(seed) {
    std::vector<int> order(films.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return films[a].patient < films[b].patient; });
    for (const int film : order) {
        if (patients_.empty() || films[patients_.back().front()].patient != films[film].patient) {
            patients_.emplace_back();
        }
        patients_.back().push_back(film);
    }
}

std::vector<int> PatientDraws::next() {
    std::vector<int> drawn;
    for (std::size_t i = 0; i < patients_.size(); ++i) {
        const auto& films = patients_[random_() % patients_.size()];
        drawn.insert(drawn.end(), films.begin(), films.end());
    }
    return drawn;
}

std::vector<Scored> PatientDraws::take(std::span<const Scored> films,
                                       const std::vector<int>& indices) {
    std::vector<Scored> taken;
    taken.reserve(indices.size());
    for (const int index : indices) {
        taken.push_back(films[index]);
    }
    return taken;
}

std::array<double, 2> middle95(std::vector<double> values) {
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty()) {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        return {nan, nan};
    }
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(std::lround(share * (values.size() - 1)))];
    };
    return {at(0.025), at(0.975)};
}

}  // namespace lucency
