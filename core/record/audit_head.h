#pragma once

#include "core/record/audit.h"
#include "core/record/record_address.h"

#include <optional>

namespace lucency {

/// The file outside the database that says how far a record's trail went, and the key that it is
/// signed with (HMAC-SHA-256), in the folder `audit` of the user's data folder, readable by their
/// owner alone. An object keeps other programs of this user out for as long as it lives.
class HeadFile {
public:
    explicit HeadFile(const RecordAddress& address);
    ~HeadFile();
    HeadFile(const HeadFile&) = delete;
    HeadFile& operator=(const HeadFile&) = delete;

    /// Errors: OutputUnwritable where folder or key cannot be made.
    Result<void> ready() const { return ready_; }
    /// None where there is no file. Errors: DamagedFile where the key does not fit what it says.
    Result<std::optional<AuditHead>> load() const;
    /// Errors: OutputUnwritable.
    Result<void> save(const AuditHead& head) const;
    /// By which the trail knows this computer: of the key, 16 hexadecimal digits.
    QString station() const;

private:
    Result<void> prepare();

    QString path_;
    QByteArray key_;
    int lock_ = -1;
    Result<void> ready_;
};

}  // namespace lucency
