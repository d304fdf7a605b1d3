#include "ui/lab/stepper.h"

#include "ui/film/film_view.h"

#include <algorithm>

namespace lucency {
namespace {

constexpr int asked_at_once = 16;  // the sample at hand and those that are likely to be next

}  // namespace

Stepper::Stepper(RegionQuestions& questions, FilmView* view, QObject* parent)
    : QObject(parent), questions_(questions), view_(view) {
    connect(view, &FilmView::viewChanged, this, [this] {
        if (active_ && picture_.inverted != view_->isInverted()) {
            draw();
        }
    });
}

void Stepper::setReading(const Reading* reading) {
    const bool any = reading != nullptr && reading->attribution && reading->prediction;
    map_ = any ? reading->attribution : std::nullopt;
    own_ = any ? reading->prediction : std::nullopt;
    const auto method = map_ ? methodFromName(map_->method) : std::nullopt;
    possible_ = method == Method::Lime || method == Method::Rise;
    samples_.clear();
    answers_.clear();
    error_.reset();
    picture_ = {};
    sample_ = 0;
    if (active_) {
        begin();
    }
    Q_EMIT changed();
}

void Stepper::setActive(bool active) {
    if (active_ == active) {
        return;
    }
    active_ = active;
    if (!active) {
        view_->setLayer({});
        view_->setNote({});
    } else if (samples_.empty()) {
        begin();
    } else {
        draw();
    }
    Q_EMIT changed();
}

void Stepper::begin() {
    if (!map_ || !possible_ || !questions_.regions()) {
        return;
    }
    const ShownRegions film(static_cast<std::size_t>(questions_.regions()->count), 1);
    questions_.ask(
        {film},
        [this](const RegionQuestions::Answer& answer) {
            samples_ = sampledMasks(*map_, answer.unseen);
            answers_.assign(samples_.size(), std::nullopt);
            if (!answers_.empty()) {
                answers_.front() = answer.probabilities.front();
            }
            picture_.regions = questions_.regions();
            picture_.hidden = answer.hidden;
            goTo(sample_);
        },
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

void Stepper::goTo(int sample) {
    if (samples_.empty()) {
        return;
    }
    sample_ = std::clamp(sample, 0, count() - 1);
    picture_.shown = samples_[static_cast<std::size_t>(sample_)].shown;
    if (!probability()) {
        ask();
    }
    draw();
    Q_EMIT changed();
}

void Stepper::ask() {
    std::vector<ShownRegions> choices;
    const int first = sample_;
    for (int i = first; i < std::min(count(), first + asked_at_once); ++i) {
        choices.push_back(samples_[static_cast<std::size_t>(i)].shown);
    }
    questions_.ask(
        std::move(choices),
        [this, first](const RegionQuestions::Answer& answer) {
            error_.reset();
            std::copy(answer.probabilities.begin(), answer.probabilities.end(),
                      answers_.begin() + first);
            Q_EMIT changed();
        },
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

void Stepper::draw() {
    if (active_ && picture_.regions) {
        picture_.inverted = view_->isInverted();
        view_->setLayer([picture = picture_](QSize size) { return paintRegions(picture, size); });
    }
}

const SampledMask* Stepper::current() const {
    return samples_.empty() ? nullptr : &samples_[static_cast<std::size_t>(sample_)];
}

int Stepper::hiddenRegions() const {
    const SampledMask* sample = current();
    return sample == nullptr
               ? 0
               : static_cast<int>(std::count(sample->shown.begin(), sample->shown.end(), 0));
}

std::optional<double> Stepper::probability() const {
    return samples_.empty() ? std::nullopt : answers_[static_cast<std::size_t>(sample_)];
}

}  // namespace lucency
