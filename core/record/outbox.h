#pragma once

#include "core/record/record.h"

namespace lucency {

/// What was asked to be kept, and where it is now.
struct KeptEntry {
    FilmReads reads;              ///< of this reader, with what waits in the outbox
    bool others_between = false;  ///< see Record::Kept
    /// What kept it from the record; it is safe in the outbox and will be sent later.
    RecordTrouble waits = RecordTrouble::None;
};

/// Puts an entry in the outbox, a folder beside the user's films with a file an entry, readable by
/// their owner alone, and from there into the record, behind what waits already. Errors:
/// InvalidArgument; OutputUnwritable where not even the outbox can be written; then nothing is
/// kept.
Result<KeptEntry> keep(Record& record, const RecordEntry& entry,
                       std::optional<std::size_t> known = {});

/// Sends what waits for this record, of any reader, oldest first, none of it twice. Gives how many
/// entries were sent. Errors: those of Record::append; what is not sent stays.
Result<int> sendOutbox(Record& record);

/// This reader's reads of a film: the record's, and those that wait. Where the record cannot be
/// asked, `waits` says why, and the reads are those that wait alone.
KeptEntry readsWithOutbox(Record& record, const QByteArray& pixels_sha256);

/// How many entries wait, of any reader.
int waitingInOutbox();

}  // namespace lucency
