#pragma once

#include "core/film/voi_window.h"

#include "ui/film/film_turn.h"
#include "ui/regions/region_document.h"
#include "ui/regions/region_tools.h"

#include <QDialog>

class QActionGroup;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace lucency {

class FilmView;
class RegionControls;

/// The regions of the film at hand, beside the window: cut anew with a live preview, merged, split
/// and drawn by hand, loaded and saved, and explained.
class RegionEditor : public QDialog {
    Q_OBJECT
public:
    explicit RegionEditor(QWidget* parent);
    ~RegionEditor() override;

    /// How a film is shown.
    struct Look {
        FilmTurn turn;
        VoiWindow window;
        bool inverted = false;
    };
    /// Another film, with the regions it was explained by (null: cut anew); `spec`: what its
    /// network wants, as readSuperpixels() asks for.
    void setFilm(const Film& film, const Look& look, std::shared_ptr<const Superpixels> regions,
                 const InputSpec& spec);
    void clear();
    bool hasFilm() const { return document_.hasFilm(); }
    /// There is an opinion to explain.
    void setExplainable(bool explainable);

    void loadFrom(const QString& path);
    void saveTo(const QString& path);

    RegionDocument& document() { return document_; }
    FilmView* view() const { return view_; }

Q_SIGNALS:
    void explainWanted(std::shared_ptr<const lucency::Superpixels> regions);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QAction* add(const char* name, const QString& text, const QString& tip,
                 const QKeySequence& shortcut);
    void buildTools(QVBoxLayout* column);
    void buildCommands(QVBoxLayout* column);
    void divideChosen();
    void refresh();
    void describe();

    RegionDocument document_;
    FilmView* view_;
    RegionTools* tools_;
    RegionControls* controls_;
    QActionGroup* tool_actions_;
    QSpinBox* parts_;
    QLabel* hint_;  ///< how the tool at hand is used
    QLabel* count_;
    QLabel* said_;
    QAction *divide_, *undo_, *redo_, *reset_, *load_, *save_, *explain_;
    InputSpec spec_;
    bool explainable_ = false;
};

}  // namespace lucency
