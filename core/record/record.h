#pragma once

#include "core/base/result.h"
#include "core/record/audit.h"
#include "core/record/read_row.h"
#include "core/record/record_address.h"
#include "core/record/record_entry.h"

#include <memory>
#include <vector>

namespace lucency {

/// Why the record could not do what was asked, beyond the Error's code.
enum class RecordTrouble {
    None,
    Locked,    ///< another program holds it
    Full,      ///< the disk is full
    ReadOnly,  ///< file or folder may not be written to
    Damaged,
    Gone,     ///< the server cannot be reached, or the file is gone
    Refused,  ///< the server lets this user do not what is asked
    Newer,    ///< written by a later version of the program
    Other,
};
/// What happened and what becomes of the reads, in a translated sentence; empty for None.
QString recordTroubleSentence(RecordTrouble trouble);

enum class WithIdentity { No, Yes };

/// What forget() takes out of the record; verdicts, times and opinions stay.
enum class Forget {
    Identity,          ///< paths, UIDs, patients' names and ids ("pseudonymise")
    IdentityAndWords,  ///< and notes, and the texts of drawings ("clear patient data")
};

enum class ExportFormat { Json, Csv };

/// The record of reads and the trail of what was done, in an SQLite file or on a PostgreSQL server.
///
/// An object belongs to the thread that first opens it, all calls block, and a call on an object
/// that is not open, or has lost its server, opens it first. Several objects, processes and, with a
/// server, computers may use one record at a time. Nothing is kept half: a call that fails has
/// changed nothing, and trouble() says why. Codes of errors: OutputUnwritable where nothing can be
/// written for now (locked, full, read only, gone), PermissionDenied, DamagedFile, InvalidArgument.
///
/// For the window: one Record on the one worker of ReadKeeper, whose threads must not expire
/// (QThreadPool::setExpiryTimeout(-1)), reads kept through keep() (outbox.h), which never loses
/// one, readsWithOutbox() where loadReads() and peekReads() stood, log() for what is no read,
/// keepCopy() when there is time, and setAside() and trouble() said to the reader.
class Record {
public:
    Record(RecordAddress address, Reader reader);
    ~Record();
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;

    /// Makes it where there is none, brings an older schema up to date, checks an SQLite file. A
    /// damaged one is set aside under a name of its own and the last copy (keepCopy) takes its
    /// place, with what was kept since; where there is no copy, an empty one does.
    Result<void> open();
    void close();
    bool isOpen() const;
    const RecordAddress& address() const;
    const Reader& reader() const;
    RecordTrouble trouble() const;
    /// The name, in the same folder, that a damaged file was given by this object; else empty.
    QString setAside() const;

    struct Kept {
        FilmReads reads;  ///< of this reader, with the new ones
        /// Events that the caller did not know of stand between: another window of this reader
        /// has committed. The new ones are kept behind them.
        bool others_between = false;
    };
    /// In one transaction with their rows of the trail. A read becomes what it is to those before
    /// (see nextRead). Events that are in the record already are not put there again. `known`: how
    /// many events of the film the caller has seen.
    Result<Kept> append(const RecordEntry& entry, std::optional<std::size_t> known = {});
    /// The same for what somebody else had committed on this computer, from the outbox.
    Result<Kept> appendAs(const Reader& who, const RecordEntry& entry,
                          std::optional<std::size_t> known = {});
    /// This reader's own.
    Result<FilmReads> readsOf(const QByteArray& pixels_sha256);
    /// What stood beside this reader's last read; none where there is no read.
    Result<std::optional<Beside>> besideOf(const QByteArray& pixels_sha256);
    /// Everybody's, by film, then by reader's name.
    Result<std::vector<ReadRow>> rows();

    struct FoundFilm {
        QByteArray pixels_sha256;
        enum class By { Pixels, SopInstance, Path } by = By::Pixels;
        /// Its pixels are not those that were looked for: the file has changed, or the UID is not
        /// unique. It is another film.
        bool changed = false;
    };
    /// Films of the record that are this one by its pixels, its SOP Instance UID or its path, the
    /// surest first. The hash may be empty; then nothing counts as changed.
    Result<std::vector<FoundFilm>> find(const FilmReference& film);

    /// A row of the trail for what is no read: "film" (opened), "waive", "export", "setting", ...
    /// `detail` says more and must hold neither identity nor a path; it may be empty.
    Result<void> log(const QString& action, const QByteArray& pixels_sha256 = {},
                     const QString& detail = {});
    Result<std::vector<AuditRow>> trail();
    /// The whole chain, what it is about, and the head outside the database.
    Result<TrailCheck> verify();

    /// An SQLite file with all there is, whole or not at all, from either engine. What is at `path`
    /// is replaced.
    Result<void> backup(const QString& path, WithIdentity identity);
    /// Puts a backup in the place of the record once it has proved whole; an SQLite file that was
    /// there is kept beside it. The trail says so in its next row.
    Result<void> restore(const QString& path);
    /// JSON: everything, by film. CSV: rowsToCsv(), with path, sop_instance_uid, patient_name and
    /// patient_id behind where identity is carried.
    Result<QByteArray> exportAll(ExportFormat format, WithIdentity identity);
    /// Takes it out of every byte: free pages, log, copy and outbox too, and out of the files of
    /// films from before the record. A server keeps what its own log and backups hold. Gives the
    /// names of files that were set aside as damaged, which are left as they are.
    Result<QStringList> forget(Forget what);
    /// SQLite: a copy beside the record, where the last one is over a day old or `now`; what was
    /// kept since the last one is then let go.
    Result<void> keepCopy(bool now = false);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lucency
