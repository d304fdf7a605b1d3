#pragma once

#include "core/record/record_address.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <unistd.h>

namespace lucency {

/// A PostgreSQL server of the test's own, in a folder of its own, that is reached by a socket in
/// that folder alone. Root may not run one: then the user `postgres` does.
class PostgresServer {
public:
    PostgresServer() {
        const QStringList versions = QDir(QStringLiteral("/usr/lib/postgresql"))
                                         .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (versions.isEmpty()) {
            why_not_ = QStringLiteral("PostgreSQL is not installed");
            return;
        }
        programs_ = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.last());
        // Sockets' paths are short, and the server's user must get there.
        folder_ = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/pgXXXXXX"));
        if (::getuid() == 0 &&
            !run(QStringLiteral("chown"), {QStringLiteral("postgres"), folder_->path()})) {
            why_not_ = QStringLiteral("there is no user postgres");
            return;
        }
        data_ = folder_->filePath(QStringLiteral("data"));
        if (!asServer(
                QStringLiteral("initdb"),
                {QStringLiteral("-D"), data_, QStringLiteral("-A"), QStringLiteral("trust"),
                 QStringLiteral("-U"), QStringLiteral("lucency"), QStringLiteral("-E"),
                 QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("-N")}) ||
            !start()) {
            why_not_ = QStringLiteral("PostgreSQL's server does not start here");
        }
    }
    ~PostgresServer() {
        if (why_not_.isEmpty()) {
            stop();
        }
        if (::getuid() == 0 && folder_) {
            QDir(data_).removeRecursively();
        }
    }

    /// Empty where there is a server.
    const QString& whyNot() const { return why_not_; }

    bool start() {
        return asServer(
            QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), data_, QStringLiteral("-w"), QStringLiteral("-o"),
             QStringLiteral("-k %1 -c listen_addresses='' -c fsync=off").arg(folder_->path()),
             QStringLiteral("-l"), folder_->filePath(QStringLiteral("log")),
             QStringLiteral("start")});
    }
    /// At once, as after a power cut.
    bool stop() {
        return asServer(QStringLiteral("pg_ctl"),
                        {QStringLiteral("-D"), data_, QStringLiteral("-w"), QStringLiteral("-m"),
                         QStringLiteral("immediate"), QStringLiteral("stop")});
    }

    /// A new, empty database.
    RecordAddress newDatabase() {
        RecordAddress address;
        address.host = folder_->path();
        address.user = QStringLiteral("lucency");
        address.database = QStringLiteral("record%1").arg(++databases_);
        return asServer(QStringLiteral("createdb"),
                        {QStringLiteral("-h"), folder_->path(), QStringLiteral("-U"), address.user,
                         address.database})
                   ? address
                   : RecordAddress();
    }
    /// What psql prints, without decoration.
    QString ask(const RecordAddress& address, const QString& statement) {
        QString said;
        asServer(QStringLiteral("psql"),
                 {QStringLiteral("-h"), address.host, QStringLiteral("-U"), address.user,
                  QStringLiteral("-d"), address.database, QStringLiteral("-X"),
                  QStringLiteral("-At"), QStringLiteral("-c"), statement},
                 &said);
        return said.trimmed();
    }

private:
    static bool run(const QString& program, const QStringList& arguments, QString* said = nullptr) {
        QProcess process;
        process.setWorkingDirectory(QStringLiteral("/"));
        if (said == nullptr) {  // the server would keep a pipe open
            process.setStandardOutputFile(QProcess::nullDevice());
            process.setStandardErrorFile(QProcess::nullDevice());
        }
        process.start(program, arguments);
        const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
        if (said != nullptr) {
            *said = QString::fromUtf8(process.readAllStandardOutput());
        }
        return done;
    }
    bool asServer(const QString& program, const QStringList& arguments, QString* said = nullptr) {
        const QString path = programs_ + program;
        return ::getuid() == 0 ? run(QStringLiteral("runuser"),
                                     QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                 QStringLiteral("--"), path} +
                                         arguments,
                                     said)
                               : run(path, arguments, said);
    }

    QString programs_, data_, why_not_;
    std::unique_ptr<QTemporaryDir> folder_;
    int databases_ = 0;
};

}  // namespace lucency
