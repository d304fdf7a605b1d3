#include "app/lucency/instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace lucency {
namespace {

constexpr int patience_ms = 2000;
constexpr qint64 most_bytes = 4 << 20;
constexpr char taken = 'y';

/// A user may sit at several screens.
QString socketPath() {
    const QByteArray screen = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    const QByteArray name =
        QCryptographicHash::hash(screen, QCryptographicHash::Sha256).left(6).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QStringLiteral("/lucency-") + QString::fromLatin1(name);
}

}  // namespace

Instance::Instance(QObject* parent) : QObject(parent), socket_(socketPath()) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = server_.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
        }
    });
}

bool Instance::handOver(const QStringList& paths) const {
    QLocalSocket socket;
    socket.connectToServer(socket_);
    if (!socket.waitForConnected(patience_ms)) {
        return false;
    }
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << paths;
    socket.write(message);
    char reply = 0;
    return socket.waitForBytesWritten(patience_ms) && socket.waitForReadyRead(patience_ms) &&
           socket.getChar(&reply) && reply == taken;
}

bool Instance::listen() {
    // Two that start at once: the second waits, and finds the first listening.
    QLockFile lock(socket_ + QStringLiteral(".lock"));
    if (!lock.tryLock(patience_ms)) {
        return false;
    }
    if (server_.listen(socket_)) {
        return true;
    }
    QLocalSocket other;
    other.connectToServer(socket_);
    if (other.waitForConnected(patience_ms)) {
        return false;
    }
    QLocalServer::removeServer(socket_);
    return server_.listen(socket_);
}

void Instance::answer(QLocalSocket* caller) {
    if (caller->bytesAvailable() > most_bytes) {
        caller->abort();
        return;
    }
    QDataStream stream(caller);
    stream.setVersion(QDataStream::Qt_6_4);
    QStringList paths;
    stream.startTransaction();
    stream >> paths;
    if (!stream.commitTransaction()) {
        return;  // more is to come
    }
    caller->putChar(taken);
    caller->flush();
    Q_EMIT called(paths);
}

}  // namespace lucency
