#pragma once

#include "core/study/study_list.h"

#include <QString>

namespace lucency {

/// A row of the study list in words.
struct StudyText {
    QString title;
    QString detail;
};

/// Words for a row that stands for `top` and everything below it down to `bottom`, where each has
/// but one child. Without identity nothing that names or traces a patient is in them: no name, id,
/// date, description or file name, which become "Patient 3", "Study 1", "Film 2".
StudyText studyText(const StudyNode& top, const StudyNode& bottom, bool with_identity);

/// All the words by which a film is found, lower case: its own and those of its groups.
QString searchText(const StudyNode& film, bool with_identity);

/// Whom a list of films is about beside them: "12 films. 2 files could not be read."
struct FilmCounts;
QString countsText(const FilmCounts& counts);

}  // namespace lucency
