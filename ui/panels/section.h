#pragma once

#include <QLabel>
#include <QPalette>
#include <QVBoxLayout>
#include <QWidget>

namespace lucency {

/// One part of the reading panel: a heading, a hairline above it, and what the part says.
class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(const QString& heading, QWidget* parent = nullptr);

protected:
    QVBoxLayout* body() const { return body_; }
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* body_;
};

/// A label for sentences: wraps, can be selected with the mouse, plain text. `ink` is a role of the
/// palette, see ThemeColours.
QLabel* sentenceLabel(QWidget* parent, QPalette::ColorRole ink = QPalette::WindowText);

/// The height that such a label needs at this width for the highest of the texts: room to keep.
int sentenceHeight(const QLabel& label, int width, const QStringList& texts);

/// Shows the text, or hides the label where there is none.
void setSentence(QLabel* label, const QString& text);

}  // namespace lucency
