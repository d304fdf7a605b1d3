#pragma once

#include "core/base/progress.h"
#include "core/record/record.h"

#include <QDateTime>

#include <cstdint>
#include <stop_token>

namespace lucency {

/// The protocol of a study of readers: which films are read, by whom, in what order and mode.
/// docs/reader-studies.md has every field of its file.
struct ReaderStudy {
    struct Film {
        QString path;              ///< as seen from the protocol's folder
        QByteArray sha256;         ///< of the file: one that has changed is told
        QByteArray pixels_sha256;  ///< 32 bytes, no two films alike: what reads are kept by
        QString label;             ///< the reference, or empty
        bool operator==(const Film&) const = default;
    };
    QString title;
    ReadingMode mode = ReadingMode::SecondReader;
    QStringList readers;  ///< names; empty where anybody may read
    bool random_order = true;
    std::uint64_t seed = 0;  ///< below 2^53
    bool in_turn = true;     ///< no film is opened before the one that is next
    /// Every film is read twice: without the model, and, when so many days have passed since a
    /// reader's last read of those, in the mode.
    std::optional<int> wash_out_days;
    std::vector<Film> films;  ///< at least one

    bool operator==(const ReaderStudy&) const = default;

    int sessions() const { return wash_out_days ? 2 : 1; }
    /// From 1. A session without the model never shows what it says.
    bool withModel(int session) const { return session == sessions(); }
    ReadingMode modeOf(int session) const {
        return withModel(session) ? mode : ReadingMode::SecondReader;
    }
    bool mayRead(const QString& reader) const {
        return !reader.isEmpty() && (readers.isEmpty() || readers.contains(reader));
    }
    /// The same as long as films, mode, order, seed and sessions are: 16 hexadecimal digits.
    QString id() const;
};

/// Strict. Errors: DataSetUnusable, with a sentence that says what is wrong and where.
Result<ReaderStudy> parseReaderStudy(const QByteArray& json);
QByteArray writeReaderStudy(const ReaderStudy& study);
/// Errors: FileNotFound, PermissionDenied, and those of parsing.
Result<ReaderStudy> openReaderStudy(const QString& path);

/// Films by their places in the protocol (from 0) as this reader sees them in a session: the same
/// on every machine. A permutation drawn by Fisher and Yates from the last place down, with
/// std::mt19937_64 seeded by the first 8 bytes (big-endian) of SHA-256 of "seed\nreader\nsession"
/// in UTF-8; a number below n is x mod n, of the first x drawn that is below the largest multiple
/// of n.
std::vector<std::size_t> studyOrder(const ReaderStudy& study, const QString& reader, int session);

/// Hash and pixels of the films are worked out; `films` gives their paths, absolute, and labels.
/// The rest of `study` is as it is to be; `file` is where it will be kept. Errors: those of
/// readFilm(); InvalidArgument with a sentence where two films have the same pixels; Cancelled.
Result<ReaderStudy> withStudyFilms(ReaderStudy study, const QString& file,
                                   const std::vector<std::pair<QString, QString>>& films,
                                   std::stop_token stop = {},
                                   const ProgressCallback& progress = {});

struct StudyFilmFault {
    std::size_t film;  ///< place in the protocol, from 0
    enum class Kind { Missing, Unreadable, Changed } kind;
};
/// Looks at every film's file. `file`: the protocol's.
std::vector<StudyFilmFault> checkStudyFilms(const ReaderStudy& study, const QString& file,
                                            std::stop_token stop = {});
/// "Film 3 is not there." in translated words, a line each.
QString studyFaultsText(const std::vector<StudyFilmFault>& faults);

/// Under which the record keeps the reads of one session: none of them is one of the reader's
/// others, and nothing that was read before leads them.
Reader studyReader(const ReaderStudy& study, const QString& reader, int session);

/// Nothing more is asked of the reader for this film.
bool isStudyFilmDone(const ReaderStudy& study, int session, const FilmReads& reads);

/// Where a reader stands, by what the record and its outbox hold.
struct StudyStanding {
    int session = 1;                 ///< at hand, or the last one
    std::vector<std::size_t> order;  ///< of that session
    std::vector<FilmReads> reads;    ///< by place in the protocol
    QDateTime opens;  ///< UTC; the session may not be begun before; null where it may be now

    int done(const ReaderStudy& study) const;
    /// Where in `order` the first film stands that is not done; none where all are.
    std::optional<std::size_t> next(const ReaderStudy& study) const;
};
StudyStanding studyStanding(const ReaderStudy& study, const QString& reader,
                            const RecordAddress& record,
                            const QDateTime& now = QDateTime::currentDateTimeUtc());

/// A session's reads as they are exported: readers by their own names, references as the protocol
/// has them.
std::vector<ReadRow> studyRows(const ReaderStudy& study, int session,
                               const std::vector<ReadRow>& record);

/// Puts protocol.json (with numbers instead of paths), order.csv, reads.csv (of two sessions
/// reads-1.csv and reads-2.csv) and reads.json into `folder`, which is made where it is missing;
/// whole each, over what an earlier export left. Errors: those of Record::rows(),
/// OutputUnwritable.
Result<void> exportReaderStudy(const ReaderStudy& study, Record& record, const QString& folder);

}  // namespace lucency
