#include "ui/reading_session.h"

#include "core/film/polarity.h"

namespace lucency {
namespace {

constexpr double batch_ms = 50;
constexpr double first_map_ms = 300;

ExplainParameters whileOneWaits(ExplainParameters explanation) {
    explanation.batch_ms = batch_ms;
    explanation.first_map_ms = first_map_ms;
    return explanation;
}

}  // namespace

ReadingSession::ReadingSession(ClassifierLoader loader, QString pack, QObject* parent)
    : QObject(parent), runner_(std::move(loader), std::move(pack)) {
    parameters_.explanation = whileOneWaits({});
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
    connect(&runner_, &AnalysisRunner::modelFailed, this, [this](const Error&) {
        if (reading_) {  // what was asked for last is not there
            reading_->attribution.reset();
            reading_->shortcuts.reset();
        }
    });
    connect(&runner_, &AnalysisRunner::finished, this,
            [this](const Reading& reading) { reading_ = reading; });
}

void ReadingSession::open(const FilmPlace& place) {
    place_ = place;
    reading_.reset();
    judged_ = false;
    startOver();
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
    runner_.readFilm(reading_->film, parameters_);
    Q_EMIT readingStarted();
}

void ReadingSession::explainAgain() {
    if (reading_ && reading_->prediction) {
        ++parameters_.explanation.seed;
        explain();
    }
}

void ReadingSession::explainWith(std::shared_ptr<const Superpixels> regions) {
    if (reading_ && reading_->prediction) {
        parameters_.regions = std::move(regions);
        explain();
    }
}

void ReadingSession::explainWith(const ExplainParameters& explanation) {
    parameters_.explanation = whileOneWaits(explanation);
    if (reading_ && reading_->prediction) {
        explain();
    }
}

void ReadingSession::adopt(const Attribution& map) {
    if (reading_ && reading_->prediction) {
        reading_->attribution = map;
        if (const auto& before = reading_->shortcuts) {  // of the same film
            reading_->shortcuts = assessShortcuts(map, before->thorax, before->signs);
        }
        ExplainParameters& explanation = parameters_.explanation;
        explanation.method = methodFromName(map.method).value_or(explanation.method);
        explanation.fill = fillFromName(map.fill).value_or(explanation.fill);
        Q_EMIT mapAdopted(*reading_);
    }
}

void ReadingSession::explain() {
    runner_.explain(*reading_, parameters_);
    Q_EMIT readingStarted();
}

/// What is chosen for every film stays, what was chosen for the film before does not.
void ReadingSession::startOver() {
    const ExplainParameters kept = parameters_.explanation;
    parameters_ = {};
    parameters_.explanation = kept;
    parameters_.explanation.seed = ExplainParameters().seed;
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
    startOver();
    runner_.readFilm(film, parameters_);
    Q_EMIT filmCorrected(film);
}

void ReadingSession::cancel() {
    if (isBusy()) {
        runner_.cancel();
        Q_EMIT cancelled();
    }
}

}  // namespace lucency
