#include "core/film/dicom/frame.h"

namespace lucency {

Result<PixelLayout> readLayout(DcmItem& dataset, const ReadLimits& limits) {
    PixelLayout layout;
    int representation = 0;
    const std::pair<DcmTagKey, int*> required[] = {
        {DCM_Rows, &layout.rows},
        {DCM_Columns, &layout.columns},
        {DCM_SamplesPerPixel, &layout.samples},
        {DCM_BitsAllocated, &layout.allocated},
        {DCM_BitsStored, &layout.stored},
        {DCM_HighBit, &layout.high},
        {DCM_PixelRepresentation, &representation},
    };
    for (const auto& [tag, field] : required) {
        const std::optional<std::int32_t> value = word(dataset, tag, false);
        if (!value) {
            return {ErrorCode::MissingAttribute, tagText(tag)};
        }
        *field = *value;
    }
    layout.photometric = codeString(dataset, DCM_PhotometricInterpretation).toUpper();
    if (layout.photometric.isEmpty()) {
        return {ErrorCode::MissingAttribute, tagText(DCM_PhotometricInterpretation)};
    }
    layout.is_signed = representation == 1;
    layout.planar =
        layout.samples > 1 && word(dataset, DCM_PlanarConfiguration, false).value_or(0) == 1;

    if (layout.rows == 0 || layout.columns == 0) {
        return {ErrorCode::DamagedFile,
                QStringLiteral("an image of %1 x %2 pixels").arg(layout.rows).arg(layout.columns)};
    }
    if (static_cast<std::int64_t>(layout.pixels()) > limits.pixels) {
        return {ErrorCode::TooLarge, QStringLiteral("%1 x %2 pixels, more than the limit of %3")
                                         .arg(layout.rows)
                                         .arg(layout.columns)
                                         .arg(limits.pixels)};
    }
    if (layout.samples != 1 && layout.samples != 3) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("%1 samples a pixel").arg(layout.samples)};
    }
    constexpr int most_bits = 16, wide_bits = 32;
    const bool is_gray =
        layout.samples == 1 && layout.photometric.startsWith(QLatin1String("MONOCHROME"));
    if (layout.allocated > most_bits && !(layout.allocated == wide_bits && is_gray)) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("%1-bit integer pixels").arg(layout.allocated)};
    }
    if (layout.stored < 1 || layout.stored > layout.allocated || layout.high < layout.stored - 1 ||
        layout.high >= layout.allocated) {
        return {ErrorCode::DamagedFile, QStringLiteral("%1 bits stored of %2, the highest at %3")
                                            .arg(layout.stored)
                                            .arg(layout.allocated)
                                            .arg(layout.high)};
    }
    return layout;
}

}  // namespace lucency
