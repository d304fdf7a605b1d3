#pragma once

#include <QString>

namespace lucency {

/// Path of a file that ships with the program, e.g. "models/lucency.pt" or
/// "samples/phantom-normal.dcm": below the folder that LUCENCY_SHARE names, else below
/// ../share/lucency as seen from the program, in the build tree as when installed. The file may be
/// absent.
QString shippedFile(const QString& name);

}  // namespace lucency
