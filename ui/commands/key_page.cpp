#include "ui/commands/key_page.h"

#include "ui/commands/commands.h"
#include "ui/panels/section.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace lucency {
namespace {

constexpr int action_role = Qt::UserRole;
constexpr int rows_in_view = 12;

QAction* actionOf(const QTreeWidgetItem* item) {
    return item == nullptr ? nullptr : item->data(0, action_role).value<QAction*>();
}

}  // namespace

KeyPage::KeyPage(Commands& commands, QWidget* parent) : QWidget(parent), commands_(commands) {
    tree_ = new QTreeWidget(this);
    tree_->setObjectName(QStringLiteral("keyTable"));
    tree_->setAccessibleName(tr("Commands and their keys"));
    tree_->setHeaderLabels({tr("Command"), tr("Key")});
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->setTabKeyNavigation(false);
    for (const auto& group : commands.groups()) {
        for (QAction* action : group.actions) {
            auto* item = new QTreeWidgetItem(tree_);
            item->setData(0, action_role, QVariant::fromValue(action));
        }
    }
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->header()->setStretchLastSection(false);
    tree_->setMinimumHeight(fontMetrics().lineSpacing() * rows_in_view * 3 / 2);

    title_ = new QLabel(this);
    edit_ = new QKeySequenceEdit(this);
    edit_->setObjectName(QStringLiteral("keyEdit"));
    edit_->installEventFilter(this);
    title_->setBuddy(edit_);
    fault_ = sentenceLabel(this, QPalette::BrightText);
    fault_->setObjectName(QStringLiteral("keyFault"));
    const auto button = [this](const QString& text, const QString& tip, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setToolTip(tip);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    take_over_ = button(tr("&Take it over"),
                        tr("Give it this key; the other command has none then"), "keyTakeOver");
    none_ = button(tr("&No key"), tr("Take the key away from the command"), "keyNone");
    reset_ = button(tr("&Default"), tr("Give the command the key that it comes with"), "keyReset");
    auto* all = button(tr("All &keys as they come"),
                       tr("Give every command the key that it comes with"), "keyResetAll");

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(tree_);
    rows->addWidget(title_);
    rows->addWidget(edit_);
    rows->addWidget(fault_);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* one : {take_over_, none_, reset_}) {
        buttons->addWidget(one);
    }
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addWidget(all, 0, Qt::AlignLeft);

    connect(tree_, &QTreeWidget::currentItemChanged, this, &KeyPage::showChosen);
    connect(tree_, &QTreeWidget::itemActivated, this,
            [this] { edit_->setFocus(Qt::TabFocusReason); });
    connect(edit_, &QKeySequenceEdit::keySequenceChanged, this, &KeyPage::take);
    connect(take_over_, &QPushButton::clicked, this, [this] {
        const QKeySequence key = edit_->keySequence();
        if (QAction* holder = commands_.holderOf(key, chosen())) {
            commands_.setKey(holder, {});
        }
        give(key);
    });
    connect(none_, &QPushButton::clicked, this, [this] { give({}); });
    connect(reset_, &QPushButton::clicked, this, [this] {
        const QKeySequence key = commands_.factoryKey(chosen());
        if (key.isEmpty()) {
            give({});
            return;
        }
        {
            const QSignalBlocker quiet(edit_);
            edit_->setKeySequence(key);
        }
        take();
    });
    connect(all, &QPushButton::clicked, &commands_, &Commands::resetKeys);
    connect(&commands_, &Commands::keysChanged, this, &KeyPage::refresh);
    refresh();
    tree_->setCurrentItem(tree_->topLevelItem(0));
}

QAction* KeyPage::chosen() const {
    return actionOf(tree_->currentItem());
}

bool KeyPage::setFilter(const QStringList& words) {
    bool any = false;
    for (int row = 0; row < tree_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = tree_->topLevelItem(row);
        const QString text = item->text(0) + QLatin1Char('\n') + item->text(1) + QLatin1Char('\n') +
                             item->toolTip(0);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
        any = any || fits;
    }
    return any;
}

void KeyPage::refresh() {
    for (int row = 0; row < tree_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = tree_->topLevelItem(row);
        const QAction* action = actionOf(item);
        const QString text = plainText(action);
        item->setText(0, text.isEmpty() ? action->statusTip() : text);
        item->setToolTip(0, action->statusTip());
        item->setText(1, action->shortcut().toString(QKeySequence::NativeText));
    }
    showChosen();
}

void KeyPage::showChosen() {
    const QAction* action = chosen();
    const QSignalBlocker quiet(edit_);
    title_->setText(action == nullptr ? QString()
                                      : tr("Key of '%1'").arg(tree_->currentItem()->text(0)));
    edit_->setAccessibleName(title_->text());
    for (QWidget* child : edit_->findChildren<QWidget*>()) {
        child->setAccessibleName(title_->text());
    }
    edit_->setKeySequence(action == nullptr ? QKeySequence() : action->shortcut());
    edit_->setEnabled(action != nullptr);
    none_->setEnabled(action != nullptr && !action->shortcut().isEmpty());
    reset_->setEnabled(action != nullptr && action->shortcut() != commands_.factoryKey(action));
    take_over_->setEnabled(false);
    setSentence(fault_, {});
}

void KeyPage::take() {
    const QKeySequence typed = edit_->keySequence();
    const QKeySequence key = typed.isEmpty() ? typed : QKeySequence(typed[0]);
    QAction* action = chosen();
    if (action == nullptr || key.isEmpty()) {
        return;
    }
    if (key != typed) {  // one stroke is a key here
        const QSignalBlocker quiet(edit_);
        edit_->setKeySequence(key);
    }
    const QString fault = commands_.whyNot(action, key);
    if (fault.isEmpty()) {
        give(key);
        return;
    }
    setSentence(fault_, fault);
    take_over_->setEnabled(commands_.holderOf(key, action) != nullptr);
}

void KeyPage::give(const QKeySequence& key) {
    commands_.setKey(chosen(), key);
}

/// Tab goes on to the next control, also from the place that takes every other key.
bool KeyPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            key == Qt::Key_Tab ? focusNextChild() : focusPreviousChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace lucency
