#include "ui/panels/fold.h"

#include "ui/settings/settings.h"

#include <QToolButton>

namespace lucency {

Fold::Fold(const QString& title, const QString& tip, const Setting<bool>& kept_open,
           QWidget* parent)
    : QWidget(parent), button_(new QToolButton(this)), content_(new QWidget(this)) {
    button_->setText(title);
    button_->setToolTip(tip);
    button_->setCheckable(true);
    button_->setAutoRaise(true);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button_->setMinimumHeight(28);
    button_->setFocusPolicy(Qt::TabFocus);
    body_ = new QVBoxLayout(content_);
    body_->setContentsMargins(0, 0, 0, 0);
    body_->setSpacing(8);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(button_, 0, Qt::AlignLeft);
    rows->addWidget(content_);
    const auto show = [this](bool open) {
        button_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        content_->setVisible(open);
    };
    connect(button_, &QToolButton::toggled, this, [show, kept_open](bool open) {
        show(open);
        kept_open.set(open);
    });
    show(false);
    setOpen(kept_open.value());
}

bool Fold::isOpen() const {
    return button_->isChecked();
}

void Fold::setOpen(bool open) {
    button_->setChecked(open);
}

}  // namespace lucency
