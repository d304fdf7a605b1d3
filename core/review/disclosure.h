#pragma once

#include "core/review/film_reads.h"

namespace lucency {

/// What could tell a reader something about a film before they have made up their mind.
enum class Matter {
    Opinion,        ///< probability, interval, label: in words, drawings, tooltips, accessible text
    Map,            ///< and everything that is asked about its regions
    GateVerdict,    ///< refused, doubted or accepted; also as a film's state in the list
    ModelActivity,  ///< whether the model has answered, is at work, or has failed
    Export,         ///< PDF, picture, JSON
    ScoreOrder,     ///< the film's place in a list sorted by the model's score
    ReferenceLabel,  ///< what a list of films says the answer is
    Statistics,      ///< counted among figures of agreement, with what others said of it
    Identity,        ///< whose film it is
};

/// The one place that decides it. `reads` are those of the film in question.
bool maySee(Matter matter, ReadingMode mode, const FilmReads& reads);

/// The part of a reading that may be seen; the film itself always is.
Reading partToSee(const Reading& reading, ReadingMode mode, const FilmReads& reads);

/// Where a film stands in a list that is worked through.
enum class WorkState { New, FirstRead, ToDiscuss, Refused, Done };
/// Refused where the model did not take the film and that may be known; done once nothing more is
/// asked of the reader.
WorkState workState(ReadingMode mode, const FilmReads& reads);
/// In translated words: "New", "First read", ...
QString workStateWords(WorkState state);

}  // namespace lucency
