#pragma once

#include "ui/film_place.h"
#include "ui/reads/read_lookup.h"
#include "ui/study/film_finder.h"
#include "ui/study/study_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lucency {

class StudyTree;

/// The films at hand: found in files, folders and DICOMDIRs beside the window, listed as they are
/// found, filtered by what is typed, and chosen.
class StudyPanel : public QWidget {
    Q_OBJECT
public:
    explicit StudyPanel(Recorder& recorder, QWidget* parent = nullptr);

    /// Takes the place of the films at hand. Once the search is over, or after a while, the first
    /// film is chosen, unless the user has chosen one by then; `wanted` where it is among them.
    /// `by_folder`: see StudyList.
    void open(const QStringList& paths, bool by_folder = true, const FilmPlace& wanted = {});
    /// Takes the place of the films at hand: these, numbered in this order, which is not to be
    /// changed, without a look at their files. None is chosen. `about` stands below them.
    void openFixed(const QStringList& paths, const QString& about);
    /// No films any more.
    void close();
    void cancel();
    bool isSearching() const { return finder_.isRunning(); }
    const StudyModel& model() const { return model_; }
    const FilmCounts& counts() const { return finder_.counts(); }
    /// There is something to choose from, or will be.
    bool isOfUse() const;

    void mark(const FilmPlace& place);
    /// The film so many rows after the one that is marked, among those shown.
    std::optional<FilmPlace> neighbour(int step) const;
    /// Of the marked film among those shown, from 1; 0 where it is not.
    int position() const { return model_.positionOf(current_.path) + 1; }
    /// All the films at hand, shown or not.
    const StudyList& list() const { return model_.list(); }
    int count() const { return static_cast<int>(model_.films().size()); }

    /// The next film among those shown that has no read, from the marked one on and round.
    std::optional<FilmPlace> nextUnread() const;
    void setReads(const FilmPlace& place, const FilmReads& reads);
    void setKeyImage(const FilmPlace& place, bool key_image) {
        model_.setKeyImage(place, key_image);
    }
    void setMode(ReadingMode mode);
    void setReadAhead(const QString& path, double probability) {
        model_.setReadAhead(path, probability);
    }
    /// Those that are shown, in the order of the rows.
    std::vector<FilmPlace> filmsShown() const;
    /// A sentence below the list on what is done with all of it; empty for none.
    void setNote(const QString& sentence);

    void setIdentityShown(bool shown) { model_.setIdentityShown(shown); }
    void focusFilter();

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void filmChosen(const lucency::FilmPlace& place);
    /// The films at hand, those shown of them, or whether more are looked for.
    void changed();
    /// The search is over, and nothing has been found.
    void nothingFound(bool cancelled);

private:
    void take(const std::vector<FilmSummary>& films);
    void finish();
    void chooseFirst();
    void updateFoot();
    void setFixed(bool fixed);
    void buildChoices();
    void updateReads();
    void markAgain();

    StudyModel model_;
    FilmFinder finder_;
    FilmPlace current_;
    FilmPlace wanted_;
    bool cancelled_ = false;
    bool fixed_ = false;  ///< what is listed, and how
    QString about_;
    bool slow_ = false;  ///< the search takes long enough to be shown
    QTimer patience_;
    QTimer shortly_;
    ReadLookup lookup_;
    QLineEdit* filter_;
    QComboBox* states_ = nullptr;
    QComboBox* order_ = nullptr;
    QLabel* progress_;
    StudyTree* tree_;
    QLabel* foot_;
    QLabel* note_;
    QToolButton* cancel_;
};

}  // namespace lucency
