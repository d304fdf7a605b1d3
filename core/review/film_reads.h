#pragma once

#include "core/review/reader_verdict.h"
#include "core/review/reading.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace lucency {

/// What the window showed of the model's work on a film.
struct ShownOpinion {
    ModelIdentity model;
    GateResult gate;
    std::optional<Prediction> prediction;  ///< none where the gate refuses or the model fails
    struct Map {
        QString method;
        int samples = 0;
        std::uint64_t seed = 0;
        Trust trust = Trust::Trusted;
        QString reason;  ///< why it is not trusted, a sentence; empty where it is
        bool operator==(const Map&) const = default;
    };
    std::optional<Map> map;
    QString error;  ///< name of the code where the model failed

    bool isRefused() const { return !gate.accepted(); }
};

ShownOpinion shownOpinion(const Reading& reading, const std::optional<Error>& error = {});
/// Model, gate and prediction are the same, whatever the map is.
bool isSameOpinion(const ShownOpinion& one, const ShownOpinion& other);

/// One thing that happened to a film in the reader's hands. Nothing that has happened is ever
/// changed: what comes later stands behind it.
struct ReadEvent {
    enum class Kind {
        FirstRead,   ///< the first of all
        Opinion,     ///< the model's opinion was shown, or another one than before
        SecondRead,  ///< the first one kept or changed, in the light of a sealed opinion
        Amendment,   ///< every later read
        Discuss,     ///< flagged to be discussed, or no longer
        Label,       ///< the reference label was shown
    };
    Kind kind = Kind::FirstRead;
    QDateTime time;                                ///< UTC
    ReadingMode mode = ReadingMode::SecondReader;  ///< in force then
    QString program;                               ///< version of the program
    ReaderVerdict read;                            ///< of the three reads
    std::optional<ShownOpinion> shown;             ///< of Opinion alone
    bool discuss = false;                          ///< of Discuss
    QString label;                                 ///< of Label

    bool isRead() const {
        return kind == Kind::FirstRead || kind == Kind::SecondRead || kind == Kind::Amendment;
    }
};

/// All that is kept of one film's reads, oldest first.
struct FilmReads {
    std::vector<ReadEvent> events;
};

/// Now, by this program; the rest is the caller's.
ReadEvent readEvent(ReadEvent::Kind kind, ReadingMode mode);
/// What the next read of a film is to the ones before: the first; the second where the first was
/// made against a sealed opinion; else an amendment.
ReadEvent::Kind nextRead(const FilmReads& reads);

// Null or empty where there is none.
const ReadEvent* firstRead(const FilmReads& reads);
const ReadEvent* secondRead(const FilmReads& reads);
const ReadEvent* lastRead(const FilmReads& reads);
const ShownOpinion* lastOpinion(const FilmReads& reads);
/// The reference label, where it was shown.
QString shownLabel(const FilmReads& reads);
bool isToDiscuss(const FilmReads& reads);

}  // namespace lucency
