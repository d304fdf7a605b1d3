#pragma once

#include "core/film/film.h"

#include <QCryptographicHash>

#include <functional>

namespace lucency::testing {

/// A gray film whose samples are given by a function of row and column.
inline Film makeFilm(int rows, int columns, int bits_stored,
                     const std::function<std::uint16_t(int row, int column)>& sample) {
    auto samples = std::make_shared<std::vector<std::uint16_t>>();
    samples->reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            samples->push_back(sample(row, column));
        }
    }
    Film film;
    film.path = QStringLiteral("made.png");
    film.photometric = QStringLiteral("MONOCHROME2");
    film.pixels = {rows, columns, bits_stored, 0, std::move(samples)};
    film.sha256 = QCryptographicHash::hash("file", QCryptographicHash::Sha256);
    return film;
}

/// A film with a bright disc on a dark ramp: something to segment and to window.
inline Film discFilm(int rows = 200, int columns = 240, int bits_stored = 8) {
    const int white = (1 << bits_stored) - 1;
    return makeFilm(rows, columns, bits_stored, [=](int row, int column) {
        const double dy = row - rows * 0.5;
        const double dx = column - columns * 0.35;
        const bool in_disc = dx * dx + dy * dy < rows * rows * 0.04;
        return static_cast<std::uint16_t>(in_disc ? white * 0.9 : white * 0.4 * column / columns);
    });
}

}  // namespace lucency::testing
