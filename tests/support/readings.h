#pragma once

#include "core/film/display.h"
#include "core/review/reading.h"

#include "tests/support/films.h"

namespace lucency::testing {

/// A reading with every part filled in: four regions in a row, the second one unstable.
inline Reading fullReading(Film film = discFilm()) {
    Reading reading;
    reading.model = {QStringLiteral("fake"), QStringLiteral("1"), QByteArray(32, '\x5a')};
    Prediction prediction;
    prediction.label = QStringLiteral("PNEUMONIA");
    prediction.positive_label = prediction.label;
    prediction.probability = {{QStringLiteral("NORMAL"), 0.25}, {prediction.label, 0.75}};
    prediction.interval = {{0.6, 0.875}};
    prediction.logit = 1.5;
    prediction.operating_point_films = 100;
    prediction.model = reading.model;
    reading.prediction = prediction;

    Attribution map;
    map.method = QStringLiteral("lime");
    map.label = prediction.label;
    map.superpixels.rows = film.pixels.rows;
    map.superpixels.columns = film.pixels.columns;
    map.superpixels.count = std::min(4, film.pixels.columns);
    for (int row = 0; row < film.pixels.rows; ++row) {
        for (int column = 0; column < film.pixels.columns; ++column) {
            map.superpixels.labels.push_back(
                static_cast<std::uint16_t>(column * map.superpixels.count / film.pixels.columns));
        }
    }
    static constexpr double weights[] = {0.25, 0.0625, -0.125, 0};
    for (int region = 0; region < map.superpixels.count; ++region) {
        map.superpixels.ids.push_back(static_cast<std::uint16_t>(region));
        map.weights.push_back(
            {region, weights[region], weights[region] - 0.075, weights[region] + 0.075});
    }
    map.r2 = 0.5;
    map.samples = 256;
    map.seed = 7;
    map.fill = QStringLiteral("mean");
    map.design = QStringLiteral("hadamard");
    map.converged = true;
    map.convergence = {{64, 0.5}, {128, 0.25}, {256, 0.0625}};
    reading.attribution = std::move(map);
    Shortcuts shortcuts;
    shortcuts.state = ShortcutState::Alarm;
    shortcuts.confidence = 0.75;
    shortcuts.outside = {0.625, 0.5};
    shortcuts.border = {0.25, 0.125};
    shortcuts.markers = {0.125, 0.0625};
    shortcuts.regions = {2, 0};
    shortcuts.text = QStringLiteral("Possible shortcut.");
    reading.shortcuts = shortcuts;
    reading.film = std::move(film);
    return reading;
}

}  // namespace lucency::testing
