#pragma once

#include "ui/regions/outline_layer.h"
#include "ui/regions/region_document.h"

class QKeyEvent;

namespace lucency {

class FilmView;

enum class RegionTool { Choose, Merge, Split, Draw };

/// Lets the film's left button and its keys work on the regions of a document, and draws them. Tab
/// and the arrow keys go from region to region, Enter does with the one they are at what a click
/// does, Escape lets go.
class RegionTools : public QObject {
    Q_OBJECT
public:
    RegionTools(RegionDocument& document, FilmView* view, QObject* parent);

    RegionTool tool() const { return tool_; }
    void setTool(RegionTool tool);
    /// Label of the region under the pointer or where the keys are; -1 for none.
    int pointed() const { return marks_.pointed; }

Q_SIGNALS:
    /// pointed() is another.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    bool moveAlong(int step);
    void moveTowards(QPointF direction);
    void pointAt(int label);
    void use(int label);
    void press(QPointF film_point);
    void drag(QPointF film_point);
    void release(QPointF film_point);
    void takeRegions();
    void draw();
    QSizeF filmSize() const;
    int regionUnder(QPointF film_point) const;

    RegionDocument& document_;
    FilmView* view_;
    RegionTool tool_ = RegionTool::Choose;
    RegionMarks marks_;
    std::shared_ptr<OutlineLayer> layer_;
    std::shared_ptr<const Superpixels> shown_;
    std::vector<QPointF> centres_;  ///< of the regions, film px
    int pressed_ = -1;              ///< region that the button went down on
};

}  // namespace lucency
