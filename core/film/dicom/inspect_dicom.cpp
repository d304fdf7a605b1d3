#include "core/film/dicom/attributes.h"
#include "core/film/dicom/dicom_reader.h"
#include "core/film/dicom/facts.h"
#include "core/film/dicom/guarded.h"

#include <QJsonArray>

namespace lucency {

namespace {

QJsonValue known(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue known(const std::optional<std::int32_t>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

/// The facts as readFilm would take them, under the names of `lucency-cli read --json`.
QJsonObject filmFacts(const DicomFile& dicom, const DicomText& text, bool with_identity) {
    DcmDataset& dataset = dicom.dataset();
    Film film;
    readDicomFacts(film, dataset, text);
    readDicomSpacing(film, dataset);
    const std::optional<PixelSpacing>& spacing = film.spacing;
    const Acquisition& made = film.acquisition;
    QJsonArray notices;
    for (const FilmNotice& notice : film.notices) {
        notices.append(QJsonObject{{QStringLiteral("code"), notice.code},
                                   {QStringLiteral("text"), notice.text}});
    }
    return {
        {QStringLiteral("sop_class"), known(made.sop_class)},
        {QStringLiteral("transfer_syntax"), known(transferSyntaxName(dicom.transfer_syntax_uid))},
        {QStringLiteral("rows"), known(word(dataset, DCM_Rows, false))},
        {QStringLiteral("columns"), known(word(dataset, DCM_Columns, false))},
        {QStringLiteral("frames"), film.frames},
        {QStringLiteral("bits_stored"), known(word(dataset, DCM_BitsStored, false))},
        {QStringLiteral("photometric"), known(film.photometric)},
        {QStringLiteral("modality"), known(made.modality)},
        {QStringLiteral("body_part"), known(made.body_part)},
        {QStringLiteral("view_position"), known(made.view_position)},
        {QStringLiteral("stated_body_part"),
         known(with_identity ? made.stated_body_part : QString())},
        {QStringLiteral("stated_view"), known(with_identity ? made.stated_view : QString())},
        {QStringLiteral("laterality"), known(made.laterality)},
        {QStringLiteral("presentation_intent"), known(made.presentation_intent)},
        {QStringLiteral("patient_orientation"),
         QJsonArray{known(film.orientation.rows), known(film.orientation.columns)}},
        {QStringLiteral("notices"), notices},
        {QStringLiteral("pixel_spacing_source"),
         known(spacing ? spacingSource(*spacing) : QString())},
        {QStringLiteral("pixel_spacing_meaning"),
         known(spacing ? spacingMeaning(*spacing) : QString())},
        {QStringLiteral("patient_age_years"),
         made.patient_age_years ? QJsonValue(*made.patient_age_years) : QJsonValue()},
        {QStringLiteral("pixel_spacing_mm"),
         spacing ? QJsonValue(QJsonArray{spacing->row_mm, spacing->column_mm}) : QJsonValue()},
        {QStringLiteral("pixel_spacing_plane"),
         spacingPlaneName(spacing ? spacing->plane : SpacingPlane::Unknown)},
    };
}

}  // namespace

Result<QJsonObject> inspectDicom(const QByteArray& bytes, bool with_identity) {
    return guarded([&]() -> Result<QJsonObject> {
        const Result<DicomFile> dicom = parseDicom(bytes, {});
        if (!dicom) {
            return dicom.error();
        }
        const DicomAttributes attributes = attributesOf(*dicom);
        QJsonObject object{
            {QStringLiteral("film"), filmFacts(*dicom, DicomText(dicom->dataset()), with_identity)},
            {QStringLiteral("attributes"), attributesToJson(attributes.list, with_identity)}};
        if (attributes.cut) {
            object.insert(QStringLiteral("attributes_cut"), true);
        }
        return object;
    });
}

Result<DicomAttributes> readDicomAttributes(const QByteArray& bytes) {
    return guarded([&]() -> Result<DicomAttributes> {
        const Result<DicomFile> dicom = parseDicom(bytes, {});
        if (!dicom) {
            return dicom.error();
        }
        return attributesOf(*dicom);
    });
}

}  // namespace lucency
