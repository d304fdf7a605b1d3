#pragma once

// DCMTK's part of the room: included by this folder alone.

#include "core/base/result.h"
#include "core/film/dicom/character_set.h"
#include "core/film/film_reader.h"

#include <QByteArray>
#include <QString>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lucency {

/// A parsed file. Nothing is decoded yet; long values are read from `bytes` when they are asked
/// for.
struct DicomFile {
    QByteArray bytes;
    std::unique_ptr<DcmFileFormat> file;
    QString transfer_syntax_uid;  ///< as the meta header says, else as it was found out
    /// Where the file ends within its pixel data: what is there of the value or item that it ends
    /// in, as it stands in the parsed bytes, and the length that it claims; 0 where
    /// the file is whole or ends between values.
    std::span<const std::uint8_t> cut_value;
    std::size_t cut_length = 0;
    /// Uncompressed pixel data that need not be copied, little endian; else empty.
    std::span<const std::uint8_t> pixel_value;

    DcmDataset& dataset() const { return *file->getDataset(); }
};

/// Parses from memory. Bounds what a deflated data set may grow to and how deeply sequences may
/// nest. A file that ends within its pixel data is parsed as far as it goes, unless it is deflated.
/// Errors: DamagedFile, TooLarge.
Result<DicomFile> parseDicom(const QByteArray& bytes, const ReadLimits& limits);

/// The part of a file before group 0029: everything but overlays, pixels and what the makers add.
struct DicomHead {
    DicomFile file;
    bool complete = false;  ///< whether the bytes held all of that part
};

/// Parses the first bytes of a file, bounded as parseDicom is. Errors: DamagedFile, where nothing
/// at all can be read.
Result<DicomHead> parseDicomHead(const QByteArray& bytes);

/// Registers DCMTK's decoders and silences its console log, which would show patients' data. Once.
void prepareDcmtk();

/// Whether pixel data is uncompressed in that syntax (PS3.5 A.1, A.2, A.5); DCMTK's own question
/// for it has another name in each release.
bool isNative(E_TransferSyntax syntax);

/// "Rows (0028,0010)".
QString tagText(const DcmTagKey& tag);

/// Turns strings of one data set or item into Unicode by its Specific Character Set.
class DicomText {
public:
    /// `outer`: whose character set holds where `item` has none of its own.
    explicit DicomText(DcmItem& item, const DicomText* outer = nullptr);

    /// All values of the attribute, as they stand, without the padding; empty where there is none.
    QString text(DcmItem& item, const DcmTagKey& tag) const;
    QString text(DcmElement& element) const;

private:
    CharacterSet set_;
};

/// The bytes of a text attribute's values, backslashes and all, as they stand.
QByteArray rawText(DcmElement& element);

/// One value of the attribute in ASCII, trimmed; empty where there is none.
QString codeString(DcmItem& item, const DcmTagKey& tag, unsigned long index = 0);

/// The numbers of a DS, IS or FD attribute, NaN for each that is none.
std::vector<double> numbers(DcmItem& item, const DcmTagKey& tag);

/// A US or SS value (or one that may be either), read as `is_signed` says.
std::optional<std::int32_t> word(DcmItem& item, const DcmTagKey& tag, bool is_signed,
                                 unsigned long index = 0);

/// The words or bytes of an OB, OW or similar value as little-endian bytes; empty where the value
/// is not there.
std::span<const std::uint8_t> valueBytes(DcmElement& element);

/// The item that holds `tag` for a frame, counted from 0: `dataset` itself, or the functional group
/// macro `sequence` of an enhanced object (PS3.3 C.7.6.16); null where neither does.
DcmItem* holderOf(DcmItem& dataset, const DcmTagKey& tag, const DcmTagKey& sequence, int frame = 0);

}  // namespace lucency
