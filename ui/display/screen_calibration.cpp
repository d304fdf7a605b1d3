#include "ui/display/screen_calibration.h"

#include "ui/display/screen_scale.h"
#include "ui/panels/section.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr double bar_mm = 100;
constexpr int margin = 24;
constexpr int bar_height = 64;
constexpr double least_px = 60;

}  // namespace

RulerBar::RulerBar(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
    setAccessibleName(tr("Bar to be made ten centimetres long"));
    setToolTip(tr("Drag its end, or use the arrow keys; Shift takes larger steps"));
}

QSize RulerBar::sizeHint() const {
    // Room for a screen of fine pixels, and for pulling the bar longer.
    const double needed = length_ / devicePixelRatioF() * 1.3 + 2 * margin;
    return {std::max(640, static_cast<int>(needed)), bar_height + 2 * margin};
}

void RulerBar::setLength(double device_px) {
    const double wanted = std::max(device_px, least_px);
    if (wanted != length_) {
        length_ = wanted;
        updateGeometry();
        update();
        Q_EMIT lengthChanged();
    }
}

void RulerBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours& colours = currentColours();
    const double length = length_ / devicePixelRatioF();
    painter.fillRect(QRectF(margin, margin, length, bar_height), colours.accent);
    painter.setPen(colours.on_accent);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // the text's own
    painter.drawText(QRectF(margin, margin, length, bar_height), Qt::AlignCenter, tr("10 cm"));
    painter.fillRect(QRectF(margin, margin - 10, 2, bar_height + 20), colours.text);
    painter.fillRect(QRectF(margin + length - 2, margin - 10, 2, bar_height + 20), colours.text);
    if (hasFocus()) {
        painter.setPen(QPen(colours.text, 1, Qt::DotLine));
        painter.drawRect(QRectF(margin - 4, margin - 14, length + 8, bar_height + 28));
    }
}

void RulerBar::dragTo(double view_x) {
    setLength(std::round((std::min(view_x, width() - 4.0) - margin) * devicePixelRatioF()));
}

void RulerBar::mousePressEvent(QMouseEvent* event) {
    dragTo(event->position().x());
}

void RulerBar::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        dragTo(event->position().x());
    }
}

void RulerBar::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Down) {
        setLength(length_ - step);
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Up) {
        setLength(length_ + step);
    } else {
        QWidget::keyPressEvent(event);
    }
}

ScreenCalibration::ScreenCalibration(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("screenCalibration"));
    setWindowTitle(tr("Calibrate this screen"));
    auto* what = sentenceLabel(this);
    what->setText(
        tr("Hold a ruler to the screen and drag the end of the bar until the bar is "
           "exactly 10 cm long. Films that know their pixel spacing can then be shown at "
           "their true size. It holds for this screen at this resolution."));
    bar_ = new RulerBar(this);
    state_ = sentenceLabel(this, QPalette::PlaceholderText);
    state_->setObjectName(QStringLiteral("calibrationState"));
    auto* buttons = new QDialogButtonBox(this);
    auto* keep = buttons->addButton(tr("The bar is &10 cm long"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("keepCalibration"));
    auto* forget = buttons->addButton(tr("&Forget the calibration"), QDialogButtonBox::ResetRole);
    forget->setObjectName(QStringLiteral("forgetCalibration"));
    buttons->addButton(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(what);
    column->addWidget(bar_);
    column->addWidget(state_);
    column->addWidget(buttons);
    connect(bar_, &RulerBar::lengthChanged, this, &ScreenCalibration::describe);
    connect(keep, &QPushButton::clicked, this, [this] {
        calibrateScreen(screen(), bar_->length() / bar_mm);
        describe();
        Q_EMIT calibrated();
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        forgetCalibration(screen());
        showKept();
        Q_EMIT calibrated();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ScreenCalibration::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    showKept();
    bar_->setFocus();
}

void ScreenCalibration::moveEvent(QMoveEvent* event) {
    QDialog::moveEvent(event);
    if (isVisible() && screen() != shown_for_) {  // dragged to another screen
        showKept();
    }
}

void ScreenCalibration::showKept() {
    shown_for_ = screen();
    bar_->setLength(std::round(screenScale(screen()).px_per_mm * bar_mm));
    describe();
}

void ScreenCalibration::describe() {
    const ScreenScale scale = screenScale(screen());
    const QString bar = tr("The bar is %1 pixels of the screen long.").arg(bar_->length());
    switch (scale.source) {
        case ScreenScale::Source::Calibrated:
            state_->setText(tr("%1 Calibrated: %2 pixels on 10 cm.")
                                .arg(bar)
                                .arg(std::lround(scale.px_per_mm * bar_mm)));
            break;
        case ScreenScale::Source::Claimed:
            state_->setText(tr("%1 Not calibrated; the screen itself claims %2 pixels on 10 cm.")
                                .arg(bar)
                                .arg(std::lround(scale.px_per_mm * bar_mm)));
            break;
        case ScreenScale::Source::Assumed:
            state_->setText(
                tr("%1 Not calibrated, and the screen does not say its size.").arg(bar));
            break;
    }
}

}  // namespace lucency
