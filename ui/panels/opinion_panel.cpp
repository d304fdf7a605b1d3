#include "ui/panels/opinion_panel.h"

#include "ui/panels/probability_axis.h"

#include <QAction>
#include <QFontInfo>
#include <QPushButton>
#include <QToolButton>

namespace lucency {
namespace {

constexpr int button_height = 30;

QString reasonSentences(const GateResult& gate) {
    QStringList sentences;
    for (const GateReason& reason : gate.reasons) {
        sentences << (reason.waived ? OpinionPanel::tr("Waived by you: %1").arg(reason.text)
                                    : reason.text);
    }
    return sentences.join(QStringLiteral("\n\n"));
}

bool intervalSpansOperatingPoint(const Prediction& prediction) {
    const auto& interval = prediction.interval;
    return interval && (*interval)[0] < prediction.operating_point &&
           (*interval)[1] >= prediction.operating_point;
}

}  // namespace

QString probabilityText(double probability) {
    if (probability < 0.005) {
        return QStringLiteral("<\u00a00.01");
    }
    if (probability >= 0.995) {
        return QStringLiteral(">\u00a00.99");
    }
    return QString::number(probability, 'f', 2);
}

QString opinionInWords(const Prediction& prediction) {
    if (intervalSpansOperatingPoint(prediction)) {
        return OpinionPanel::tr("Not sure");
    }
    return prediction.positiveProbability() >= prediction.operating_point
               ? OpinionPanel::tr("Above the operating point")
               : OpinionPanel::tr("Below the operating point");
}

OpinionPanel::OpinionPanel(QAction* read_anyway, QWidget* parent)
    : Section(tr("2 The model's opinion"), parent) {
    words_ = sentenceLabel(this);
    words_->setObjectName(QStringLiteral("opinionWords"));
    QFont large = words_->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + 5);
    large.setWeight(QFont::DemiBold);
    words_->setFont(large);
    numbers_ = sentenceLabel(this);
    numbers_->setObjectName(QStringLiteral("opinionNumbers"));
    axis_ = new ProbabilityAxis(this);
    standing_ = sentenceLabel(this, QPalette::PlaceholderText);
    standing_->setObjectName(QStringLiteral("opinionStanding"));
    reasons_ = sentenceLabel(this, QPalette::BrightText);
    reasons_->setObjectName(QStringLiteral("gateReasons"));
    read_anyway_ = new QPushButton(read_anyway->text().remove(QLatin1Char('&')), this);
    read_anyway_->setToolTip(read_anyway->toolTip());
    read_anyway_->setMinimumHeight(button_height);
    connect(read_anyway_, &QPushButton::clicked, read_anyway, &QAction::trigger);
    waiver_ = sentenceLabel(this, QPalette::PlaceholderText);
    waiver_->setText(tr("That you read it anyway is recorded in the result and in the PDF."));
    details_button_ = new QToolButton(this);
    details_button_->setText(tr("Details"));
    details_button_->setCheckable(true);
    details_button_->setMinimumHeight(button_height);
    details_button_->setToolTip(tr("What exactly went wrong, in English"));
    details_ = sentenceLabel(this, QPalette::PlaceholderText);
    connect(details_button_, &QToolButton::toggled, details_, &QLabel::setVisible);
    model_ = sentenceLabel(this, QPalette::PlaceholderText);
    for (QWidget* part : std::initializer_list<QWidget*>{words_, numbers_, axis_, standing_,
                                                         reasons_, read_anyway_, waiver_}) {
        body()->addWidget(part);
    }
    body()->addWidget(details_button_, 0, Qt::AlignLeft);
    body()->addWidget(details_);
    body()->addWidget(model_);
    clear();
}

void OpinionPanel::clear() {
    for (QLabel* label : {words_, numbers_, standing_, reasons_, details_, model_}) {
        setSentence(label, {});
    }
    axis_->setPrediction({});
    axis_->show();
    read_anyway_->hide();
    waiver_->hide();
    details_button_->hide();
    details_button_->setChecked(false);
}

void OpinionPanel::showWaiting(const QString& sentence) {
    clear();
    setSentence(words_, sentence);
    // Kept free for what is to come, so that nothing jumps when it does.
    numbers_->setText(QStringLiteral(" "));
    numbers_->show();
}

void OpinionPanel::showSealed() {
    showWaiting(tr("Sealed"));
    numbers_->setText(tr("It is shown once you have committed your read."));
}

void OpinionPanel::showGate(const GateResult& gate) {
    setSentence(reasons_, reasonSentences(gate));
    if (gate.accepted()) {
        return;
    }
    setSentence(words_, tr("The model was not asked"));
    setSentence(numbers_, {});
    axis_->hide();
    read_anyway_->show();
    waiver_->show();
}

void OpinionPanel::showPrediction(const Prediction& prediction) {
    setSentence(words_, opinionInWords(prediction));
    const QString probability = tr("%1 %2").arg(prediction.positive_label,
                                                probabilityText(prediction.positiveProbability()));
    if (const auto& interval = prediction.interval) {
        const QString low = probabilityText((*interval)[0]);
        const QString high = probabilityText((*interval)[1]);
        setSentence(numbers_, low == high
                                  ? tr("%1, 95 % interval likewise").arg(probability)
                                  : tr("%1, 95 % interval %2 to %3").arg(probability, low, high));
    } else {
        setSentence(numbers_, tr("%1, interval not known").arg(probability));
    }
    axis_->setPrediction(prediction);
    const QString standing = tr("At the operating point the model calls this film %1; the point "
                                "was chosen on %2 validation films.")
                                 .arg(prediction.label)
                                 .arg(prediction.operating_point_films);
    setSentence(standing_, intervalSpansOperatingPoint(prediction)
                               ? tr("The interval spans the operating point. %1").arg(standing)
                               : standing);
    setSentence(model_, tr("Model %1 %2, %3")
                            .arg(prediction.model.name, prediction.model.version,
                                 QString::fromLatin1(prediction.model.sha256.toHex().left(12))));
}

void OpinionPanel::showError(const Error& error) {
    clear();
    axis_->hide();
    setSentence(words_, tr("No opinion"));
    setSentence(reasons_, errorSentence({error.code, {}}));
    details_->setText(error.detail);
    details_button_->setVisible(!error.detail.isEmpty());
}

}  // namespace lucency
