#include "ui/panels/section.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <memory>

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

int sentenceHeight(const QLabel& label, int width, const QStringList& texts) {
    const std::unique_ptr<QLabel> probe(sentenceLabel(nullptr));
    probe->setFont(label.font());
    int height = 0;
    for (const QString& text : texts) {
        probe->setText(text);
        height = std::max(height, probe->heightForWidth(width));
    }
    return height;
}

void setSentence(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace lucency
