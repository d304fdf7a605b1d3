#pragma once

#include "core/model/prediction.h"

#include "ui/lab/region_layer.h"
#include "ui/lab/region_questions.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

class QKeyEvent;

namespace lucency {

class FilmView;

/// What the model would say with regions of the film hidden: the reader hides and shows them on the
/// film, by pointer or keys, and each change asks anew. Every change can be undone.
class WhatIf : public QObject {
    Q_OBJECT
public:
    WhatIf(RegionQuestions& questions, FilmView* view, QObject* parent);

    /// The reading at hand; null for none. Other regions, another filling or another film start
    /// with everything shown.
    void setReading(const Reading* reading);
    /// The film's left button and its keys work on the regions.
    void setActive(bool active);
    bool isActive() const { return active_; }

    bool hasRegions() const { return picture_.regions != nullptr; }
    void toggle(int label);
    /// Hides all others; shows everything again where they are hidden already.
    void showOnly(int label);
    void showAll();
    /// Shows what is hidden and hides what is shown.
    void exchange();
    QUndoStack* history() { return &history_; }

    /// Labels, ascending.
    std::vector<int> hidden() const;
    const Superpixels* regions() const { return picture_.regions.get(); }
    /// The model's own opinion.
    const std::optional<Prediction>& own() const { return own_; }
    /// With the regions hidden, of the positive label; none until the answer is there.
    const std::optional<double>& probability() const { return probability_; }
    const std::optional<Error>& error() const { return error_; }
    /// Label of the region that the keys are at, -1 for none.
    int focused() const { return picture_.focused; }

Q_SIGNALS:
    /// Anything that is shown.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Change;

    bool takesKey(const QKeyEvent& event);
    void moveFocus(QPointF direction);
    void point(QPointF film_point, Qt::KeyboardModifiers modifiers);
    void change(ShownRegions shown, const QString& text);
    void setShown(const ShownRegions& shown);
    void ask();
    void draw();

    RegionQuestions& questions_;
    FilmView* view_;
    QUndoStack history_;
    RegionPicture picture_;
    std::vector<QPointF> centres_;
    std::optional<Prediction> own_;
    std::optional<double> probability_;
    std::optional<Error> error_;
    bool active_ = false;
};

}  // namespace lucency
