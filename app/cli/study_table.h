#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace lucency::cli {

/// The middle of some values with its 95 % interval, the values drawn again 2000 times (percentile
/// bootstrap); the same values give the same interval. NaN without values.
struct Middle {
    double median = 0, low = 0, high = 0, mean = 0;
};
Middle middleOf(std::vector<double> values);

/// Over the films of a study: each film's seeds averaged, then the middle of the films. Films with
/// an error are passed over.
QJsonObject studySummary(const std::map<int, QJsonObject>& films);

/// The summary in Markdown.
QString studyMarkdown(const QJsonObject& summary);

/// A row a film, design, number and seed, and a row a film and method.
QString studyCsv(const std::map<int, QJsonObject>& films);

}  // namespace lucency::cli
