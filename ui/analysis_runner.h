#pragma once

#include "core/review/reading.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace lucency {

using RequestId = std::uint64_t;

enum class Drop {
    No,
    Stopping,    ///< the runner is going away
    Cancelled,   ///< the user stopped this request
    Superseded,  ///< a newer request has been made
};

/// Whether what a request gave is no longer wanted, and why. Ids grow; `cancelled` is the newest id
/// that was cancelled, 0 for none.
Drop shouldDrop(RequestId request, RequestId newest, RequestId cancelled, bool stopping);

/// The one place in the program with a thread of its own: reads films and runs the model, one
/// request at a time, the newest first and alone. Results arrive as signals on the thread that
/// made the runner, those of superseded or cancelled requests never. That thread never waits for
/// the worker, but in the destructor, which asks it to stop and waits for at most one batch.
class AnalysisRunner : public QObject {
    Q_OBJECT
public:
    /// The classifier is loaded from `pack` on the worker at the first request, and kept.
    AnalysisRunner(ClassifierLoader loader, QString pack, QObject* parent = nullptr);
    ~AnalysisRunner() override;

    /// Reads a frame of the file (from 0), then has the model read the film.
    void readFile(const QString& path, const ReadingParameters& parameters, int frame = 0);
    /// Has the model read a film that is at hand.
    void readFilm(const Film& film, const ReadingParameters& parameters);
    void cancel();
    bool isBusy() const { return busy_; }

Q_SIGNALS:
    void filmRead(const lucency::Film& film);
    void modelReady(const lucency::ModelCard& card, const lucency::ModelIdentity& identity);
    void gateJudged(const lucency::GateResult& gate);
    void predicted(const lucency::Prediction& prediction);
    void mapRefined(const lucency::Attribution& attribution);
    void progressed(qint64 done, qint64 total);
    void finished(const lucency::Reading& reading);
    /// The film could not be read.
    void filmFailed(const lucency::Error& error);
    /// The film is there, the model's opinion is not.
    void modelFailed(const lucency::Error& error);

private:
    struct Request {
        RequestId id = 0;
        QString path;
        int frame = 0;
        std::optional<Film> film;
        ReadingParameters parameters;
        std::stop_token stop;
    };

    void submit(Request request);
    void work();
    void handle(Request request);
    void readWithClassifier(const Request& request, Film film);
    void post(RequestId request, std::function<void()> emit_result);
    Q_INVOKABLE void deliver();

    // Of the owner's thread.
    RequestId newest_ = 0;
    RequestId cancelled_ = 0;
    bool busy_ = false;
    std::stop_source stop_newest_;
    // Of the worker.
    ClassifierLoader loader_;
    QString pack_;
    std::shared_ptr<const Classifier> classifier_;
    // Of both, under the mutex.
    std::mutex mutex_;
    std::condition_variable wake_;
    std::optional<Request> pending_;
    bool stopping_ = false;
    std::vector<std::pair<RequestId, std::function<void()>>> mailbox_;
    std::thread worker_;  // last: everything else is there before it starts
};

}  // namespace lucency
