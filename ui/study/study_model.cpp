#include "ui/study/study_model.h"

#include "ui/study/study_text.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace lucency {

struct StudyModel::Row {
    Row* parent = nullptr;
    int place = 0;                      ///< among its parent's children
    const StudyNode* top = nullptr;     ///< the highest node it stands for
    const StudyNode* bottom = nullptr;  ///< the lowest
    int frame = -1;                     ///< of a frame's row
    int films = 0;
    std::vector<std::unique_ptr<Row>> children;
};

namespace {

const StudyNode* bottomOf(const StudyNode* node) {
    while (node->children.size() == 1) {
        node = node->children.front().get();
    }
    return node;
}

/// The list itself never stands for a film: that would have no row.
const StudyNode* bottomOfList(const StudyNode* list) {
    while (list->children.size() == 1 && !list->children.front()->isFilm()) {
        list = list->children.front().get();
    }
    return list;
}

}  // namespace

StudyModel::StudyModel(QObject* parent)
    : QAbstractItemModel(parent),
      // The C locale knows no numbers.
      collator_(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale()) {
    collator_.setNumericMode(true);
    clear();
}

StudyModel::~StudyModel() = default;

void StudyModel::clear(bool by_folder) {
    beginResetModel();
    list_ = StudyList(by_folder);
    by_path_.clear();
    films_.clear();
    shown_.clear();
    search_texts_.clear();
    words_.clear();
    reads_.clear();
    key_images_.clear();
    read_ahead_.clear();
    ranks_.clear();
    names_.clear();
    root_ = std::make_unique<Row>();
    root_->top = root_->bottom = &list_.root();
    endResetModel();
}

void StudyModel::add(const std::vector<FilmSummary>& films) {
    if (films.empty()) {
        return;
    }
    for (const FilmSummary& film : films) {
        by_path_.insert(film.path, list_.add(film));
    }
    findShown();
    root_->bottom = bottomOfList(root_->top);
    update(*root_);
}

void StudyModel::setFilter(const QString& words) {
    const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted != words_) {
        words_ = wanted;
        buildAnew();
    }
}

void StudyModel::setIdentityShown(bool shown) {
    if (identity_ == shown) {
        return;
    }
    identity_ = shown;
    search_texts_.clear();
    names_.clear();
    if (!words_.isEmpty() || order_ == Order::Name) {
        buildAnew();
        return;
    }
    const std::function<void(const Row&)> tell = [&](const Row& row) {
        if (!row.children.empty()) {
            Q_EMIT dataChanged(indexOf(*row.children.front()), indexOf(*row.children.back()));
        }
        for (const auto& child : row.children) {
            tell(*child);
        }
    };
    tell(*root_);
}

void StudyModel::buildAnew() {
    beginResetModel();
    findShown();
    root_ = makeRow(nullptr, &list_.root());
    endResetModel();
}

bool StudyModel::isShown(const StudyNode& node) const {
    return !isFiltered() || shown_.contains(&node);
}

void StudyModel::findShown() {
    films_.clear();
    shown_.clear();
    const std::function<void(const StudyNode&)> look = [&](const StudyNode& node) {
        for (const StudyNode* child : childrenOf(node)) {
            look(*child);
        }
        if (!node.isFilm()) {
            return;
        }
        if (state_filter_ && stateOf({node.summary.path}) != *state_filter_) {
            return;
        }
        if (key_image_filter_ && !isKeyImage({node.summary.path})) {
            return;
        }
        if (!words_.isEmpty()) {
            QString& text = search_texts_[&node];
            if (text.isEmpty()) {
                text = searchText(node, identity_);
            }
            const auto has = [&](const QString& word) { return text.contains(word); };
            if (!std::ranges::all_of(words_, has)) {
                return;
            }
        }
        for (const StudyNode* one = &node; one != nullptr && isFiltered(); one = one->parent) {
            shown_.insert(one);
        }
        films_.push_back(&node);
    };
    look(list_.root());
}

StudyModel::Nodes StudyModel::childrenWanted(const Row& row) const {
    Nodes wanted;
    if (row.bottom->isFilm()) {
        // Frames are rows of their film: the same node, told apart by its place.
        const int frames = row.frame < 0 ? row.bottom->summary.frames : 1;
        wanted.assign(static_cast<std::size_t>(frames > 1 ? frames : 0), row.bottom);
        return wanted;
    }
    for (const StudyNode* child : childrenOf(*row.bottom)) {
        if (isShown(*child)) {
            wanted.push_back(child);
        }
    }
    return wanted;
}

std::unique_ptr<StudyModel::Row> StudyModel::makeRow(Row* parent, const StudyNode* node) const {
    auto row = std::make_unique<Row>();
    row->parent = parent;
    row->top = node;
    row->bottom = parent == nullptr ? bottomOfList(node) : bottomOf(node);
    row->films = row->bottom->filmCount();
    if (parent != nullptr && parent->bottom == node) {
        row->frame = 0;  // set by its place
        return row;
    }
    for (const StudyNode* child : childrenWanted(*row)) {
        row->children.push_back(makeRow(row.get(), child));
        Row& made = *row->children.back();
        made.place = static_cast<int>(row->children.size()) - 1;
        made.frame = made.frame < 0 ? -1 : made.place;
    }
    return row;
}

void StudyModel::update(Row& row) {
    const Nodes wanted = childrenWanted(row);
    const auto is = [](const std::unique_ptr<Row>& child, const StudyNode* node) {
        return child->top == node;
    };
    if (!std::ranges::equal(row.children, wanted, is)) {
        removeRows(row, wanted);
        insertRows(row, wanted);
    }
    for (const auto& child : row.children) {
        const StudyNode* bottom = bottomOf(child->top);
        const int films = bottom->filmCount();
        if (child->frame >= 0 || (bottom == child->bottom && films == child->films)) {
            continue;
        }
        // A film that is no longer alone takes its frames along into a row of its own.
        if (child->bottom != bottom && child->bottom->isFilm() && !child->children.empty()) {
            beginRemoveRows(indexOf(*child), 0, static_cast<int>(child->children.size()) - 1);
            child->children.clear();
            endRemoveRows();
        }
        child->bottom = bottom;
        child->films = films;
        update(*child);
        Q_EMIT dataChanged(indexOf(*child), indexOf(*child));
    }
}

void StudyModel::removeRows(Row& row, const Nodes& wanted) {
    QHash<const StudyNode*, int> places;
    for (const StudyNode* node : wanted) {
        places.insert(node, static_cast<int>(places.size()));
    }
    // What is out of order goes, too, and is inserted where it belongs.
    std::vector<bool> stays;
    int last = -1;
    for (const auto& child : row.children) {
        const int place = places.value(child->top, -1);
        stays.push_back(place > last);
        last = std::max(last, place);
    }
    for (auto end = static_cast<int>(stays.size()); end > 0;) {
        int begin = end;
        while (begin > 0 && !stays[static_cast<std::size_t>(begin - 1)]) {
            --begin;
        }
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows(indexOf(row), begin, end - 1);
        row.children.erase(row.children.begin() + begin, row.children.begin() + end);
        for (std::size_t i = static_cast<std::size_t>(begin); i < row.children.size(); ++i) {
            row.children[i]->place = static_cast<int>(i);
        }
        endRemoveRows();
        end = begin;
    }
}

void StudyModel::insertRows(Row& row, const Nodes& wanted) {
    for (std::size_t begin = 0; begin < wanted.size(); ++begin) {
        if (begin < row.children.size() && row.children[begin]->top == wanted[begin]) {
            continue;
        }
        const StudyNode* next = begin < row.children.size() ? row.children[begin]->top : nullptr;
        std::vector<std::unique_ptr<Row>> made;
        for (std::size_t i = begin; i < wanted.size() && (i == begin || wanted[i] != next); ++i) {
            made.push_back(makeRow(&row, wanted[i]));
        }
        const auto count = static_cast<int>(made.size());
        beginInsertRows(indexOf(row), static_cast<int>(begin), static_cast<int>(begin) + count - 1);
        row.children.insert(row.children.begin() + static_cast<std::ptrdiff_t>(begin),
                            std::move_iterator(made.begin()), std::move_iterator(made.end()));
        for (std::size_t i = begin; i < row.children.size(); ++i) {
            Row& child = *row.children[i];
            child.place = static_cast<int>(i);
            child.frame = child.frame < 0 ? -1 : child.place;
        }
        endInsertRows();
        begin += made.size() - 1;
    }
}

const StudyModel::Row& StudyModel::rowOf(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Row*>(index.internalPointer()) : *root_;
}

QModelIndex StudyModel::indexOf(const Row& row) const {
    return &row == root_.get() ? QModelIndex() : createIndex(row.place, 0, &row);
}

QModelIndex StudyModel::indexOf(const FilmPlace& place) const {
    const StudyNode* film = by_path_.value(place.path);
    if (film == nullptr || !isShown(*film)) {
        return {};
    }
    QSet<const StudyNode*> above;
    for (const StudyNode* node = film; node != nullptr; node = node->parent) {
        above.insert(node);
    }
    const Row* row = root_.get();
    while (row->bottom != film) {
        const auto child = std::ranges::find_if(
            row->children, [&](const auto& one) { return above.contains(one->top); });
        if (child == row->children.end()) {
            return {};
        }
        row = child->get();
    }
    const auto frame = static_cast<std::size_t>(place.frame);
    return indexOf(frame > 0 && frame < row->children.size() ? *row->children[frame] : *row);
}

FilmPlace StudyModel::placeAt(const QModelIndex& index) const {
    const Row& row = rowOf(index);
    if (row.bottom->isFilm()) {
        return {row.bottom->summary.path, std::max(0, row.frame)};
    }
    // Of a group that is filtered, the first film that is shown.
    const auto first = std::ranges::find_if(films_, [&](const StudyNode* film) {
        while (film != nullptr && film != row.top) {
            film = film->parent;
        }
        return film != nullptr;
    });
    return first == films_.end() ? FilmPlace() : FilmPlace{(*first)->summary.path};
}

int StudyModel::positionOf(const QString& path) const {
    const auto at = std::ranges::find(films_, by_path_.value(path));
    return at == films_.end() ? -1 : static_cast<int>(at - films_.begin());
}

QModelIndex StudyModel::index(int row, int column, const QModelIndex& parent) const {
    const Row& above = rowOf(parent);
    return column == 0 && row >= 0 && row < static_cast<int>(above.children.size())
               ? createIndex(row, 0, above.children[static_cast<std::size_t>(row)].get())
               : QModelIndex();
}

QModelIndex StudyModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(*rowOf(index).parent) : QModelIndex();
}

int StudyModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(rowOf(parent).children.size());
}

int StudyModel::columnCount(const QModelIndex&) const {
    return 1;
}

QString StudyModel::withState(const QString& words, const FilmPlace& place) const {
    const QString state = tr("%1, %2").arg(words, workStateWords(stateOf(place)));
    return isKeyImage(place) ? tr("%1, %2").arg(state, tr("Key image")) : state;
}

QVariant StudyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rowOf(index);
    const FilmSummary& film = row.bottom->summary;
    if (role == FilmRole) {
        return row.bottom->isFilm();
    }
    if (role == StateRole) {
        return row.bottom->isFilm()
                   ? QVariant(static_cast<int>(stateOf({film.path, std::max(0, row.frame)})))
                   : QVariant();
    }
    if (role == KeyImageRole) {
        return row.bottom->isFilm() && isKeyImage({film.path, std::max(0, row.frame)});
    }
    if (role == UnreadableRole) {
        return row.bottom->isFilm() && film.error.has_value();
    }
    if (role != Qt::DisplayRole && role != DetailRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole) {
        return {};
    }
    if (row.frame >= 0) {
        const QString frame = tr("Frame %1").arg(row.frame + 1);
        return role == DetailRole               ? QString()
               : role == Qt::AccessibleTextRole ? withState(frame, {film.path, row.frame})
                                                : frame;
    }
    StudyText text = studyText(*row.top, *row.bottom, identity_);
    const auto ahead = read_ahead_.constFind(film.path);
    if (row.bottom->isFilm() && ahead != read_ahead_.constEnd() &&
        maySee(Matter::Opinion, mode_, readsOf({film.path}))) {
        const QString said = tr("model %1").arg(*ahead, 0, 'f', 2);
        text.detail = text.detail.isEmpty() ? said : tr("%1, %2").arg(text.detail, said);
    }
    if (role == Qt::DisplayRole) {
        return text.title;
    }
    if (role == DetailRole) {
        return text.detail;
    }
    QString both = text.detail.isEmpty() ? text.title : tr("%1, %2").arg(text.title, text.detail);
    if (row.bottom->isFilm()) {
        both = withState(both, {film.path});
    }
    if (role == Qt::ToolTipRole && row.bottom->isFilm()) {
        if (film.error) {
            both += QLatin1Char('\n') + errorSentence({film.error->code, {}});
        }
        if (identity_) {
            both += QLatin1Char('\n') + film.path;
        }
    }
    return both;
}

}  // namespace lucency
