#pragma once

#include "core/explain/attribution.h"
#include "core/explain/faith.h"

#include <QJsonObject>

namespace lucency::cli {

/// A map's method, samples and state with how far it keeps its word; without the curves.
QJsonObject faithToJson(const Attribution& map, const Faith& faith);

}  // namespace lucency::cli
