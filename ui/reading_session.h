#pragma once

#include "ui/analysis_runner.h"
#include "ui/film_place.h"

namespace lucency {

/// The film shown and what is known of it: its Reading grows as the runner gives
/// results. Connect to runner()'s signals to show them; the session's own state is already up to
/// date by then.
class ReadingSession : public QObject {
    Q_OBJECT
public:
    ReadingSession(ClassifierLoader loader, QString pack, QObject* parent = nullptr);

    /// Takes the place of the film at hand and is read at once.
    void open(const FilmPlace& place);
    /// No film any more.
    void close();
    /// Reads the film although the gate refuses it; the refusing codes are recorded as waived.
    void readAnyway();
    /// Another explanation of the same film, with the next seed.
    void explainAgain();
    /// Explains the same film by these regions of it, and from then on by them alone.
    void explainWith(std::shared_ptr<const Superpixels> regions);
    /// What films are explained with from now on: method, samples and filling; the film at hand is
    /// explained anew where it has an opinion.
    void explainWith(const ExplainParameters& explanation);
    /// A map of the film at hand that was made elsewhere takes the place of the reading's own,
    /// and films are explained in its way from now on.
    void adopt(const Attribution& map);
    const ExplainParameters& explanation() const { return parameters_.explanation; }
    /// Exchanges black and white of the film by the reader's word, or back again (see
    /// withPolarityCorrected); the model reads it anew.
    void correctPolarity();
    /// Keeps what has come so far.
    void cancel();

    const AnalysisRunner& runner() const { return runner_; }
    AnalysisRunner& runner() { return runner_; }
    /// Where the film at hand is from; no path where there is none.
    const FilmPlace& place() const { return place_; }
    bool isBusy() const { return runner_.isBusy(); }
    /// Null until the film is there.
    const Reading* reading() const { return reading_ ? &*reading_ : nullptr; }
    bool isJudged() const { return judged_; }
    bool isRefused() const { return judged_ && !reading_->gate.accepted(); }
    /// Null until the model has been loaded.
    const ModelCard* card() const { return card_ ? &*card_ : nullptr; }
    const ModelIdentity& model() const { return model_; }

Q_SIGNALS:
    /// Another film is being read.
    void filmStarted();
    /// The film is another to the model, and is being read once more.
    void filmCorrected(const lucency::Film& film);
    /// The same film is being read by the model once more.
    void readingStarted();
    void cancelled();
    void mapAdopted(const lucency::Reading& reading);

private:
    void startOver();
    void explain();

    AnalysisRunner runner_;
    FilmPlace place_;
    ReadingParameters parameters_;
    std::optional<Reading> reading_;
    bool judged_ = false;
    std::optional<ModelCard> card_;
    ModelIdentity model_;
};

}  // namespace lucency
