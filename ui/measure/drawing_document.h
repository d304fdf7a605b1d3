#pragma once

#include "core/base/result.h"
#include "core/measure/measure.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace lucency {

/// What a reader draws on the film at hand, what it measures, and which of it is selected. Every
/// change can be undone, and is kept beside the film soon after, off this thread; the newest wins.
/// What is kept comes back when the film is shown again.
class DrawingDocument : public QObject {
    Q_OBJECT
public:
    explicit DrawingDocument(QObject* parent);
    /// Waits until all is kept.
    ~DrawingDocument() override;

    /// Takes the place of the film before, whose drawings are kept first. Nothing can be changed
    /// until what was drawn on this one has come, see lookFor().
    void setFilm(const Film& film);
    /// Where the film's drawings are kept; nothing without a hash or a film.
    void lookFor(const QByteArray& pixels_sha256);
    void clear();
    /// Waits until all is kept.
    void finish();
    bool isOpen() const { return open_; }

    const DrawingSheet& sheet() const { return sheet_; }
    int count() const { return static_cast<int>(sheet_.drawings.size()); }
    const Drawing& drawing(int index) const {
        return sheet_.drawings[static_cast<std::size_t>(index)];
    }
    /// measureText() of a drawing.
    const QStringList& text(int index) const {
        return measured_[static_cast<std::size_t>(index)].text;
    }
    const LengthScale& scale() const { return scale_; }
    /// What one that is not on the sheet yet measures.
    QStringList textOf(const Drawing& drawing) const;
    /// By the reader's line of known length.
    std::optional<PixelSpacing> calibration() const;
    double pixelAspect() const { return film_ ? film_->pixel_aspect : 1; }

    /// -1 for none; a point of it, or -1 for the whole.
    int selected() const { return selected_; }
    int selectedPoint() const { return selected_point_; }
    void select(int index, int point = -1);

    /// The new one is selected. A calibration takes the place of the one before.
    void add(const Drawing& drawing);
    /// Changes of one series (a number of the caller's own, at least 1) are undone together.
    void replace(int index, const Drawing& drawing, const QString& what, int series = -1);
    void remove(int index);
    void setKeyImage(bool key);
    QUndoStack* history() { return &history_; }

Q_SIGNALS:
    /// The sheet, its film or the selection are others.
    void changed();
    /// What went wrong with keeping or restoring.
    void said(const QString& sentence);

private:
    class Change;
    struct Measured {
        Drawing drawing;
        QStringList text;
    };

    void push(DrawingSheet sheet, const QString& what, int selected, int series = -1);
    void show(const DrawingSheet& sheet, int selected);
    void restore(const Result<DrawingSheet>& kept);
    void keepNow();

    QUndoStack history_;
    std::optional<Film> film_;
    QByteArray pixels_sha256_;
    bool open_ = false;
    DrawingSheet sheet_;
    LengthScale scale_;
    std::vector<Measured> measured_;
    int selected_ = -1;
    int selected_point_ = -1;

    QThreadPool files_;  ///< of one thread: what is read was written before
    QTimer soon_;
    int film_number_ = 0;
    bool unkept_ = false;
    bool keeping_ = false;
};

}  // namespace lucency
