#pragma once

#include "core/record/record.h"

#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace lucency {

/// The record on a thread of its own: what is asked of it is answered one after the other, beside
/// the window.
class Recorder : public QObject {
    Q_OBJECT
public:
    explicit Recorder(QObject* parent = nullptr);
    /// Waits until all that was asked is done.
    ~Recorder() override;

    /// From now on another record, or another reader's; what was asked before goes to the one
    /// before. False where it is the same.
    bool use(const RecordAddress& address, const Reader& reader);
    /// `work` is called with a Record& on the recorder's thread. Nobody waits for the future (Qt
    /// would do the work on the thread that waits): see whenDone().
    template <typename Work>
    auto ask(Work work) {
        return QtConcurrent::run(
            &pool_, [record = record_, work = std::move(work)] { return work(*record); });
    }
    /// A row of the trail; where it cannot be written it is left out.
    void log(const QString& action, const QByteArray& pixels_sha256 = {},
             const QString& detail = {});
    // For another worker, which is to wait; never for the window's thread.
    /// This reader's reads of a film by its pixels' SHA-256.
    std::function<FilmReads(const QByteArray&)> readsForWorker();
    /// Everybody's.
    std::function<Result<std::vector<ReadRow>>()> rowsForWorker();
    void finish() { pool_.waitForDone(); }

private:
    QThreadPool pool_;
    std::shared_ptr<Record> record_;  ///< of the worker, and let go there
};

/// As the settings have it; where they name nobody, the account that the program runs in.
Reader readerOfSettings();
/// As the settings have it; the reader's own where they cannot be understood.
RecordAddress recordOfSettings();

}  // namespace lucency
