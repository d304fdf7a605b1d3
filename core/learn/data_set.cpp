#include "core/learn/data_set.h"

#include "core/base/sha256.h"
#include "core/base/whole_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace lucency {

namespace {

const QStringList split_names{QStringLiteral("train"), QStringLiteral("val"),
                              QStringLiteral("test")};
const QStringList label_names{QStringLiteral("NORMAL"), QStringLiteral("PNEUMONIA")};

void addFilm(DataSet& data_set, LabelledFilm film) {
    if (film.patient.isEmpty()) {
        const QString name = QFileInfo(film.path).completeBaseName();
        film.patient = patientFromFileName(name);
        if (film.patient.isEmpty()) {
            film.patient = name;
            data_set.patients_known = false;
        }
    }
    const QString subtype = subtypeFromFileName(QFileInfo(film.path).completeBaseName());
    if (!subtype.isEmpty()) {
        film.further.try_emplace(QStringLiteral("subtype"), subtype);
    }
    data_set.films.push_back(std::move(film));
}

void addFolder(DataSet& data_set, const QDir& root, const QString& folder, const QString& label,
               const QString& split) {
    QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        addFilm(data_set, {path, label, {}, split, root.relativeFilePath(path)});
    }
}

Result<DataSet> readList(const QString& path, const QString& root) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return Error{ErrorCode::FileNotFound, file.errorString()};
    }
    const QStringList header = csvFields(QString::fromUtf8(file.readLine()).trimmed());
    const auto path_column = header.indexOf(QStringLiteral("path"));
    const auto label_column = header.indexOf(QStringLiteral("label"));
    const auto patient_column = header.indexOf(QStringLiteral("patient"));
    const auto split_column = header.indexOf(QStringLiteral("split"));
    const auto name_column = header.indexOf(QStringLiteral("name"));
    if (path_column < 0 || label_column < 0) {
        return Error{ErrorCode::DataSetUnusable,
                     QStringLiteral("the list's first line has no columns path and label")};
    }
    const QDir folder = QFileInfo(path).dir();
    DataSet data_set;
    for (int line = 2; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const QStringList fields = csvFields(text);
        const auto field = [&](qsizetype column) {
            return column < 0 ? QString() : fields.value(column).trimmed();
        };
        const QString label = field(label_column).toUpper();
        if (label == QLatin1String("UNCERTAIN")) {
            continue;  // a reader's, who took no side
        }
        if (field(path_column).isEmpty() || !label_names.contains(label)) {
            return Error{ErrorCode::DataSetUnusable,
                         QStringLiteral("line %1 of the list has no path or a label other than "
                                        "NORMAL and PNEUMONIA")
                             .arg(line)};
        }
        const QString name = field(name_column).isEmpty() ? field(path_column) : field(name_column);
        const QString film = root.isEmpty() ? folder.absoluteFilePath(field(path_column))
                                            : QDir(root).absoluteFilePath(name);
        LabelledFilm labelled{QDir::cleanPath(film), label, field(patient_column),
                              field(split_column).toLower(), name};
        for (qsizetype column = 0; column < header.size(); ++column) {
            const bool is_known = column == path_column || column == label_column ||
                                  column == patient_column || column == split_column ||
                                  column == name_column;
            if (!is_known && !header[column].isEmpty() && !field(column).isEmpty()) {
                labelled.further.emplace(header[column], field(column));
            }
        }
        addFilm(data_set, std::move(labelled));
    }
    return data_set;
}

Result<DataSet> readFolder(const QDir& root) {
    DataSet data_set;
    for (const QString& label : label_names) {
        addFolder(data_set, root, label, label, {});
        for (const QString& split : split_names) {
            addFolder(data_set, root, split + QLatin1Char('/') + label, label, split);
        }
    }
    return data_set;
}

/// 0..1, the same on every machine.
double drawnFor(const QString& patient, std::uint64_t seed) {
    const QByteArray hash =
        sha256(QByteArray::number(static_cast<qulonglong>(seed)) + '/' + patient.toUtf8());
    return static_cast<double>(qFromBigEndian<quint32>(hash.constData())) / 4294967296.0;
}

}  // namespace

DataSet DataSet::ofSplits(const QStringList& splits) const {
    DataSet part;
    part.patients_known = patients_known;
    std::copy_if(films.begin(), films.end(), std::back_inserter(part.films),
                 [&](const LabelledFilm& film) { return splits.contains(film.split); });
    return part;
}

QStringList DataSet::splits() const {
    QStringList found;
    for (const LabelledFilm& film : films) {
        if (!film.split.isEmpty() && !found.contains(film.split)) {
            found.append(film.split);
        }
    }
    return found;
}

int DataSet::count(const QString& label) const {
    return static_cast<int>(std::count_if(films.begin(), films.end(),
                                          [&](const LabelledFilm& f) { return f.label == label; }));
}

QStringList csvFields(const QString& line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == QLatin1Char('"')) {
            if (quoted && i + 1 < line.size() && line[i + 1] == QLatin1Char('"')) {
                fields.back() += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == QLatin1Char(',') && !quoted) {
            fields.append(QString());
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

QString csvField(QString text) {
    static const QRegularExpression special(QStringLiteral("[\",\n\r]"));
    if (!text.contains(special)) {
        return text;
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

QString patientFromFileName(const QString& file_name) {
    static const QRegularExpression pattern(
        QStringLiteral("^(person\\d+|(?:NORMAL2-)?IM-\\d+)(?:[_-]|$)"));
    return pattern.match(file_name).captured(1);
}

QString subtypeFromFileName(const QString& file_name) {
    static const QRegularExpression pneumonia(QStringLiteral("^person\\d+_(bacteria|virus)_"));
    static const QRegularExpression normal(QStringLiteral("^(?:NORMAL2-)?IM-\\d+"));
    const auto match = pneumonia.match(file_name);
    if (match.hasMatch()) {
        return match.captured(1);
    }
    return normal.match(file_name).hasMatch() ? QStringLiteral("normal") : QString();
}

Result<DataSet> openDataSet(const QString& folder_or_list, const QString& root) {
    const QFileInfo info(folder_or_list);
    if (!info.exists()) {
        return Error{ErrorCode::FileNotFound, {}};
    }
    Result<DataSet> data_set =
        info.isDir() ? readFolder(QDir(info.absoluteFilePath())) : readList(info.filePath(), root);
    if (!data_set) {
        return data_set;
    }
    if (data_set->films.empty()) {
        return Error{ErrorCode::DataSetUnusable,
                     QStringLiteral("no films below NORMAL and PNEUMONIA, itself or under train, "
                                    "val and test")};
    }
    std::sort(data_set->films.begin(), data_set->films.end(),
              [](const LabelledFilm& a, const LabelledFilm& b) { return a.path < b.path; });
    return data_set;
}

Result<void> writeList(const DataSet& data_set, const QString& path) {
    const QDir folder = QFileInfo(path).absoluteDir();
    QByteArray lines = "path,label,patient,split,name\n";
    for (const LabelledFilm& film : data_set.films) {
        const QString relative = folder.relativeFilePath(QFileInfo(film.path).absoluteFilePath());
        lines += (csvField(relative) + QLatin1Char(',') + film.label + QLatin1Char(',') +
                  csvField(film.patient) + QLatin1Char(',') + film.split + QLatin1Char(',') +
                  csvField(film.name) + QLatin1Char('\n'))
                     .toUtf8();
    }
    return writeWhole(path, lines);
}

std::pair<DataSet, DataSet> splitByPatient(const DataSet& data_set, double fraction,
                                           std::uint64_t seed) {
    std::pair<DataSet, DataSet> parts;
    parts.first.patients_known = parts.second.patients_known = data_set.patients_known;
    for (const LabelledFilm& film : data_set.films) {
        DataSet& part = drawnFor(film.patient, seed) < fraction ? parts.second : parts.first;
        part.films.push_back(film);
    }
    return parts;
}

DataSet drawByPatient(const DataSet& data_set, int films, std::uint64_t seed) {
    std::map<QString, std::vector<std::pair<double, const LabelledFilm*>>> waiting;
    for (const LabelledFilm& film : data_set.films) {
        waiting[film.label].emplace_back(
            drawnFor(film.patient + QLatin1Char('/') + film.name, seed), &film);
    }
    for (auto& [label, queue] : waiting) {
        std::sort(queue.rbegin(), queue.rend());  // taken from the back
    }
    DataSet drawn;
    drawn.patients_known = data_set.patients_known;
    std::set<QString> patients;
    while (int(drawn.films.size()) < films && !waiting.empty()) {
        for (auto turn = waiting.begin();
             turn != waiting.end() && int(drawn.films.size()) < films;) {
            auto& queue = turn->second;
            while (!queue.empty() && patients.count(queue.back().second->patient) != 0) {
                queue.pop_back();
            }
            if (queue.empty()) {
                turn = waiting.erase(turn);
                continue;
            }
            drawn.films.push_back(*queue.back().second);
            patients.insert(drawn.films.back().patient);
            ++turn;
        }
    }
    return drawn;
}

}  // namespace lucency
