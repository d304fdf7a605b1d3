#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QToolButton;

namespace lucency {

/// What is rarely needed, behind a line with an arrow. Whether it is open is kept in the settings
/// under `key`.
class Fold : public QWidget {
    Q_OBJECT
public:
    Fold(const QString& title, const QString& tip, const QString& key, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return body_; }
    bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton* button_;
    QWidget* content_;
    QVBoxLayout* body_;
};

}  // namespace lucency
