#include "ui/priors/prior_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriorText)
};

constexpr int most_days = 13;
constexpr int most_week_days = 60;
constexpr int most_months = 23;

/// Whole months by the calendar, `early` before `late`.
int monthsBetween(const QDate& early, const QDate& late) {
    const int months = (late.year() - early.year()) * 12 + late.month() - early.month();
    return early.addMonths(months) > late ? months - 1 : months;
}

/// A number of days, weeks, months or years, before or after.
QString said(int count, bool before, const QString& one_before, const QString& many_before,
             const QString& one_after, const QString& many_after) {
    const QString& many = before ? many_before : many_after;
    return count == 1 ? (before ? one_before : one_after) : many.arg(count);
}

}  // namespace

QString distanceText(const QDate& shown, const QDate& other) {
    if (!shown.isValid() || !other.isValid()) {
        return Words::tr("at an unknown date");
    }
    const bool before = other < shown;
    const auto [early, late] = std::minmax(shown, other);
    const auto days = static_cast<int>(early.daysTo(late));
    const int months = monthsBetween(early, late);
    if (days == 0) {
        return Words::tr("on the same day");
    }
    if (days <= most_days) {
        return said(days, before, Words::tr("1 day before"), Words::tr("%1 days before"),
                    Words::tr("1 day after"), Words::tr("%1 days after"));
    }
    if (days <= most_week_days) {
        return said(days / 7, before, Words::tr("1 week before"), Words::tr("%1 weeks before"),
                    Words::tr("1 week after"), Words::tr("%1 weeks after"));
    }
    if (months <= most_months) {
        return said(months, before, Words::tr("1 month before"), Words::tr("%1 months before"),
                    Words::tr("1 month after"), Words::tr("%1 months after"));
    }
    return said(months / 12, before, Words::tr("1 year before"), Words::tr("%1 years before"),
                Words::tr("1 year after"), Words::tr("%1 years after"));
}

}  // namespace lucency
