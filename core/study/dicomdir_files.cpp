#include "core/study/dicomdir_files.h"

#include "core/film/film_summary.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace lucency {

namespace {

/// "IM0001.DCM" for "im0001.dcm;1", "IM0001" for "IM0001.;1".
QString plainName(QString name) {
    if (name.endsWith(QLatin1String(";1"))) {
        name.chop(2);
    }
    if (name.endsWith(QLatin1Char('.'))) {
        name.chop(1);
    }
    return name.toCaseFolded();
}

/// Finds names in folders as media wrote them; each folder is listed once.
class Folders {
public:
    /// The entry's path, empty where there is none.
    QString find(const QString& folder, const QString& name) {
        auto known = entries_.find(folder);
        if (known == entries_.end()) {
            known = entries_.insert(folder, {});
            const QStringList names =
                QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            for (const QString& entry : names) {
                known->insert(plainName(entry), entry);
            }
        }
        const QString exact = folder + QLatin1Char('/') + name;
        if (QFileInfo::exists(exact)) {
            return exact;
        }
        const QString entry = known->value(plainName(name));
        return entry.isEmpty() ? QString() : folder + QLatin1Char('/') + entry;
    }

private:
    QHash<QString, QHash<QString, QString>> entries_;
};

bool leadsElsewhere(const QString& component) {
    return component.isEmpty() || component == QLatin1String(".") ||
           component == QLatin1String("..") || component.contains(QLatin1Char('/')) ||
           component.contains(QChar(0));
}

}  // namespace

Result<DicomdirFiles> findDicomdirFiles(const QString& dicomdir) {
    const auto named = filesOfDicomdir(dicomdir);
    if (!named) {
        return named.error();
    }
    const QString folder = QFileInfo(dicomdir).absolutePath();
    const QString home = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    Folders folders;
    DicomdirFiles files;
    QSet<QString> seen;
    for (const QStringList& parts : *named) {
        if (std::any_of(parts.begin(), parts.end(), leadsElsewhere)) {
            ++files.outside;
            continue;
        }
        QString path = folder;
        for (const QString& part : parts) {
            path = path.isEmpty() ? path : folders.find(path, part);
        }
        const QString real = path.isEmpty() ? path : QFileInfo(path).canonicalFilePath();
        if (real.isEmpty()) {
            ++files.missing;
        } else if (!(real + QLatin1Char('/')).startsWith(home)) {
            ++files.outside;
        } else if (!seen.contains(real)) {
            seen.insert(real);
            files.paths << path;
        }
    }
    return files;
}

}  // namespace lucency
