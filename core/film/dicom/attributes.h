#pragma once

// DCMTK's part of the room: included by this folder alone.

#include "core/film/attributes.h"
#include "core/film/dicom/dataset.h"

namespace lucency {

/// Every attribute of a parsed file, within the bounds that DicomAttributes states.
DicomAttributes attributesOf(const DicomFile& dicom);

}  // namespace lucency
