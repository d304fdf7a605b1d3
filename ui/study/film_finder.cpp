#include "ui/study/film_finder.h"

#include <QtConcurrent>

namespace lucency {

FilmFinder::FilmFinder(QObject* parent) : QObject(parent) {
    // A search that is over but for its last file, on a drive that has gone to sleep, holds up none
    // that is new.
    pool_.setMaxThreadCount(4);
    const auto give = [this] { turn_.start(); };
    connect(&watcher_, &QFutureWatcherBase::resultsReadyAt, this, give);
    connect(&watcher_, &QFutureWatcherBase::finished, this, give);
    connect(&turn_, &QTimer::timeout, this, &FilmFinder::giveNext);
}

FilmFinder::~FilmFinder() {
    stop_.request_stop();
    watcher_.disconnect(this);
    pool_.waitForDone();
}

void FilmFinder::start(const QStringList& paths) {
    stop_.request_stop();
    stop_ = std::stop_source();
    turn_.stop();
    given_ = 0;
    counts_ = {};
    running_ = true;
    watcher_.setFuture(
        QtConcurrent::run(&pool_, [paths, stop = stop_.get_token()](QPromise<Batch>& promise) {
            const FilmSearch search{
                .found =
                    [&](std::vector<FilmSummary> films, const FilmCounts& counts) {
                        promise.addResult(Batch{std::move(films), counts});
                    },
            };
            findFilms(paths, search, stop);
        }));
}

void FilmFinder::forget() {
    stop_.request_stop();
    watcher_.setFuture({});
    turn_.stop();
    running_ = false;
    counts_ = {};
}

void FilmFinder::giveNext() {
    if (watcher_.future().isResultReadyAt(given_)) {
        const Batch batch = watcher_.resultAt(given_++);
        counts_ = batch.counts;
        Q_EMIT found(batch.films);
        return;
    }
    turn_.stop();
    if (watcher_.isFinished() && running_) {
        running_ = false;
        Q_EMIT finished();
    }
}

}  // namespace lucency
