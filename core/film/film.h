#pragma once

#include "core/base/sha256.h"
#include "core/film/pixel_spacing.h"
#include "core/film/voi_window.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lucency {

enum class FilmFormat { Dicom, Jpeg, Png, Tiff };

/// As it stands in JSON: "dicom", "jpeg", "png", "tiff".
QString filmFormatName(FilmFormat format);

/// Stored values of a gray film, row by row, as they are in the file. Stored value =
/// lowest + samples[row * columns + column]; `lowest` is 0 for unsigned and -32768 for signed
/// pixels, so a display table can be indexed by the sample. Copies share the samples.
struct StoredPixels {
    int rows = 0;
    int columns = 0;
    int bits_stored = 8;  ///< 1 to 16
    std::int32_t lowest = 0;
    std::shared_ptr<const std::vector<std::uint16_t>> samples;
};

/// SHA-256 of the stored values as little-endian 16-bit words, signed ones in two's complement: 32
/// bytes, the same for a picture however it was stored. Takes about 1 ms a megapixel.
QByteArray pixelsSha256(const StoredPixels& pixels);

/// One overlay plane (60xx,3000) of the film's first or own frame (PS3.3 C.9.2).
struct OverlayPlane {
    int rows = 0, columns = 0;
    int top = 0, left = 0;           ///< of its first pixel in the film, px from 0; may lie outside
    bool region = false;             ///< Overlay Type R: a region of interest, else graphics
    QString label;                   ///< Overlay Label or Description, may be empty
    std::vector<std::uint8_t> bits;  ///< rows x columns, row by row, 0 or 1
    int group = 0x6000;              ///< 0x6000 to 0x60fe
};

/// Patient Orientation (0020,0020): where the rows and the columns of the pixels run to, as
/// letters of the standard (A, P, L, R, H, F and their combinations). Empty where unknown.
struct PatientOrientation {
    QString rows;     ///< of a row, from its first pixel to its last: to the right
    QString columns;  ///< of a column, from its first pixel to its last: downwards
};

/// Who the film is of. Never logged, never in a window title, left out where identity is off.
struct PatientIdentity {
    QString name;
    QString id;
    QString sex;
    QDate birth_date;
    QString accession_number;
    QString study_instance_uid;
    QString sop_instance_uid;
};

/// What the film says of how it was made; empty or null is what it does not say.
struct Acquisition {
    QString sop_class;             ///< name of the SOP class
    QString modality;              ///< (0008,0060)
    QString body_part;             ///< in the standard's words where they are understood: CHEST
    QString view_position;         ///< likewise: AP, PA, LL, RL, LATERAL; see standardView
    QString laterality;            ///< likewise: L, R, B, U
    QString stated_body_part;      ///< as the film has it, in whichever attribute
    QString stated_view;           ///< likewise
    QString presentation_intent;   ///< FOR PRESENTATION or FOR PROCESSING (0008,0068)
    QString burned_in_annotation;  ///< (0028,0301)
    QString manufacturer;
    QDate study_date;
    std::optional<double> patient_age_years;  ///< from Patient's Age, or from the dates
    bool synthetic = false;  ///< made by a program: Patient Comments, Image Comments or a raster's
                             ///< text says SYNTHETIC
};

/// Something the reader must know of how the film was opened, shown beside it.
struct FilmNotice {
    QString code;  ///< e.g. "colour-reduced", "truncated", "exif-rotated", "first-frame-of"
    QString text;  ///< a translated sentence
};

/// One film: the pixels as they are in the file, and the facts that come with them.
struct Film {
    QString path;
    FilmFormat format = FilmFormat::Png;
    StoredPixels pixels;
    QString photometric;  ///< PhotometricInterpretation; rasters: MONOCHROME2, RGB, PALETTE COLOR
    bool low_is_white = false;  ///< MONOCHROME1: invert after the VOI transform, never before
    double chroma = 0;  ///< mean over pixels of (max-min of the channels), 0..1; 0 for gray films
    QString transfer_syntax;  ///< name, DICOM only
    int frames = 1;           ///< in the file
    int frame = 0;            ///< the one that `pixels` holds, from 0
    double rescale_slope = 1;
    double rescale_intercept = 0;
    std::optional<LookupTable> modality_lut;  ///< takes the place of the rescale
    std::vector<VoiWindow> windows;           ///< from the file, in its order
    std::vector<LookupTable> voi_luts;
    std::optional<LookupTable> presentation_lut;  ///< of a presentation state, after the VOI: its
                                                  ///< first entry is for 0, its last for 1
    std::optional<std::uint16_t> padding_low;     ///< samples from here
    std::optional<std::uint16_t> padding_high;    ///< to here are padding, no picture
    std::optional<PixelSpacing> spacing;
    double pixel_aspect = 1;  ///< height of a pixel by its width: from the spacing, else from Pixel
                              ///< Aspect Ratio (0028,0034)
    PatientOrientation orientation;
    std::vector<OverlayPlane> overlays;
    PatientIdentity identity;
    Acquisition acquisition;
    LaterSha256 sha256;  ///< of the file
    std::vector<FilmNotice> notices;
};

}  // namespace lucency
