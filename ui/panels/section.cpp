#include "ui/panels/section.h"

#include "ui/theme.h"

#include <QPainter>

namespace lucency {

Section::Section(const QString& heading, QWidget* parent) : QWidget(parent) {
    body_ = new QVBoxLayout(this);
    body_->setContentsMargins(16, 14, 16, 16);
    body_->setSpacing(8);
    auto* title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    title->setForegroundRole(QPalette::PlaceholderText);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    body_->addWidget(title);
    setAccessibleName(heading);
}

void Section::paintEvent(QPaintEvent*) {
    if (y() > 0) {  // not above the first one
        QPainter(this).fillRect(QRect(16, 0, width() - 32, 1), currentColours().line);
    }
}

QLabel* sentenceLabel(QWidget* parent, QPalette::ColorRole ink) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setForegroundRole(ink);
    return label;
}

void setSentence(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace lucency
