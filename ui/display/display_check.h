#pragma once

#include "ui/display/test_pattern.h"

#include <QWidget>

namespace lucency {

/// A test pattern beside words on what should be seen of it, in a window of its own; F11 gives it
/// the whole screen, one pixel of the pattern always on one of the screen.
class DisplayCheck : public QWidget {
    Q_OBJECT
public:
    explicit DisplayCheck(QWidget* parent);

    const TestPattern& pattern() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    void setWhole(bool whole);

    Sheet* sheet_;
    QWidget* words_;
};

}  // namespace lucency
