#include "ui/reading_session.h"

#include "core/film/polarity.h"

#include <utility>

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

ReadingSession::ReadingSession(ClassifierLoader loader, QString pack, Recorder& recorder,
                               QObject* parent)
    : QObject(parent), runner_(std::move(loader), std::move(pack)), keeper_(recorder) {
    parameters_.explanation = whileOneWaits({});
    connectRunner();
    connectKeeper();
}

ReadingSession::~ReadingSession() {
    keepOpinion();
}

void ReadingSession::connectRunner() {
    connect(&runner_, &AnalysisRunner::filmRead, this, &ReadingSession::takeFilm);
    connect(&runner_, &AnalysisRunner::filmFailed, this, &ReadingSession::filmFailed);
    connect(&runner_, &AnalysisRunner::modelReady, this,
            [this](const ModelCard& card, const ModelIdentity& identity) {
                card_ = card;
                model_ = identity;
                reading_->model = identity;
            });
    connect(&runner_, &AnalysisRunner::gateJudged, this, [this](const GateResult& gate) {
        reading_->gate = gate;
        judged_ = true;
        shown_at_ = QDateTime::currentDateTimeUtc();
        if (maySee(Matter::GateVerdict)) {
            Q_EMIT gateJudged(gate);
        }
    });
    connect(&runner_, &AnalysisRunner::predicted, this, [this](const Prediction& prediction) {
        reading_->prediction = prediction;
        if (maySee(Matter::Opinion)) {
            Q_EMIT predicted(prediction);
        }
    });
    connect(&runner_, &AnalysisRunner::mapRefined, this, [this](const Attribution& map) {
        reading_->attribution = map;
        reading_->shortcuts.reset();
        if (maySee(Matter::Map)) {
            Q_EMIT mapRefined(map);
        }
    });
    connect(&runner_, &AnalysisRunner::progressed, this, [this](qint64 done, qint64 total) {
        if (maySee(Matter::ModelActivity)) {
            Q_EMIT progressed(done, total);
        }
    });
    connect(&runner_, &AnalysisRunner::modelFailed, this, [this](const Error& error) {
        if (reading_) {  // what was asked for last is not there
            reading_->attribution.reset();
            reading_->shortcuts.reset();
        }
        failure_ = error;
        if (!reading_ || maySee(Matter::ModelActivity)) {
            keepOpinion();
            Q_EMIT modelFailed(error);
        }
    });
    connect(&runner_, &AnalysisRunner::finished, this, [this](const Reading& reading) {
        reading_ = reading;
        failure_.reset();
        if (!isSealed()) {
            keepOpinion();
            Q_EMIT finished(*reading_);
        }
    });
}

void ReadingSession::connectKeeper() {
    connect(&keeper_, &ReadKeeper::ready, this, [this] {
        Q_EMIT pixelsKnown(pixelsSha256());
        if (const ShownOpinion* last = lastOpinion(reads())) {
            recorded_ = *last;
        }
        if (!runner_.isBusy()) {
            keepOpinion();
        }
        Q_EMIT readsChanged();
        lookAtSeal();
    });
    connect(&keeper_, &ReadKeeper::changed, this, [this] {
        Q_EMIT readsChanged();
        lookAtSeal();
    });
}

void ReadingSession::lookAtSeal() {
    const bool was = std::exchange(sealed_, isSealed());
    if (was && !sealed_ && reading_) {
        unseal();
    }
}

void ReadingSession::takeFilm(const Film& film) {
    reading_.emplace();
    reading_->film = film;
    part_ = partToSee(*reading_, mode_, disclosing());
    keeper_.setFilm(film);
    Q_EMIT filmRead(film);
}

/// Everything that has come while it was sealed, as if it came now.
void ReadingSession::unseal() {
    shown_at_ = QDateTime::currentDateTimeUtc();
    Q_EMIT unsealed();
    if (judged_) {
        Q_EMIT gateJudged(reading_->gate);
    }
    if (reading_->prediction) {
        Q_EMIT predicted(*reading_->prediction);
    }
    if (failure_) {
        Q_EMIT modelFailed(*failure_);
    } else if (judged_ && !runner_.isBusy()) {
        Q_EMIT finished(*reading_);
    } else if (reading_->attribution) {
        Q_EMIT mapRefined(*reading_->attribution);
    }
    if (!runner_.isBusy()) {
        keepOpinion();
    }
}

void ReadingSession::setMode(ReadingMode mode) {
    next_mode_ = mode;
    if (mode_ == mode || (reading_ && !isSealed() && mode == ReadingMode::SecondReader)) {
        return;
    }
    mode_ = mode;
    Q_EMIT readsChanged();
    lookAtSeal();
}

void ReadingSession::setAlone(bool alone) {
    alone_ = alone;
    sealed_ = isSealed();
}

bool ReadingSession::isBusy() const {
    return runner_.isBusy() && (!reading_ || maySee(Matter::ModelActivity));
}

const Reading* ReadingSession::reading() const {
    if (!reading_) {
        return nullptr;
    }
    return isSealed() ? &part_ : &*reading_;
}

void ReadingSession::commit(const ReaderVerdict& read) {
    std::vector<ReadEvent> events = opinionToKeep(false);
    ReadEvent event = readEvent(nextRead(reads()), mode_);
    event.read = read;
    events.push_back(std::move(event));
    keeper_.append(std::move(events));
}

void ReadingSession::setToDiscuss(bool discuss) {
    if (keeper_.isReady() && discuss != isToDiscuss(reads())) {
        ReadEvent event = readEvent(ReadEvent::Kind::Discuss, mode_);
        event.discuss = discuss;
        keeper_.append({std::move(event)});
    }
}

void ReadingSession::recordLabel(const QString& label) {
    if (keeper_.isReady() && maySee(Matter::ReferenceLabel) && shownLabel(reads()) != label) {
        ReadEvent event = readEvent(ReadEvent::Kind::Label, mode_);
        event.label = label;
        keeper_.append({std::move(event)});
    }
}

std::vector<ReadEvent> ReadingSession::opinionToKeep(bool whatever_map) {
    const bool any = reading_ && (reading_->prediction || isRefused() || failure_);
    if (!any || !keeper_.isReady() || isSealed()) {
        return {};
    }
    const ShownOpinion shown = shownOpinion(*reading_, failure_);
    if (recorded_ && isSameOpinion(*recorded_, shown) &&
        (recorded_->map == shown.map || (whatever_map && recorded_->map))) {
        return {};
    }
    recorded_ = shown;
    ReadEvent event = readEvent(ReadEvent::Kind::Opinion, mode_);
    event.time = shown_at_;
    event.shown = shown;
    return {std::move(event)};
}

void ReadingSession::keepOpinion() {
    auto events = opinionToKeep(true);
    if (!events.empty()) {
        keeper_.append(std::move(events));
    }
}

void ReadingSession::forgetFilm() {
    keepOpinion();
    place_ = {};
    reading_.reset();
    part_ = {};
    judged_ = false;
    failure_.reset();
    recorded_.reset();
    keeper_.clear();
    mode_ = next_mode_;
    sealed_ = isSealed();
}

void ReadingSession::open(const FilmPlace& place) {
    forgetFilm();
    place_ = place;
    startOver();
    runner_.readFile(place.path, parameters_, place.frame);
    Q_EMIT filmStarted();
}

void ReadingSession::close() {
    runner_.cancel();
    forgetFilm();
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
    if (hasOpinion()) {
        ++parameters_.explanation.seed;
        explain();
    }
}

void ReadingSession::explainWith(std::shared_ptr<const Superpixels> regions) {
    if (hasOpinion()) {
        parameters_.regions = std::move(regions);
        explain();
    }
}

void ReadingSession::explainWith(const ExplainParameters& explanation) {
    parameters_.explanation = whileOneWaits(explanation);
    if (hasOpinion()) {
        explain();
    }
}

void ReadingSession::adopt(const Attribution& map) {
    if (hasOpinion()) {
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
    part_ = partToSee(*reading_, mode_, disclosing());
    reading_->model = model_;
    judged_ = false;
    failure_.reset();
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
