#include "ui/regions/region_document.h"

#include "ui/when_done.h"

#include <QUndoCommand>
#include <QtConcurrent>

namespace lucency {
namespace {

constexpr int most_steps = 40;  // each keeps a map of the film's size

}  // namespace

class RegionDocument::Change : public QUndoCommand {
public:
    Change(RegionDocument& document, State after, const QString& text, int control)
        : QUndoCommand(text),
          document_(document),
          before_(document.state_),
          after_(std::move(after)),
          control_(control) {}
    void undo() override { document_.show(before_); }
    void redo() override { document_.show(after_); }
    int id() const override { return control_; }
    bool mergeWith(const QUndoCommand* other) override {
        after_ = static_cast<const Change*>(other)->after_;
        return true;
    }

private:
    RegionDocument& document_;
    State before_, after_;
    int control_;
};

RegionDocument::RegionDocument(QObject* parent) : QObject(parent) {
    history_.setUndoLimit(most_steps);
}

void RegionDocument::setFilm(const Film& film, std::shared_ptr<const Superpixels> regions) {
    clear();
    source_ = std::make_shared<Source>();
    source_->film = film;
    if (regions) {
        if (regions->source == RegionSource::Algorithm) {
            state_.parameters = regions->made_with;
        }
        state_.regions = std::move(regions);
        first_ = state_;
        Q_EMIT changed();
    } else {
        cut(state_.parameters, Control::Algorithm);
    }
}

void RegionDocument::clear() {
    history_.clear();
    source_.reset();
    waiting_.reset();
    const SuperpixelParameters last = state_.parameters;
    state_ = first_ = {{}, last, -1};
    Q_EMIT changed();
    Q_EMIT said({});
}

void RegionDocument::cut(const SuperpixelParameters& parameters, Control control) {
    submit({[parameters](Source& source, const State&) {
                const StoredPixels& pixels = source.film.pixels;
                return Outcome{{std::make_shared<Superpixels>(segmentFilm(
                                    source.gray, pixels.rows, pixels.columns, parameters)),
                                parameters, -1},
                               {}};
            },
            tr("cut anew"), int(control)});
}

void RegionDocument::edit(Edit edit, const QString& text) {
    // Labels and strokes are meant for the regions seen: not for what another job makes meanwhile.
    submit({[edit = std::move(edit), meant = state_.regions](Source& source, const State& now) {
                if (!meant || now.regions != meant) {
                    return Outcome{};
                }
                RegionEdit edited = edit(*now.regions, source.gray);
                if (!edited.ok()) {
                    return Outcome{{}, editSentence(edited.problem)};
                }
                return Outcome{{std::make_shared<Superpixels>(std::move(edited.regions)),
                                now.parameters, edited.chosen},
                               {}};
            },
            text, -1});
}

void RegionDocument::load(const QString& path, const InputSpec& spec) {
    submit({[path, spec](Source& source, const State& now) {
                const StoredPixels& pixels = source.film.pixels;
                auto read = readSuperpixels(
                    path, makeModelInput(source.gray, pixels.rows, pixels.columns, spec));
                if (!read) {
                    return Outcome{{}, errorSentence(read.error())};
                }
                return Outcome{
                    {std::make_shared<Superpixels>(std::move(read).value()), now.parameters, -1},
                    {}};
            },
            tr("load"), -1});
}

void RegionDocument::save(const QString& path) {
    if (!state_.regions) {
        return;
    }
    whenDone(QtConcurrent::run([regions = state_.regions, path] {
                 const Result<void> written = writeSuperpixels(*regions, path);
                 return written ? RegionDocument::tr("The regions are saved.")
                                : errorSentence(written.error());
             }),
             this, [this](const QString& sentence) { Q_EMIT said(sentence); });
}

void RegionDocument::reset() {
    if (first_.regions && state_.regions != first_.regions) {
        waiting_.reset();
        history_.push(new Change(*this, first_, tr("reset"), -1));
    }
}

void RegionDocument::choose(int label) {
    if (label != state_.chosen) {
        state_.chosen = label;
        Q_EMIT changed();
    }
}

void RegionDocument::submit(Job job) {
    if (!source_) {
        return;
    }
    waiting_ = std::move(job);
    if (!working_) {
        start();
    }
}

void RegionDocument::start() {
    working_ = true;
    Q_EMIT worked();
    Job job = *std::exchange(waiting_, std::nullopt);
    whenDone(QtConcurrent::run([source = source_, now = state_, make = job.make] {
                 if (source->gray.empty()) {
                     source->gray = modelGray(source->film);
                 }
                 return make(*source, now);
             }),
             this, [this, job, source = source_](const Outcome& outcome) {
                 working_ = false;
                 if (source == source_) {
                     take(job, outcome);
                 }
                 if (waiting_) {
                     start();
                 } else {
                     Q_EMIT worked();
                 }
             });
}

void RegionDocument::take(const Job& job, const Outcome& outcome) {
    Q_EMIT said(outcome.sentence);
    if (!outcome.state.regions) {
        Q_EMIT changed();  // the controls go back to what is shown
    } else if (!state_.regions) {
        first_ = outcome.state;
        show(outcome.state);
    } else if (outcome.state.regions != state_.regions) {
        history_.push(new Change(*this, outcome.state, job.text, job.control));
    }
}

void RegionDocument::show(const State& state) {
    state_ = state;
    Q_EMIT changed();
}

}  // namespace lucency
