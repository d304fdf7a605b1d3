#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lucency {

/// The files that a DICOMDIR names, as they lie on this disk.
struct DicomdirFiles {
    QStringList paths;  ///< each once, in the order of the DICOMDIR
    int missing = 0;    ///< named, but not there
    int outside = 0;    ///< named, but not within the folder of the DICOMDIR
};

/// Media are written under ISO 9660 and copied by systems that change names: a component is found
/// in any case, and with or without ";1" and a last dot. Nothing outside of the DICOMDIR's folder
/// is ever named, neither by ".." nor by a link. Errors: those of filesOfDicomdir.
Result<DicomdirFiles> findDicomdirFiles(const QString& dicomdir);

}  // namespace lucency
