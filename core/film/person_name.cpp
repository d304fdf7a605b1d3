#include "core/film/person_name.h"

#include <QStringList>

namespace lucency {

namespace {

QString joined(QStringList parts, const QString& separator) {
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Family, given, middle, prefix and suffix, parted by carets.
QString alphabetic(const QString& group) {
    const QStringList parts = group.split(QLatin1Char('^'));
    const auto part = [&](int index) { return parts.value(index).simplified(); };
    const QString own = joined({part(3), part(1), part(2)}, QStringLiteral(" "));
    return joined({part(0), own, part(4)}, QStringLiteral(", "));
}

/// Ideographic and phonetic names are written without commas.
QString inOrder(const QString& group) {
    return group.split(QLatin1Char('^')).join(QLatin1Char(' ')).simplified();
}

}  // namespace

QString readableName(const QString& value) {
    const QStringList groups = value.split(QLatin1Char('='));
    QStringList names{alphabetic(groups.value(0)), inOrder(groups.value(1)),
                      inOrder(groups.value(2))};
    names.removeAll(QString());
    return names.size() > 1 ? QStringLiteral("%1 (%2)").arg(names[0], names[1]) : names.value(0);
}

}  // namespace lucency
