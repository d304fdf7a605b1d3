#include "ui/reading_session.h"

#include "core/film/polarity.h"

namespace lucency {

ReadingSession::ReadingSession(ClassifierLoader loader, QString pack, QObject* parent)
    : QObject(parent), runner_(std::move(loader), std::move(pack)) {
    connect(&runner_, &AnalysisRunner::filmRead, this, [this](const Film& film) {
        reading_.emplace();
        reading_->film = film;
    });
    connect(&runner_, &AnalysisRunner::modelReady, this,
            [this](const ModelCard& card, const ModelIdentity& identity) {
                card_ = card;
                model_ = identity;
                reading_->model = identity;
            });
    connect(&runner_, &AnalysisRunner::gateJudged, this, [this](const GateResult& gate) {
        reading_->gate = gate;
        judged_ = true;
    });
    connect(&runner_, &AnalysisRunner::predicted, this,
            [this](const Prediction& prediction) { reading_->prediction = prediction; });
    connect(&runner_, &AnalysisRunner::mapRefined, this, [this](const Attribution& map) {
        reading_->attribution = map;
        reading_->shortcuts.reset();
    });
    connect(&runner_, &AnalysisRunner::finished, this,
            [this](const Reading& reading) { reading_ = reading; });
}

void ReadingSession::open(const FilmPlace& place) {
    place_ = place;
    reading_.reset();
    judged_ = false;
    parameters_ = {};
    runner_.readFile(place.path, parameters_, place.frame);
    Q_EMIT filmStarted();
}

void ReadingSession::close() {
    runner_.cancel();
    place_ = {};
    reading_.reset();
    judged_ = false;
}

void ReadingSession::readAnyway() {
    if (!isRefused()) {
        return;
    }
    for (const GateReason& reason : reading_->gate.reasons) {
        if (reason.severity == GateSeverity::Refuse) {
            parameters_.waived << reason.code;
        }
    }
    submitAgain();
}

void ReadingSession::explainAgain() {
    if (reading_ && reading_->prediction) {
        ++parameters_.explanation.seed;
        submitAgain();
    }
}

void ReadingSession::explainWith(std::shared_ptr<const Superpixels> regions) {
    if (reading_ && reading_->prediction) {
        parameters_.regions = std::move(regions);
        submitAgain();
    }
}

void ReadingSession::correctPolarity() {
    if (!reading_) {
        return;
    }
    const Film film = withPolarityCorrected(reading_->film);
    reading_.emplace();
    reading_->film = film;
    reading_->model = model_;
    judged_ = false;
    parameters_ = {};
    runner_.readFilm(film, parameters_);
    Q_EMIT filmCorrected(film);
}

void ReadingSession::submitAgain() {
    runner_.readFilm(reading_->film, parameters_);
    Q_EMIT readingStarted();
}

void ReadingSession::cancel() {
    if (isBusy()) {
        runner_.cancel();
        Q_EMIT cancelled();
    }
}

}  // namespace lucency
