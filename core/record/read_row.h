#pragma once

#include "core/base/result.h"
#include "core/review/film_reads.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lucency {

/// One reader's work on one film, without anything that says whose film it is and without words:
/// what agreement, exports and studies of readers are counted from.
struct ReadRow {
    struct Said {
        Verdict verdict = Verdict::Uncertain;
        int certainty = 50;  ///< percent, 0 to 100
        bool operator==(const Said&) const = default;
    };
    struct Opinion {
        QString model;           ///< its name
        double probability = 0;  ///< of its positive label, 0..1
        double operating_point = 0.5;
        QString label;  ///< as it was shown
        bool operator==(const Opinion&) const = default;
    };
    QString reader;                                ///< their name
    QByteArray film;                               ///< SHA-256 of its pixels, 32 bytes
    QString reference;                             ///< the reference label, or empty
    ReadingMode mode = ReadingMode::SecondReader;  ///< of the first read
    Said first;
    std::optional<Said> last;       ///< the last of the reads after the first
    std::optional<Opinion> shown;   ///< the one that was shown last; none where none was
    std::optional<double> seconds;  ///< from the film's opening to the first read
    QString patient;  ///< the same for films of one patient, and tells nobody; or empty
    bool operator==(const ReadRow&) const = default;
};

/// None where the reader has not committed a read.
std::optional<ReadRow> readRow(const QString& reader, const QByteArray& film,
                               const FilmReads& reads, std::optional<double> seconds = {});

/// A heading and a line a row (RFC 4180): label (what the reader said last: NORMAL, PNEUMONIA or
/// UNCERTAIN), patient, reader, film (hexadecimal), reference, mode, first_verdict,
/// first_certainty, last_verdict, last_certainty, model, probability, operating_point,
/// shown_label, seconds. What there is none of is empty. UTF-8. With a column path beside them it
/// is a list of labelled films as openDataSet() takes it.
QByteArray rowsToCsv(const std::vector<ReadRow>& rows);
/// Columns are found by their names, in any order; reader, film and first_verdict must be there,
/// and columns with other names are passed over. `reference`: the column that holds the reference
/// label; it must be there where it is another than "reference". Errors: DataSetUnusable, with the
/// line.
Result<std::vector<ReadRow>> rowsFromCsv(const QByteArray& csv,
                                         const QString& reference = QStringLiteral("reference"));
/// Columns in which nothing but reference labels stand (NORMAL, PNEUMONIA or nothing), and one at
/// least: what rowsFromCsv() can take for the reference. "reference" comes first.
QStringList referenceColumns(const QByteArray& csv);

}  // namespace lucency
