#include "core/study/study_list.h"

#include "core/film/stated_facts.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace lucency {

namespace {

constexpr QChar separator(0x1F);
constexpr int last = std::numeric_limits<int>::max();  // after all that have a number or a date

bool isRaster(const FilmSummary& film) {
    return film.format != FilmFormat::Dicom;
}

QString folderOf(const FilmSummary& film) {
    return QFileInfo(film.path).absolutePath();
}

/// Two patients in one group are worse than one in two: the id alone does not make a patient.
QString patientKey(const FilmSummary& film, bool by_folder) {
    const PatientIdentity& who = film.identity;
    if (isRaster(film) || film.error) {
        return QStringLiteral("folder") + separator + (by_folder ? folderOf(film) : QString());
    }
    if (who.id.isEmpty() && who.name.isEmpty()) {
        return QStringLiteral("study") + separator + who.study_instance_uid;
    }
    return who.id + separator + who.name.toCaseFolded();
}

QString studyKey(const FilmSummary& film) {
    const QString& uid = film.identity.study_instance_uid;
    return !uid.isEmpty() ? uid
                          : film.acquisition.study_date.toString(Qt::ISODate) + separator +
                                film.study_description;
}

QString seriesKey(const FilmSummary& film) {
    return !film.series_instance_uid.isEmpty()
               ? film.series_instance_uid
               : film.acquisition.modality + separator +
                     QString::number(film.series_number.value_or(-1));
}

ViewDirection bestDirection(const StudyNode& node) {
    if (node.isFilm()) {
        return viewDirection(node.summary);
    }
    // Children are in order: the first is the best.
    return node.children.empty() ? ViewDirection::Lateral : bestDirection(*node.children.front());
}

/// Less is shown first.
bool standsBefore(const StudyNode& one, const StudyNode& other) {
    switch (one.level) {
        case StudyNode::Level::Study: {
            const auto age = [](const StudyNode& node) {
                const QDate date = node.summary.acquisition.study_date;
                const QTime time = node.summary.study_time;
                return std::tuple(date.isValid() ? -date.toJulianDay() : qint64{last},
                                  time.isValid() ? -time.msecsSinceStartOfDay() : 1, node.number);
            };
            return age(one) < age(other);
        }
        case StudyNode::Level::Series: {
            const auto place = [](const StudyNode& node) {
                return std::tuple(bestDirection(node) != ViewDirection::Frontal,
                                  node.summary.series_number.value_or(last), node.number);
            };
            return place(one) < place(other);
        }
        case StudyNode::Level::Film: {
            const auto place = [](const StudyNode& node) {
                return std::tuple(viewDirection(node.summary),
                                  node.summary.instance_number.value_or(last), node.number);
            };
            return place(one) < place(other);
        }
        case StudyNode::Level::List:
        case StudyNode::Level::Patient:
            break;
    }
    return one.number < other.number;
}

StudyNode* place(StudyNode* parent, std::unique_ptr<StudyNode> node) {
    StudyNode* placed = node.get();
    auto& siblings = parent->children;
    const auto at = std::upper_bound(
        siblings.begin(), siblings.end(), node,
        [](const auto& one, const auto& other) { return standsBefore(*one, *other); });
    siblings.insert(at, std::move(node));
    return placed;
}

/// Puts a child to where it belongs by now.
void placeAgain(StudyNode* child) {
    auto& siblings = child->parent->children;
    const auto at =
        std::ranges::find(siblings, child, [](const auto& sibling) { return sibling.get(); });
    std::unique_ptr<StudyNode> node = std::move(*at);
    siblings.erase(at);
    place(child->parent, std::move(node));
}

std::unique_ptr<StudyNode> makeNode(StudyNode* parent, StudyNode::Level level, FilmSummary film) {
    auto node = std::make_unique<StudyNode>();
    node->level = level;
    node->parent = parent;
    node->number = static_cast<int>(parent->children.size()) + 1;
    node->summary = std::move(film);
    return node;
}

}  // namespace

ViewDirection viewDirection(const FilmSummary& film) {
    const QString& view = film.acquisition.view_position;
    if (isLateralView(view)) {
        return ViewDirection::Lateral;
    }
    return view == QLatin1String("PA") || view == QLatin1String("AP") ||
                   view == QLatin1String("FRONTAL")
               ? ViewDirection::Frontal
               : ViewDirection::Unknown;
}

int StudyNode::filmCount() const {
    if (isFilm()) {
        return 1;
    }
    int count = 0;
    for (const auto& child : children) {
        count += child->filmCount();
    }
    return count;
}

const StudyNode* StudyNode::firstFilm() const {
    const StudyNode* node = this;
    while (!node->isFilm() && !node->children.empty()) {
        node = node->children.front().get();
    }
    return node->isFilm() ? node : nullptr;
}

StudyList::StudyList(bool by_folder)
    : root_(std::make_unique<StudyNode>()), by_folder_(by_folder) {}

StudyNode* StudyList::group(StudyNode* parent, StudyNode::Level level, const QString& key,
                            const FilmSummary& film) {
    StudyNode*& known = groups_[key];
    if (known == nullptr) {
        known = place(parent, makeNode(parent, level, film));
    }
    return known;
}

StudyNode* StudyList::add(FilmSummary film) {
    QString key = patientKey(film, by_folder_);
    StudyNode* patient = group(root_.get(), StudyNode::Level::Patient, key, film);
    key += separator + studyKey(film);
    StudyNode* study = group(patient, StudyNode::Level::Study, key, film);
    key += separator + seriesKey(film);
    StudyNode* series = group(study, StudyNode::Level::Series, key, film);
    StudyNode* node = place(series, makeNode(series, StudyNode::Level::Film, std::move(film)));
    if (series->children.front().get() == node) {
        placeAgain(series);
    }
    ++size_;
    return node;
}

}  // namespace lucency
