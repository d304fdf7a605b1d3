#include "core/film/dicom/dataset.h"
#include "core/film/dicom/dicom_reader.h"
#include "core/film/dicom/facts.h"
#include "core/film/film_file.h"

#include <exception>
#include <new>

namespace lucency {

namespace {

std::optional<int> wholeNumber(DcmItem& dataset, const DcmTagKey& tag) {
    bool is_number = false;
    const int number = codeString(dataset, tag).toInt(&is_number);
    return is_number ? std::optional(number) : std::nullopt;
}

/// TM is HHMMSS.FFFFFF, cut off anywhere from the right; ACR-NEMA wrote HH:MM:SS.
QTime dicomTime(DcmItem& dataset, const DcmTagKey& tag) {
    const QString text = codeString(dataset, tag).remove(QLatin1Char(':')).left(6);
    return QTime::fromString(text.leftJustified(6, QLatin1Char('0')), QStringLiteral("HHmmss"));
}

bool isDirectory(DicomFile& dicom) {
    DcmMetaInfo* meta = dicom.file->getMetaInfo();
    const auto uid = QLatin1String(UID_MediaStorageDirectoryStorage);
    return (meta != nullptr && codeString(*meta, DCM_MediaStorageSOPClassUID) == uid) ||
           codeString(dicom.dataset(), DCM_SOPClassUID) == uid;
}

FilmSummary summaryOf(DicomFile& dicom) {
    DcmDataset& dataset = dicom.dataset();
    FilmSummary summary;
    if (isDirectory(dicom)) {
        summary.kind = FilmSummary::Kind::Directory;
        return summary;
    }
    const DicomText text(dataset);
    Film film;
    readDicomFacts(film, dataset, text);
    summary.identity = film.identity;
    summary.acquisition = film.acquisition;
    summary.frames = film.frames;
    summary.rows = word(dataset, DCM_Rows, false).value_or(0);
    summary.columns = word(dataset, DCM_Columns, false).value_or(0);
    summary.kind = summary.rows > 0 && summary.columns > 0 ? FilmSummary::Kind::Film
                                                           : FilmSummary::Kind::Other;
    summary.study_time = dicomTime(dataset, DCM_StudyTime);
    summary.study_description = text.text(dataset, DCM_StudyDescription);
    summary.series_description = text.text(dataset, DCM_SeriesDescription);
    summary.series_instance_uid = codeString(dataset, DCM_SeriesInstanceUID);
    summary.series_number = wholeNumber(dataset, DCM_SeriesNumber);
    summary.instance_number = wholeNumber(dataset, DCM_InstanceNumber);
    return summary;
}

/// Referenced File ID has one component a value (PS3.10 8.2).
QStringList components(DcmItem& record) {
    OFString id;
    record.findAndGetOFStringArray(DCM_ReferencedFileID, id);
    QStringList parts = QString::fromLatin1(id.c_str()).split(QLatin1Char('\\'));
    for (QString& part : parts) {
        part = part.trimmed();
    }
    return parts == QStringList{QString()} ? QStringList() : parts;
}

}  // namespace

Result<FilmSummary> summariseDicom(const QByteArray& head, bool whole) {
    try {
        Result<DicomHead> dicom = parseDicomHead(head);
        if (!dicom) {
            return dicom.error();
        }
        if (!dicom->complete && !whole && !isDirectory(dicom->file)) {
            return {ErrorCode::DamagedFile, QStringLiteral("the header goes on")};
        }
        FilmSummary summary = summaryOf(dicom->file);
        const bool says_nothing = summary.kind == FilmSummary::Kind::Other &&
                                  summary.acquisition.sop_class.isEmpty() &&
                                  summary.acquisition.modality.isEmpty();
        if (says_nothing) {
            return {ErrorCode::DamagedFile, QStringLiteral("neither a SOP class nor a size")};
        }
        return summary;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    } catch (const std::exception& exception) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(exception.what())};
    }
}

Result<std::vector<QStringList>> filesOfDicomdir(const QString& path) {
    try {
        const Result<FilmFile> file = readFilmFile(path, {});
        if (!file) {
            return file.error();
        }
        const Result<DicomFile> dicom = parseDicom(file->bytes, {});
        if (!dicom) {
            return dicom.error();
        }
        DcmSequenceOfItems* records = nullptr;
        if (dicom->dataset().findAndGetSequence(DCM_DirectoryRecordSequence, records).bad() ||
            records == nullptr || records->card() == 0) {
            return {ErrorCode::MissingAttribute, tagText(DCM_DirectoryRecordSequence)};
        }
        std::vector<QStringList> files;
        for (DcmObject* object = records->nextInContainer(nullptr); object != nullptr;
             object = records->nextInContainer(object)) {
            auto* record = dynamic_cast<DcmItem*>(object);
            // Record In-use Flag (0004,1410): 0 is a record that was deleted.
            if (record == nullptr || word(*record, DCM_RecordInUseFlag, false) == 0) {
                continue;
            }
            if (const QStringList parts = components(*record); !parts.isEmpty()) {
                files.push_back(parts);
            }
        }
        return files;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    } catch (const std::exception& exception) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(exception.what())};
    }
}

}  // namespace lucency
