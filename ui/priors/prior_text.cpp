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

/// Languages that tell more than one and many apart have forms of their own for the latter.
QString said(int count, const QString& one, const QString& many) {
    return count == 1 ? one : many;
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
        return before ? said(days, Words::tr("1 day before"),
                             Words::tr("%n days before", nullptr, days))
                      : said(days, Words::tr("1 day after"),
                             Words::tr("%n days after", nullptr, days));
    }
    if (days <= most_week_days) {
        const int weeks = days / 7;
        return before ? said(weeks, Words::tr("1 week before"),
                             Words::tr("%n weeks before", nullptr, weeks))
                      : said(weeks, Words::tr("1 week after"),
                             Words::tr("%n weeks after", nullptr, weeks));
    }
    if (months <= most_months) {
        return before ? said(months, Words::tr("1 month before"),
                             Words::tr("%n months before", nullptr, months))
                      : said(months, Words::tr("1 month after"),
                             Words::tr("%n months after", nullptr, months));
    }
    const int years = months / 12;
    return before ? said(years, Words::tr("1 year before"),
                         Words::tr("%n years before", nullptr, years))
                  : said(years, Words::tr("1 year after"),
                         Words::tr("%n years after", nullptr, years));
}

}  // namespace lucency
