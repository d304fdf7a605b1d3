#include "ui/settings/settings_window.h"

#include "ui/commands/key_page.h"
#include "ui/panels/section.h"
#include "ui/settings/setting_row.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace lucency {
namespace {

constexpr int page_list_width = 150;
constexpr int widest_column = 520;

}  // namespace

SettingsWindow::SettingsWindow(Commands& commands, QWidget* parent)
    : QDialog(parent), commands_(commands) {
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settings"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("settingsSearch"));
    search_->setPlaceholderText(tr("Search the settings"));
    search_->setAccessibleName(tr("Search the settings"));
    search_->setClearButtonEnabled(true);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("settingsPages"));
    list_->setAccessibleName(tr("Pages"));
    list_->setMinimumWidth(page_list_width);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(24);
    nothing_ = sentenceLabel(content, QPalette::PlaceholderText);
    nothing_->setObjectName(QStringLiteral("nothingFound"));
    nothing_->setText(tr("No setting says this."));
    column->addWidget(nothing_);
    scroll_->setWidget(content);
    addPages();
    column->addStretch();

    auto* columns = new QHBoxLayout;
    columns->setSpacing(8);
    columns->addWidget(list_);
    columns->addWidget(scroll_, 1);
    list_->setMaximumWidth(std::max(page_list_width, list_->sizeHintForColumn(0) + 24));
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(search_);
    rows->addLayout(columns, 1);

    connect(search_, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        search_->clear();
        showPages();
    });
    list_->setCurrentRow(0);
    showPages();
    resize(list_->maximumWidth() + widest_column + 80, 620);
}

void SettingsWindow::addPage(const QString& title) {
    auto* widget = new QWidget(scroll_->widget());
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    auto* heading = new QLabel(title, widget);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addWidget(heading);
    scroll_->widget()->layout()->addWidget(widget);
    pages_.push_back({title, widget, column, {}});
    list_->addItem(title);
}

void SettingsWindow::search() {
    showPages();
}

void SettingsWindow::showPages() {
    const QStringList words = search_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool any = false;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const Page& page = pages_[i];
        bool found = false;
        for (SettingRow* row : page.rows) {
            row->setVisible(row->matches(words));
            found = found || row->matches(words);
        }
        if (page.widget == keys_place_) {
            found = keys_->setFilter(words) || found;
        }
        const bool shown = words.isEmpty() ? static_cast<int>(i) == list_->currentRow() : found;
        page.widget->setVisible(shown);
        any = any || shown;
    }
    nothing_->setVisible(!any);
    scroll_->verticalScrollBar()->setValue(0);
}

void SettingsWindow::showEvent(QShowEvent* event) {
    refresh();
    measureData();
    QDialog::showEvent(event);
}

void SettingsWindow::refresh() {
    for (const auto& refresh : refreshers_) {
        refresh();
    }
    for (const Page& page : pages_) {
        for (SettingRow* row : page.rows) {
            row->refresh();
        }
    }
    keys_->refresh();
}

/// The wheel scrolls the page; it changes no setting that it happens to pass over.
bool SettingsWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace lucency
