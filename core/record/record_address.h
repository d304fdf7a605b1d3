#pragma once

#include "core/base/result.h"

#include <QString>

namespace lucency {

/// Where a record stands: an SQLite file, or a database on a PostgreSQL server.
struct RecordAddress {
    QString file;  ///< absolute; empty where it is a server's
    // Of a server. What is empty or 0 is libpq's business (PGHOST, PGUSER, ...), the password
    // always: PGPASSWORD, PGPASSFILE or ~/.pgpass. It is never kept here.
    QString host, database, user;
    int port = 0;
    QString options;  ///< of libpq, e.g. "sslmode=require"; separated by semicolons

    bool isServer() const { return file.isEmpty(); }
    bool operator==(const RecordAddress&) const = default;
};

/// The user's data folder (below XDG_DATA_HOME), the same one whichever program asks: record, trail
/// and outbox stand there, beside the folders of films.
QString dataFolder();

/// Of the account that the program runs in: who reads where nobody says otherwise.
QString accountName();

/// record.sqlite in dataFolder().
RecordAddress ownRecord();

/// A file's path, or "postgresql://[user@]host[:port]/database[?sslmode=require&...]" with a folder
/// as `host=` among the options for a local socket. Empty gives ownRecord(). Errors:
/// InvalidArgument, also where a password stands in it.
Result<RecordAddress> parseRecordAddress(const QString& text);
/// What parseRecordAddress() takes.
QString recordAddressText(const RecordAddress& address);

}  // namespace lucency
