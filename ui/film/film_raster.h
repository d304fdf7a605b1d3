#pragma once

#include "core/film/film.h"

#include "ui/film/film_turn.h"

#include <QImage>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace lucency {

enum class RasterQuality {
    Fast,   ///< the nearest sample: while the mouse moves
    Sharp,  ///< area averaging where the film is made smaller, linear between samples where larger
};

/// The part `source` of the film (film px, within the film), turned and mirrored, at `size` device
/// px, each sample shown through `table` (65536 gray levels, see displayTable). Costs what is seen,
/// not the whole film. Format_Grayscale8.
QImage rasterFilm(const StoredPixels& pixels, const std::vector<std::uint8_t>& table,
                  const QRectF& source, QSize size, RasterQuality quality, FilmTurn turn = {});

/// The samples nearest to the device px of the same picture, as Format_Grayscale16: all of a frame
/// that does not change while brightness and contrast do.
QImage nearestSamples(const StoredPixels& pixels, const QRectF& source, QSize size, FilmTurn turn);

/// They through a table: what rasterFilm makes with RasterQuality::Fast. Writes over `picture`
/// where it is as large already.
void showSamples(const QImage& samples, const std::vector<std::uint8_t>& table, QImage& picture);

/// The same as rasterFilm of an overlay plane, `source` in its own px: 0 where nothing is drawn,
/// 255 where a pixel is covered wholly.
QImage rasterOverlay(const OverlayPlane& plane, const QRectF& source, QSize size,
                     RasterQuality quality, FilmTurn turn = {});

}  // namespace lucency
