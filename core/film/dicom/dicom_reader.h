#pragma once

#include "core/base/result.h"
#include "core/film/attributes.h"
#include "core/film/film.h"
#include "core/film/film_reader.h"
#include "core/film/film_summary.h"
#include "core/film/presentation_state.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace lucency {

/// Reads a DICOM file (PS3.10, with or without preamble and meta header; ACR-NEMA too) from its
/// bytes, in every transfer syntax that DCMTK decodes, JPEG 2000 and its high-throughput form.
/// Fills everything but `path` and `sha256`. `frame`: which one of several, from 0
/// (notice "first-frame-of"); tables and windows are that frame's own. Colour is reduced to gray
/// (Rec. 601 luma, notice "colour-reduced"). Of a film that is there in part, an eighth of its rows
/// at least, that part is read (notices of readDicomPixels). Sizes are checked against the data
/// before anything is decoded. Errors: DamagedFile, NotAnImage, MissingAttribute, InvalidArgument
/// (no such frame), UnsupportedTransferSyntax, UnsupportedPixelFormat, TooLarge, OutOfMemory.
Result<Film> readDicom(const QByteArray& bytes, const ReadLimits& limits, int frame = 0);

/// What inspectFilm tells of a DICOM file beside the file itself: "film" with the facts and
/// "attributes" with the data set, no pixels decoded. Errors: DamagedFile, TooLarge, OutOfMemory.
Result<QJsonObject> inspectDicom(const QByteArray& bytes, bool with_identity);

/// What summariseFilm tells of a DICOM file, from its first bytes; `whole`: these are all of them.
/// Errors: DamagedFile (also where the part before the pixels goes on beyond the bytes),
/// OutOfMemory.
Result<FilmSummary> summariseDicom(const QByteArray& head, bool whole);

/// See readAttributes. Errors: DamagedFile, TooLarge, OutOfMemory.
Result<DicomAttributes> readDicomAttributes(const QByteArray& bytes);

/// See readPresentationState. Errors: DamagedFile, TooLarge, OutOfMemory, NotAnImage.
Result<PresentationState> readDicomPresentation(const QByteArray& bytes);

}  // namespace lucency
