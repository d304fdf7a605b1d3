#include "ui/reads/read_keeper.h"

#include "core/review/film_index.h"

#include "ui/when_done.h"

#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace lucency {
namespace {

constexpr int draft_after_ms = 400;

}  // namespace

ReadKeeper::ReadKeeper(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    draft_timer_.setSingleShot(true);
    draft_timer_.setInterval(draft_after_ms);
    connect(&draft_timer_, &QTimer::timeout, this, &ReadKeeper::writeDraft);
}

ReadKeeper::~ReadKeeper() {
    clear();
    pool_.waitForDone();
}

void ReadKeeper::clear() {
    if (draft_timer_.isActive()) {
        writeDraft();
    }
    samples_.reset();
    place_ = {};
    file_sha256_ = {};
    pixels_sha256_.clear();
    reads_ = {};
    draft_ = {};
    keeping_ = 0;
}

void ReadKeeper::setFilm(const Film& film) {
    clear();
    samples_ = film.pixels.samples;
    place_ = {film.path, film.frame};
    file_sha256_ = film.sha256;
    const auto job = QtConcurrent::run(&pool_, [pixels = film.pixels] {
        Found found;
        found.pixels_sha256 = lucency::pixelsSha256(pixels);
        found.kept = loadReads(found.pixels_sha256);
        found.draft = loadDraft(found.pixels_sha256);
        return found;
    });
    whenDone(job, this, [this, samples = samples_](const Found& found) {
        if (samples == samples_) {
            take(found);
        }
    });
}

void ReadKeeper::take(const Found& found) {
    pixels_sha256_ = found.pixels_sha256;
    draft_ = found.draft;
    if (found.kept) {
        reads_ = found.kept->reads;
    }
    Q_EMIT ready();
    if (!found.kept) {
        Q_EMIT failed(found.kept.error());
    } else if (!found.kept->set_aside.isEmpty()) {
        Q_EMIT damagedSetAside(found.kept->set_aside);
    }
    Q_EMIT kept(place_, reads_);
}

void ReadKeeper::append(std::vector<ReadEvent> events) {
    if (draft_timer_.isActive()) {
        writeDraft();
    }
    ++keeping_;
    const auto job = QtConcurrent::run(&pool_, [sha = pixels_sha256_, place = place_,
                                                file = file_sha256_, events = std::move(events)] {
        auto all = appendReads(sha, events);
        if (all && std::ranges::any_of(events, &ReadEvent::isRead)) {
            std::ignore = lucency::saveDraft(sha, {});
        }
        if (all) {  // where that fails, the list learns of it when the film is opened
            std::ignore = rememberFile(place.path, place.frame, file.value(), sha);
        }
        return all;
    });
    whenDone(job, this, [this, samples = samples_, place = place_](const Result<KeptReads>& all) {
        if (all) {
            Q_EMIT kept(place, all->reads);
        }
        if (samples != samples_) {
            return;
        }
        --keeping_;
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        reads_ = all->reads;
        Q_EMIT changed();
        if (!all->set_aside.isEmpty()) {
            Q_EMIT damagedSetAside(all->set_aside);
        }
    });
}

void ReadKeeper::saveDraft(const ReadDraft& draft) {
    if (isReady() && !(draft == draft_)) {
        draft_ = draft;
        draft_timer_.start();
    }
}

void ReadKeeper::finish() {
    if (draft_timer_.isActive()) {
        writeDraft();
    }
    pool_.waitForDone();
}

void ReadKeeper::writeDraft() {
    draft_timer_.stop();
    const auto job = QtConcurrent::run(
        &pool_, [sha = pixels_sha256_, draft = draft_] { return lucency::saveDraft(sha, draft); });
    whenDone(job, this, [this, samples = samples_](const Result<void>& saved) {
        if (!saved && samples == samples_) {
            Q_EMIT failed(saved.error());
        }
    });
}

}  // namespace lucency
