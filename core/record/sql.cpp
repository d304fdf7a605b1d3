#include "core/record/sql.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace lucency {

namespace {

constexpr int busy_ms = 5000, retry_ms = 20;

/// What SQLite's primary result codes come to (sqlite.org/rescode.html).
RecordTrouble sqliteTrouble(int code) {
    switch (code & 0xff) {
        case 5:   // SQLITE_BUSY
        case 6:   // SQLITE_LOCKED
        case 15:  // SQLITE_PROTOCOL
            return RecordTrouble::Locked;
        case 13:  // SQLITE_FULL
            return RecordTrouble::Full;
        case 3:   // SQLITE_PERM
        case 8:   // SQLITE_READONLY
        case 14:  // SQLITE_CANTOPEN
            return RecordTrouble::ReadOnly;
        case 11:  // SQLITE_CORRUPT
        case 26:  // SQLITE_NOTADB
            return RecordTrouble::Damaged;
        default:
            return RecordTrouble::Other;
    }
}

/// What SQLSTATE comes to (PostgreSQL, appendix A); libpq gives none where there is no server.
RecordTrouble serverTrouble(const QString& state) {
    const QString kind = state.left(2);
    if (state.isEmpty() || kind == QLatin1String("08") || kind == QLatin1String("57") ||
        kind == QLatin1String("3D")) {
        return RecordTrouble::Gone;
    }
    if (kind == QLatin1String("28") || state == QLatin1String("42501")) {
        return RecordTrouble::Refused;
    }
    if (kind == QLatin1String("40") || state == QLatin1String("55P03")) {
        return RecordTrouble::Locked;
    }
    if (state == QLatin1String("53100")) {
        return RecordTrouble::Full;
    }
    if (state == QLatin1String("25006")) {
        return RecordTrouble::ReadOnly;
    }
    return kind == QLatin1String("XX") ? RecordTrouble::Damaged : RecordTrouble::Other;
}

class QueryRow final : public SqlRow {
public:
    explicit QueryRow(const QSqlQuery& query) : query_(query) {}
    QString text(int column) const override { return query_.value(column).toString(); }
    qint64 number(int column) const override { return query_.value(column).toLongLong(); }

private:
    const QSqlQuery& query_;
};

/// The file and its folder are their owner's alone; SQLite gives its log the file's permissions.
bool makeFile(const QString& path) {
    const QFileInfo info(path);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (info.exists()) {
        return true;
    }
    const bool folder_is_new = !info.absoluteDir().exists();
    if (!QDir().mkpath(info.absolutePath()) ||
        (folder_is_new &&
         !QFile::setPermissions(info.absolutePath(), owner | QFileDevice::ExeOwner))) {
        return false;
    }
    // Never one that is there: closing it would let go of SQLite's locks in this process.
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return file >= 0 ? ::close(file) == 0 : errno == EEXIST;
}

}  // namespace

struct Sql::Connection {
    QString name;
    bool server = false;
    QSqlDatabase database;
    std::map<QString, QSqlQuery> prepared;
};

Sql::Sql() = default;

Sql::~Sql() {
    close();
}

Error Sql::fail(RecordTrouble trouble, const QString& detail) {
    trouble_ = trouble;
    return {trouble == RecordTrouble::Damaged   ? ErrorCode::DamagedFile
            : trouble == RecordTrouble::Refused ? ErrorCode::PermissionDenied
                                                : ErrorCode::OutputUnwritable,
            detail};
}

Result<void> Sql::open(const RecordAddress& address) {
    close();
    trouble_ = RecordTrouble::None;
    static QAtomicInt number;
    auto connection = std::make_unique<Connection>();
    connection->name = QStringLiteral("record-%1").arg(number.fetchAndAddRelaxed(1));
    connection->server = address.isServer();
    if (!address.isServer() && !makeFile(address.file)) {
        return fail(RecordTrouble::ReadOnly, QStringLiteral("the record's file cannot be made"));
    }
    QSqlDatabase& database = connection->database;
    database = QSqlDatabase::addDatabase(
        address.isServer() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), connection->name);
    if (!database.isValid()) {
        database = {};
        QSqlDatabase::removeDatabase(connection->name);
        return fail(RecordTrouble::Other, QStringLiteral("Qt's driver for it is not installed"));
    }
    if (address.isServer()) {
        database.setHostName(address.host);
        database.setDatabaseName(address.database);
        database.setUserName(address.user);
        if (address.port > 0) {
            database.setPort(address.port);
        }
        QString options = address.options;
        if (!options.contains(QStringLiteral("connect_timeout="))) {
            options = QStringLiteral("connect_timeout=5;") + options;
        }
        database.setConnectOptions(options);
    } else {
        database.setDatabaseName(address.file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busy_ms));
    }
    connection_ = std::move(connection);
    if (!database.open()) {
        const QSqlError error = database.lastError();
        const Error failed =
            address.isServer()
                ? fail(error.databaseText().contains(QStringLiteral("authentication"))
                           ? RecordTrouble::Refused
                           : RecordTrouble::Gone,
                       QStringLiteral("PostgreSQL"))
                : fail(sqliteTrouble(error.nativeErrorCode().toInt()),
                       QStringLiteral("SQLite %1").arg(error.nativeErrorCode()));
        close();
        return failed;
    }
    const QStringList settings =
        address.isServer()
            ? QStringList{QStringLiteral("SET lock_timeout = '10s'"),
                          QStringLiteral("SET client_min_messages = 'warning'")}
            // The log is truncated, what is deleted overwritten, and nothing of it in other files.
            : QStringList{QStringLiteral("PRAGMA secure_delete = ON"),
                          QStringLiteral("PRAGMA temp_store = MEMORY"),
                          QStringLiteral("PRAGMA journal_mode = WAL"),
                          QStringLiteral("PRAGMA synchronous = FULL"),
                          QStringLiteral("PRAGMA foreign_keys = ON")};
    for (const QString& setting : settings) {
        auto set = run(setting);
        // The change to a log does not wait for others by itself.
        for (int waited = 0; !set && trouble_ == RecordTrouble::Locked && waited < busy_ms;
             waited += retry_ms) {
            QThread::msleep(retry_ms);
            set = run(setting);
        }
        if (!set) {
            close();
            return set;
        }
    }
    trouble_ = RecordTrouble::None;
    return {};
}

void Sql::close() {
    if (connection_) {
        connection_->prepared.clear();
        connection_->database.close();
        connection_->database = {};
        QSqlDatabase::removeDatabase(connection_->name);
        connection_.reset();
    }
}

bool Sql::isOpen() const {
    return connection_ != nullptr;
}

bool Sql::isServer() const {
    return connection_ && connection_->server;
}

Result<void> Sql::each(const QString& statement, const QVariantList& values,
                       const std::function<void(const SqlRow&)>& look) {
    if (!connection_) {
        return fail(RecordTrouble::Gone, QStringLiteral("the record is not open"));
    }
    // What takes no values cannot be prepared on a server where it is no query (BEGIN, SET).
    QSqlQuery plain(connection_->database);
    plain.setForwardOnly(true);
    auto found = connection_->prepared.end();
    if (!values.isEmpty()) {
        found = connection_->prepared.find(statement);
        if (found == connection_->prepared.end()) {
            plain.prepare(statement);  // where that fails, exec() does
            found = connection_->prepared.emplace(statement, std::move(plain)).first;
        }
    }
    QSqlQuery& query = values.isEmpty() ? plain : found->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A null text would be NULL, which no column takes.
        const bool null_text =
            values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query.bindValue(static_cast<int>(i), null_text ? QVariant(QStringLiteral("")) : values[i]);
    }
    bool went_well = values.isEmpty() ? query.exec(statement) : query.exec();
    const QueryRow row(query);
    while (went_well && query.next()) {
        look(row);
    }
    went_well = went_well && !query.lastError().isValid();
    const QString code = query.lastError().nativeErrorCode();
    query.finish();
    if (went_well) {
        return {};
    }
    if (found != connection_->prepared.end()) {
        connection_->prepared.erase(found);
    }
    if (!connection_->server) {
        return fail(sqliteTrouble(code.toInt()), QStringLiteral("SQLite %1").arg(code));
    }
    const RecordTrouble trouble = serverTrouble(code);
    if (trouble == RecordTrouble::Gone) {
        close();
    }
    return fail(trouble, QStringLiteral("PostgreSQL %1").arg(code));
}

Result<void> Sql::run(const QString& statement, const QVariantList& values) {
    return each(statement, values, [](const SqlRow&) {});
}

Result<QString> Sql::text(const QString& statement, const QVariantList& values) {
    QString text;
    bool first = true;
    const auto done = each(statement, values, [&](const SqlRow& row) {
        text = std::exchange(first, false) ? row.text(0) : text;
    });
    if (auto failed = errorOf(done)) {
        return *failed;
    }
    return text;
}

Result<qint64> Sql::number(const QString& statement, const QVariantList& values) {
    const auto found = text(statement, values);
    if (auto failed = errorOf(found)) {
        return *failed;
    }
    return found->toLongLong();
}

Result<void> Sql::transact(Lock lock, const std::function<Result<void>()>& work) {
    const bool write = lock == Lock::Write;
    Result<void> done =
        run(isServer() ? write ? QStringLiteral("BEGIN")
                               : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")
            : write ? QStringLiteral("BEGIN IMMEDIATE")
                       : QStringLiteral("BEGIN"));
    if (!done) {
        return done;
    }
    if (isServer() && write) {
        // One writer at a time, so that the trail is one chain; let go at the transaction's end.
        done = run(QStringLiteral("SELECT pg_advisory_xact_lock(7310579622)"));
    }
    if (done) {
        done = work();
    }
    if (done) {
        done = run(QStringLiteral("COMMIT"));
    }
    if (!done && isOpen()) {
        const RecordTrouble trouble = trouble_;
        const auto undone = run(QStringLiteral("ROLLBACK"));
        if (!undone && !isServer()) {
            close();  // SQLite has taken it back itself, or will when it is opened
        }
        trouble_ = trouble;
    }
    if (done) {
        trouble_ = RecordTrouble::None;
    }
    return done;
}

}  // namespace lucency
