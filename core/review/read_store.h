#pragma once

#include "core/base/result.h"
#include "core/review/film_reads.h"

#include <QByteArray>

#include <vector>

namespace lucency {

/// What is kept of a film's reads, in reads.json of its folder (see film_folder.h).
struct KeptReads {
    FilmReads reads;
    /// The file was damaged: the name, in the same folder, that it has been given; else empty.
    QString set_aside;
};

/// A damaged file is set aside, never overwritten. Errors: PermissionDenied; OutputUnwritable where
/// a damaged file cannot be set aside.
Result<KeptReads> loadReads(const QByteArray& pixels_sha256);
/// The same without touching anything: a file that cannot be read counts as none.
FilmReads peekReads(const QByteArray& pixels_sha256);

/// Puts events behind those that are on disk by now; a read becomes what it is to those
/// (see nextRead). Gives all of them. Errors: those of loadReads, OutputUnwritable.
Result<KeptReads> appendReads(const QByteArray& pixels_sha256,
                              const std::vector<ReadEvent>& events);

/// A read that is not committed yet.
struct ReadDraft {
    std::optional<Verdict> verdict;
    int certainty = ReaderVerdict().certainty;
    QString note;
    bool operator==(const ReadDraft&) const = default;
};

/// In draft.json beside the reads; an untouched draft removes the file. Errors: OutputUnwritable.
Result<void> saveDraft(const QByteArray& pixels_sha256, const ReadDraft& draft);
/// Untouched where there is none that can be read.
ReadDraft loadDraft(const QByteArray& pixels_sha256);

}  // namespace lucency
