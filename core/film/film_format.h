#pragma once

#include "core/film/film.h"

#include <QByteArray>

#include <optional>

namespace lucency {

/// The format of a file by its first bytes, never by its name; nothing where it is none of ours.
/// DICOM is known by its preamble, or by a first element that can only be of a command, meta or
/// identifying group (files without meta header, ACR-NEMA).
std::optional<FilmFormat> detectFormat(const QByteArray& bytes);

}  // namespace lucency
