#pragma once

#include "ui/film/corner_text.h"

#include <QDialog>

class QComboBox;

namespace lucency {

/// Which fact stands in which corner of the film: a row a fact, kept as it is chosen.
class CornerChooser : public QDialog {
    Q_OBJECT
public:
    explicit CornerChooser(QWidget* parent);

Q_SIGNALS:
    void chosen(const lucency::CornerChoice& choice);

private:
    void show(const CornerChoice& choice);
    void take();

    std::map<CornerFact, QComboBox*> boxes_;
};

}  // namespace lucency
