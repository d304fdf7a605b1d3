#pragma once

#include "core/base/result.h"
#include "core/review/film_reads.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lucency {

/// docs/reading-flow.md describes every field.
QJsonObject opinionToJson(const ShownOpinion& opinion);
QJsonArray readsToJson(const FilmReads& reads);
/// As strict as parseReads().
Result<FilmReads> readsFromJson(const QJsonArray& events);

/// The file reads.json as a whole.
QByteArray writeReads(const FilmReads& reads);
/// Strict: what it cannot understand to the last field it does not touch. Errors: DamagedFile, with
/// what is wrong; also for a file of a later version.
Result<FilmReads> parseReads(const QByteArray& json);

}  // namespace lucency
