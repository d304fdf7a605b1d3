#include "ui/reads/read_lookup.h"

#include "core/review/film_index.h"
#include "core/review/kept_drawings.h"
#include "core/review/read_store.h"

#include "ui/when_done.h"

#include <QtConcurrent>

namespace lucency {
namespace {

/// What is kept of the film that a file holds.
void add(ReadLookup::Known& known, const FilmPlace& place, const QByteArray& pixels_sha256) {
    FilmReads reads = peekReads(pixels_sha256);
    if (!reads.events.empty()) {
        known.films.emplace_back(place, std::move(reads));
    }
    if (isKeyImage(pixels_sha256)) {
        known.key_images.push_back(place);
    }
}

}  // namespace

ReadLookup::ReadLookup(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    reading_.setMaxThreadCount(1);
}

ReadLookup::~ReadLookup() {
    clear();
    for (QThreadPool* pool : {&pool_, &reading_}) {
        pool->clear();
        pool->waitForDone();
    }
}

void ReadLookup::clear() {
    index_.reset();
    stop_.request_stop();
    stop_ = {};
}

void ReadLookup::lookUp(const std::vector<FilmSummary>& films) {
    const bool first = index_ == nullptr;
    if (first) {
        index_ = std::make_shared<FilmIndex>();
    }
    const auto job = QtConcurrent::run(&pool_, [films, index = index_, first] {
        if (first) {
            *index = loadFilmIndex();
        }
        Known known;
        for (const FilmSummary& film : films) {
            for (int frame = 0; frame < film.frames && !index->isEmpty(); ++frame) {
                const QByteArray pixels = index->find(film.path, frame);
                if (pixels.isEmpty()) {
                    known.unknown.push_back({film.path, frame});
                } else {
                    add(known, {film.path, frame}, pixels);
                }
            }
        }
        return known;
    });
    whenDone(job, this, [this, index = index_](const Known& known) {
        if (index == index_) {
            tell(known);
            lookForMoved(known.unknown);
        }
    });
}

void ReadLookup::lookForMoved(const std::vector<FilmPlace>& films) {
    if (films.empty() || index_->sizes.isEmpty()) {
        return;
    }
    const auto job =
        QtConcurrent::run(&reading_, [films, index = index_, stop = stop_.get_token()] {
            Known known;
            for (const FilmPlace& film : films) {
                const QByteArray pixels = index->findMoved(film.path, film.frame, stop);
                if (!pixels.isEmpty()) {
                    add(known, film, pixels);
                }
            }
            return known;
        });
    whenDone(job, this, [this, index = index_](const Known& known) {
        if (index == index_) {
            tell(known);
        }
    });
}

void ReadLookup::tell(const Known& known) {
    if (!known.key_images.empty()) {
        Q_EMIT keyImagesFound(known.key_images);
    }
    if (!known.films.empty()) {
        Q_EMIT found(known.films);
    }
}

}  // namespace lucency
