#include "core/report/pdf_file.h"

#include "core/base/version.h"
#include "core/base/whole_file.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>

namespace lucency {

Result<void> writePdf(const QString& path, const QString& title, bool owner_only,
                      const std::function<void(QPdfWriter&)>& paint) {
    // QPdfWriter closes its device: the bytes go through memory.
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
    return writeWhole(path, bytes.data(),
                      owner_only ? ReadableBy::OwnerAlone : ReadableBy::Everyone);
}

}  // namespace lucency
