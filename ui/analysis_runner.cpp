#include "ui/analysis_runner.h"

#include "core/film/film_reader.h"

#include <new>

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
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        pending_.reset();
    }
    wake_.notify_one();
    worker_.join();
}

void AnalysisRunner::readFile(const QString& path, const ReadingParameters& parameters, int frame) {
    submit(
        {.id = 0, .path = path, .frame = frame, .film = {}, .parameters = parameters, .stop = {}});
}

void AnalysisRunner::readFilm(const Film& film, const ReadingParameters& parameters) {
    submit({.id = 0, .path = {}, .frame = 0, .film = film, .parameters = parameters, .stop = {}});
}

void AnalysisRunner::submit(Request request) {
    stop_newest_.request_stop();
    stop_newest_ = std::stop_source();
    request.id = ++newest_;
    request.stop = stop_newest_.get_token();
    busy_ = true;
    {
        const std::lock_guard lock(mutex_);
        pending_ = std::move(request);
    }
    wake_.notify_one();
}

void AnalysisRunner::cancel() {
    stop_newest_.request_stop();
    cancelled_ = newest_;
    busy_ = false;
    const std::lock_guard lock(mutex_);
    pending_.reset();
}

void AnalysisRunner::work() {
    for (;;) {
        Request request;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return stopping_ || pending_; });
            if (stopping_) {
                return;
            }
            request = std::move(*pending_);
            pending_.reset();
        }
        const RequestId id = request.id;
        try {
            handle(std::move(request));
        } catch (const std::bad_alloc&) {
            post(id, [this] {
                busy_ = false;
                Q_EMIT modelFailed({ErrorCode::OutOfMemory, {}});
            });
        }
    }
}

void AnalysisRunner::handle(Request request) {
    if (request.film) {
        readWithClassifier(request, *std::move(request.film));
        return;
    }
    auto film = lucency::readFilm(request.path, {}, request.frame);
    if (!film) {
        post(request.id, [this, error = film.error()] {
            busy_ = false;
            Q_EMIT filmFailed(error);
        });
        return;
    }
    post(request.id, [this, shown = *film] { Q_EMIT filmRead(shown); });
    readWithClassifier(request, *std::move(film));
}

void AnalysisRunner::readWithClassifier(const Request& request, Film film) {
    const auto fail = [this, id = request.id](const Error& error) {
        post(id, [this, error] {
            busy_ = false;
            Q_EMIT modelFailed(error);
        });
    };
    if (request.stop.stop_requested()) {
        return;
    }
    if (!classifier_) {
        auto loaded = loader_(pack_);
        if (!loaded) {
            fail(loaded.error());
            return;
        }
        classifier_ = *std::move(loaded);
    }
    post(request.id, [this, card = classifier_->card(), identity = classifier_->identity()] {
        Q_EMIT modelReady(card, identity);
    });
    const ReadingCallbacks callbacks{
        .gate =
            [&](const GateResult& gate) {
                post(request.id, [this, gate] { Q_EMIT gateJudged(gate); });
            },
        .prediction =
            [&](const Prediction& prediction) {
                post(request.id, [this, prediction] { Q_EMIT predicted(prediction); });
            },
        .partial_map =
            [&](const Attribution& map) {
                post(request.id, [this, map] { Q_EMIT mapRefined(map); });
            },
        .progress =
            [&](std::int64_t done, std::int64_t total) {
                post(request.id, [this, done, total] { Q_EMIT progressed(done, total); });
            },
    };
    auto reading =
        readWithModel(std::move(film), *classifier_, request.parameters, request.stop, callbacks);
    if (!reading) {
        fail(reading.error());
        return;
    }
    post(request.id, [this, result = *std::move(reading)] {
        busy_ = false;
        Q_EMIT finished(result);
    });
}

void AnalysisRunner::post(RequestId request, std::function<void()> emit_result) {
    bool was_empty = false;
    {
        const std::lock_guard lock(mutex_);
        was_empty = mailbox_.empty();
        mailbox_.emplace_back(request, std::move(emit_result));
    }
    if (was_empty) {
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
    }
}

void AnalysisRunner::deliver() {
    std::vector<std::pair<RequestId, std::function<void()>>> letters;
    {
        const std::lock_guard lock(mutex_);
        letters.swap(mailbox_);
    }
    for (const auto& [request, emit_result] : letters) {
        // Asked for each: a slot may have made a newer request.
        if (shouldDrop(request, newest_, cancelled_, stopping_) == Drop::No) {
            emit_result();
        }
    }
}

}  // namespace lucency
