#include "core/record/proportion.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucency {

namespace {

constexpr double z = 1.959963984540054;  // of the normal distribution, 97.5 %
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double square(double x) {
    return x * x;
}

}  // namespace

double Proportion::value() const {
    return whole > 0 ? static_cast<double>(part) / whole : nan;
}

std::optional<Interval> Proportion::interval() const {
    if (whole <= 0) {
        return std::nullopt;
    }
    const double n = whole;
    const double p = value();
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return Interval{part == 0 ? 0 : middle - half, part == whole ? 1 : middle + half};
}

double PairedAnswers::difference() const {
    return films() > 0 ? static_cast<double>(second_only - first_only) / films() : nan;
}

std::optional<Interval> PairedAnswers::interval() const {
    if (films() == 0) {
        return std::nullopt;
    }
    // Of the second less the first: the second stands where Newcombe's paper has p1.
    const Proportion one{both + second_only, films()};
    const Proportion other{both + first_only, films()};
    const Interval in_one = *one.interval();
    const Interval in_other = *other.interval();
    const double margins =
        static_cast<double>(one.part) * (films() - one.part) * other.part * (films() - other.part);
    double phi = 0;
    if (margins > 0) {
        double cross =
            static_cast<double>(both) * neither - static_cast<double>(first_only) * second_only;
        if (cross > 0) {
            cross = std::max(0.0, cross - films() / 2.0);
        }
        phi = cross / std::sqrt(margins);
    }
    const auto half = [phi](double a, double b) {
        return std::sqrt(std::max(0.0, square(a) - 2 * phi * a * b + square(b)));
    };
    return Interval{
        difference() - half(one.value() - in_one.low, in_other.high - other.value()),
        difference() + half(in_one.high - one.value(), other.value() - in_other.low),
    };
}

double exactMcNemar(int first_only, int second_only) {
    const int films = first_only + second_only;
    const int fewer = std::min(first_only, second_only);
    double tail = 0;
    for (int k = 0; k <= fewer; ++k) {
        tail += std::exp(std::lgamma(films + 1.0) - std::lgamma(k + 1.0) -
                         std::lgamma(films - k + 1.0) - films * std::log(2.0));
    }
    return std::min(1.0, 2 * tail);
}

std::optional<Spread> spreadOf(std::vector<double> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(values);
    const auto at = [&](double share) {
        const double place = share * static_cast<double>(values.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, values.size() - 1);
        return values[below] +
               (place - static_cast<double>(below)) * (values[above] - values[below]);
    };
    Spread spread{static_cast<int>(values.size()), values.front(), at(0.5), values.back(), {}};
    if (values.size() >= 4) {
        spread.quartiles = Interval{at(0.25), at(0.75)};
    }
    return spread;
}

}  // namespace lucency
