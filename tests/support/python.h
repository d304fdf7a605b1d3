#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QString>

#include <vector>

namespace lucency::testing {

/// What a Python script of Debian's interpreter prints for `input`, or nothing where it or one of
/// its modules is not installed: then the comparison is to be skipped.
inline QByteArray python(const QString& script, const QByteArray& input) {
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput();
}

inline QJsonArray array(const std::vector<double>& values) {
    QJsonArray result;
    for (const double value : values) {
        result.append(value);
    }
    return result;
}

}  // namespace lucency::testing
