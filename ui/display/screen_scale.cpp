#include "ui/display/screen_scale.h"

#include "ui/settings/settings.h"

#include <QCryptographicHash>
#include <QScreen>
#include <QSettings>

namespace lucency {
namespace {

// What no screen has: less is a projector's claim, more a typing error in the screen's memory.
constexpr double least_px_per_mm = 1;
constexpr double most_px_per_mm = 40;

bool isLikely(double px_per_mm) {
    return px_per_mm >= least_px_per_mm && px_per_mm <= most_px_per_mm;
}

QString keyOf(const QScreen* screen) {
    const QSize size = screen->size() * screen->devicePixelRatio();
    const QString words =
        QStringLiteral("%1\n%2\n%3\n%4\n%5x%6")
            .arg(screen->manufacturer(), screen->model(), screen->serialNumber(), screen->name())
            .arg(size.width())
            .arg(size.height());
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return QLatin1String(settings::screens) + QLatin1Char('/') +
           QString::fromLatin1(hash.left(16).toHex());
}

}  // namespace

ScreenScale screenScale(const QScreen* screen) {
    if (screen == nullptr) {
        return {};
    }
    const double kept = QSettings().value(keyOf(screen)).toDouble();
    if (isLikely(kept)) {
        return {kept, ScreenScale::Source::Calibrated};
    }
    const double width_mm = screen->physicalSize().width();
    const double claimed =
        width_mm > 0 ? screen->size().width() * screen->devicePixelRatio() / width_mm : 0;
    return isLikely(claimed) ? ScreenScale{claimed, ScreenScale::Source::Claimed} : ScreenScale();
}

void calibrateScreen(const QScreen* screen, double px_per_mm) {
    if (screen != nullptr && isLikely(px_per_mm)) {
        QSettings().setValue(keyOf(screen), px_per_mm);
    }
}

void forgetCalibration(const QScreen* screen) {
    if (screen != nullptr) {
        QSettings().remove(keyOf(screen));
    }
}

}  // namespace lucency
