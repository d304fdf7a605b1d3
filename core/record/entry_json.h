#pragma once

#include "core/base/result.h"
#include "core/record/record_entry.h"

#include <QJsonObject>

namespace lucency {

/// An event and what stood beside it as the record keeps them: as texts of compact JSON, what the
/// reader put in words apart from the rest, so that it can be taken out.
struct StoredEvent {
    QString event;   ///< as in reads.json, without `note`
    QString beside;  ///< of reads: drawings without their texts, window, waived, seconds; or empty
    QString words;   ///< {"note", "texts"}; empty where there are none
    QString kind;    ///< the event's, as in `event`
};
StoredEvent storedEvent(const ReadEvent& event, const Beside& beside);
/// Errors: DamagedFile.
Result<ReadEvent> eventIn(const StoredEvent& stored);
Result<Beside> besideIn(const StoredEvent& stored);
/// Beside::seconds alone, of StoredEvent::beside.
std::optional<double> secondsIn(const QString& beside);

/// By which an event is known again when it comes twice: hexadecimal, of all but its words, and of
/// what it is to the reads before it.
QString eventKey(const QString& reader_key, const QByteArray& film, const ReadEvent& event);

/// An entry with who made it and which record it is for, as it waits in the outbox.
struct WaitingEntry {
    QString address;
    Reader reader;
    RecordEntry entry;
};
QByteArray waitingToJson(const WaitingEntry& waiting);
Result<WaitingEntry> waitingFromJson(const QByteArray& json);

}  // namespace lucency
