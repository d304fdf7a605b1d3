#pragma once

#include "core/explain/overlay.h"
#include "core/measure/drawing.h"
#include "core/review/film_reads.h"

#include <QDateTime>
#include <QString>

namespace lucency {

/// What the annotated PDF says beside the reading itself.
struct ReportParameters {
    bool identity = true;  ///< name, id, birth date and file name on the page
    VoiWindow window;      ///< as shown
    bool inverted = false;
    OverlayStyle overlay;
    FilmReads reads;                ///< all of them are put down where there is one
    DrawingSheet drawings;          ///< what the reader drew: on pages of its own
    bool drawings_on_film = false;  ///< and over the bare film too
    QDateTime date = QDateTime::currentDateTime();
};

/// Writes the annotated PDF (A4): film bare and with the map, legend, probability against the
/// operating point, gate, model, film facts, seed and samples, the reads; date, disclaimer and page
/// number on every page. Whole or not at all; readable by its owner alone where it holds identity.
/// Needs a QGuiApplication. Errors: OutputUnwritable.
Result<void> writeReport(const Reading& reading, const ReportParameters& parameters,
                         const QString& path);

}  // namespace lucency
