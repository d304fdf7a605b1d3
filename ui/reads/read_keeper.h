#pragma once

#include "core/film/film.h"
#include "core/record/outbox.h"
#include "core/review/read_store.h"

#include "ui/film_place.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lucency {

class Recorder;

/// The reads of the film at hand as the record has them, read and written beside the window. The
/// destructor waits until what it was given is written.
class ReadKeeper : public QObject {
    Q_OBJECT
public:
    explicit ReadKeeper(Recorder& recorder, QObject* parent = nullptr);
    ~ReadKeeper() override;

    /// Another film: its hash is worked out and its reads are looked up.
    void setFilm(const Film& film);
    void clear();
    /// Asked for what stands beside a read whenever one is kept.
    void setBeside(std::function<Beside()> beside) { beside_ = std::move(beside); }
    /// Known soon after setFilm(); empty until then.
    const QByteArray& pixelsSha256() const { return pixels_sha256_; }
    /// The film's reads are known, or that they cannot be read.
    bool isReady() const { return !pixels_sha256_.isEmpty(); }
    const FilmReads& reads() const { return reads_; }
    /// As it was left when the film was last at hand.
    const ReadDraft& draft() const { return draft_; }

    /// They are part of reads() once they are on disk; a read among them ends the draft. The film
    /// is ready.
    void append(std::vector<ReadEvent> events);
    /// Events are on their way to the disk.
    bool isKeeping() const { return keeping_ > 0; }
    /// A moment later, of many changes the last; at once where another film comes.
    void saveDraft(const ReadDraft& draft);
    /// Of films to come: what is not committed is neither kept nor brought back. Drafts know no
    /// reader; what others left is not to lead one.
    void setDraftsKept(bool kept) { drafts_kept_ = kept; }
    /// Waits until all it was given is on disk.
    void finish();

Q_SIGNALS:
    void ready();
    void changed();
    /// What was to be read or kept could not be.
    void failed(const lucency::Error& error);
    /// The record was damaged: its file has this name beside the new one now.
    void damagedSetAside(const QString& name);
    /// It is kept on this computer, but not in the record yet.
    void waits(lucency::RecordTrouble trouble);
    /// Another window of this reader has kept a read of the film in the meantime.
    void othersBetween();
    /// Of any film, also one that is no longer at hand.
    void kept(const lucency::FilmPlace& place, const lucency::FilmReads& reads);

private:
    struct Found {
        QByteArray pixels_sha256;
        KeptEntry kept;
        ReadDraft draft;
        QString set_aside;
    };
    void take(const Found& found);
    void tell(const KeptEntry& entry, const QString& set_aside);
    void writeDraft();

    Recorder& recorder_;
    std::function<Beside()> beside_;
    std::shared_ptr<const std::vector<std::uint16_t>> samples_;  ///< of the film at hand
    FilmReference film_;
    FilmPlace place_;
    LaterSha256 file_sha256_;
    QByteArray pixels_sha256_;
    FilmReads reads_;
    ReadDraft draft_;
    bool drafts_kept_ = true;
    int keeping_ = 0;
    QElapsedTimer since_;  ///< the film came
    QString said_aside_;   ///< the last one that was told of
    QTimer draft_timer_;
};

}  // namespace lucency
