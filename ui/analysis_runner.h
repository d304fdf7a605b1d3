#pragma once

#include "core/review/reading.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
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

/// The one place in the program with a thread of its own: reads films and asks the model, one job
/// at a time, the newest first and alone. Questions are small jobs beside it, with an order of
/// their own: they are answered before the next batch of the job that runs, and stop nothing. A job
/// behind is done when there is nothing else to do, and gives way to a job that comes.
/// Results arrive as letters and signals on the thread that made the runner, those of superseded or
/// cancelled requests never. That thread never waits for the worker, but in the destructor, which
/// asks it to stop and waits for at most one batch.
class AnalysisRunner : public QObject {
    Q_OBJECT
public:
    /// Called on the thread that made the runner.
    using Letter = std::function<void()>;
    using Failure = std::function<void(const Error& error)>;
    /// What a job has at hand on the worker.
    struct Desk {
        std::stop_token stop;
        /// The model, loaded at the first call and kept; of use on the worker alone.
        std::function<Result<std::shared_ptr<const Classifier>>()> classifier;
        std::function<void(Letter letter)> post;
    };
    /// Returns its last letter, or why there is none.
    using Job = std::function<Result<Letter>(const Desk& desk)>;

    /// The classifier is loaded from `pack` on the worker at the first request, and kept.
    AnalysisRunner(ClassifierLoader loader, QString pack, QObject* parent = nullptr);
    ~AnalysisRunner() override;

    /// Takes the place of the job that runs.
    void run(Job job, Failure failed);
    /// A batch or less; takes the place of a question that is not answered yet.
    void ask(Job question, Failure failed);
    /// Answers that are still to come are no longer wanted.
    void forgetQuestions();
    void cancel();
    /// When nothing else is to be done; takes the place of the one behind that waits or runs. Where
    /// it gave way to a job it fails as Cancelled, and may be given again at once.
    void runBehind(Job job, Failure failed);
    /// Nothing more is heard of it.
    void cancelBehind();
    /// A job runs, or will; one behind does not count.
    bool isBusy() const { return busy_; }

    /// Reads a frame of the file (from 0), then has the model read the film.
    void readFile(const QString& path, const ReadingParameters& parameters, int frame = 0);
    /// Has the model read a film that is at hand.
    void readFilm(const Film& film, const ReadingParameters& parameters);
    /// Has a reading explained anew that has an opinion.
    void explain(const Reading& reading, const ReadingParameters& parameters);

Q_SIGNALS:
    /// What ran, or would have, was superseded or cancelled.
    void displaced();
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
    enum class Kind { Job, Question, Behind };
    struct Request {
        Kind kind = Kind::Job;
        RequestId id = 0;
        Job job;
        Failure failed;
        std::stop_token stop;
    };
    struct Envelope {
        Kind kind;
        RequestId id;
        Letter letter;
    };
    /// Of the requests of one kind.
    struct Order {
        RequestId newest = 0;
        RequestId cancelled = 0;
    };

    void submit(Request request);
    void work();
    void handle(const Request& request);
    void answerQuestions();
    Result<std::shared_ptr<const Classifier>> classifier(Kind kind);
    Result<Letter> read(const Desk& desk, Film film, const ReadingParameters& parameters);
    ReadingCallbacks callbacksOf(const Desk& desk);
    Failure readingFailed();
    void post(Kind kind, RequestId request, Letter letter);
    Q_INVOKABLE void deliver();
    Order& order(Kind kind);

    // Of the owner's thread.
    Order jobs_, questions_, behind_;
    bool busy_ = false;
    std::stop_source stop_newest_, stop_behind_;
    // Of the worker.
    ClassifierLoader loader_;
    QString pack_;
    std::shared_ptr<const Classifier> classifier_;
    // Of both, under the mutex.
    std::mutex mutex_;
    std::condition_variable wake_;
    std::optional<Request> pending_, question_, pending_behind_;
    bool stopping_ = false;
    std::vector<Envelope> mailbox_;
    std::thread worker_;  // last: everything else is there before it starts
};

}  // namespace lucency
