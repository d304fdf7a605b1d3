#pragma once

#include "core/film/film_summary.h"

#include <QHash>

#include <memory>
#include <vector>

namespace lucency {

/// One patient, study, series or film, with what belongs to it in the order to show. Rasters are
/// grouped by folder: one patient, study and series each.
struct StudyNode {
    enum class Level { List, Patient, Study, Series, Film };
    Level level = Level::List;
    StudyNode* parent = nullptr;
    int number = 0;       ///< among its siblings in the order found, from 1
    FilmSummary summary;  ///< a film's own; of a group the one found first, for the group's facts
    std::vector<std::unique_ptr<StudyNode>> children;

    bool isFilm() const { return level == Level::Film; }
    int filmCount() const;
    /// The film to open of a group: its first, which is a frontal one where there is one; null in
    /// an empty list.
    const StudyNode* firstFilm() const;
};

/// Films grouped by patient, study and series, while they are being found. Nodes stay where they
/// are in memory. Patients stand in the order found, studies from the newest, series by number,
/// films by instance number; in a study the series with a frontal film stands first, and in a
/// series the frontal films.
class StudyList {
public:
    /// `by_folder`: rasters stand together by the folder they lie in; else all in one group, as a
    /// folder may tell more of its films than the reader is to know.
    explicit StudyList(bool by_folder = true);

    /// The film's node.
    StudyNode* add(FilmSummary film);
    const StudyNode& root() const { return *root_; }
    int size() const { return size_; }

private:
    StudyNode* group(StudyNode* parent, StudyNode::Level level, const QString& key,
                     const FilmSummary& film);

    std::unique_ptr<StudyNode> root_;
    QHash<QString, StudyNode*> groups_;
    int size_ = 0;
    bool by_folder_ = true;
};

/// Whether the view is frontal, lateral, or neither is known, by the film's view in the standard's
/// words (standardView), wherever the file says it.
enum class ViewDirection { Frontal, Unknown, Lateral };
ViewDirection viewDirection(const FilmSummary& film);

}  // namespace lucency
