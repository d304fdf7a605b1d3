#pragma once

#include "core/record/reader_study.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lucency {

/// Asks for what the protocol of a study of readers says beside its films.
class NewReaderStudy : public QDialog {
    Q_OBJECT
public:
    /// `films`: how many there will be. `reader`: who is at the window.
    NewReaderStudy(int films, const QString& reader, QWidget* parent);

    /// As it was filled in; without films.
    ReaderStudy study() const;

private:
    QLineEdit* title_;
    QComboBox* mode_;
    QLineEdit* readers_;
    QCheckBox* random_;
    QSpinBox* seed_;
    QCheckBox* in_turn_;
    QCheckBox* twice_;
    QSpinBox* days_;
};

}  // namespace lucency
