#include "ui/film/window_line.h"

#include "ui/film/film_view.h"
#include "ui/film/saved_windows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace lucency {
namespace {

constexpr double most = 1e9;

QDoubleSpinBox* numberBox(QWidget* parent, const QString& title, double least) {
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setMinimumWidth(90);
    return box;
}

}  // namespace

WindowLine::WindowLine(FilmView* view, QWidget* parent) : QWidget(parent), view_(view) {
    setObjectName(QStringLiteral("windowLine"));
    setAccessibleName(tr("Window by numbers"));
    centre_ = numberBox(this, tr("Centre of the window"), -most);
    centre_->setObjectName(QStringLiteral("windowCentre"));
    width_ = numberBox(this, tr("Width of the window"), 1e-6);
    width_->setObjectName(QStringLiteral("windowWidth"));
    name_ = new QComboBox(this);
    name_->setObjectName(QStringLiteral("windowName"));
    name_->setEditable(true);
    name_->setInsertPolicy(QComboBox::NoInsert);
    name_->setMinimumWidth(120);
    name_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name_->setAccessibleName(tr("Name to save the window under, or a saved window"));
    name_->setToolTip(name_->accessibleName());
    name_->lineEdit()->setPlaceholderText(tr("Name"));
    save_ = new QPushButton(tr("&Save"), this);
    save_->setToolTip(tr("Save centre and width under this name"));
    delete_ = new QPushButton(tr("&Delete"), this);
    delete_->setToolTip(tr("Delete the saved window of this name"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    auto* centre_title = new QLabel(tr("C&entre"), this);
    centre_title->setBuddy(centre_);
    auto* width_title = new QLabel(tr("&Width"), this);
    width_title->setBuddy(width_);
    row->addWidget(centre_title);
    row->addWidget(centre_);
    row->addWidget(width_title);
    row->addWidget(width_);
    row->addSpacing(12);
    row->addWidget(name_, 1);
    row->addWidget(save_);
    row->addWidget(delete_);
    hide();

    connect(view_, &FilmView::viewChanged, this, &WindowLine::follow);
    connect(centre_, &QDoubleSpinBox::valueChanged, this, &WindowLine::apply);
    connect(width_, &QDoubleSpinBox::valueChanged, this, &WindowLine::apply);
    connect(name_, &QComboBox::editTextChanged, this, [this](const QString& name) {
        save_->setEnabled(!name.trimmed().isEmpty());
        delete_->setEnabled(
            name_->findText(name.trimmed(), Qt::MatchFixedString | Qt::MatchCaseSensitive) >= 0);
    });
    connect(name_, &QComboBox::textActivated, this, [this](const QString& name) {
        for (const WindowPreset& preset : savedWindows()) {
            if (preset.title == name) {
                view_->setWindow(preset.window);
            }
        }
    });
    connect(save_, &QPushButton::clicked, this, [this] {
        const QString name = name_->currentText().trimmed();
        if (saveWindow(name, view_->window())) {
            fillNames();
            name_->setEditText(name);
            Q_EMIT savedChanged();
        }
    });
    connect(delete_, &QPushButton::clicked, this, [this] {
        deleteWindow(name_->currentText().trimmed());
        fillNames();
        Q_EMIT savedChanged();
    });
}

void WindowLine::begin() {
    fillNames();
    show();
    follow();
    centre_->setFocus(Qt::ShortcutFocusReason);
    centre_->selectAll();
}

void WindowLine::end() {
    hide();
    view_->setFocus();
}

void WindowLine::fillNames() {
    const QSignalBlocker quiet(name_);
    name_->clear();
    for (const WindowPreset& preset : savedWindows()) {
        name_->addItem(preset.title);
    }
    name_->setEditText({});
    save_->setEnabled(false);
    delete_->setEnabled(false);
}

void WindowLine::follow() {
    if (!isVisible() || following_ || !view_->film()) {
        return;
    }
    const VoiWindow& window = view_->window();
    // Films of floats between 0 and 1 have windows to match.
    const int decimals = window.width < 20 ? 4 : 1;
    for (auto [box, value] : {std::pair(centre_, window.centre), std::pair(width_, window.width)}) {
        const QSignalBlocker quiet(box);
        box->setDecimals(decimals);
        box->setValue(value);
    }
}

void WindowLine::apply() {
    if (!view_->film()) {
        return;
    }
    following_ = true;  // what is typed is not typed over
    VoiWindow window = view_->window();
    window.centre = centre_->value();
    window.width = std::max(width_->value(), window.function == VoiFunction::Linear ? 1.0 : 1e-6);
    window.explanation.clear();
    window.lut.reset();
    view_->setWindow(window);
    following_ = false;
}

bool WindowLine::event(QEvent* event) {
    // Escape closes the line, and cancels nothing, while the keyboard is in it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void WindowLine::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && name_->hasFocus() && save_->isEnabled()) {
        save_->click();
    } else if (enter || event->key() == Qt::Key_Escape) {
        end();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace lucency
