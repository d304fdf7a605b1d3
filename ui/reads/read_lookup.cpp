#include "ui/reads/read_lookup.h"

#include "core/review/film_index.h"
#include "core/review/read_store.h"

#include "ui/when_done.h"

#include <QtConcurrent>

namespace lucency {

ReadLookup::ReadLookup(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

ReadLookup::~ReadLookup() {
    pool_.clear();
    pool_.waitForDone();
}

void ReadLookup::clear() {
    index_.reset();
}

void ReadLookup::lookUp(const std::vector<FilmSummary>& films) {
    const bool first = index_ == nullptr;
    if (first) {
        index_ = std::make_shared<Index>();
    }
    const auto job = QtConcurrent::run(&pool_, [films, index = index_, first] {
        if (first) {
            *index = loadFilmIndex();
        }
        Found found;
        for (const FilmSummary& film : films) {
            for (int frame = 0; frame < film.frames && !index->isEmpty(); ++frame) {
                const QByteArray pixels = index->value(fileKey(film.path, frame));
                FilmReads reads = pixels.isEmpty() ? FilmReads() : peekReads(pixels);
                if (!reads.events.empty()) {
                    found.emplace_back(FilmPlace{film.path, frame}, std::move(reads));
                }
            }
        }
        return found;
    });
    whenDone(job, this, [this, index = index_](const Found& films_found) {
        if (index == index_ && !films_found.empty()) {
            Q_EMIT found(films_found);
        }
    });
}

}  // namespace lucency
