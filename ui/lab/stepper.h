#pragma once

#include "core/explain/sampled_masks.h"
#include "core/model/prediction.h"

#include "ui/lab/region_layer.h"
#include "ui/lab/region_questions.h"

#include <QObject>

#include <optional>

namespace lucency {

class FilmView;

/// Steps through the perturbed films that a map was worked out from: each as the network saw it,
/// with its answer and what it weighs in the fit.
class Stepper : public QObject {
    Q_OBJECT
public:
    /// `questions` are about the reading that setReading() is given.
    Stepper(RegionQuestions& questions, FilmView* view, QObject* parent);

    /// The reading at hand; null for none.
    void setReading(const Reading* reading);
    void setActive(bool active);
    bool isActive() const { return active_; }

    /// From 0; clamped.
    void goTo(int sample);
    int sample() const { return sample_; }
    /// 0 until they are there, and where the method draws none.
    int count() const { return static_cast<int>(samples_.size()); }
    bool hasMap() const { return map_.has_value(); }
    /// Whether the map is of a method whose films can be stepped through.
    bool isPossible() const { return possible_; }
    /// Null where there is no sample.
    const SampledMask* current() const;
    int hiddenRegions() const;
    /// Of the positive label; none until the answer is there.
    std::optional<double> probability() const;
    const std::optional<Prediction>& own() const { return own_; }
    const std::optional<Error>& error() const { return error_; }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void ask();
    void draw();

    RegionQuestions& questions_;
    FilmView* view_;
    std::optional<Attribution> map_;
    std::optional<Prediction> own_;
    bool possible_ = false;
    std::vector<SampledMask> samples_;
    std::vector<std::optional<double>> answers_;
    std::optional<Error> error_;
    RegionPicture picture_;
    int sample_ = 0;
    bool active_ = false;
};

}  // namespace lucency
