#include "ui/commands/cheat_sheet.h"

#include "ui/commands/commands.h"
#include "ui/commands/mouse_buttons.h"
#include "ui/panels/section.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheatSheet)
};

using Rows = std::vector<std::pair<QString, QString>>;

Rows mouseRows() {
    const MouseButtons buttons = mouseButtons();
    return {
        {Words::tr("Left drag"), mouseDeedWords(buttons.left)},
        {Words::tr("Right drag"), mouseDeedWords(buttons.right)},
        {Words::tr("Middle drag"), mouseDeedWords(buttons.middle)},
        {Words::tr("Wheel"), Words::tr("Zoom at the pointer")},
        {Words::tr("Double click"), Words::tr("Fit")},
        {Words::tr("Space, held"), Words::tr("The film bare")},
        {Words::tr("Arrows"), Words::tr("Move the film")},
        {Words::tr("Shift+Arrows"), Words::tr("Brightness and contrast")},
        {Words::tr("On a drawing: drag"), Words::tr("Move it, or one of its points")},
        {Words::tr("Double click on it"), Words::tr("Name it")},
        {Words::tr("Tab"), Words::tr("From drawing to drawing, and through their points")},
        {Words::tr("Enter, arrows"),
         Words::tr("Measuring: set a point, move the cross or what is selected by 1 pixel "
                   "(Shift: 10)")},
        {Words::tr("What if: click"), Words::tr("Hide a region, or show it again")},
        {Words::tr("Shift+click"), Words::tr("Show a region alone")},
        {Words::tr("Arrows, Enter"), Words::tr("The same by keys; Shift+Enter shows one alone")},
        {Words::tr("1 to 9"), Words::tr("Window presets, in the order of the menu")},
    };
}

QWidget* table(const QString& title, const Rows& rows, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto* heading = new QLabel(title, box);
    heading->setForegroundRole(QPalette::PlaceholderText);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const auto& [key, what] : rows) {
        const int row = grid->rowCount();
        auto* key_label = new QLabel(key, box);
        key_label->setMinimumWidth(110);
        grid->addWidget(key_label, row, 0, Qt::AlignTop);
        grid->addWidget(new QLabel(what, box), row, 1);
    }
    return box;
}

}  // namespace

void showCheatSheet(const Commands& commands, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Keys and mouse"));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setSpacing(32);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(16);
    right->setSpacing(16);
    left->addWidget(table(Words::tr("On the film"), mouseRows(), content));
    int placed = static_cast<int>(mouseRows().size());
    for (const auto& group : commands.groups()) {
        Rows rows;
        for (const QAction* action : group.actions) {
            if (!action->shortcut().isEmpty()) {
                rows.emplace_back(action->shortcut().toString(QKeySequence::NativeText),
                                  action->statusTip());
            }
        }
        (placed < 20 ? left : right)
            ->addWidget(table(QString(group.title).remove(QLatin1Char('&')), rows, content));
        placed += static_cast<int>(rows.size());
    }
    left->addStretch();
    right->addStretch();
    columns->addLayout(left);
    columns->addLayout(right);
    auto* scroll = new QScrollArea(&dialog);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog.resize(content->sizeHint() + QSize(60, 80));
    dialog.exec();
}

}  // namespace lucency
