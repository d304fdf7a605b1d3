#include "app/cli/progress_bar.h"

#include "app/cli/verbs.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace lucency::cli {

namespace {

constexpr int usual_width = 80;
constexpr int redraw_ms = 100;

QString clockTime(double seconds) {
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    const QString tail = QStringLiteral("%1:%2")
                             .arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole >= 3600 ? QStringLiteral("%1:%2").arg(whole / 3600).arg(tail) : tail;
}

int terminalWidth() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col
                                                                           : usual_width;
}

void write(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

}  // namespace

QString progressLine(std::int64_t done, std::int64_t total, double seconds, const QString& unit,
                     const QString& remark, int width) {
    QString numbers = QStringLiteral(" %1/%2 %3").arg(done).arg(total).arg(unit);
    if (done > 0 && seconds > 0) {
        const double rate = static_cast<double>(done) / seconds;
        numbers += QStringLiteral(", %1/s").arg(rate, 0, 'f', rate < 10 ? 1 : 0);
        if (done < total) {
            numbers +=
                Text::tr(", %1 left").arg(clockTime(static_cast<double>(total - done) / rate));
        }
    }
    if (!remark.isEmpty()) {
        numbers += QStringLiteral("  ") + remark;
    }
    const int room = std::clamp(width - static_cast<int>(numbers.size()) - 3, 10, 30);
    const double share =
        total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0)
                  : 0.0;
    const int filled = static_cast<int>(share * room);
    return (QLatin1Char('[') + QString(filled, QLatin1Char('=')) +
            QString(room - filled, QLatin1Char(' ')) + QLatin1Char(']') + numbers)
        .left(std::max(0, width - 1));
}

ProgressBar::ProgressBar(QString unit)
    : unit_(std::move(unit)), terminal_(isatty(STDERR_FILENO) == 1) {
    since_start_.start();
}

void ProgressBar::show(std::int64_t done, std::int64_t total, const QString& remark) {
    if (!terminal_ || (shown_ && done < total && since_drawn_.elapsed() < redraw_ms)) {
        return;
    }
    write(QStringLiteral("\r\033[K") +
          progressLine(done, total, static_cast<double>(since_start_.elapsed()) / 1000, unit_,
                       remark, terminalWidth()));
    shown_ = true;
    since_drawn_.start();
}

void ProgressBar::restart(const QString& unit) {
    unit_ = unit;
    since_start_.start();
}

void ProgressBar::clear() {
    if (shown_) {
        write(QStringLiteral("\r\033[K"));
        shown_ = false;
    }
}

}  // namespace lucency::cli
