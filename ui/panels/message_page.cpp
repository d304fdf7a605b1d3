#include "ui/panels/message_page.h"

#include "ui/icons.h"
#include "ui/panels/section.h"

#include <QAction>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace lucency {
namespace {
constexpr int text_width = 460;
constexpr int picture_side = 72;
constexpr int button_height = 32;
}  // namespace

MessagePage::MessagePage(const QList<QAction*>& actions, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    auto* picture = new QLabel(this);
    picture->setPixmap(
        programIcon().pixmap(QSize(picture_side, picture_side), devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    title_ = sentenceLabel(this);
    title_->setObjectName(QStringLiteral("messageTitle"));
    QFont large = title_->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 7);
    title_->setFont(large);
    sentence_ = sentenceLabel(this);
    sentence_->setObjectName(QStringLiteral("messageSentence"));
    details_button_ = new QToolButton(this);
    details_button_->setText(tr("Details"));
    details_button_->setToolTip(tr("What exactly went wrong, in English"));
    details_button_->setCheckable(true);
    details_button_->setMinimumHeight(button_height);
    details_ = sentenceLabel(this);
    // A column of its own width, so that wrapped lines get the height they need.
    auto* words = new QWidget(this);
    words->setFixedWidth(text_width);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    for (QLabel* label : {title_, sentence_, details_}) {
        label->setAlignment(Qt::AlignHCenter);
        lines->addWidget(label);
    }
    auto* centred = new QHBoxLayout;  // an alignment instead would drop height for width
    centred->addStretch();
    centred->addWidget(words);
    centred->addStretch();
    column->addLayout(centred);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QAction* action : actions) {
        auto* button =
            new QPushButton(action->icon(), action->text().remove(QLatin1Char('&')), this);
        button->setToolTip(action->toolTip());
        button->setMinimumHeight(button_height);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addWidget(details_button_);
    row->addStretch();
    column->addSpacing(8);
    column->addLayout(row);
    column->addStretch(3);
    connect(details_button_, &QToolButton::toggled, details_, &QLabel::setVisible);
}

void MessagePage::showMessage(const QString& title, const QString& sentence,
                              const QString& details) {
    title_->setText(title);
    sentence_->setText(sentence);
    details_->setText(details);
    details_->hide();
    details_button_->setChecked(false);
    details_button_->setVisible(!details.isEmpty());
}

}  // namespace lucency
