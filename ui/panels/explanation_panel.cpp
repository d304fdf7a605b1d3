#include "ui/panels/explanation_panel.h"

#include "core/explain/explain.h"

#include "ui/panels/map_legend.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace lucency {
namespace {

QToolButton* commandButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(28);
    return button;
}

QString trustInWords(const Attribution& attribution) {
    switch (attribution.trust) {
        case Trust::Trusted:
            return ExplanationPanel::tr("The map follows the model closely here.");
        case Trust::Unstable:
            return ExplanationPanel::tr("Unstable. %1").arg(trustReason(attribution));
        case Trust::DoNotTrust:
            break;
    }
    return ExplanationPanel::tr("Do not trust this map. %1").arg(trustReason(attribution));
}

}  // namespace

ExplanationPanel::ExplanationPanel(const Actions& actions, QWidget* parent)
    : Section(tr("What drove it"), parent) {
    controls_ = new QWidget(this);
    control_rows_ = new QVBoxLayout(controls_);
    control_rows_->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* show = new QCheckBox(actions.show_map->text().remove(QLatin1Char('&')), this);
    show->setToolTip(actions.show_map->toolTip());
    show->setChecked(actions.show_map->isChecked());
    connect(show, &QCheckBox::clicked, actions.show_map, &QAction::trigger);
    connect(actions.show_map, &QAction::toggled, show, &QCheckBox::setChecked);
    row->addWidget(show);
    row->addStretch();
    row->addWidget(commandButton(actions.explain_again, this));
    row->addWidget(commandButton(actions.cancel, this));
    control_rows_->addLayout(row);
    auto* progress_place = new QWidget(controls_);  // kept while there is none: nothing jumps
    progress_place->setFixedHeight(6);
    auto* fill = new QVBoxLayout(progress_place);
    fill->setContentsMargins(0, 0, 0, 0);
    progress_ = new QProgressBar(progress_place);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the explanation"));
    fill->addWidget(progress_);
    control_rows_->addWidget(progress_place);
    opacity_ = addSlider(tr("Opacity"), tr("How strongly the map covers the film"), 0, 100,
                         style_.opacity);
    threshold_ = addSlider(
        tr("Threshold"), tr("Regions with less than this share of the greatest weight are hidden"),
        0, 90, style_.threshold);
    legend_ = new MapLegend(controls_);
    control_rows_->addWidget(legend_);
    body()->addWidget(controls_);
    trust_ = sentenceLabel(this);
    trust_->setObjectName(QStringLiteral("trust"));
    body()->addWidget(trust_);
    facts_ = sentenceLabel(this, QPalette::PlaceholderText);
    facts_->setObjectName(QStringLiteral("mapFacts"));
    body()->addWidget(facts_);
    shortcuts_ = sentenceLabel(this);
    shortcuts_->setObjectName(QStringLiteral("shortcuts"));
    body()->addWidget(shortcuts_);
    showWaiting();
}

QSlider* ExplanationPanel::addSlider(const QString& name, const QString& tip, int low, int high,
                                     double value) {
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(name, this);
    label->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Threshold")) + 8);
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(low, high);
    slider->setPageStep(10);
    slider->setValue(static_cast<int>(std::lround(value * 100)));
    slider->setToolTip(tip);
    slider->setAccessibleName(name);
    slider->setAccessibleDescription(tip);
    auto* number = new QLabel(this);
    number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setText(tr("%1 %").arg(slider->value()));
    connect(slider, &QSlider::valueChanged, this, [this, number](int percent) {
        number->setText(tr("%1 %").arg(percent));
        styleEdited();
    });
    row->addWidget(label);
    row->addWidget(slider, 1);
    row->addWidget(number);
    control_rows_->addLayout(row);
    return slider;
}

void ExplanationPanel::styleEdited() {
    style_.opacity = opacity_->value() / 100.0;
    style_.threshold = threshold_->value() / 100.0;
    Q_EMIT styleChanged(style_);
}

void ExplanationPanel::setOpacity(double opacity) {
    opacity_->setValue(static_cast<int>(std::lround(opacity * 100)));
}

void ExplanationPanel::showWaiting() {
    showNothing({});
    controls_->show();
}

void ExplanationPanel::showNothing(const QString& sentence) {
    controls_->hide();
    progress_->hide();
    legend_->setMap({}, style_);
    trust_->setForegroundRole(QPalette::PlaceholderText);
    trust_->setText(sentence);
    facts_->clear();
    shortcuts_->clear();
}

void ExplanationPanel::showProgress(qint64 done, qint64 total) {
    progress_->setRange(0, static_cast<int>(total));
    progress_->setValue(static_cast<int>(done));
    progress_->show();
}

void ExplanationPanel::showMap(const Attribution& attribution, bool running) {
    legend_->setMap(attribution, style_);
    progress_->setVisible(running);
    if (running) {
        shortcuts_->clear();
        trust_->setForegroundRole(QPalette::PlaceholderText);
        trust_->setText(tr("The map is still sharpening."));
    } else {
        trust_->setForegroundRole(attribution.trust == Trust::Trusted ? QPalette::WindowText
                                                                      : QPalette::BrightText);
        trust_->setText(trustInWords(attribution));
    }
    const double adjusted = adjustedR2(attribution);
    facts_->setText(
        tr("R² %1, adjusted R² %2, %3 samples, %4 regions, seed %5, %6")
            .arg(attribution.r2, 0, 'f', 2)
            .arg(std::isinf(adjusted) ? tr("unknown") : QString::number(adjusted, 'f', 2))
            .arg(attribution.samples)
            .arg(attribution.superpixels.count)
            .arg(attribution.seed)
            .arg(methodTitle(attribution)));
}

void ExplanationPanel::showShortcuts(const Shortcuts& shortcuts) {
    shortcuts_->setForegroundRole(
        shortcuts.state == ShortcutState::Alarm ? QPalette::BrightText : QPalette::PlaceholderText);
    shortcuts_->setText(shortcuts.text);
}

void ExplanationPanel::showError(const Error& error) {
    showWaiting();  // with the command to try again
    trust_->setForegroundRole(QPalette::BrightText);
    trust_->setText(errorSentence(error));
}

}  // namespace lucency
