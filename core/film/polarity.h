#pragma once

#include "core/film/film.h"

namespace lucency {

/// Whether the reader has said that the film's polarity is not what its tags say.
bool isPolarityCorrected(const Film& film);

/// The film with black and white exchanged (Film::low_is_white), as the reader says it must be read,
/// by the eye and the model alike; a notice "polarity-corrected" says so wherever the film's notices
/// stand. Done twice it is the film as its file has it.
Film withPolarityCorrected(Film film);

}  // namespace lucency
