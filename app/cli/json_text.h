#pragma once

#include <QJsonObject>
#include <QString>

namespace lucency::cli {

/// An object for people: a line a member, nested ones further in.
QString jsonText(const QJsonObject& object, int indent = 2);

}  // namespace lucency::cli
