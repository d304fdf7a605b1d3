#pragma once

#include "core/study/study_list.h"

#include "ui/film_place.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
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
    };

    explicit StudyModel(QObject* parent = nullptr);
    ~StudyModel() override;

    void clear();
    void add(const std::vector<FilmSummary>& films);
    /// Shows the films in which every word is found, in what is shown of them and of their groups.
    void setFilter(const QString& words);
    void setIdentityShown(bool shown);

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
    bool isShown(const StudyNode& node) const;
    void findShown();
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
};

}  // namespace lucency
