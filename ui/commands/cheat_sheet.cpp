#include "ui/commands/cheat_sheet.h"

#include "ui/commands/commands.h"
#include "ui/commands/mouse_buttons.h"
#include "ui/panels/section.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheatSheet)
};

constexpr int words_width = 36;  // characters, beside as many as a key may need

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
        key_label->setMinimumWidth(std::max(110, key_label->sizeHint().width()));
        auto* words = new QLabel(what, box);
        words->setWordWrap(true);
        words->setMinimumWidth(words->fontMetrics().averageCharWidth() * words_width);
        grid->addWidget(key_label, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1, Qt::AlignTop);
    }
    return box;
}

}  // namespace

void showCheatSheet(const Commands& commands, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Keys and mouse"));
    auto* content = new QWidget;
    std::vector<std::pair<QString, Rows>> tables{{Words::tr("On the film"), mouseRows()}};
    for (const auto& group : commands.groups()) {
        Rows rows;
        for (const QAction* action : group.actions) {
            if (!action->shortcut().isEmpty()) {
                rows.emplace_back(action->shortcut().toString(QKeySequence::NativeText),
                                  action->statusTip());
            }
        }
        tables.emplace_back(QString(group.title).remove(QLatin1Char('&')), std::move(rows));
    }
    std::size_t all = 0;
    for (const auto& [title, rows] : tables) {
        all += rows.size() + 1;
    }
    const QSize room = parent->screen()->availableSize() * 0.95;
    const int column_width = parent->fontMetrics().averageCharWidth() * (words_width + 30);
    const auto column_count =
        static_cast<std::size_t>(std::clamp(room.width() / column_width, 1, 3));
    auto* columns = new QHBoxLayout(content);
    columns->setSpacing(32);
    std::vector<QVBoxLayout*> column(column_count);
    for (QVBoxLayout*& one : column) {
        one = new QVBoxLayout;
        one->setSpacing(16);
        columns->addLayout(one, 1);
    }
    // As long as one another: a table goes where its middle lies.
    std::size_t above = 0;
    for (const auto& [title, rows] : tables) {
        const std::size_t length = rows.size() + 1;
        column[(2 * above + length) * column_count / (2 * all)]->addWidget(
            table(title, rows, content));
        above += length;
    }
    for (QVBoxLayout* one : column) {
        one->addStretch();
    }
    auto* scroll = new QScrollArea(&dialog);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog.resize((content->sizeHint() + QSize(60, 80)).boundedTo(room));
    dialog.exec();
}

}  // namespace lucency
