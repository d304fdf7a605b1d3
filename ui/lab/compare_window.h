#pragma once

#include "ui/lab/compare_tile.h"
#include "ui/reading_session.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace lucency {

class FilmView;
class MapLegend;

/// The film at hand explained by every method, or with every filling, side by side on one scale of
/// colours, with what can be measured of each map. A window of its own beside the main one.
class CompareWindow : public QWidget {
    Q_OBJECT
public:
    CompareWindow(ReadingSession& session, const FilmView& view, QWidget* parent);

    /// The reading at hand, once it has its map; null for none. Another film or other regions begin
    /// anew.
    void setReading(const Reading* reading);
    /// What each map is shown with, but for its scale where that is not locked.
    void setStyle(const OverlayStyle& style);
    void cancel();
    bool isRunning() const { return running_; }

    enum Kind { Methods, Fills };
    const std::vector<CompareTile::Content>& tiles() const { return sets_[kind_].tiles; }
    void setKind(Kind kind);
    void measureFaith();

Q_SIGNALS:
    void mapChosen(const lucency::Attribution& map);
    /// It has begun or ended to compute.
    void activityChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Set {
        std::vector<ExplainParameters> explanations;
        std::vector<CompareTile::Content> tiles;
        bool begun = false;
    };

    void start();
    void prepare(Kind kind);
    void layOut();
    void showAll();
    void ended(const QString& sentence);
    ComparisonCallbacks callbacksOf(Kind kind);
    double scale() const;

    ReadingSession& session_;
    const FilmView& view_;
    std::optional<Reading> reading_;
    std::array<Set, 2> sets_;
    Kind kind_ = Methods;
    bool running_ = false;
    OverlayStyle style_;

    QTabBar* tabs_;
    QGridLayout* grid_;
    std::vector<CompareTile*> widgets_;
    MapLegend* legend_;
    QCheckBox* lock_;
    QPushButton* measure_;
    QPushButton* again_;
    QPushButton* cancel_;
    QProgressBar* progress_;
    QLabel* sentence_;
    double locked_scale_ = 0;
};

}  // namespace lucency
