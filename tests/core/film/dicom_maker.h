#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimage/diregist.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpls/djencode.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace lucency::testing {

/// How a made file lays out its pixels.
struct MadeLayout {
    int rows = 6;
    int columns = 5;
    int samples = 1;
    int allocated = 16;
    int stored = 12;
    int high = 11;
    int representation = 0;
    int planar = 0;
    const char* photometric = "MONOCHROME2";
};

/// A DX film's data set, with pixels of the given layout.
class MadeDicom {
public:
    explicit MadeDicom(const MadeLayout& layout = {}) : layout_(layout) {
        text(DCM_SOPClassUID, UID_DigitalXRayImageStorageForPresentation);
        text(DCM_SOPInstanceUID, "1.2.276.0.7230010.3.1.4.0.1.1");
        text(DCM_Modality, "DX");
        number(DCM_Rows, layout.rows);
        number(DCM_Columns, layout.columns);
        number(DCM_SamplesPerPixel, layout.samples);
        number(DCM_BitsAllocated, layout.allocated);
        number(DCM_BitsStored, layout.stored);
        number(DCM_HighBit, layout.high);
        number(DCM_PixelRepresentation, layout.representation);
        if (layout.samples > 1) {
            number(DCM_PlanarConfiguration, layout.planar);
        }
        text(DCM_PhotometricInterpretation, layout.photometric);
    }

    DcmDataset& dataset() { return *file_.getDataset(); }
    void text(const DcmTagKey& tag, const char* value) {
        QVERIFY(dataset().putAndInsertString(tag, value).good());
    }
    void number(const DcmTagKey& tag, int value) {
        QVERIFY(dataset().putAndInsertUint16(tag, static_cast<Uint16>(value)).good());
    }
    void words(const DcmTagKey& tag, const std::vector<std::uint16_t>& values) {
        QVERIFY(dataset()
                    .putAndInsertUint16Array(tag, values.data(),
                                             static_cast<unsigned long>(values.size()))
                    .good());
    }
    /// Cells as they stand, one after another; 8-bit ones go into bytes.
    void pixels(const std::vector<std::uint16_t>& cells) {
        if (layout_.allocated > 8) {
            words(DCM_PixelData, cells);
            return;
        }
        std::vector<Uint8> bytes(cells.begin(), cells.end());
        bytes.resize(bytes.size() + bytes.size() % 2);
        QVERIFY(dataset()
                    .putAndInsertUint8Array(DCM_PixelData, bytes.data(),
                                            static_cast<unsigned long>(bytes.size()))
                    .good());
    }

    /// Writes the file, compressed where the transfer syntax is. `parameter`: of the codec.
    void save(const QString& path, E_TransferSyntax syntax = EXS_LittleEndianExplicit,
              const DcmRepresentationParameter* parameter = nullptr, bool with_meta = true) {
        registerEncoders();
        QVERIFY2(dataset().chooseRepresentation(syntax, parameter).good(),
                 qPrintable(QString::fromLatin1(DcmXfer(syntax).getXferName())));
        const OFCondition saved = file_.saveFile(path.toLocal8Bit().constData(), syntax,
                                                 EET_UndefinedLength, EGL_recalcGL, EPD_noChange, 0,
                                                 0, with_meta ? EWM_fileformat : EWM_dataset);
        QVERIFY2(saved.good(), saved.text());
    }

    static void registerEncoders() {
        static const bool once = [] {
            OFLog::configure(OFLogger::OFF_LOG_LEVEL);
            DJEncoderRegistration::registerCodecs();
            DJLSEncoderRegistration::registerCodecs();
            DcmRLEEncoderRegistration::registerCodecs();
            return true;
        }();
        Q_UNUSED(once);
    }

private:
    MadeLayout layout_;
    DcmFileFormat file_;
};

/// The bytes of a file with another transfer syntax in its meta header (PS3.10 7.1), whose length
/// changes with it; the data set stays as it is.
inline QByteArray withTransferSyntax(const QString& path, const QString& uid) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = file.readAll();
    const QByteArray header("\x02\x00\x10\x00UI", 6);
    const qsizetype at = bytes.indexOf(header);
    const auto old_length = qFromLittleEndian<quint16>(bytes.constData() + at + 6);
    QByteArray value = uid.toLatin1();
    if (value.size() % 2 != 0) {
        value.append('\0');
    }
    QByteArray length(2, '\0');
    qToLittleEndian(static_cast<quint16>(value.size()), length.data());
    bytes.replace(at + 6, 2 + old_length, length + value);
    constexpr qsizetype group_length = 128 + 4 + 8;
    const auto group = qFromLittleEndian<quint32>(bytes.constData() + group_length);
    qToLittleEndian(static_cast<quint32>(group + value.size() - old_length),
                    bytes.data() + group_length);
    return bytes;
}

/// rows x columns x samples values below 2^bits that differ from their neighbours.
inline std::vector<std::uint16_t> madeValues(const MadeLayout& layout) {
    std::vector<std::uint16_t> values;
    const int count = layout.rows * layout.columns * layout.samples;
    for (int i = 0; i < count; ++i) {
        values.push_back(
            static_cast<std::uint16_t>((i * 2654435761u >> 7) & ((1u << layout.stored) - 1)));
    }
    return values;
}

}  // namespace lucency::testing
