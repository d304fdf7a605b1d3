#include "ui/panels/opinion_panel.h"

#include "core/review/agreement.h"

#include "ui/panels/probability_axis.h"

#include <QAction>
#include <QFontInfo>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace lucency {
namespace {

constexpr int button_height = 30;
constexpr int reason_lines = 3;  // of the gate, for which room is kept

QString reasonSentences(const GateResult& gate) {
    QStringList sentences;
    for (const GateReason& reason : gate.reasons) {
        sentences << (reason.waived ? OpinionPanel::tr("Waived by you: %1").arg(reason.text)
                                    : reason.text);
    }
    return sentences.join(QStringLiteral("\n\n"));
}

/// What may stand in the panel's changing places, so that room is kept for the longest.
Prediction anyPrediction(const QString& label) {
    Prediction prediction;
    prediction.positive_label = QStringLiteral("PNEUMONIA");
    prediction.label = label;
    prediction.probability = {{prediction.positive_label, 0.55}};
    prediction.interval = {{0.45, 0.65}};
    prediction.operating_point = 0.5;
    prediction.operating_point_films = 9999;
    return prediction;
}

QStringList agreementSentences() {
    QStringList sentences;
    for (const char* label : {"NORMAL", "PNEUMONIA"}) {
        for (const Verdict verdict : {Verdict::Normal, Verdict::Pneumonia, Verdict::Uncertain}) {
            Reading reading;
            reading.prediction = anyPrediction(QString::fromLatin1(label));
            sentences << agreementSentence({verdict, 50, {}}, reading);
            reading.prediction->interval.reset();
            sentences << agreementSentence({verdict, 50, {}}, reading);
        }
    }
    return sentences;
}

QString numbersInWords(const Prediction& prediction) {
    const QString probability = OpinionPanel::tr("%1 %2").arg(
        prediction.positive_label, probabilityText(prediction.positiveProbability()));
    if (!prediction.interval) {
        return OpinionPanel::tr("%1, interval not known").arg(probability);
    }
    const QString low = probabilityText((*prediction.interval)[0]);
    const QString high = probabilityText((*prediction.interval)[1]);
    return low == high ? OpinionPanel::tr("%1, 95 % interval likewise").arg(probability)
                       : OpinionPanel::tr("%1, 95 % interval %2 to %3").arg(probability, low, high);
}

QString standingInWords(const Prediction& prediction) {
    if (!prediction.site_calibration.isEmpty()) {
        return OpinionPanel::tr(
                   "At the operating point the model calls this film %1; probability and point are "
                   "by the local calibration %3, on %2 films.")
            .arg(prediction.label)
            .arg(prediction.operating_point_films)
            .arg(prediction.site_calibration);
    }
    return OpinionPanel::tr(
               "At the operating point the model calls this film %1; the point was chosen on %2 "
               "validation films.")
        .arg(prediction.label)
        .arg(prediction.operating_point_films);
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
    agreement_ = sentenceLabel(this);
    agreement_->setObjectName(QStringLiteral("agreement"));
    QFont bold = agreement_->font();
    bold.setWeight(QFont::DemiBold);
    agreement_->setFont(bold);
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
    for (QWidget* part : std::initializer_list<QWidget*>{
             words_, numbers_, axis_, agreement_, standing_, reasons_, read_anyway_, waiver_}) {
        body()->addWidget(part);
    }
    body()->addWidget(details_button_, 0, Qt::AlignLeft);
    body()->addWidget(details_);
    body()->addWidget(model_);
    body()->addStretch();
    clear();
}

void OpinionPanel::clear() {
    for (QLabel* label : {words_, numbers_, agreement_, standing_, reasons_, details_, model_}) {
        setSentence(label, {});
    }
    axis_->setPrediction({});
    axis_->setToolTip({});
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

void OpinionPanel::showAgreement(const QString& sentence) {
    setSentence(agreement_, sentence);
}

void OpinionPanel::resizeEvent(QResizeEvent* event) {
    Section::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        keepRoom();
    }
}

/// For all that an opinion says, before it says anything: what stands below is never pushed.
void OpinionPanel::keepRoom() {
    const QMargins margins = body()->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    Prediction sample = anyPrediction(QStringLiteral("PNEUMONIA"));
    Prediction above = sample;
    above.interval.reset();
    Prediction below = above;
    below.operating_point = 1;
    const std::initializer_list<int> heights{
        body()->itemAt(0)->sizeHint().height(),  // the heading
        sentenceHeight(*words_, width,
                       {opinionInWords(sample), opinionInWords(above), opinionInWords(below)}),
        sentenceHeight(*numbers_, width, {numbersInWords(sample)}),
        axis_->sizeHint().height(),
        sentenceHeight(*agreement_, width, agreementSentences()),
        std::max(sentenceHeight(*standing_, width, {standingInWords(sample)}),
                 sentenceHeight(*reasons_, width, {QString(reason_lines - 1, QLatin1Char('\n'))})),
        sentenceHeight(*model_, width, {QStringLiteral("M")}),
    };
    setMinimumHeight(std::accumulate(heights.begin(), heights.end(),
                                     margins.top() + margins.bottom() +
                                         static_cast<int>(heights.size() - 1) * body()->spacing()));
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
    setSentence(numbers_, numbersInWords(prediction));
    axis_->setPrediction(prediction);
    // In the place of what the gate doubts, where it does: that goes before.
    setSentence(standing_, reasons_->text().isEmpty() ? standingInWords(prediction) : QString());
    axis_->setToolTip(standingInWords(prediction));
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
