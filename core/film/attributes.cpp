#include "core/film/attributes.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/film_file.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace lucency {

namespace {

QJsonObject attributeToJson(const DicomAttribute& attribute, bool with_identity) {
    QJsonObject object{
        {QStringLiteral("tag"), QStringLiteral("(%1)").arg(attribute.tag)},
        {QStringLiteral("vr"), attribute.vr},
        {QStringLiteral("name"), attribute.name},
    };
    if (!attribute.creator.isEmpty()) {
        object.insert(QStringLiteral("creator"), attribute.creator);
    }
    if (attribute.vr == QLatin1String("SQ") || !attribute.children.empty()) {
        QJsonArray items;
        for (const DicomAttribute& item : attribute.children) {
            items.append(attributesToJson(item.children, with_identity));
        }
        object.insert(QStringLiteral("items"), items);
    } else if (attribute.bytes) {
        object.insert(QStringLiteral("bytes"), *attribute.bytes);
    } else {
        object.insert(QStringLiteral("value"), attribute.value);
    }
    return object;
}

}  // namespace

Result<DicomAttributes> readAttributes(const QString& path) {
    const Result<FilmFile> file = readFilmFile(path, {});
    if (!file) {
        return file.error();
    }
    if (file->format != FilmFormat::Dicom) {
        return {ErrorCode::UnknownFormat, QStringLiteral("not a DICOM file")};
    }
    return readDicomAttributes(file->bytes);
}

QString shownValue(const DicomAttribute& attribute) {
    if (attribute.vr == QLatin1String("SQ")) {
        return QCoreApplication::translate("DicomAttribute", "%n item(s)", nullptr,
                                           static_cast<int>(attribute.children.size()));
    }
    if (attribute.bytes) {
        return QCoreApplication::translate("DicomAttribute", "%1 bytes").arg(*attribute.bytes);
    }
    return attribute.value;
}

QJsonArray attributesToJson(const std::vector<DicomAttribute>& attributes, bool with_identity) {
    QJsonArray array;
    for (const DicomAttribute& attribute : attributes) {
        if (with_identity || !attribute.identity) {
            array.append(attributeToJson(attribute, with_identity));
        }
    }
    return array;
}

}  // namespace lucency
