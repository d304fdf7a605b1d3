#pragma once

#include "ui/analysis_runner.h"
#include "ui/film_place.h"

#include <vector>

namespace lucency {

/// Works through a list of films, one at a time, whenever the runner has nothing else to do: the
/// film at hand always goes first, and a film that it interrupts is begun anew. Of two that share a
/// runner one is paused.
class ListWork : public QObject {
    Q_OBJECT
public:
    /// What is done with a film, on the worker. Its letter is delivered on the window's thread; an
    /// error but Cancelled counts as done.
    using Step = std::function<Result<AnalysisRunner::Letter>(const FilmPlace&,
                                                              const AnalysisRunner::Desk&)>;

    ListWork(AnalysisRunner& runner, QObject* parent);

    /// Takes the place of what was being worked through.
    void start(std::vector<FilmPlace> films, Step step);
    /// For good.
    void stop();
    void setPaused(bool paused);
    bool isPaused() const { return paused_; }
    /// There is something left to do.
    bool isRunning() const { return done_ < count(); }
    int done() const { return done_; }
    int count() const { return static_cast<int>(films_.size()); }

Q_SIGNALS:
    /// One more film is done, or work was paused, taken up or stopped.
    void progressed();
    /// The last film is done.
    void finished();

private:
    void next();

    AnalysisRunner& runner_;
    std::vector<FilmPlace> films_;
    Step step_;
    int done_ = 0;
    bool paused_ = false;
};

}  // namespace lucency
