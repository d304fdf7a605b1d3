#include "ui/analysis_runner.h"

#include "core/film/film_reader.h"

#include "ui/interruptible_classifier.h"

#include <new>
#include <utility>

namespace lucency {

Drop shouldDrop(RequestId request, RequestId newest, RequestId cancelled, bool stopping) {
    if (stopping) {
        return Drop::Stopping;
    }
    if (request < newest) {
        return Drop::Superseded;
    }
    if (request <= cancelled) {
        return Drop::Cancelled;
    }
    return Drop::No;
}

AnalysisRunner::AnalysisRunner(ClassifierLoader loader, QString pack, QObject* parent)
    : QObject(parent),
      loader_(std::move(loader)),
      pack_(std::move(pack)),
      worker_([this] { work(); }) {}

AnalysisRunner::~AnalysisRunner() {
    stop_newest_.request_stop();
    stop_behind_.request_stop();
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        pending_.reset();
        question_.reset();
        pending_behind_.reset();
    }
    wake_.notify_one();
    worker_.join();
}

void AnalysisRunner::run(Job job, Failure failed) {
    stop_newest_.request_stop();
    stop_behind_.request_stop();
    stop_newest_ = std::stop_source();
    const bool displacing = std::exchange(busy_, true);
    submit(
        {Kind::Job, ++jobs_.newest, std::move(job), std::move(failed), stop_newest_.get_token()});
    if (displacing) {
        Q_EMIT displaced();
    }
}

void AnalysisRunner::ask(Job question, Failure failed) {
    submit({Kind::Question, ++questions_.newest, std::move(question), std::move(failed), {}});
}

void AnalysisRunner::runBehind(Job job, Failure failed) {
    stop_behind_.request_stop();
    stop_behind_ = std::stop_source();
    submit({Kind::Behind, ++behind_.newest, std::move(job), std::move(failed),
            stop_behind_.get_token()});
}

void AnalysisRunner::cancelBehind() {
    stop_behind_.request_stop();
    behind_.cancelled = behind_.newest;
    const std::lock_guard lock(mutex_);
    pending_behind_.reset();
}

AnalysisRunner::Order& AnalysisRunner::order(Kind kind) {
    return kind == Kind::Job ? jobs_ : kind == Kind::Question ? questions_ : behind_;
}

void AnalysisRunner::submit(Request request) {
    {
        const std::lock_guard lock(mutex_);
        std::optional<Request>& place = request.kind == Kind::Job        ? pending_
                                        : request.kind == Kind::Question ? question_
                                                                         : pending_behind_;
        place = std::move(request);
    }
    wake_.notify_one();
}

void AnalysisRunner::forgetQuestions() {
    questions_.cancelled = questions_.newest;
    const std::lock_guard lock(mutex_);
    question_.reset();
}

void AnalysisRunner::cancel() {
    stop_newest_.request_stop();
    jobs_.cancelled = jobs_.newest;
    {
        const std::lock_guard lock(mutex_);
        pending_.reset();
    }
    if (std::exchange(busy_, false)) {
        Q_EMIT displaced();
    }
}

void AnalysisRunner::work() {
    for (;;) {
        std::optional<Request> request;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock,
                       [this] { return stopping_ || pending_ || question_ || pending_behind_; });
            if (stopping_) {
                return;
            }
            request.swap(question_ ? question_ : pending_ ? pending_ : pending_behind_);
        }
        handle(*request);
    }
}

void AnalysisRunner::answerQuestions() {
    std::optional<Request> request;
    {
        const std::lock_guard lock(mutex_);
        request.swap(question_);
    }
    if (request) {
        handle(*request);
    }
}

void AnalysisRunner::handle(const Request& request) {
    const Desk desk{
        .stop = request.stop,
        .classifier = [this, kind = request.kind] { return classifier(kind); },
        .post = [this,
                 &request](Letter letter) { post(request.kind, request.id, std::move(letter)); },
    };
    Result<Letter> last{ErrorCode::OutOfMemory, {}};
    try {
        last = request.job(desk);
    } catch (const std::bad_alloc&) {  // said below
    }
    post(request.kind, request.id, [this, kind = request.kind, failed = request.failed, last] {
        if (kind == Kind::Job) {
            busy_ = false;
        }
        if (!last) {
            failed(last.error());
        } else if (*last) {
            (*last)();
        }
    });
}

Result<std::shared_ptr<const Classifier>> AnalysisRunner::classifier(Kind kind) {
    if (!classifier_) {
        auto loaded = loader_(pack_);
        if (!loaded) {
            return loaded.error();
        }
        classifier_ = *std::move(loaded);
    }
    if (kind == Kind::Question) {
        return classifier_;
    }
    return std::shared_ptr<const Classifier>(
        std::make_shared<InterruptibleClassifier>(classifier_, [this] { answerQuestions(); }));
}

void AnalysisRunner::readFile(const QString& path, const ReadingParameters& parameters, int frame) {
    run(
        [=, this](const Desk& desk) -> Result<Letter> {
            auto film = lucency::readFilm(path, {}, frame);
            if (!film) {
                return Letter([this, error = film.error()] { Q_EMIT filmFailed(error); });
            }
            desk.post([this, shown = *film] { Q_EMIT filmRead(shown); });
            return read(desk, *std::move(film), parameters);
        },
        readingFailed());
}

void AnalysisRunner::readFilm(const Film& film, const ReadingParameters& parameters) {
    run([=, this](const Desk& desk) { return read(desk, film, parameters); }, readingFailed());
}

void AnalysisRunner::explain(const Reading& reading, const ReadingParameters& parameters) {
    run(
        [=, this](const Desk& desk) -> Result<Letter> {
            const auto model = desk.classifier();
            if (!model) {
                return model.error();
            }
            auto explained =
                explainReading(reading, **model, parameters, desk.stop, callbacksOf(desk));
            if (!explained) {
                return explained.error();
            }
            return Letter([this, given = *std::move(explained)] { Q_EMIT finished(given); });
        },
        readingFailed());
}

AnalysisRunner::Failure AnalysisRunner::readingFailed() {
    return [this](const Error& error) { Q_EMIT modelFailed(error); };
}

ReadingCallbacks AnalysisRunner::callbacksOf(const Desk& desk) {
    return {
        .gate = [this, post = desk.post](
                    const GateResult& gate) { post([=, this] { Q_EMIT gateJudged(gate); }); },
        .prediction =
            [this, post = desk.post](const Prediction& prediction) {
                post([=, this] { Q_EMIT predicted(prediction); });
            },
        .partial_map = [this, post = desk.post](
                           const Attribution& map) { post([=, this] { Q_EMIT mapRefined(map); }); },
        .progress =
            [this, post = desk.post](std::int64_t done, std::int64_t total) {
                post([=, this] { Q_EMIT progressed(done, total); });
            },
    };
}

Result<AnalysisRunner::Letter> AnalysisRunner::read(const Desk& desk, Film film,
                                                    const ReadingParameters& parameters) {
    if (desk.stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    const auto model = desk.classifier();
    if (!model) {
        return model.error();
    }
    desk.post([this, card = (*model)->card(), identity = (*model)->identity()] {
        Q_EMIT modelReady(card, identity);
    });
    auto reading =
        readWithModel(std::move(film), **model, parameters, desk.stop, callbacksOf(desk));
    if (!reading) {
        return reading.error();
    }
    return Letter([this, result = *std::move(reading)] { Q_EMIT finished(result); });
}

void AnalysisRunner::post(Kind kind, RequestId request, Letter letter) {
    bool was_empty = false;
    {
        const std::lock_guard lock(mutex_);
        was_empty = mailbox_.empty();
        mailbox_.push_back({kind, request, std::move(letter)});
    }
    if (was_empty) {
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
    }
}

void AnalysisRunner::deliver() {
    std::vector<Envelope> letters;
    {
        const std::lock_guard lock(mutex_);
        letters.swap(mailbox_);
    }
    for (const Envelope& envelope : letters) {
        // Asked for each: a slot may have made a newer request.
        const Order& known = order(envelope.kind);
        if (shouldDrop(envelope.id, known.newest, known.cancelled, stopping_) == Drop::No) {
            envelope.letter();
        }
    }
}

}  // namespace lucency
