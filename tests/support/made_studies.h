#pragma once

#include "tests/core/film/dicom_maker.h"

#include <QAbstractItemModel>

namespace lucency::testing {

/// What a made film says of itself.
struct MadeFilm {
    const char* name = "DOE^JANE";
    const char* id = "ID4711";
    const char* study = "1.2.1";
    const char* date = "20240501";
    const char* series = "1.2.1.1";
    const char* series_number = "1";
    const char* instance = "1";
    const char* view = "PA";
    int frames = 1;
    int rows = 120;
    const char* imager_spacing = nullptr;  ///< rows, columns; at the detector
};

inline void writeFilm(const QString& path, const MadeFilm& made = {}) {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    const MadeLayout layout{.rows = made.rows, .columns = 100};
    MadeDicom dicom(layout);
    dicom.text(DCM_PatientName, made.name);
    dicom.text(DCM_PatientID, made.id);
    dicom.text(DCM_StudyInstanceUID, made.study);
    dicom.text(DCM_StudyDate, made.date);
    dicom.text(DCM_StudyDescription, "Chest of Jane");
    dicom.text(DCM_SeriesInstanceUID, made.series);
    dicom.text(DCM_SeriesNumber, made.series_number);
    dicom.text(DCM_SeriesDescription, "Series of Jane");
    dicom.text(DCM_InstanceNumber, made.instance);
    dicom.text(DCM_ViewPosition, made.view);
    if (made.imager_spacing != nullptr) {
        dicom.text(DCM_ImagerPixelSpacing, made.imager_spacing);
    }
    std::vector<std::uint16_t> cells;
    for (int frame = 0; frame < made.frames; ++frame) {
        const std::vector<std::uint16_t> values = madeValues(layout);
        cells.insert(cells.end(), values.begin(), values.end());
    }
    if (made.frames > 1) {
        dicom.text(DCM_NumberOfFrames, qPrintable(QString::number(made.frames)));
    }
    dicom.pixels(cells);
    dicom.save(path);
}

/// A DICOMDIR whose image records name these files, as components apart by backslashes.
inline void writeDicomdir(const QString& path, const std::vector<QByteArray>& files,
                          int in_use = 0xFFFF) {
    DcmFileFormat file;
    DcmDataset& dataset = *file.getDataset();
    dataset.putAndInsertString(DCM_FileSetID, "TEST");
    dataset.putAndInsertString(DCM_SOPClassUID, UID_MediaStorageDirectoryStorage);
    dataset.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.4.5");
    for (std::size_t i = 0; i < files.size(); ++i) {
        DcmItem* record = nullptr;
        QVERIFY(
            dataset
                .findOrCreateSequenceItem(DCM_DirectoryRecordSequence, record, static_cast<long>(i))
                .good());
        record->putAndInsertUint16(DCM_RecordInUseFlag, static_cast<Uint16>(in_use));
        record->putAndInsertString(DCM_DirectoryRecordType, "IMAGE");
        record->putAndInsertString(DCM_ReferencedFileID, files[i].constData());
    }
    QVERIFY(file.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).good());
}

/// Every row's text in a role, two blanks deeper at each level.
inline QStringList outline(const QAbstractItemModel& model, int role = Qt::DisplayRole,
                           const QModelIndex& parent = {}, int depth = 0) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(2 * depth, QLatin1Char(' ')) + index.data(role).toString();
        lines << outline(model, role, index, depth + 1);
    }
    return lines;
}

}  // namespace lucency::testing
