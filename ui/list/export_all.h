#pragma once

#include "core/report/review_report.h"
#include "core/review/disclosure.h"

#include "ui/list/list_work.h"

#include <functional>

namespace lucency {

/// What became of a film's PDF.
enum class Exported {
    Written,
    ThereAlready,  ///< a whole one of that name
    Waiting,       ///< for the reader's own read: its opinion is sealed
    Unreadable,    ///< the film
    Failed,        ///< the model, or the disk
};

/// How every film of a list is exported.
struct ExportAll {
    QString folder;
    ReadingMode mode = ReadingMode::SecondReader;
    std::function<FilmReads(const QByteArray&)> reads;  ///< of a film, by its pixels' SHA-256
    ReadingParameters reading;
    bool identity = true;
    OverlayStyle overlay;
    bool drawings_on_film = false;
    /// Once a film, on the window's thread; with the pixels' SHA-256 where it could be read.
    std::function<void(Exported, const QByteArray&)> ended;
};

/// Reads a film and writes its PDF into the folder; one that is whole there is left as it is, so
/// that an export that was stopped or killed goes on where it stood.
ListWork::Step exportStep(const ExportAll& all);

/// The PDF's name: the film's own and a part of its file's hash, or, without identity, that part
/// alone.
QString exportName(const Film& film, bool identity);

/// A PDF from its first to its last line.
bool isWholePdf(const QString& path);

}  // namespace lucency
