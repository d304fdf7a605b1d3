// How the study list stands to reads: states, and orders that are not the one of finding.
#include "ui/study/study_model.h"
#include "ui/study/study_text.h"

#include <algorithm>
#include <limits>

namespace lucency {

void StudyModel::setMode(ReadingMode mode) {
    if (mode_ != mode) {
        mode_ = mode;
        ranks_.clear();
        buildAnew();
    }
}

void StudyModel::setReads(const FilmPlace& place, const FilmReads& reads) {
    if (!by_path_.contains(place.path)) {
        return;
    }
    reads_.insert(place, reads);
    const QModelIndex row = indexOf(place);
    if (row.isValid()) {
        Q_EMIT dataChanged(row, row);
    }
}

void StudyModel::setReads(const std::vector<std::pair<FilmPlace, FilmReads>>& films) {
    for (const auto& [place, reads] : films) {
        setReads(place, reads);
    }
    if (state_filter_ || order_ == Order::State || order_ == Order::Score) {
        ranks_.clear();
        buildAnew();
    }
}

void StudyModel::setReadAhead(const QString& path, double probability) {
    read_ahead_.insert(path, probability);
    const QModelIndex row = indexOf(FilmPlace{path});
    if (row.isValid()) {
        Q_EMIT dataChanged(row, row);
    }
}

void StudyModel::setStateFilter(std::optional<WorkState> state) {
    if (state != state_filter_) {
        state_filter_ = state;
        buildAnew();
    }
}

void StudyModel::setKeyImage(const FilmPlace& place, bool key_image) {
    if (!by_path_.contains(place.path) || isKeyImage(place) == key_image) {
        return;
    }
    if (key_image) {
        key_images_.insert(place);
    } else {
        key_images_.remove(place);
    }
    const QModelIndex row = indexOf(place);
    if (row.isValid()) {
        Q_EMIT dataChanged(row, row);
    }
}

void StudyModel::setKeyImages(const std::vector<FilmPlace>& films) {
    for (const FilmPlace& film : films) {
        setKeyImage(film, true);
    }
    if (key_image_filter_ || order_ == Order::KeyImage) {
        ranks_.clear();
        buildAnew();
    }
}

void StudyModel::setKeyImageFilter(bool key_images) {
    if (key_images != key_image_filter_) {
        key_image_filter_ = key_images;
        buildAnew();
    }
}

void StudyModel::setOrder(Order order) {
    order_ = order;
    ranks_.clear();
    buildAnew();
}

const FilmReads& StudyModel::readsOf(const FilmPlace& place) const {
    static const FilmReads none;
    const auto found = reads_.constFind(place);
    return found == reads_.constEnd() ? none : *found;
}

WorkState StudyModel::stateOf(const FilmPlace& place) const {
    return workState(mode_, readsOf(place));
}

int StudyModel::readCount() const {
    return static_cast<int>(std::ranges::count_if(by_path_, [this](const StudyNode* film) {
        return firstRead(readsOf({film->summary.path})) != nullptr;
    }));
}

bool StudyModel::mayOrderByScore() const {
    return std::ranges::all_of(by_path_, [this](const StudyNode* film) {
        return maySee(Matter::ScoreOrder, mode_, readsOf({film->summary.path}));
    });
}

double StudyModel::rankOf(const StudyNode& node) const {
    constexpr double last = std::numeric_limits<double>::max();
    if (!node.isFilm()) {
        double first = last;
        for (const auto& child : node.children) {
            first = std::min(first, rankOf(*child));
        }
        return first;
    }
    const auto known = ranks_.constFind(&node);
    if (known != ranks_.constEnd()) {
        return *known;
    }
    const FilmPlace place{node.summary.path};
    double rank = last;
    if (order_ == Order::Date) {
        const QDate date = node.summary.acquisition.study_date;
        rank = date.isValid() ? -static_cast<double>(date.toJulianDay()) : last;
    } else if (order_ == Order::State) {
        rank = static_cast<int>(stateOf(place));
    } else if (order_ == Order::KeyImage) {
        rank = isKeyImage(place) ? 0 : 1;
    } else if (order_ == Order::Score && maySee(Matter::ScoreOrder, mode_, readsOf(place))) {
        const ShownOpinion* opinion = lastOpinion(readsOf(place));
        if (opinion != nullptr && opinion->prediction) {
            rank = -opinion->prediction->positiveProbability();
        } else if (const auto ahead = read_ahead_.constFind(place.path);
                   ahead != read_ahead_.constEnd()) {
            rank = -*ahead;
        }
    }
    ranks_.insert(&node, rank);
    return rank;
}

const QCollatorSortKey& StudyModel::nameOf(const StudyNode& node) const {
    const auto known = names_.find(&node);
    if (known != names_.end()) {
        return known->second;
    }
    const QString title = studyText(node, node, identity_).title;
    return names_.emplace(&node, collator_.sortKey(title)).first->second;
}

StudyModel::Nodes StudyModel::childrenOf(const StudyNode& node) const {
    Nodes children;
    children.reserve(node.children.size());
    for (const auto& child : node.children) {
        children.push_back(child.get());
    }
    if (order_ == Order::AsFound) {
        return children;
    }
    if (order_ == Order::Name) {
        std::ranges::stable_sort(children, [this](const StudyNode* one, const StudyNode* other) {
            return nameOf(*one).compare(nameOf(*other)) < 0;
        });
        return children;
    }
    std::vector<std::pair<double, const StudyNode*>> ranked;
    for (const StudyNode* child : children) {
        ranked.emplace_back(rankOf(*child), child);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, const StudyNode*>::first);
    std::ranges::transform(ranked, children.begin(), &std::pair<double, const StudyNode*>::second);
    return children;
}

}  // namespace lucency
