#pragma once

#include "core/review/disclosure.h"

#include "ui/analysis_runner.h"
#include "ui/film_place.h"
#include "ui/reads/read_keeper.h"

namespace lucency {

/// The film shown and what may be seen of it: the runner's results come here, and go no further
/// while the reader's own read is out (core/review/disclosure.h). reading() grows as they are
/// disclosed; by the time of a signal it is up to date. What connects to results connects to the
/// session, never to the runner.
class ReadingSession : public QObject {
    Q_OBJECT
public:
    ReadingSession(ClassifierLoader loader, QString pack, Recorder& recorder,
                   QObject* parent = nullptr);
    ~ReadingSession() override;

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

    /// For films to come. The film at hand takes it on too, but is not sealed again once its
    /// opinion has been open.
    void setMode(ReadingMode mode);
    /// Of the film at hand; of the next where there is none.
    ReadingMode mode() const { return mode_; }
    /// Of films to come: nothing of the model is ever disclosed, nor what a list says the answer
    /// is, whatever is committed. No film is at hand.
    void setAlone(bool alone);
    bool isAlone() const { return alone_; }
    bool maySee(Matter matter) const { return lucency::maySee(matter, mode_, disclosing()); }
    bool isSealed() const { return !maySee(Matter::Opinion); }

    /// The reader's next read of the film: kept first, and disclosing what it was waited for with
    /// once it is kept. The keeper is ready.
    void commit(const ReaderVerdict& read);
    void setToDiscuss(bool discuss);
    /// Keeps that the reader has seen it. The label may be seen.
    void recordLabel(const QString& label);
    const ReadKeeper& keeper() const { return keeper_; }
    ReadKeeper& keeper() { return keeper_; }
    const FilmReads& reads() const { return keeper_.reads(); }
    /// Of the film at hand; empty until it is known, see pixelsKnown().
    const QByteArray& pixelsSha256() const { return keeper_.pixelsSha256(); }

    const AnalysisRunner& runner() const { return runner_; }
    AnalysisRunner& runner() { return runner_; }
    /// Where the film at hand is from; no path where there is none.
    const FilmPlace& place() const { return place_; }
    /// As far as that may be seen: the film is being read, or the model is at work on it openly.
    bool isBusy() const;
    /// What may be seen. Null until the film is there.
    const Reading* reading() const;
    bool isJudged() const { return judged_ && maySee(Matter::GateVerdict); }
    bool isRefused() const { return isJudged() && !reading_->gate.accepted(); }
    /// Null until the model has been loaded.
    const ModelCard* card() const { return card_ ? &*card_ : nullptr; }
    const ModelIdentity& model() const { return model_; }

Q_SIGNALS:
    /// Another film is being read.
    void filmStarted();
    /// The film is there, the model has not looked at it yet.
    void filmRead(const lucency::Film& film);
    /// The film could not be read.
    void filmFailed(const lucency::Error& error);
    /// The film is another to the model, and is being read once more.
    void filmCorrected(const lucency::Film& film);
    /// The same film is being read by the model once more.
    void readingStarted();
    void cancelled();
    void mapAdopted(const lucency::Reading& reading);
    /// The film's folder can be named (core/review/film_folder.h).
    void pixelsKnown(const QByteArray& pixels_sha256);
    /// What is known of the film's reads, or the mode it is read in.
    void readsChanged();
    /// What was sealed is open: what there is by now follows, signal by signal.
    void unsealed();

    // Results, as far as they may be seen.
    void gateJudged(const lucency::GateResult& gate);
    void predicted(const lucency::Prediction& prediction);
    void mapRefined(const lucency::Attribution& attribution);
    void progressed(qint64 done, qint64 total);
    void finished(const lucency::Reading& reading);
    /// The film is there, the model's opinion is not.
    void modelFailed(const lucency::Error& error);

private:
    void connectRunner();
    void connectKeeper();
    void startOver();
    void explain();
    void forgetFilm();
    void takeFilm(const Film& film);
    void lookAtSeal();
    void unseal();
    /// The reads that what may be seen depends on.
    FilmReads disclosing() const { return alone_ ? FilmReads() : reads(); }
    bool hasOpinion() const { return reading_ && reading_->prediction && !isSealed(); }
    /// What is to be kept of what is shown; empty where that is kept by now.
    std::vector<ReadEvent> opinionToKeep(bool whatever_map);
    void keepOpinion();

    AnalysisRunner runner_;
    ReadKeeper keeper_;
    FilmPlace place_;
    ReadingParameters parameters_;
    ReadingMode mode_ = ReadingMode::SecondReader;
    ReadingMode next_mode_ = ReadingMode::SecondReader;
    bool alone_ = false;
    std::optional<Reading> reading_;  ///< all of it
    Reading part_;                    ///< of it, to see while the rest is sealed
    bool sealed_ = true;              ///< as the signals have it so far
    bool judged_ = false;
    std::optional<Error> failure_;          ///< of the model
    QDateTime shown_at_;                    ///< the opinion
    std::optional<ShownOpinion> recorded_;  ///< that it was shown
    std::optional<ModelCard> card_;
    ModelIdentity model_;
};

}  // namespace lucency
