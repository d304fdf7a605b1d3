#pragma once

#include "tests/support/fake_classifier.h"
#include "tests/support/films.h"
#include "ui/analysis_runner.h"

#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace lucency::testing {

/// Writes a film's samples as a gray PNG of 8 bits and gives its path.
inline QString writePng(const Film& film, const QTemporaryDir& folder, const QString& name) {
    const int shift = film.pixels.bits_stored - 8;
    QImage image(film.pixels.columns, film.pixels.rows, QImage::Format_Grayscale8);
    for (int row = 0; row < film.pixels.rows; ++row) {
        for (int column = 0; column < film.pixels.columns; ++column) {
            const auto index = static_cast<std::size_t>(row * film.pixels.columns + column);
            image.scanLine(row)[column] =
                static_cast<uchar>((*film.pixels.samples)[index] >> shift);
        }
    }
    const QString path = folder.filePath(name);
    return image.save(path, "PNG") ? path : QString();
}

/// Counts its calls; each waits until the gate is open.
class SlowClassifier : public FakeClassifier {
public:
    using FakeClassifier::FakeClassifier;

    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        ++calls;
        open.wait(false);
        return FakeClassifier::run(batch, count);
    }

    mutable std::atomic<int> calls = 0;
    mutable std::atomic<bool> open = true;

    void shut() { open = false; }
    void release() {
        open = true;
        open.notify_all();
    }
};

/// A film with bright spots in its left half alone, on a dark ramp.
inline Film spottedFilm(int rows, int columns) {
    return makeFilm(rows, columns, 8, [=](int row, int column) {
        const double dy = row - rows * 0.5;
        const double dx = column - columns * 0.3;
        if (dx * dx + dy * dy > rows * rows * 0.05) {
            return static_cast<std::uint16_t>(80 * column / columns);
        }
        return static_cast<std::uint16_t>((row / 10 + column / 10) % 2 == 0 ? 250 : 110);
    });
}

/// Grows with the bright spots of the left half, as the network sees it (224 px, standardised).
inline double brightSpots(std::span<const float> film) {
    constexpr int side = 224;
    double bright = 0;
    for (std::size_t i = 0; i < film.size(); ++i) {
        bright += i % side < side / 2 && film[i] > 2.6F ? 1 : 0;
    }
    return 60 * bright / static_cast<double>(film.size()) - 1;
}

inline ClassifierLoader loaderOf(const std::shared_ptr<SlowClassifier>& classifier) {
    return [classifier](const QString&) -> Result<std::shared_ptr<const Classifier>> {
        return std::shared_ptr<const Classifier>(classifier);
    };
}

}  // namespace lucency::testing
