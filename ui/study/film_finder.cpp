#include "ui/study/film_finder.h"

#include <QtConcurrent>

namespace lucency {

FilmFinder::FilmFinder(QObject* parent) : QObject(parent) {
    // A search that is over but for its last file, on a drive that has gone to sleep, holds up none
    // that is new.
    pool_.setMaxThreadCount(4);
    connect(&watcher_, &QFutureWatcherBase::resultsReadyAt, this, &FilmFinder::take);
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        running_ = false;
        Q_EMIT finished();
    });
}

FilmFinder::~FilmFinder() {
    stop_.request_stop();
    watcher_.disconnect(this);
    pool_.waitForDone();
}

void FilmFinder::start(const QStringList& paths) {
    stop_.request_stop();
    stop_ = std::stop_source();
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

void FilmFinder::take(int begin, int end) {
    for (int i = begin; i < end; ++i) {
        const Batch batch = watcher_.resultAt(i);
        counts_ = batch.counts;
        Q_EMIT found(batch.films);
    }
}

}  // namespace lucency
