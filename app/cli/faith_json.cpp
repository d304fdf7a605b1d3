#include "app/cli/faith_json.h"

namespace lucency::cli {

QJsonObject faithToJson(const Attribution& map, const Faith& faith) {
    return {
        {QStringLiteral("method"), map.method},
        {QStringLiteral("samples"), map.samples},
        {QStringLiteral("milliseconds"), map.milliseconds.total},
        {QStringLiteral("converged"), map.converged},
        {QStringLiteral("state"), trustName(map.trust)},
        {QStringLiteral("deletion_auc"), faith.deletion_auc},
        {QStringLiteral("insertion_auc"), faith.insertion_auc},
        {QStringLiteral("random_auc"), faith.random_auc},
        {QStringLiteral("random_deviation"), faith.random_deviation},
        {QStringLiteral("infidelity"), faith.infidelity},
        {QStringLiteral("scaled_infidelity"), faith.scaled_infidelity},
        {QStringLiteral("scale"), faith.scale},
        {QStringLiteral("blank_infidelity"), faith.blank_infidelity},
    };
}

}  // namespace lucency::cli
