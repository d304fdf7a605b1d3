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

/// For the bright side: the mean of the left half less that of the right one.
inline double leftBrightness(std::span<const float> film) {
    constexpr int side = 224;
    double sum = 0;
    for (std::size_t i = 0; i < film.size(); ++i) {
        sum += (i % side < side / 2 ? 1 : -1) * static_cast<double>(film[i]);
    }
    return 4 * sum / static_cast<double>(film.size());
}

inline ClassifierLoader loaderOf(const std::shared_ptr<SlowClassifier>& classifier) {
    return [classifier](const QString&) -> Result<std::shared_ptr<const Classifier>> {
        return std::shared_ptr<const Classifier>(classifier);
    };
}

}  // namespace lucency::testing
