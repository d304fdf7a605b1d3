#include "core/review/film_reads.h"

#include "core/base/version.h"
#include "core/review/reads_json.h"

#include <algorithm>

namespace lucency {

namespace {

using Kind = ReadEvent::Kind;

template <typename Wanted>
const ReadEvent* newest(const FilmReads& reads, Wanted wanted) {
    const auto found = std::find_if(reads.events.rbegin(), reads.events.rend(), wanted);
    return found == reads.events.rend() ? nullptr : &*found;
}

const ReadEvent* newestOf(const FilmReads& reads, Kind kind) {
    return newest(reads, [=](const ReadEvent& event) { return event.kind == kind; });
}

}  // namespace

ShownOpinion shownOpinion(const Reading& reading, const std::optional<Error>& error) {
    ShownOpinion shown;
    shown.model = reading.model;
    shown.gate = reading.gate;
    shown.prediction = reading.prediction;
    if (const auto& map = reading.attribution) {
        shown.map = {map->method, map->samples, map->seed, map->trust, trustReason(*map)};
    }
    if (error) {
        shown.error = errorName(error->code);
    }
    return shown;
}

bool isSameOpinion(const ShownOpinion& one, const ShownOpinion& other) {
    const auto words = [](ShownOpinion opinion) {
        opinion.map.reset();
        return opinionToJson(opinion);
    };
    return words(one) == words(other);
}

ReadEvent readEvent(ReadEvent::Kind kind, ReadingMode mode) {
    ReadEvent event;
    event.kind = kind;
    event.mode = mode;
    event.time = QDateTime::currentDateTimeUtc();
    event.program = QString::fromLatin1(version);
    return event;
}

ReadEvent::Kind nextRead(const FilmReads& reads) {
    const ReadEvent* first = firstRead(reads);
    if (first == nullptr) {
        return Kind::FirstRead;
    }
    return first->mode == ReadingMode::SecondReader && secondRead(reads) == nullptr
               ? Kind::SecondRead
               : Kind::Amendment;
}

const ReadEvent* firstRead(const FilmReads& reads) {
    return newestOf(reads, Kind::FirstRead);
}

const ReadEvent* secondRead(const FilmReads& reads) {
    return newestOf(reads, Kind::SecondRead);
}

const ReadEvent* lastRead(const FilmReads& reads) {
    return newest(reads, [](const ReadEvent& event) { return event.isRead(); });
}

const ShownOpinion* lastOpinion(const FilmReads& reads) {
    const ReadEvent* event = newestOf(reads, Kind::Opinion);
    return event != nullptr ? &*event->shown : nullptr;
}

QString shownLabel(const FilmReads& reads) {
    const ReadEvent* event = newestOf(reads, Kind::Label);
    return event != nullptr ? event->label : QString();
}

bool isToDiscuss(const FilmReads& reads) {
    const ReadEvent* event = newestOf(reads, Kind::Discuss);
    return event != nullptr && event->discuss;
}

}  // namespace lucency
