#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QToolButton;

namespace lucency {

template <typename T>
struct Setting;

/// What is rarely needed, behind a line with an arrow. Whether it is open is kept.
class Fold : public QWidget {
    Q_OBJECT
public:
    Fold(const QString& title, const QString& tip, const Setting<bool>& kept_open,
         QWidget* parent = nullptr);

    QVBoxLayout* body() const { return body_; }
    bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton* button_;
    QWidget* content_;
    QVBoxLayout* body_;
};

}  // namespace lucency
