#include "ui/measure/drawing_panel.h"

#include "core/measure/measure_words.h"

#include "ui/measure/drawing_document.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace lucency {
namespace {

constexpr int most_rows = 8;

/// "Length: 42.1 mm, detector"; the reader's words alone for arrows and notes.
QString rowText(const DrawingDocument& document, int index) {
    const Drawing& drawing = document.drawing(index);
    const QString first = document.text(index).value(0);
    const QString title = drawingTitle(drawing.kind);
    const QString value = document.text(index).value(drawing.text.isEmpty() ? 0 : 1);
    if (first.isEmpty()) {
        return title;
    }
    return value.isEmpty() || value == first
               ? DrawingPanel::tr("%1: %2", "a drawing and its value").arg(title, first)
               : DrawingPanel::tr("%1: %2, %3", "a drawing, its name and its value")
                     .arg(title, first, value);
}

}  // namespace

DrawingPanel::DrawingPanel(const QList<QAction*>& actions, QWidget* parent)
    : Section(tr("Measures"), parent) {
    hint_ = sentenceLabel(this);
    hint_->setObjectName(QStringLiteral("drawingHint"));
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("drawingList"));
    list_->setAccessibleName(tr("Measures"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    details_ = sentenceLabel(this, QPalette::PlaceholderText);
    details_->setObjectName(QStringLiteral("drawingDetails"));
    buttons_ = new QWidget(this);
    auto* row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : actions) {
        auto* button = new QToolButton(buttons_);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->iconText());
        row->addWidget(button);
    }
    row->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(hint_), static_cast<QWidget*>(list_),
                          static_cast<QWidget*>(details_), buttons_}) {
        body()->addWidget(part);
    }
    connect(list_, &QListWidget::currentRowChanged, this, &DrawingPanel::chosen);
    setHint({});
    list_->hide();
    updateShown();
}

void DrawingPanel::setHint(const QString& hint) {
    setSentence(hint_, hint);
    updateShown();
}

void DrawingPanel::show(const DrawingDocument& document, const QStringList& remarks) {
    const bool another = document.selected() >= 0 && document.selected() != list_->currentRow();
    const QSignalBlocker quiet(list_);
    while (list_->count() > document.count()) {
        delete list_->takeItem(list_->count() - 1);
    }
    for (int i = 0; i < document.count(); ++i) {
        if (i == list_->count()) {
            list_->addItem(QString());
        }
        const QString text = rowText(document, i);
        list_->item(i)->setText(text);
        list_->item(i)->setToolTip(document.text(i).join(QLatin1Char('\n')));
    }
    list_->setVisible(document.count() > 0);
    if (document.count() > 0) {
        const int rows = std::min(document.count(), most_rows);
        list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
    }
    list_->setCurrentRow(document.selected());
    QStringList details;
    if (document.selected() >= 0) {
        details = document.text(document.selected()) + remarks;
    }
    setSentence(details_, details.join(QLatin1Char('\n')));
    buttons_->setVisible(document.count() > 0);
    updateShown();
    if (another) {
        Q_EMIT anotherShown();
    }
}

void DrawingPanel::updateShown() {
    setVisible(!list_->isHidden() || !hint_->isHidden());
}

}  // namespace lucency
