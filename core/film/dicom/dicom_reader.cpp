#include "core/film/dicom/dicom_reader.h"

#include "core/film/dicom/dataset.h"
#include "core/film/dicom/facts.h"
#include "core/film/dicom/frame.h"
#include "core/film/dicom/pixels.h"

#include <QCoreApplication>

#include <exception>
#include <new>

namespace lucency {

namespace {

std::optional<Palette> readPalette(DcmItem& dataset, bool is_signed) {
    auto red = readLookupTable(dataset, DCM_RedPaletteColorLookupTableDescriptor,
                               DCM_RedPaletteColorLookupTableData, is_signed);
    auto green = readLookupTable(dataset, DCM_GreenPaletteColorLookupTableDescriptor,
                                 DCM_GreenPaletteColorLookupTableData, is_signed);
    auto blue = readLookupTable(dataset, DCM_BluePaletteColorLookupTableDescriptor,
                                DCM_BluePaletteColorLookupTableData, is_signed);
    if (!red || !green || !blue) {
        return std::nullopt;
    }
    return Palette{*std::move(red), *std::move(green), *std::move(blue)};
}

void addNotices(Film& film) {
    constexpr double noticeable_chroma = 0.02;
    if (film.chroma >= noticeable_chroma) {
        film.notices.push_back(
            {QStringLiteral("colour-reduced"),
             QCoreApplication::translate("FilmNotice",
                                         "This is a colour picture: it is shown as gray.")});
    }
    if (film.frames > 1) {
        film.notices.push_back({QStringLiteral("first-frame-of"),
                                QCoreApplication::translate(
                                    "FilmNotice", "The file has %1 pictures: this is the first.")
                                    .arg(film.frames)});
    }
}

Result<Film> readParsed(const DicomFile& dicom, const ReadLimits& limits) {
    DcmDataset& dataset = dicom.dataset();
    const DicomText text(dataset);
    Film film;
    film.format = FilmFormat::Dicom;
    film.transfer_syntax = transferSyntaxName(dicom.transfer_syntax_uid);
    readDicomFacts(film, dataset, text);
    readDicomTables(film, dataset, text);
    film.spacing = readDicomSpacing(dataset);

    const Result<DicomFrame> frame = firstFrame(dicom, film.frames, limits);
    if (!frame) {
        return frame.error();
    }
    std::optional<Palette> palette;
    if (frame->layout.photometric == QLatin1String("PALETTE COLOR")) {
        palette = readPalette(dataset, frame->layout.is_signed);
        if (!palette) {
            return {ErrorCode::MissingAttribute,
                    QStringLiteral("a usable Palette Color Lookup Table (0028,1201)")};
        }
    }
    if (const auto done = readDicomPixels(film, *frame, palette ? &*palette : nullptr); !done) {
        return done.error();
    }
    addNotices(film);
    return film;
}

}  // namespace

Result<Film> readDicom(const QByteArray& bytes, const ReadLimits& limits) {
    try {
        Result<DicomFile> dicom = parseDicom(bytes, limits);
        if (!dicom) {
            return dicom.error();
        }
        return readParsed(*dicom, limits);
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, QString()};
    } catch (const std::exception& exception) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(exception.what())};
    }
}

}  // namespace lucency
