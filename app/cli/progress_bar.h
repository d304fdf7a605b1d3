#pragma once

#include <QElapsedTimer>
#include <QString>

#include <cstdint>

namespace lucency::cli {

/// One line on standard error with a bar, the rate and the time left; nothing at all where standard
/// error is no terminal. Drawn ten times a second at most.
class ProgressBar {
public:
    /// `unit` names what is counted, e.g. "films".
    explicit ProgressBar(QString unit);
    ~ProgressBar() { clear(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `remark` follows the numbers.
    void show(std::int64_t done, std::int64_t total, const QString& remark = {});
    /// Starts rate and time left anew, for a new count.
    void restart(const QString& unit);
    /// Takes the line away, so that another can be written.
    void clear();

private:
    QString unit_;
    bool terminal_;
    bool shown_ = false;
    QElapsedTimer since_start_;
    QElapsedTimer since_drawn_;
};

/// The line itself, for a width in characters.
QString progressLine(std::int64_t done, std::int64_t total, double seconds, const QString& unit,
                     const QString& remark, int width);

}  // namespace lucency::cli
