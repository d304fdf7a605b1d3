#include "core/report/pdf_file.h"

#include "core/base/version.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QSaveFile>

namespace lucency {

Result<void> writePdf(const QString& path, const QString& title, bool owner_only,
                      const std::function<void(QPdfWriter&)>& paint) {
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        return {ErrorCode::OutputUnwritable, QStringLiteral("not a regular file")};
    }
    // QPdfWriter closes its device, which QSaveFile forbids: the bytes go through memory.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(sheet_dpi);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Lucency ") + QLatin1String(version));
        paint(writer);
    }
    QSaveFile file(path);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || (owner_only && !file.setPermissions(owner)) ||
        file.write(bytes.data()) != bytes.size() || !file.commit()) {
        return {ErrorCode::OutputUnwritable, file.errorString()};
    }
    return {};
}

}  // namespace lucency
