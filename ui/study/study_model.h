#pragma once

#include "core/review/disclosure.h"
#include "core/study/study_list.h"

#include "ui/film_place.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lucency {

/// The study list as rows: patients, their studies, series, films, and the frames of films that
/// have several. A row stands for all that lies below it as far as each has but one child, so a
/// patient with one film is one row, and a list of one folder has its films on top. Rows come and
/// go as films are found; those that stay keep their indexes.
class StudyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole,  ///< second line, a QString
        FilmRole,                   ///< whether the row is a film or a frame, a bool
        UnreadableRole,             ///< whether the film cannot be read, a bool
        StateRole,                  ///< WorkState of a film or a frame, an int; of groups none
        KeyImageRole,               ///< whether the film or frame is flagged as one, a bool
    };

    explicit StudyModel(QObject* parent = nullptr);
    ~StudyModel() override;

    /// `by_folder`: see StudyList.
    void clear(bool by_folder = true);
    void add(const std::vector<FilmSummary>& films);
    /// Shows the films in which every word is found, in what is shown of them and of their groups.
    void setFilter(const QString& words);
    /// Shows only films that stand so by now; those that change stay.
    void setStateFilter(std::optional<WorkState> state);
    /// Shows only films that are flagged as key images by now, likewise.
    void setKeyImageFilter(bool key_images);
    void setIdentityShown(bool shown);
    /// How the rows below one row follow each other. By the state they have, or the score they are
    /// known to have, when the order is chosen: nothing moves under the reader's hand.
    enum class Order { AsFound, Name, Date, State, Score, KeyImage };
    void setOrder(Order order);

    /// Decides, with the reads, what a film's state and score tell.
    void setMode(ReadingMode mode);
    void setReads(const FilmPlace& place, const FilmReads& reads);
    /// As setReads() of each; filter and order look at them anew.
    void setReads(const std::vector<std::pair<FilmPlace, FilmReads>>& films);
    void setKeyImage(const FilmPlace& place, bool key_image);
    /// Flags all of these; filter and order look at them anew.
    void setKeyImages(const std::vector<FilmPlace>& films);
    bool isKeyImage(const FilmPlace& place) const { return key_images_.contains(place); }
    /// What the model said of a film that it read ahead: shown beside it, and its score, where the
    /// film's opinion may be seen.
    void setReadAhead(const QString& path, double probability);
    WorkState stateOf(const FilmPlace& place) const;
    /// Of all films.
    int readCount() const;
    /// No film in the list is sealed.
    bool mayOrderByScore() const;

    /// Those that are shown, in the order of the rows.
    const std::vector<const StudyNode*>& films() const { return films_; }
    /// All of them, shown or not.
    const StudyList& list() const { return list_; }
    /// The row of a film or a frame; of the film where the frame has none; invalid where the film
    /// is not shown.
    QModelIndex indexOf(const FilmPlace& place) const;
    /// The film to open at a row: of a group the first.
    FilmPlace placeAt(const QModelIndex& index) const;
    /// Where the film stands among films(), from 0, or -1.
    int positionOf(const QString& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row;
    using Nodes = std::vector<const StudyNode*>;

    const Row& rowOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Row& row) const;
    bool isFiltered() const {
        return !words_.isEmpty() || state_filter_.has_value() || key_image_filter_;
    }
    bool isShown(const StudyNode& node) const;
    QString withState(const QString& words, const FilmPlace& place) const;
    void findShown();
    /// In order, shown or not.
    Nodes childrenOf(const StudyNode& node) const;
    double rankOf(const StudyNode& node) const;
    const QCollatorSortKey& nameOf(const StudyNode& node) const;
    const FilmReads& readsOf(const FilmPlace& place) const;
    Nodes childrenWanted(const Row& row) const;
    std::unique_ptr<Row> makeRow(Row* parent, const StudyNode* node) const;
    void update(Row& row);
    void removeRows(Row& row, const Nodes& wanted);
    void insertRows(Row& row, const Nodes& wanted);
    void buildAnew();

    StudyList list_;
    QHash<QString, const StudyNode*> by_path_;
    std::vector<const StudyNode*> films_;
    std::unique_ptr<Row> root_;
    bool identity_ = false;
    QStringList words_;
    QSet<const StudyNode*> shown_;  ///< films and groups that fit the words; unused without words
    QHash<const StudyNode*, QString> search_texts_;
    QHash<FilmPlace, FilmReads> reads_;
    QHash<QString, double> read_ahead_;  ///< probabilities by path
    ReadingMode mode_ = ReadingMode::SecondReader;
    std::optional<WorkState> state_filter_;
    QSet<FilmPlace> key_images_;
    bool key_image_filter_ = false;
    Order order_ = Order::AsFound;
    QCollator collator_;                             ///< "film 9" before "film 10"
    mutable QHash<const StudyNode*, double> ranks_;  ///< of films, as of when the order was chosen
    mutable std::unordered_map<const StudyNode*, QCollatorSortKey> names_;
};

}  // namespace lucency
