#include "ui/reads/read_lookup.h"

#include "core/record/outbox.h"
#include "core/review/film_index.h"
#include "core/review/kept_drawings.h"

#include "ui/record/recorder.h"
#include "ui/when_done.h"

#include <QtConcurrent>

namespace lucency {
namespace {

/// What is kept of the film that a file holds.
void add(ReadLookup::Known& known, Record& record, const FilmPlace& place,
         const QByteArray& pixels_sha256) {
    FilmReads reads = readsWithOutbox(record, pixels_sha256).reads;
    if (!reads.events.empty()) {
        known.films.emplace_back(place, std::move(reads));
    }
    if (isKeyImage(pixels_sha256)) {
        known.key_images.push_back(place);
    }
}

}  // namespace

ReadLookup::ReadLookup(Recorder& recorder, QObject* parent) : QObject(parent), recorder_(recorder) {
    reading_.setMaxThreadCount(1);
}

ReadLookup::~ReadLookup() {
    clear();
    reading_.clear();
    reading_.waitForDone();
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
    const auto job = recorder_.ask([films, index = index_, first](Record& record) {
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
                    add(known, record, {film.path, frame}, pixels);
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
    using Moved = std::vector<std::pair<FilmPlace, QByteArray>>;
    const auto job =
        QtConcurrent::run(&reading_, [films, index = index_, stop = stop_.get_token()] {
            Moved moved;
            for (const FilmPlace& film : films) {
                const QByteArray pixels = index->findMoved(film.path, film.frame, stop);
                if (!pixels.isEmpty()) {
                    moved.emplace_back(film, pixels);
                }
            }
            return moved;
        });
    whenDone(job, this, [this, index = index_](const Moved& moved) {
        if (index != index_ || moved.empty()) {
            return;
        }
        const auto answer = recorder_.ask([moved](Record& record) {
            Known known;
            for (const auto& [film, pixels] : moved) {
                add(known, record, film, pixels);
            }
            return known;
        });
        whenDone(answer, this, [this, index](const Known& known) {
            if (index == index_) {
                tell(known);
            }
        });
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
