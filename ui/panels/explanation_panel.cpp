#include "ui/panels/explanation_panel.h"

#include "core/explain/region_numbers.h"

#include "ui/panels/convergence_chart.h"
#include "ui/panels/fold.h"
#include "ui/panels/map_legend.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
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

/// Percent, but never a 100 that would claim certainty.
QString sureness(const RegionWeight& region) {
    const double sure = signStability(region);
    return sure > 0.99 ? ExplanationPanel::tr("more than 99 %")
                       : ExplanationPanel::tr("%1 %").arg(std::floor(sure * 100));
}

/// By its number on the map, where it has one there, and else by its id.
QString regionInWords(const Attribution& map, const OverlayStyle& style, int label) {
    const RegionWeight& region = map.weights[static_cast<std::size_t>(label)];
    const std::vector<int> outlined = outlinedRegions(map, style);
    const QString name = std::ranges::find(outlined, label) != outlined.end()
                             ? ExplanationPanel::tr("Number %1 on the map")
                                   .arg(regionNumbers(map)[static_cast<std::size_t>(label)])
                             : ExplanationPanel::tr("Region %1").arg(region.superpixel);
    if (region.low == region.high) {
        return ExplanationPanel::tr("%1: %2 points").arg(name, pointsText(region.weight));
    }
    return ExplanationPanel::tr("%1: %2 points (%3 to %4), sign sure in %5")
        .arg(name, pointsText(region.weight), pointsText(region.low), pointsText(region.high),
             sureness(region));
}

}  // namespace

ExplanationPanel::ExplanationPanel(const Actions& actions, QWidget* parent)
    : Section(tr("3 What drove it"), parent) {
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
    method_ = new QComboBox(controls_);
    for (const Method method : {Method::Lime, Method::KernelShap, Method::Occlusion, Method::Rise,
                                Method::GradCam, Method::IntegratedGradients}) {
        method_->addItem(methodTitle(method), static_cast<int>(method));
    }
    addRow(tr("Method"), tr("How the map is worked out"), method_, control_rows_);
    opacity_ = addSlider(tr("Opacity"), tr("How strongly the map covers the film"), 0, 100,
                         style_.opacity, control_rows_);
    legend_ = new MapLegend(controls_);
    control_rows_->addWidget(legend_);
    body()->addWidget(controls_);
    region_ = sentenceLabel(this, QPalette::PlaceholderText);
    region_->setObjectName(QStringLiteral("regionUnderPointer"));
    region_->setMinimumHeight(2 * fontMetrics().lineSpacing());  // kept: nothing jumps
    region_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(region_);
    trust_ = sentenceLabel(this);
    trust_->setObjectName(QStringLiteral("trust"));
    body()->addWidget(trust_);
    facts_ = sentenceLabel(this, QPalette::PlaceholderText);
    facts_->setObjectName(QStringLiteral("mapFacts"));
    body()->addWidget(facts_);
    shortcuts_ = sentenceLabel(this);
    shortcuts_->setObjectName(QStringLiteral("shortcuts"));
    body()->addWidget(shortcuts_);
    details_ = new Fold(tr("More"), tr("Filling, samples, threshold, and how the map settled"),
                        settings::explanation_details, this);
    buildDetails(actions);
    body()->addWidget(details_);
    for (QComboBox* choice : {method_, fill_, samples_}) {
        connect(choice, QOverload<int>::of(&QComboBox::activated), this,
                &ExplanationPanel::explanationEdited);
    }
    showWaiting();
}

void ExplanationPanel::buildDetails(const Actions& actions) {
    fill_ = new QComboBox(details_);
    for (const auto& [fill, name] : {std::pair{Fill::Mean, tr("Its mean gray")},
                                     {Fill::Black, tr("Black")},
                                     {Fill::Blur, tr("The film, blurred")},
                                     {Fill::Inpaint, tr("Painted in from around")}}) {
        fill_->addItem(name, static_cast<int>(fill));
    }
    addRow(tr("Hidden as"), tr("What stands where a region is hidden"), fill_, details_->body());
    samples_ = new QComboBox(details_);
    samples_->addItem(tr("Until it has settled"), 0);
    for (const int samples : {128, 256, 512, 1024, 2048, 4096}) {
        samples_->addItem(QString::number(samples), samples);
    }
    addRow(tr("Samples"), tr("How often the model is asked, where the method draws samples"),
           samples_, details_->body());
    threshold_ = addSlider(
        tr("Threshold"), tr("Regions with less than this share of the greatest weight are hidden"),
        0, 90, style_.threshold, details_->body());
    auto* lock = new QCheckBox(actions.lock_scale->text().remove(QLatin1Char('&')), details_);
    lock->setToolTip(actions.lock_scale->toolTip());
    connect(lock, &QCheckBox::clicked, actions.lock_scale, &QAction::trigger);
    connect(actions.lock_scale, &QAction::toggled, lock, &QCheckBox::setChecked);
    details_->body()->addWidget(lock);
    convergence_ = new ConvergenceChart(details_);
    details_->body()->addWidget(convergence_);
}

void ExplanationPanel::addRow(const QString& name, const QString& tip, QWidget* field,
                              QVBoxLayout* rows) {
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(name, this);
    label->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Threshold")) + 8);
    field->setToolTip(tip);
    field->setAccessibleName(name);
    field->setAccessibleDescription(tip);
    row->addWidget(label);
    row->addWidget(field, 1);
    rows->addLayout(row);
}

QSlider* ExplanationPanel::addSlider(const QString& name, const QString& tip, int low, int high,
                                     double value, QVBoxLayout* rows) {
    auto* field = new QWidget(this);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto* slider = new QSlider(Qt::Horizontal, field);
    slider->setRange(low, high);
    slider->setPageStep(10);
    slider->setValue(static_cast<int>(std::lround(value * 100)));
    slider->setToolTip(tip);
    slider->setAccessibleName(name);
    slider->setAccessibleDescription(tip);
    auto* number = new QLabel(field);
    number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setText(tr("%1 %").arg(slider->value()));
    connect(slider, &QSlider::valueChanged, this, [this, number](int percent) {
        number->setText(tr("%1 %").arg(percent));
        styleEdited();
    });
    row->addWidget(slider, 1);
    row->addWidget(number);
    addRow(name, tip, field, rows);
    return slider;
}

void ExplanationPanel::styleEdited() {
    style_.opacity = opacity_->value() / 100.0;
    style_.threshold = threshold_->value() / 100.0;
    Q_EMIT styleChanged(style_);
}

void ExplanationPanel::explanationEdited() {
    ExplainParameters explanation;
    explanation.method = static_cast<Method>(method_->currentData().toInt());
    explanation.fill = static_cast<Fill>(fill_->currentData().toInt());
    explanation.samples = samples_->currentData().toInt();
    Q_EMIT explanationChosen(explanation);
}

void ExplanationPanel::chooseExplanation(const ExplainParameters& explanation) {
    method_->setCurrentIndex(method_->findData(static_cast<int>(explanation.method)));
    fill_->setCurrentIndex(fill_->findData(static_cast<int>(explanation.fill)));
    samples_->setCurrentIndex(std::max(0, samples_->findData(explanation.samples)));
}

void ExplanationPanel::setScale(double scale) {
    style_.scale = scale;
    legend_->setMap(map_, style_);
    Q_EMIT styleChanged(style_);
}

void ExplanationPanel::setOpacity(double opacity) {
    opacity_->setValue(static_cast<int>(std::lround(opacity * 100)));
}

void ExplanationPanel::showWaiting() {
    showNothing({});
    controls_->show();
    details_->show();
}

void ExplanationPanel::showSealed() {
    showWaiting();
    controls_->setEnabled(false);
    details_->setEnabled(false);
    trust_->setText(tr("Sealed until you have committed your read."));
}

void ExplanationPanel::showNothing(const QString& sentence) {
    controls_->setEnabled(true);
    details_->setEnabled(true);
    controls_->hide();
    details_->hide();
    progress_->hide();
    map_.reset();
    legend_->setMap({}, style_);
    convergence_->setPoints({});
    region_->clear();
    region_->setVisible(sentence.isEmpty());
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
    map_ = attribution;
    legend_->setMap(attribution, style_);
    convergence_->setPoints(attribution.convergence);
    const auto choose = [](QComboBox* box, auto value) {
        if (value) {
            box->setCurrentIndex(box->findData(static_cast<int>(*value)));
        }
    };
    choose(method_, methodFromName(attribution.method));
    choose(fill_, fillFromName(attribution.fill));
    if (region_->text().isEmpty()) {
        showRegion(-1);
    }
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

void ExplanationPanel::showRegion(int label) {
    if (!map_) {
        region_->clear();
        return;
    }
    if (label < 0 || label >= static_cast<int>(map_->weights.size())) {
        region_->setText(tr("Point at a region to see its weight."));
        return;
    }
    region_->setText(regionInWords(*map_, style_, label));
}

}  // namespace lucency
