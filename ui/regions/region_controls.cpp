#include "ui/regions/region_controls.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace lucency {
namespace {

using Algorithm = SuperpixelParameters::Algorithm;

constexpr int slider_steps = 200;
constexpr double most_compactness = 200;

}  // namespace

RatioSlider::RatioSlider(const QString& name, const QString& tip, double low, double high,
                         int decimals, QWidget* parent)
    : QWidget(parent), low_(low), high_(high) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(name, this);
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setRange(0, slider_steps);
    slider_->setPageStep(slider_steps / 10);
    field_ = new QDoubleSpinBox(this);
    field_->setRange(low, high);
    field_->setDecimals(decimals);
    field_->setKeyboardTracking(false);
    label->setBuddy(field_);
    for (QWidget* part : {static_cast<QWidget*>(slider_), static_cast<QWidget*>(field_)}) {
        part->setToolTip(tip);
        part->setAccessibleName(QString(name).remove(QLatin1Char('&')));
        part->setAccessibleDescription(tip);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(slider_, 1);
    row->addWidget(field_);
    rows->addWidget(label);
    rows->addLayout(row);
    connect(slider_, &QSlider::valueChanged, this, [this](int step) {
        const QSignalBlocker quiet(field_);
        field_->setValue(low_ * std::pow(high_ / low_, double(step) / slider_steps));
        Q_EMIT edited(field_->value());
    });
    connect(field_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        setValue(value);
        Q_EMIT edited(value);
    });
}

double RatioSlider::value() const {
    return field_->value();
}

void RatioSlider::setValue(double value) {
    const QSignalBlocker quiet_field(field_);
    const QSignalBlocker quiet_slider(slider_);
    field_->setValue(value);
    // The slider stays where the hand has it, if that is the value's place.
    if (!slider_->isSliderDown()) {
        slider_->setValue(int(
            std::lround(slider_steps * std::log(field_->value() / low_) / std::log(high_ / low_))));
    }
}

RegionControls::RegionControls(QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto* label = new QLabel(tr("&Cut by"), this);
    algorithm_ = new QComboBox(this);
    algorithm_->setObjectName(QStringLiteral("algorithm"));
    algorithm_->addItem(tr("SLIC"), int(Algorithm::Slic));
    algorithm_->addItem(tr("SLICO (finds its own compactness)"), int(Algorithm::Slico));
    algorithm_->addItem(tr("Linear spectral clustering"), int(Algorithm::Lsc));
    algorithm_->addItem(tr("Quick shift"), int(Algorithm::Quickshift));
    algorithm_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    algorithm_->setToolTip(tr("What cuts the film into regions"));
    algorithm_->setAccessibleName(tr("Cut by"));
    algorithm_->setAccessibleDescription(algorithm_->toolTip());
    label->setBuddy(algorithm_);
    regions_ = new RatioSlider(tr("&Number of regions"), tr("No more than so many regions"), 2,
                               kMaxRegions, 0, this);
    regions_->setObjectName(QStringLiteral("regions"));
    compactness_ = new RatioSlider(tr("C&ompactness"),
                                   tr("More makes rounder regions, less follows the film closer"),
                                   1, most_compactness, 1, this);
    compactness_->setObjectName(QStringLiteral("compactness"));
    auto* first = new QVBoxLayout;
    first->setSpacing(4);
    first->addWidget(label);
    first->addWidget(algorithm_);
    rows->addLayout(first);
    rows->addWidget(regions_);
    rows->addWidget(compactness_);
    connect(algorithm_, &QComboBox::activated, this, [this] {
        showParameters(parameters());
        Q_EMIT algorithmEdited();
    });
    connect(regions_, &RatioSlider::edited, this, &RegionControls::regionsEdited);
    connect(compactness_, &RatioSlider::edited, this, &RegionControls::compactnessEdited);
}

void RegionControls::showParameters(const SuperpixelParameters& parameters) {
    algorithm_->setCurrentIndex(algorithm_->findData(int(parameters.algorithm)));
    regions_->setValue(parameters.regions);
    compactness_->setValue(parameters.compactness);
    compactness_->setEnabled(parameters.algorithm != Algorithm::Slico);
}

SuperpixelParameters RegionControls::parameters() const {
    SuperpixelParameters parameters;
    parameters.algorithm = Algorithm(algorithm_->currentData().toInt());
    parameters.regions = int(std::lround(regions_->value()));
    parameters.compactness = compactness_->value();
    return parameters;
}

}  // namespace lucency
