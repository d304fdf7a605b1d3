#pragma once

#include "core/film/film.h"
#include "core/review/read_store.h"

#include "ui/film_place.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace lucency {

/// The reads of the film at hand as they are kept on disk, read and written one job at a time
/// beside the window. The destructor waits until what it was given is written.
class ReadKeeper : public QObject {
    Q_OBJECT
public:
    explicit ReadKeeper(QObject* parent = nullptr);
    ~ReadKeeper() override;

    /// Another film: its hash is worked out and its reads are looked up.
    void setFilm(const Film& film);
    void clear();
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
    /// Waits until all it was given is on disk.
    void finish();

Q_SIGNALS:
    void ready();
    void changed();
    /// What was to be read or kept could not be.
    void failed(const lucency::Error& error);
    /// The film's reads were damaged: their file has this name in the film's folder now.
    void damagedSetAside(const QString& name);
    /// Of any film, also one that is no longer at hand.
    void kept(const lucency::FilmPlace& place, const lucency::FilmReads& reads);

private:
    struct Found {
        QByteArray pixels_sha256;
        Result<KeptReads> kept{KeptReads()};
        ReadDraft draft;
    };
    void take(const Found& found);
    void writeDraft();

    QThreadPool pool_;
    std::shared_ptr<const std::vector<std::uint16_t>> samples_;  ///< of the film at hand
    FilmPlace place_;
    LaterSha256 file_sha256_;
    QByteArray pixels_sha256_;
    FilmReads reads_;
    ReadDraft draft_;
    int keeping_ = 0;
    QTimer draft_timer_;
};

}  // namespace lucency
