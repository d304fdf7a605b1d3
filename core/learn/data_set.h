#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace lucency {

/// One film of a data set, with what its reference says.
struct LabelledFilm {
    QString path;
    QString label;
    QString patient;  ///< films of one patient share it; the file's own name where nothing tells
    QString split;    ///< "train", "val", "test", or empty
    QString name;     ///< path as seen from the data set's folder
    /// What else a list says of it, by column; "subtype" (bacteria, virus, normal) also where the
    /// file name tells it as the published data set's do.
    std::map<QString, QString> further = {};
};

/// Films with labels, sorted by path.
struct DataSet {
    std::vector<LabelledFilm> films;
    bool patients_known = true;  ///< false where a file's name was the best guess for some film

    DataSet ofSplits(const QStringList& splits) const;
    QStringList splits() const;
    int count(const QString& label) const;
};

/// A folder with the subfolders NORMAL and PNEUMONIA, itself or below train/, val/ and test/ (files
/// of any format at any depth), or a CSV file with the columns path and label and optionally
/// patient and split; relative paths are seen from the CSV's folder. A list that `train` wrote has
/// a column name too: the path as seen from the data set's folder, used instead where `root` names
/// that folder. Hidden files and films labelled UNCERTAIN (see rowsToCsv) are passed over. Errors:
/// FileNotFound, DataSetUnusable.
Result<DataSet> openDataSet(const QString& folder_or_list, const QString& root = {});

/// Writes such a list, its paths relative to the list's own folder. Errors: OutputUnwritable.
Result<void> writeList(const DataSet& data_set, const QString& path);

/// The patient that a file name of the published data set tells: "person12_virus_3" gives
/// "person12", "IM-0115-0001" gives "IM-0115", "NORMAL2-IM-0201-0001" gives "NORMAL2-IM-0201".
/// Empty where the name tells none.
QString patientFromFileName(const QString& file_name);

/// "bacteria" or "virus" where the file name says so ("person12_virus_3"), "normal" where it is one
/// of that set's normal films; else empty.
QString subtypeFromFileName(const QString& file_name);

/// Splits a data set by patient: about `fraction` of the patients of each label go to the second
/// part, drawn by hashing seed and patient, so that adding films moves no patient.
std::pair<DataSet, DataSet> splitByPatient(const DataSet& data_set, double fraction,
                                           std::uint64_t seed);

/// At most `films` films, as many of each label as there are patients for, never two of one
/// patient, drawn by hashing seed, patient and name; labels take turns.
DataSet drawByPatient(const DataSet& data_set, int films, std::uint64_t seed);

/// One line of CSV (RFC 4180: quotes doubled inside quotes), without its line end.
QStringList csvFields(const QString& line);

/// A field as it stands in such a line, quoted where it has to be.
QString csvField(QString text);

}  // namespace lucency
