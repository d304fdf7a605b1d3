#pragma once

#include "core/study/find_films.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace lucency {

/// Runs findFilms beside the window. A new search takes the place of the one that runs, of which
/// nothing more is heard; one that is cancelled still gives what it has found. The destructor waits
/// for the file that is being looked at.
class FilmFinder : public QObject {
    Q_OBJECT
public:
    explicit FilmFinder(QObject* parent = nullptr);
    ~FilmFinder() override;

    void start(const QStringList& paths);
    void cancel() { stop_.request_stop(); }
    /// Nothing more is heard of the search that runs, nor of what it found.
    void forget();
    /// Until all that was found has been given.
    bool isRunning() const { return running_; }
    const FilmCounts& counts() const { return counts_; }

Q_SIGNALS:
    void found(const std::vector<lucency::FilmSummary>& films);
    void finished();

private:
    struct Batch {
        std::vector<FilmSummary> films;
        FilmCounts counts;
    };
    void giveNext();

    QThreadPool pool_;
    QFutureWatcher<Batch> watcher_;
    std::stop_source stop_;
    QTimer
        turn_;  ///< one batch each time round the event loop, so that the window is drawn between
    int given_ = 0;  ///< batches
    FilmCounts counts_;
    bool running_ = false;
};

}  // namespace lucency
