#pragma once

#include "core/film/film.h"

#include <vector>

class DcmItem;

namespace lucency {

class DicomText;
struct DicomFrame;

/// The overlay planes (60xx,eeee) of one frame (PS3.3 C.9.2): those with data of their own, and the
/// retired form in the unused bits of the frame's cells. What contradicts itself is left out.
std::vector<OverlayPlane> readOverlays(DcmItem& dataset, const DicomFrame& frame, int number,
                                       const DicomText& text);

}  // namespace lucency
