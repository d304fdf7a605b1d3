#include "core/review/disclosure.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reads)
};

}  // namespace

bool maySee(Matter matter, ReadingMode mode, const FilmReads& reads) {
    const bool committed = firstRead(reads) != nullptr;
    switch (matter) {
        case Matter::Opinion:
        case Matter::Map:
        case Matter::GateVerdict:
        case Matter::ModelActivity:
        case Matter::Export:
        case Matter::ScoreOrder:
            return committed || mode != ReadingMode::SecondReader;
        case Matter::ReferenceLabel:
            return committed;
        case Matter::Statistics:  // nothing more is asked of the reader
            return committed ? nextRead(reads) == ReadEvent::Kind::Amendment
                             : mode != ReadingMode::SecondReader;
        case Matter::Identity:
            return mode != ReadingMode::Teaching;
    }
    return false;
}

Reading partToSee(const Reading& reading, ReadingMode mode, const FilmReads& reads) {
    Reading part;
    part.film = reading.film;
    if (maySee(Matter::GateVerdict, mode, reads)) {
        part.gate = reading.gate;
    }
    if (maySee(Matter::Opinion, mode, reads)) {
        part.model = reading.model;
        part.prediction = reading.prediction;
    }
    if (maySee(Matter::Map, mode, reads)) {
        part.attribution = reading.attribution;
        part.shortcuts = reading.shortcuts;
    }
    return part;
}

WorkState workState(ReadingMode mode, const FilmReads& reads) {
    if (isToDiscuss(reads)) {
        return WorkState::ToDiscuss;
    }
    const ReadEvent* last = lastRead(reads);
    if (maySee(Matter::GateVerdict, mode, reads)) {
        const ShownOpinion* opinion = lastOpinion(reads);
        if (opinion != nullptr && opinion->isRefused()) {
            return WorkState::Refused;
        }
    }
    if (last == nullptr) {
        return WorkState::New;
    }
    return nextRead(reads) == ReadEvent::Kind::SecondRead ? WorkState::FirstRead : WorkState::Done;
}

QString workStateWords(WorkState state) {
    switch (state) {
        case WorkState::New:
            return Text::tr("New");
        case WorkState::FirstRead:
            return Text::tr("First read");
        case WorkState::ToDiscuss:
            return Text::tr("To discuss");
        case WorkState::Refused:
            return Text::tr("Refused");
        case WorkState::Done:
            break;
    }
    return Text::tr("Done");
}

}  // namespace lucency
