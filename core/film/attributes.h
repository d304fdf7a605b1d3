#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace lucency {

/// One attribute of a DICOM data set, or one item of a sequence, as text to be shown and searched.
struct DicomAttribute {
    QString tag;   ///< "0028,0010", lower case; empty for an item
    QString vr;    ///< "US"; empty for an item
    QString name;  ///< keyword of PS3.6, or of the creator's own dictionary; "Item 1" for an item
    QString creator;  ///< Private Creator, of private attributes where it is there
    QString value;    ///< at most 4096 characters, then an ellipsis; several apart by backslashes
    std::optional<qint64> bytes;  ///< length of a value that is no text, which is not shown
    bool identity = false;        ///< may name or trace a patient
    std::vector<DicomAttribute> children;  ///< items of a sequence; attributes of an item

    bool isItem() const { return tag.isEmpty(); }
};

/// A file's meta header and data set, in their order.
struct DicomAttributes {
    std::vector<DicomAttribute> list;
    bool cut = false;  ///< there is more: beyond 20,000 attributes or 16 levels of nesting
};

/// Every attribute of a DICOM file; pixels are not decoded. Takes as long as reading the file: not
/// for the GUI thread. Errors: FileNotFound, PermissionDenied, EmptyFile, DamagedFile, NotAnImage,
/// TooLarge, OutOfMemory, UnknownFormat (also for a film that is no DICOM file).
Result<DicomAttributes> readAttributes(const QString& path);

/// What to write where the value goes: the value, "60 bytes", "2 items".
QString shownValue(const DicomAttribute& attribute);

/// As `lucency-cli inspect` has them; those that name a patient are left out without identity.
QJsonArray attributesToJson(const std::vector<DicomAttribute>& attributes, bool with_identity);

}  // namespace lucency
