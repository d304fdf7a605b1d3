#pragma once

#include "core/film/film.h"

#include <optional>

class DcmItem;
class DcmTagKey;

namespace lucency {

class DicomText;

/// Photometric interpretation, frames, identity and acquisition. What is missing or malformed
/// stays empty: no fact is required.
void readDicomFacts(Film& film, DcmItem& dataset, const DicomText& text);

/// Rescale or Modality LUT, windows, VOI LUTs and pixel padding (PS3.3 C.11.1, C.11.2,
/// C.7.5.1.1.2), of the film's frame. Smallest and Largest Image Pixel Value are not read: in real
/// files they lie.
void readDicomTables(Film& film, DcmItem& dataset, const DicomText& text);

/// The table that a LUT Descriptor and its data make (modality, VOI and palette alike); nothing
/// where they do not fit together. `signed_input`: how the first value mapped is to be read.
std::optional<LookupTable> readLookupTable(DcmItem& item, const DcmTagKey& descriptor,
                                           const DcmTagKey& data, bool signed_input);

/// A Modality, VOI or Presentation LUT with its explanation.
std::optional<LookupTable> readExplainedTable(DcmItem& item, bool signed_input,
                                              const DicomText& text);

/// The windows of a VOI LUT macro (PS3.3 C.11.2), those that are none left out.
std::vector<VoiWindow> readVoiWindows(DcmItem& item, const DicomText& text);

/// The overlay of this group (60xx) with bits of its own in Overlay Data, its first frame.
std::optional<OverlayPlane> readOverlay(DcmItem& dataset, int group, const DicomText& text);
/// The same where the data is given in segments (PS3.3 C.7.9.2).
std::optional<LookupTable> readSegmentedTable(DcmItem& item, const DcmTagKey& descriptor,
                                              const DcmTagKey& segments, bool signed_input);

/// Pixel spacing with the plane it holds in and what it rests on (PS3.3 10.7.1.3 and CP-586), and
/// the pixels' aspect. Spacings that cannot be (zero, negative, no number, one value, beyond 0.001
/// to 100 mm) are left out. Spatial Resolution (0018,1050) is no spacing and not read.
void readDicomSpacing(Film& film, DcmItem& dataset);

/// "Digital X Ray Image Storage For Presentation" for a SOP class UID; the UID where unknown.
QString sopClassName(const QString& uid);

/// The standard's name of a transfer syntax (PS3.6 A-1); the UID where it is unknown.
QString transferSyntaxName(const QString& uid);

}  // namespace lucency
