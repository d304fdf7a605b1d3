#include "ui/list/list_work.h"

#include <utility>

namespace lucency {

ListWork::ListWork(AnalysisRunner& runner, QObject* parent) : QObject(parent), runner_(runner) {}

void ListWork::start(std::vector<FilmPlace> films, Step step) {
    films_ = std::move(films);
    step_ = std::move(step);
    done_ = 0;
    Q_EMIT progressed();
    next();
}

void ListWork::stop() {
    if (films_.empty()) {
        return;
    }
    if (isRunning() && !paused_) {
        runner_.cancelBehind();
    }
    films_.clear();
    done_ = 0;
    Q_EMIT progressed();
}

void ListWork::setPaused(bool paused) {
    if (std::exchange(paused_, paused) == paused) {
        return;
    }
    if (paused && isRunning()) {
        runner_.cancelBehind();
    }
    Q_EMIT progressed();
    next();
}

void ListWork::next() {
    if (paused_ || !isRunning()) {
        return;
    }
    const auto ended = [this] {
        ++done_;
        Q_EMIT progressed();
        if (isRunning()) {
            next();
        } else {
            Q_EMIT finished();
        }
    };
    runner_.runBehind(
        [step = step_, film = films_[static_cast<std::size_t>(done_)],
         ended](const AnalysisRunner::Desk& desk) -> Result<AnalysisRunner::Letter> {
            auto letter = step(film, desk);
            if (!letter) {
                return letter.error();
            }
            return AnalysisRunner::Letter([ended, said = *std::move(letter)] {
                if (said) {
                    said();
                }
                ended();
            });
        },
        [this, ended](const Error& error) {
            if (error.code == ErrorCode::Cancelled) {
                next();  // it gave way: once more
            } else {
                ended();
            }
        });
}

}  // namespace lucency
