#pragma once

#include "core/study/study_list.h"

namespace lucency {

/// The other films of the same patient by what the headers say (never by folder: rasters have
/// none), in the order in which they are of use beside the film at `path`: those of the same view
/// first, and of these the older ones from the newest, then those without a date, the later ones
/// from the earliest, and last the other films of the same study. Empty where the film is not in
/// the list.
std::vector<const StudyNode*> priorsOf(const StudyList& list, const QString& path);

}  // namespace lucency
