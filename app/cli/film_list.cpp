#include "app/cli/film_list.h"

#include "core/film/film_format.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace lucency::cli {

bool mayBeFilm(const QString& path) {
    static const QSet<QString> suffixes{QStringLiteral("dcm"), QStringLiteral("dicom"),
                                        QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                        QStringLiteral("png"), QStringLiteral("tif"),
                                        QStringLiteral("tiff")};
    const QFileInfo info(path);
    if (suffixes.contains(info.suffix().toLower())) {
        return true;
    }
    if (info.fileName().compare(QLatin1String("DICOMDIR"), Qt::CaseInsensitive) == 0) {
        return false;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    constexpr qint64 head = 4096;
    return detectFormat(file.read(head)).has_value();
}

FilmList listFilms(const QStringList& files_and_folders) {
    FilmList list;
    QSet<QString> seen;
    const auto add = [&](const QString& path) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QString key = canonical.isEmpty() ? path : canonical;
        if (!seen.contains(key)) {
            seen.insert(key);
            list.films.append(path);
        }
    };
    for (const QString& named : files_and_folders) {
        if (!QFileInfo(named).isDir()) {
            add(named);
            continue;
        }
        list.folder_named = true;
        QStringList inside;
        QDirIterator files(named, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (mayBeFilm(path)) {
                inside.append(path);
            }
        }
        inside.sort();
        if (inside.isEmpty()) {
            list.empty_folders.append(named);
        }
        for (const QString& path : std::as_const(inside)) {
            add(path);
        }
    }
    return list;
}

}  // namespace lucency::cli
