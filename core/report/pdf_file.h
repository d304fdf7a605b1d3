#pragma once

#include "core/base/result.h"

#include <QPdfWriter>
#include <QString>

#include <functional>

namespace lucency {

/// Content of an A4 page with 15 mm margins, in mm.
inline constexpr double sheet_width = 180;
inline constexpr double sheet_height = 267;
inline constexpr int sheet_dpi = 300;

/// Paints a PDF into `path`, whole or not at all: A4, 300 dpi, fonts embedded. `title` goes into
/// the metadata and names nobody. `owner_only`: readable by its owner alone.
/// Errors: OutputUnwritable; a device or a folder is never replaced.
Result<void> writePdf(const QString& path, const QString& title, bool owner_only,
                      const std::function<void(QPdfWriter&)>& paint);

}  // namespace lucency
