#include "core/learn/recipe.h"

#include "core/base/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>
#include <utility>

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
    void text(const char* name, QString& value) { value = take(name).toString(value); }
    void flag(const char* name, bool& value) { value = take(name).toBool(value); }
    void numbers(const char* name, std::vector<int>& values) {
        const QJsonValue given = take(name);
        if (given.isUndefined()) {
            return;
        }
        values.clear();
        for (const QJsonValue& value : given.toArray()) {
            values.push_back(value.toInt());
            if (values.back() < 1 || values.back() > 8192) {
                problem_ = QStringLiteral("%1 is to be a list of numbers from 1 to 8192")
                               .arg(QLatin1String(name));
            }
        }
    }
    /// One of the names, which stand for the values.
    template <typename Value, std::size_t count>
    void choice(const char* name, Value& value,
                const std::array<std::pair<const char*, Value>, count>& choices) {
        const QJsonValue given = take(name);
        QStringList known;
        for (const auto& [word, meant] : choices) {
            known.append(QLatin1String(word));
            if (given.toString() == QLatin1String(word)) {
                value = meant;
                return;
            }
        }
        if (!given.isUndefined()) {
            problem_ = QStringLiteral("%1 is to be one of %2")
                           .arg(QLatin1String(name), known.join(QStringLiteral(", ")));
        }
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
    fields.number("tone", a.tone, 0, 1);
    fields.number("local_contrast", a.local_contrast, 0, 40);
    fields.number("resolution", a.resolution, 0, 0.95);
    return fields.problem();
}

QString readMember(const QJsonObject& object, MemberRecipe& m) {
    using Kind = MemberRecipe::Kind;
    Fields fields(object);
    fields.choice(
        "kind", m.kind,
        std::array{std::pair{"plain", Kind::Plain}, std::pair{"vgg", Kind::Vgg},
                   std::pair{"residual", Kind::Residual}, std::pair{"transfer", Kind::Transfer}});
    fields.number("size", m.size, 0, 1024);
    fields.numbers("channels", m.channels);
    fields.number("blocks", m.blocks, 1, 16);
    fields.number("layers", m.layers, 16, 19);
    fields.number("width", m.width, 0.01, 2);
    fields.numbers("dense", m.dense);
    fields.number("dropout", m.dropout, 0, 0.95);
    fields.number("learning_rate", m.learning_rate, 0, 10);
    fields.number("local_normalisation", m.local_normalisation, 0, 512);
    fields.text("weights", m.weights);
    fields.text("attribution", m.attribution);
    fields.number("scale", m.scale, 1e-3, 1e3);
    fields.number("body_rate", m.body_rate, 0, 1);
    fields.number("frozen", m.frozen, 0, 1);
    fields.number("head_epochs", m.head_epochs, 0, 10000);
    QString problem = fields.problem();
    if (problem.isEmpty() && m.layers != 16 && m.layers != 19) {
        problem = QStringLiteral("layers is to be 16 or 19");
    }
    if (problem.isEmpty() && m.channels.empty()) {
        problem = QStringLiteral("channels is to name a stage or more");
    }
    return problem;
}

QStringList strings(const QJsonValue& list) {
    QStringList found;
    for (const QJsonValue& value : list.toArray()) {
        found.append(value.toString());
    }
    return found;
}

/// Fills the recipe; empty, or the first thing that is wrong.
QString readRecipe(Recipe& r) {
    Fields fields(r.json);
    fields.text("name", r.name);
    fields.text("description", r.description);
    fields.number("size", r.size, 32, 1024);
    fields.number("heads", r.heads, 1, 100);
    fields.number("epochs", r.epochs, 1, 10000);
    fields.number("batch", r.batch, 2, 4096);
    fields.choice("optimiser", r.optimiser,
                  std::array{std::pair{"sgd", Recipe::Optimiser::Sgd},
                             std::pair{"rmsprop", Recipe::Optimiser::RmsProp},
                             std::pair{"adam", Recipe::Optimiser::Adam},
                             std::pair{"adamw", Recipe::Optimiser::AdamW}});
    fields.choice("schedule", r.schedule,
                  std::array{std::pair{"one-cycle", Recipe::Schedule::OneCycle},
                             std::pair{"cosine", Recipe::Schedule::Cosine},
                             std::pair{"constant", Recipe::Schedule::Constant}});
    fields.number("learning_rate", r.learning_rate, 1e-8, 10);
    fields.number("momentum", r.momentum, 0, 0.9999);
    fields.number("weight_decay", r.weight_decay, 0, 10);
    fields.number("clip_gradient", r.clip_gradient, 0, 1e6);
    fields.choice("balancing", r.balancing,
                  std::array{std::pair{"none", Recipe::Balancing::None},
                             std::pair{"batches", Recipe::Balancing::Batches},
                             std::pair{"weights", Recipe::Balancing::Weights},
                             std::pair{"undersample", Recipe::Balancing::Undersample}});
    fields.choice("precision", r.precision,
                  std::array{std::pair{"float32", Recipe::Precision::Float},
                             std::pair{"bfloat16", Recipe::Precision::Half}});
    fields.number("label_smoothing", r.label_smoothing, 0, 0.5);
    fields.number("mixup", r.mixup, 0, 10);
    r.teachers = strings(fields.take("teachers"));
    fields.number("teacher_share", r.teacher_share, 0, 1);
    fields.number("averaging_decay", r.averaging_decay, 0, 0.99999);
    fields.number("validation_fraction", r.validation_fraction, 0.01, 0.9);
    fields.number("early_stopping", r.early_stopping, 0, 10000);
    fields.flag("augment", r.augment);
    r.card = fields.take("card").toObject();
    QString problem = readAugmentation(fields.take("augmentation").toObject(), r.augmentation);
    const QJsonValue members = fields.take("members");
    if (!members.isUndefined()) {
        r.members.clear();
        for (const QJsonValue& member : members.toArray()) {
            r.members.emplace_back();
            const QString wrong = readMember(member.toObject(), r.members.back());
            problem = problem.isEmpty() ? wrong : problem;
        }
    }
    if (problem.isEmpty()) {
        problem = fields.problem();
    }
    if (problem.isEmpty() && r.members.empty()) {
        problem = QStringLiteral("members is to name a network or more");
    }
    return r.name.isEmpty() ? QStringLiteral("the name is missing") : problem;
}

QJsonObject merged(QJsonObject into, const QJsonObject& changes) {
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull()) {
            into.remove(it.key());
        } else if (it->isObject()) {
            into.insert(it.key(), merged(into.value(it.key()).toObject(), it->toObject()));
        } else {
            into.insert(it.key(), *it);
        }
    }
    return into;
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

Result<Recipe> makeRecipe(const QJsonObject& json, const QJsonObject& changes) {
    Recipe recipe;
    recipe.json = merged(json, changes);
    const QString problem = readRecipe(recipe);
    if (!problem.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("recipe: %1").arg(problem)};
    }
    return recipe;
}

Result<Recipe> openRecipe(const QString& name_or_path) {
    const bool is_file = name_or_path.endsWith(QStringLiteral(".json"));
    QFile file(is_file ? name_or_path
                       : shippedFile(QStringLiteral("recipes/%1.json").arg(name_or_path)));
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
    Result<Recipe> recipe = makeRecipe(document.object());
    if (!recipe) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("%1: %2").arg(name_or_path, recipe.error().detail)};
    }
    if (is_file) {
        const QDir folder = QFileInfo(name_or_path).dir();
        const auto seen_from_it = [&folder](QString& path) {
            path = path.isEmpty() ? path : folder.filePath(path);
        };
        for (MemberRecipe& member : recipe->members) {
            seen_from_it(member.weights);
        }
        for (QString& teacher : recipe->teachers) {
            seen_from_it(teacher);
        }
    }
    return recipe;
}

}  // namespace lucency
