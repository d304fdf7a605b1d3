#pragma once

#include <optional>
#include <vector>

namespace lucency {

/// Two-sided, 95 %.
struct Interval {
    double low = 0, high = 0;
    bool operator==(const Interval&) const = default;
};

/// So many of so many.
struct Proportion {
    int part = 0, whole = 0;

    double value() const;  ///< NaN of none
    /// Wilson's score interval without correction (Wilson 1927, J Am Stat Assoc 22:209); none of
    /// none.
    std::optional<Interval> interval() const;
    bool operator==(const Proportion&) const = default;
};

/// Two yes-or-no answers on the same films.
struct PairedAnswers {
    int both = 0, first_only = 0, second_only = 0, neither = 0;

    int films() const { return both + first_only + second_only + neither; }
    double difference() const;  ///< share of the second less share of the first; NaN without films
    /// Newcombe's for paired proportions by squaring and adding, method 10 (Newcombe 1998, Stat Med
    /// 17:2635); none without films.
    std::optional<Interval> interval() const;
    bool operator==(const PairedAnswers&) const = default;
};

/// P of McNemar's test, exact and two-sided: twice the tail of the binomial with one half, at most
/// 1 (McNemar 1947, Psychometrika 12:153). 1 where both are 0.
double exactMcNemar(int first_only, int second_only);

/// By linear interpolation (type 7 of Hyndman and Fan 1996, Am Stat 50:361).
struct Spread {
    int count = 0;
    double least = 0, median = 0, most = 0;
    /// None for fewer than four values.
    std::optional<Interval> quartiles;
};
/// None of none.
std::optional<Spread> spreadOf(std::vector<double> values);

}  // namespace lucency
