#include "ui/panels/read_panel.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>

namespace lucency {
namespace {

constexpr int button_height = 30;
constexpr int note_lines = 3;

QString plainText(const QAction* action) {
    return action->text().remove(QLatin1Char('&'));
}

}  // namespace

QWidget* actionButton(QAction* action, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setMinimumHeight(button_height);
    const auto follow = [button, action] {
        button->setText(plainText(action));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

ReadPanel::ReadPanel(const Actions& actions, QWidget* parent)
    : Section(tr("1 Your read"), parent), form_(new QWidget(this)) {
    auto* rows = new QVBoxLayout(form_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* choices = new QGridLayout;
    verdicts_ = new QButtonGroup(form_);
    for (int i = 0; i < static_cast<int>(actions.verdicts.size()); ++i) {
        QAction* action = actions.verdicts[static_cast<std::size_t>(i)];
        auto* choice = new QRadioButton(plainText(action), form_);
        choice->setToolTip(action->toolTip());
        connect(action, &QAction::triggered, choice, &QAbstractButton::click);
        verdicts_->addButton(choice, i);
        choices->addWidget(choice, i / 2, i % 2);
    }
    connect(verdicts_, &QButtonGroup::idClicked, this, &ReadPanel::edit);
    rows->addLayout(choices);

    auto* sure = new QHBoxLayout;
    certainty_ = new QSlider(Qt::Horizontal, form_);
    certainty_->setRange(0, 100);
    certainty_->setSingleStep(5);
    certainty_->setPageStep(20);
    certainty_->setObjectName(QStringLiteral("certainty"));
    certainty_->setToolTip(tr("How sure you are of your read"));
    certainty_->setAccessibleName(tr("Certainty"));
    certainty_words_ = new QLabel(form_);
    certainty_words_->setObjectName(QStringLiteral("certaintyWords"));
    int widest = 0;
    for (int percent = 0; percent <= 100; percent += 5) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(
                                      tr("%1 %, %2").arg(percent).arg(certaintyWords(percent))));
    }
    certainty_words_->setMinimumWidth(widest);
    sure->addWidget(new QLabel(tr("Sure"), form_));
    sure->addWidget(certainty_, 1);
    sure->addWidget(certainty_words_);
    connect(certainty_, &QSlider::valueChanged, this, &ReadPanel::edit);
    rows->addLayout(sure);

    note_ = new QPlainTextEdit(form_);
    note_->setObjectName(QStringLiteral("readNote"));
    note_->setPlaceholderText(plainText(actions.note));
    note_->setAccessibleName(plainText(actions.note));
    note_->setToolTip(actions.note->toolTip());
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(note_lines * fontMetrics().lineSpacing() + 14);
    connect(note_, &QPlainTextEdit::textChanged, this, &ReadPanel::edit);
    connect(actions.note, &QAction::triggered, note_,
            [this] { note_->setFocus(Qt::ShortcutFocusReason); });
    rows->addWidget(note_);
    body()->addWidget(form_);

    sentence_ = sentenceLabel(this, QPalette::PlaceholderText);
    sentence_->setObjectName(QStringLiteral("readSentence"));
    sentence_->setMinimumHeight(  // two lines are kept: nothing jumps
        sentenceHeight(*sentence_, QWIDGETSIZE_MAX, {QStringLiteral("\n")}));
    sentence_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(sentence_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(actions.commit, this));
    buttons->addWidget(actionButton(actions.keep, this));
    buttons->addStretch();
    body()->addLayout(buttons);
    auto* discuss = new QCheckBox(plainText(actions.discuss), this);
    discuss->setToolTip(actions.discuss->toolTip());
    connect(discuss, &QCheckBox::clicked, actions.discuss, &QAction::trigger);
    connect(actions.discuss, &QAction::changed, discuss, [discuss, action = actions.discuss] {
        discuss->setChecked(action->isChecked());
        discuss->setEnabled(action->isEnabled());
    });
    body()->addWidget(discuss);
    problem_ = sentenceLabel(this, QPalette::BrightText);
    problem_->setObjectName(QStringLiteral("readProblem"));
    body()->addWidget(problem_);
    setDraft({});
    setProblem({});
}

void ReadPanel::setOpen(bool open, const QString& sentence) {
    form_->setEnabled(open);
    sentence_->setText(sentence);
}

void ReadPanel::setDraft(const ReadDraft& draft) {
    setting_ = true;
    draft_ = draft;
    verdicts_->setExclusive(false);  // so that none can be chosen
    for (QAbstractButton* choice : verdicts_->buttons()) {
        choice->setChecked(draft.verdict &&
                           verdicts_->id(choice) == static_cast<int>(*draft.verdict));
    }
    verdicts_->setExclusive(true);
    certainty_->setValue(draft.certainty);
    if (note_->toPlainText() != draft.note) {
        note_->setPlainText(draft.note);
    }
    describeCertainty();
    setting_ = false;
}

void ReadPanel::edit() {
    if (setting_) {
        return;
    }
    draft_.verdict = verdicts_->checkedId() < 0
                         ? std::nullopt
                         : std::optional(static_cast<Verdict>(verdicts_->checkedId()));
    draft_.certainty = certainty_->value();
    draft_.note = note_->toPlainText();
    describeCertainty();
    Q_EMIT edited(draft_);
}

void ReadPanel::describeCertainty() {
    const QString words =
        tr("%1 %, %2").arg(certainty_->value()).arg(certaintyWords(certainty_->value()));
    certainty_words_->setText(words);
    certainty_->setAccessibleDescription(words);
}

void ReadPanel::setProblem(const QString& sentence) {
    setSentence(problem_, sentence);
}

}  // namespace lucency
