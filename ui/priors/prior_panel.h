#pragma once

#include "core/film/film_summary.h"

#include "ui/priors/prior_link.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QSplitter;

namespace lucency {

class Commands;

/// Another film beside the one at hand, most often an earlier one of the same patient: without any
/// opinion of the model's, zoomed, moved and windowed with the film at hand, and with words on
/// which of the two is older. Read beside the window's thread. Names nobody unless it is told to.
/// The panel is the line over both films; the film itself is in view(), beside the other.
class PriorPanel : public QWidget {
    Q_OBJECT
public:
    /// `place`: what the film's view is put into.
    PriorPanel(const Commands& commands, FilmView* shown, QSplitter* place, QWidget* parent);

    /// The film with the line.
    void setVisible(bool visible) override;

    /// Other films of the patient at hand, in the order to step through; none is opened by this.
    void setCandidates(std::vector<FilmSummary> films);
    const std::vector<FilmSummary>& candidates() const { return candidates_; }
    /// The film at the path, whether it is among the candidates or not.
    void open(const QString& path);
    void step(int films);
    /// No prior: what stands in its place.
    void clear(const QString& sentence);
    bool isReading() const { return reading_; }
    const QString& path() const { return path_; }

    FilmView* view() { return view_; }
    PriorLink& link() { return *link_; }
    void setIdentityShown(bool shown);
    bool isIdentityShown() const { return identity_; }

Q_SIGNALS:
    /// The prior is another, or there is none.
    void changed();

private:
    int position() const;
    void describe();

    FilmView* shown_;
    QWidget* frame_;  ///< of the view, beside the other film
    FilmView* view_;
    PriorLink* link_;
    QLabel* title_;
    QLabel* warning_;
    QLabel* details_;
    std::vector<FilmSummary> candidates_;
    QString path_;
    bool reading_ = false;
    bool identity_ = false;
    int asked_ = 0;  ///< films asked for so far: an older one comes too late
};

/// Whether the headers of both say the same patient; nothing where one of them does not say.
std::optional<bool> isSamePatient(const PatientIdentity& one, const PatientIdentity& other);

}  // namespace lucency
