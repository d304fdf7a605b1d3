#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace lucency::cli {

/// Whether a file can be made or replaced at `path`, tried before long work is done.
/// Errors: OutputUnwritable.
Result<void> checkOutputFile(const QString& path);

/// Makes the folder where it is missing and tries whether files can be made in it.
/// Errors: OutputUnwritable.
Result<void> checkOutputFolder(const QString& path);

/// Writes whole or not at all; a device or a pipe is written as it is. Errors: OutputUnwritable.
Result<void> writeOutput(const QString& path, const QByteArray& bytes);

/// Text for `path`, or for standard output where that is "-". Errors: OutputUnwritable.
Result<void> writeText(const QString& path, const QString& text);

/// Names for outputs into a folder: each film's own name, with "-2", "-3" and so on where that is
/// taken.
class OutputNames {
public:
    /// A name for which `taken` is false and that was not given before; upper and lower case are
    /// one, as on some file systems.
    template <typename Taken>
    QString give(const QString& wanted, const Taken& taken) {
        QString name = wanted;
        for (int number = 2; given_.contains(name.toCaseFolded()) || taken(name); ++number) {
            name = wanted + QLatin1Char('-') + QString::number(number);
        }
        given_.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> given_;
};

}  // namespace lucency::cli
