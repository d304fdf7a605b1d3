#include "core/film/dicom/dicom_reader.h"

#include "core/film/dicom/dataset.h"
#include "core/film/dicom/facts.h"
#include "core/film/dicom/frame.h"
#include "core/film/dicom/overlays.h"
#include "core/film/dicom/pixels.h"

#include <QCoreApplication>

#include <exception>
#include <new>

namespace lucency {

namespace {

std::optional<Palette> readPalette(DcmItem& dataset, bool is_signed) {
    const auto table = [&](const DcmTagKey& descriptor, const DcmTagKey& data,
                           const DcmTagKey& segments) {
        return dataset.tagExistsWithValue(data)
                   ? readLookupTable(dataset, descriptor, data, is_signed)
                   : readSegmentedTable(dataset, descriptor, segments, is_signed);
    };
    auto red = table(DCM_RedPaletteColorLookupTableDescriptor, DCM_RedPaletteColorLookupTableData,
                     DCM_SegmentedRedPaletteColorLookupTableData);
    auto green =
        table(DCM_GreenPaletteColorLookupTableDescriptor, DCM_GreenPaletteColorLookupTableData,
              DCM_SegmentedGreenPaletteColorLookupTableData);
    auto blue =
        table(DCM_BluePaletteColorLookupTableDescriptor, DCM_BluePaletteColorLookupTableData,
              DCM_SegmentedBluePaletteColorLookupTableData);
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
                                    "FilmNotice", "The file has %1 pictures: this is number %2.")
                                    .arg(film.frames)
                                    .arg(film.frame + 1)});
    }
}

Result<Film> readParsed(const DicomFile& dicom, const ReadLimits& limits, int number) {
    DcmDataset& dataset = dicom.dataset();
    const DicomText text(dataset);
    Film film;
    film.format = FilmFormat::Dicom;
    film.frame = number;
    film.transfer_syntax = transferSyntaxName(dicom.transfer_syntax_uid);
    readDicomFacts(film, dataset, text);
    readDicomTables(film, dataset, text);
    readDicomSpacing(film, dataset);

    const Result<DicomFrame> frame = readFrame(dicom, film.frames, film.frame, limits);
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
    film.overlays = readOverlays(dataset, *frame, film.frame, text);
    addNotices(film);
    return film;
}

}  // namespace

Result<Film> readDicom(const QByteArray& bytes, const ReadLimits& limits, int frame) {
    try {
        Result<DicomFile> dicom = parseDicom(bytes, limits);
        if (!dicom) {
            return dicom.error();
        }
        return readParsed(*dicom, limits, frame);
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, QString()};
    } catch (const std::exception& exception) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(exception.what())};
    }
}

}  // namespace lucency
