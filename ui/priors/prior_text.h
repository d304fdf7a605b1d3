#pragma once

#include <QDate>
#include <QString>

namespace lucency {

/// How far the other film's date lies from the shown one's, from the other film's side: "14 months
/// before", "3 days after", "on the same day"; "at an unknown date" where one of them has none.
/// Days up to two weeks, weeks up to two months, months up to two years, then years; what is begun
/// does not count.
QString distanceText(const QDate& shown, const QDate& other);

}  // namespace lucency
