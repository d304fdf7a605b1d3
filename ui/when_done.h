#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace lucency {

/// Calls `take` with the job's result on the context's thread, unless the context goes first.
/// In place of QFuture::then(context, ...), which Qt 6.4 runs twice, the second time on a promise
/// that is gone, where the job ends just as it is called.
template <typename T, typename Take>
void whenDone(const QFuture<T>& job, QObject* context, Take take) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         take(watcher->result());
                     });
    watcher->setFuture(job);
}

}  // namespace lucency
