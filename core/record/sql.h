#pragma once

#include "core/record/record.h"

#include <QVariantList>

#include <functional>
#include <memory>

namespace lucency {

/// Of a result, as it stands while it is looked at.
class SqlRow {
public:
    virtual QString text(int column) const = 0;
    virtual qint64 number(int column) const = 0;

protected:
    ~SqlRow() = default;
};

/// A connection of the thread that opens it, to SQLite or PostgreSQL. Statements hold `?` for their
/// values. Errors' details hold the engine's own code and nothing of the statement or its values.
class Sql {
public:
    Sql();
    ~Sql();
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    /// An SQLite file is made, readable by its owner alone, where there is none.
    Result<void> open(const RecordAddress& address);
    void close();
    bool isOpen() const;
    bool isServer() const;
    RecordTrouble trouble() const { return trouble_; }
    Error fail(RecordTrouble trouble, const QString& detail);

    Result<void> run(const QString& statement, const QVariantList& values = {});
    Result<void> each(const QString& statement, const QVariantList& values,
                      const std::function<void(const SqlRow&)>& look);
    /// First column of the first row; empty or 0 where there is none.
    Result<QString> text(const QString& statement, const QVariantList& values = {});
    Result<qint64> number(const QString& statement, const QVariantList& values = {});

    enum class Lock { Read, Write };
    /// `work` in one transaction, with what was in the database when it began; Write keeps other
    /// writers out from the beginning.
    Result<void> transact(Lock lock, const std::function<Result<void>()>& work);

private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
    RecordTrouble trouble_ = RecordTrouble::None;
};

/// A result's error where it is one: `if (auto failed = errorOf(x)) return *failed;`.
template <typename T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional<Error>(result.error());
}

}  // namespace lucency
