#include "app/cli/reader.h"

#include <QFileInfo>
#include <QSettings>

#include <tuple>

namespace lucency::cli {

Reader readerAtHand() {
    // The window's own settings: see ui/settings/settings.h and app/lucency/main.cpp.
    const QSettings window(QStringLiteral("Lucency"), QStringLiteral("lucency"));
    const QString name = window.value(QStringLiteral("record/reader")).toString();
    return {name.isEmpty() ? accountName() : name,
            window.value(QStringLiteral("record/role")).toString()};
}

void logExport(const QByteArray& pixels_sha256, const QString& what) {
    const RecordAddress address = ownRecord();
    if (!QFileInfo::exists(address.file)) {
        return;
    }
    Record record(address, readerAtHand());
    std::ignore = record.log(QStringLiteral("export"), pixels_sha256, what);
}

void logReading(const QByteArray& pixels_sha256, const QStringList& waived,
                const QStringList& written) {
    const RecordAddress address = ownRecord();
    if (!QFileInfo::exists(address.file)) {
        return;
    }
    Record record(address, readerAtHand());
    std::ignore = record.log(QStringLiteral("film"), pixels_sha256);
    if (!waived.isEmpty()) {
        std::ignore =
            record.log(QStringLiteral("waive"), pixels_sha256, waived.join(QLatin1Char(' ')));
    }
    if (!written.isEmpty()) {
        std::ignore =
            record.log(QStringLiteral("export"), pixels_sha256, written.join(QLatin1Char(' ')));
    }
}

}  // namespace lucency::cli
