#include "core/learn/search.h"

#include "core/model/torch_classifier.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lucency {

namespace {

/// The pack's card where that recipe made it; empty otherwise.
QJsonObject cardOf(const QString& pack, const TrainingParameters& parameters) {
    if (!QFileInfo::exists(pack)) {
        return {};
    }
    const auto classifier = loadTorchClassifier(pack, 1);
    if (!classifier) {
        return {};
    }
    const QJsonObject card = (*classifier)->card().json;
    const QJsonObject training = card.value(QStringLiteral("training")).toObject();
    const bool is_of_it =
        training.value(QStringLiteral("recipe")).toObject() == parameters.recipe.json &&
        training.value(QStringLiteral("seed")).toInteger() == static_cast<qint64>(parameters.seed);
    return is_of_it ? card : QJsonObject();
}

QString packName(const SearchRow& row, int folds) {
    QString name = QStringLiteral("%1.seed%2").arg(row.choice).arg(row.seed);
    if (row.fold >= 0) {
        name += QStringLiteral(".fold%1of%2").arg(row.fold + 1).arg(folds);
    }
    return name + QStringLiteral(".pt");
}

}  // namespace

Result<std::vector<SearchChoice>> readChoices(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]+$"));
    std::vector<SearchChoice> choices;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!plain.match(it.key()).hasMatch() || !it->isObject()) {
            return Error{
                ErrorCode::InvalidArgument,
                QStringLiteral("the choice %1 is to be an object with a plain name").arg(it.key())};
        }
        choices.push_back({it.key(), it->toObject()});
    }
    if (choices.empty()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("choices is to be a JSON object that names one or more")};
    }
    return choices;
}

Result<std::vector<SearchRow>> search(
    const DataSet& data_set, const SearchParameters& parameters, std::stop_token stop,
    const std::function<void(const SearchRow&, const TrainingProgress&)>& progress) {
    std::vector<SearchRow> rows;
    std::vector<TrainingParameters> trainings;
    for (const SearchChoice& choice : parameters.choices) {  // all are read before any is trained
        Result<Recipe> recipe = makeRecipe(parameters.recipe, choice.changes);
        if (!recipe) {
            return Error{recipe.error().code,
                         QStringLiteral("%1: %2").arg(choice.name, recipe.error().detail)};
        }
        for (MemberRecipe& member : recipe->members) {
            member.weights = parameters.weights.isEmpty() ? member.weights : parameters.weights;
        }
        for (const std::uint64_t seed : parameters.seeds) {
            for (int fold = 0; fold < std::max(1, parameters.folds); ++fold) {
                SearchRow row{choice.name, seed, parameters.folds < 2 ? -1 : fold, {}, false, {}};
                row.pack = QDir(parameters.folder).filePath(packName(row, parameters.folds));
                trainings.push_back({*recipe, row.pack, seed, true, parameters.threads,
                                     parameters.folds, fold, false, false, parameters.leave_out});
                rows.push_back(row);
            }
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        SearchRow& row = rows[i];
        row.card = cardOf(row.pack, trainings[i]);
        row.was_there = !row.card.isEmpty();
        if (!row.was_there) {
            const auto told = [&](const TrainingProgress& now) {
                if (progress) {
                    progress(row, now);
                }
            };
            Result<TrainingSummary> summary = train(data_set, trainings[i], stop, told);
            if (!summary && summary.error().code == ErrorCode::InvalidArgument &&
                !stop.stop_requested()) {  // a checkpoint of another recipe
                trainings[i].resume = false;
                summary = train(data_set, trainings[i], stop, told);
            }
            if (!summary) {
                return Error{summary.error().code,
                             QStringLiteral("%1: %2").arg(row.choice, summary.error().detail)};
            }
            row.card = cardOf(row.pack, trainings[i]);
        }
    }
    return rows;
}

}  // namespace lucency
