#pragma once

#include "core/film/film.h"

#include "ui/film/film_turn.h"

namespace lucency {

/// How films were turned and mirrored by hand, kept in the user's own settings. A film goes by the
/// hash of its pixels, never by its name or path, so that nothing kept says whose it was; beyond
/// `most_remembered_turns` the one set longest ago is forgotten.
constexpr int most_remembered_turns = 500;

/// As stored where nothing is remembered. Costs a hash of the pixels where anything is.
FilmTurn rememberedTurn(const StoredPixels& pixels);
/// A film shown as stored needs no remembering: its entry goes.
void rememberTurn(const StoredPixels& pixels, FilmTurn turn);

}  // namespace lucency
