#pragma once

#include "tests/core/film/dicom_maker.h"

#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

namespace lucency::testing {

/// Puts encapsulated pixel data into the data set: a first item for the Basic Offset Table, then
/// the fragments.
inline void encapsulate(MadeDicom& made, E_TransferSyntax syntax, const QByteArray& table,
                        const QList<QByteArray>& fragments) {
    auto* sequence = new DcmPixelSequence(DcmTag(DCM_PixelData, EVR_OB));
    for (const QByteArray& data : QList<QByteArray>{table} + fragments) {
        auto* item = new DcmPixelItem(DcmTag(DCM_Item, EVR_OB));
        QByteArray even = data;
        if (even.size() % 2 != 0) {
            even.append('\0');
        }
        if (!even.isEmpty()) {
            item->putUint8Array(reinterpret_cast<const Uint8*>(even.constData()),
                                static_cast<unsigned long>(even.size()));
        }
        sequence->insert(item);
    }
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(syntax, nullptr, sequence);
    made.dataset().insert(pixels, OFTrue);
}

}  // namespace lucency::testing
