#include "core/learn/recipe.h"

#include "core/base/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace lucency {

namespace {

/// Takes numbers out of a JSON object, and remembers what does not fit.
class Fields {
public:
    explicit Fields(QJsonObject object) : object_(std::move(object)) {}

    void number(const char* name, double& value, double least, double most) {
        const QString key = QLatin1String(name);
        known_.insert(key);
        if (!object_.contains(key)) {
            return;
        }
        const double given = object_.value(key).toDouble(most + 1);
        if (!(given >= least && given <= most)) {
            problem_ =
                QStringLiteral("%1 is to be a number from %2 to %3").arg(key).arg(least).arg(most);
            return;
        }
        value = given;
    }
    void number(const char* name, int& value, int least, int most) {
        double wide = value;
        number(name, wide, least, most);
        value = static_cast<int>(wide);
    }
    QJsonValue take(const char* name) {
        known_.insert(QLatin1String(name));
        return object_.value(QLatin1String(name));
    }
    /// Empty, or the first thing that is wrong.
    QString problem() const {
        for (auto it = object_.begin(); it != object_.end() && problem_.isEmpty(); ++it) {
            if (!known_.contains(it.key())) {
                return QStringLiteral("there is no field %1").arg(it.key());
            }
        }
        return problem_;
    }

private:
    QJsonObject object_;
    QSet<QString> known_;
    QString problem_;
};

QString readAugmentation(const QJsonObject& object, AugmentationStrength& a) {
    Fields fields(object);
    fields.number("rotation_degrees", a.rotation_degrees, 0, 180);
    fields.number("scale_least", a.scale_least, 0.1, 10);
    fields.number("scale_most", a.scale_most, a.scale_least, 10);
    fields.number("stretch", a.stretch, 0, 1);
    fields.number("shift", a.shift, 0, 1);
    fields.number("mirror", a.mirror, 0, 1);
    fields.number("gamma", a.gamma, 0, 3);
    fields.number("contrast", a.contrast, 0, 3);
    fields.number("brightness", a.brightness, 0, 1);
    fields.number("gradient", a.gradient, 0, 1);
    fields.number("noise", a.noise, 0, 1);
    fields.number("blur", a.blur, 0, 20);
    fields.number("collimation", a.collimation, 0, 0.45);
    fields.number("erasing", a.erasing, 0, 0.9);
    fields.number("markers", a.markers, 0, 0.9);
    return fields.problem();
}

}  // namespace

QStringList Recipe::names() {
    QStringList found;
    for (const QString& file :
         QDir(shippedFile(QStringLiteral("recipes")))
             .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        found.append(file.chopped(5));
    }
    return found;
}

Result<Recipe> openRecipe(const QString& name_or_path) {
    const QString shipped = shippedFile(QStringLiteral("recipes/%1.json").arg(name_or_path));
    QFile file(name_or_path.endsWith(QStringLiteral(".json")) ? name_or_path : shipped);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("there is no recipe %1; there are: %2")
                         .arg(name_or_path, Recipe::names().join(QStringLiteral(", ")))};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the recipe %1 is not JSON").arg(name_or_path)};
    }
    Recipe recipe;
    recipe.json = document.object();
    Fields fields(recipe.json);
    recipe.name = fields.take("name").toString();
    recipe.description = fields.take("description").toString();
    fields.number("size", recipe.size, 32, 1024);
    fields.number("blocks", recipe.blocks, 1, 16);
    fields.number("dropout", recipe.dropout, 0, 0.95);
    fields.number("epochs", recipe.epochs, 1, 10000);
    fields.number("batch", recipe.batch, 2, 4096);
    fields.number("learning_rate", recipe.learning_rate, 1e-8, 10);
    fields.number("weight_decay", recipe.weight_decay, 0, 10);
    fields.number("label_smoothing", recipe.label_smoothing, 0, 0.5);
    fields.number("averaging_decay", recipe.averaging_decay, 0, 0.99999);
    fields.number("validation_fraction", recipe.validation_fraction, 0.01, 0.9);
    const QJsonArray channels = fields.take("channels").toArray();
    if (!channels.isEmpty()) {
        recipe.channels.clear();
        for (const QJsonValue& value : channels) {
            recipe.channels.push_back(value.toInt());
        }
    }
    QString problem = readAugmentation(fields.take("augmentation").toObject(), recipe.augmentation);
    if (problem.isEmpty()) {
        problem = fields.problem();
    }
    for (const int count : recipe.channels) {
        if (count < 1 || count > 4096) {
            problem = QStringLiteral("channels is to be a list of numbers from 1 to 4096");
        }
    }
    if (recipe.name.isEmpty()) {
        problem = QStringLiteral("the name is missing");
    }
    if (!problem.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("recipe %1: %2").arg(name_or_path, problem)};
    }
    return recipe;
}

}  // namespace lucency
