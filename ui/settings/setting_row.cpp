#include "ui/settings/setting_row.h"

#include "ui/icons.h"
#include "ui/panels/section.h"

#include <QCheckBox>
#include <QToolButton>

#include <algorithm>

namespace lucency {

SettingRow::SettingRow(const Texts& texts, QWidget* control, std::function<bool()> is_set,
                       std::function<void()> reset, QWidget* parent)
    : QWidget(parent),
      texts_(QStringList{texts.title, texts.what, texts.otherwise}.join(QLatin1Char('\n'))),
      is_set_(std::move(is_set)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    control->setParent(this);
    control->setAccessibleName(texts.title);
    control->setAccessibleDescription(texts.what);
    control->setMinimumHeight(28);
    if (auto* box = qobject_cast<QCheckBox*>(control)) {
        box->setText(texts.title);
        line->addWidget(box, 1);
    } else {
        auto* title = new QLabel(texts.title, this);
        title->setBuddy(control);
        rows->addWidget(title);
        line->addWidget(control, 1);
    }
    reset_ = new QToolButton(this);
    reset_->setIcon(lineIcon(QStringLiteral("reset")));
    reset_->setToolTip(tr("Back to the default: %1").arg(texts.otherwise));
    reset_->setAccessibleName(tr("Reset: %1").arg(texts.title));
    reset_->setAutoRaise(true);
    reset_->setFocusPolicy(Qt::TabFocus);
    connect(reset_, &QToolButton::clicked, this, reset);
    line->addWidget(reset_);
    rows->addLayout(line);
    auto* what = sentenceLabel(this, QPalette::PlaceholderText);
    what->setText(tr("%1 Default: %2.").arg(texts.what, texts.otherwise));
    rows->addWidget(what);
    fault_ = sentenceLabel(this, QPalette::BrightText);
    fault_->setObjectName(QStringLiteral("fault"));
    rows->addWidget(fault_);
    setFault({});
    setTabOrder(control, reset_);
    refresh();
}

bool SettingRow::matches(const QStringList& words) const {
    return std::all_of(words.begin(), words.end(), [this](const QString& word) {
        return texts_.contains(word, Qt::CaseInsensitive);
    });
}

void SettingRow::setFault(const QString& sentence) {
    setSentence(fault_, sentence);
}

void SettingRow::refresh() {
    reset_->setEnabled(is_set_());
}

}  // namespace lucency
