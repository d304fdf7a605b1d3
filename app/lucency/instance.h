#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace lucency {

/// One window a user and screen: the program that was started first takes over what later ones are
/// started with, through a socket in the user's runtime folder that only this user can open. A
/// socket that was left behind by a crash is put away.
class Instance : public QObject {
    Q_OBJECT
public:
    explicit Instance(QObject* parent = nullptr);

    /// Hands absolute paths, or none, to the program that listens; whether it took them.
    bool handOver(const QStringList& paths) const;
    /// From now on this program is the first one. Whether others can reach it; it works where not.
    bool listen();

Q_SIGNALS:
    /// Another was started, with these paths or none.
    void called(const QStringList& paths);

private:
    void answer(QLocalSocket* caller);

    QLocalServer server_;
    QString socket_;
};

}  // namespace lucency
