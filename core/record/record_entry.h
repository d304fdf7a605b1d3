#pragma once

#include "core/film/film.h"
#include "core/measure/drawing.h"
#include "core/review/film_reads.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lucency {

/// Who reads.
struct Reader {
    QString name;  ///< not empty; one reader a name
    QString role;  ///< in their own words, e.g. "radiologist"; may be empty
    bool operator==(const Reader&) const = default;
};

/// By which a film is found again. All but the hash is identity: it stands in a table of its own
/// and can be dropped.
struct FilmReference {
    QByteArray pixels_sha256;  ///< 32 bytes
    QString path;
    int frame = 0;
    QString sop_instance_uid;
    QString patient_name, patient_id;
    bool operator==(const FilmReference&) const = default;
};
FilmReference filmReference(const Film& film, const QByteArray& pixels_sha256);

/// What stood beside a read when it was committed.
struct Beside {
    DrawingSheet drawings;
    std::optional<VoiWindow> window;  ///< that the film was seen through
    QStringList waived;               ///< reasons of the gate that the reader set aside
    std::optional<double> seconds;    ///< from the film's opening
    bool operator==(const Beside&) const = default;
};

/// What a reader did to a film at one go.
struct RecordEntry {
    FilmReference film;
    std::vector<ReadEvent> events;  ///< oldest first
    Beside beside;                  ///< of the reads among them
};

}  // namespace lucency
