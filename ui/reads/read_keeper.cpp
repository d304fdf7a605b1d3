#include "ui/reads/read_keeper.h"

#include "core/review/film_index.h"

#include "ui/record/recorder.h"
#include "ui/when_done.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lucency {
namespace {

constexpr int draft_after_ms = 400;

}  // namespace

ReadKeeper::ReadKeeper(Recorder& recorder, QObject* parent) : QObject(parent), recorder_(recorder) {
    draft_timer_.setSingleShot(true);
    draft_timer_.setInterval(draft_after_ms);
    connect(&draft_timer_, &QTimer::timeout, this, &ReadKeeper::writeDraft);
}

ReadKeeper::~ReadKeeper() {
    clear();
    recorder_.finish();
}

void ReadKeeper::clear() {
    if (draft_timer_.isActive()) {
        writeDraft();
    }
    samples_.reset();
    film_ = {};
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
    film_ = filmReference(film, {});
    place_ = {film.path, film.frame};
    file_sha256_ = film.sha256;
    since_.start();
    const auto job = recorder_.ask([pixels = film.pixels](Record& record) {
        Found found;
        found.pixels_sha256 = lucency::pixelsSha256(pixels);
        found.kept = readsWithOutbox(record, found.pixels_sha256);
        found.draft = loadDraft(found.pixels_sha256);
        std::ignore = record.log(QStringLiteral("film"), found.pixels_sha256);
        found.set_aside = record.setAside();
        return found;
    });
    whenDone(job, this, [this, samples = samples_](const Found& found) {
        if (samples == samples_) {
            take(found);
        }
    });
}

void ReadKeeper::take(const Found& found) {
    pixels_sha256_ = film_.pixels_sha256 = found.pixels_sha256;
    draft_ = drafts_kept_ ? found.draft : ReadDraft();
    reads_ = found.kept.reads;
    Q_EMIT ready();
    tell(found.kept, found.set_aside);
    Q_EMIT kept(place_, reads_);
}

void ReadKeeper::tell(const KeptEntry& entry, const QString& set_aside) {
    if (entry.waits != RecordTrouble::None) {
        Q_EMIT waits(entry.waits);
    }
    if (entry.others_between) {
        Q_EMIT othersBetween();
    }
    if (!set_aside.isEmpty() && set_aside != std::exchange(said_aside_, set_aside)) {
        Q_EMIT damagedSetAside(set_aside);
    }
}

void ReadKeeper::append(std::vector<ReadEvent> events) {
    if (draft_timer_.isActive()) {
        writeDraft();
    }
    ++keeping_;
    RecordEntry entry{film_, std::move(events), beside_ ? beside_() : Beside()};
    entry.beside.seconds = static_cast<double>(since_.elapsed()) / 1000;
    struct Answer {
        Result<KeptEntry> kept;
        QString set_aside;
    };
    const auto job = recorder_.ask(
        [entry, known = reads_.events.size(), place = place_, file = file_sha256_](Record& record) {
            Answer answer{keep(record, entry, known), record.setAside()};
            const QByteArray& sha = entry.film.pixels_sha256;
            if (answer.kept && std::ranges::any_of(entry.events, &ReadEvent::isRead)) {
                std::ignore = lucency::saveDraft(sha, {});
            }
            if (answer.kept) {  // where that fails, the list learns of it when the film is opened
                std::ignore = rememberFile(place.path, place.frame, file.value(), sha);
            }
            return answer;
        });
    whenDone(job, this, [this, samples = samples_, place = place_](const Answer& answer) {
        if (answer.kept) {
            Q_EMIT kept(place, answer.kept->reads);
        }
        if (samples != samples_) {
            return;
        }
        --keeping_;
        if (!answer.kept) {
            Q_EMIT failed(answer.kept.error());
            return;
        }
        reads_ = answer.kept->reads;
        Q_EMIT changed();
        tell(*answer.kept, answer.set_aside);
    });
}

void ReadKeeper::saveDraft(const ReadDraft& draft) {
    if (isReady() && drafts_kept_ && !(draft == draft_)) {
        draft_ = draft;
        draft_timer_.start();
    }
}

void ReadKeeper::finish() {
    if (draft_timer_.isActive()) {
        writeDraft();
    }
    recorder_.finish();
}

void ReadKeeper::writeDraft() {
    draft_timer_.stop();
    const auto job = recorder_.ask(
        [sha = pixels_sha256_, draft = draft_](Record&) { return lucency::saveDraft(sha, draft); });
    whenDone(job, this, [this, samples = samples_](const Result<void>& saved) {
        if (!saved && samples == samples_) {
            Q_EMIT failed(saved.error());
        }
    });
}

}  // namespace lucency
