#pragma once

#include "core/review/film_reads.h"
#include "core/review/reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lucency {

/// What the film is called in results. With identity: its path as given. Without: the first 12 hex
/// digits of its SHA-256 and the format's usual suffix ("3f0a12c4d5e6.dcm"), as a file's name and
/// folder may name the patient.
QString filmName(const Film& film, bool with_identity);

/// What the film's reader has to say of it: `code` and `text` each.
QJsonArray noticesToJson(const Film& film);

/// The film's own facts, as under "film" in the JSON.
QJsonObject filmToJson(const Film& film, bool with_identity);

/// Name, version and hash, as under "model" in the JSON.
QJsonObject modelToJson(const ModelIdentity& model);

/// One film's object as `lucency-cli read --json` writes it (docs/cli.md). `segments_path`: where
/// the label map was written, or empty. Without identity the film goes by filmName(). `reads`:
/// those kept of the film; their notes are left out without identity, as they may name the patient.
QJsonObject readingToJson(const Reading& reading, const QString& segments_path, bool with_identity,
                          const FilmReads& reads = {});

/// The same for a film that could not be read: all null but the film's file and the error. Without
/// identity the file goes by the first 12 hex digits of its SHA-256, or by null where it cannot be
/// read at all.
QJsonObject errorToJson(const QString& path, const Error& error, bool with_identity);

}  // namespace lucency
