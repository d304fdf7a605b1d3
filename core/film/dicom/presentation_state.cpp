#include "core/film/presentation_state.h"

#include "core/film/dicom/dataset.h"
#include "core/film/dicom/dicom_reader.h"
#include "core/film/dicom/facts.h"
#include "core/film/dicom/guarded.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace lucency {

namespace {

constexpr long most_items = 4096;
constexpr unsigned long most_points = 100'000;
constexpr double highest_p_value = 65535;  // P-values of these modules have 16 bits

void eachItem(DcmItem& item, const DcmTagKey& sequence, const std::function<void(DcmItem&)>& use) {
    DcmItem* found = nullptr;
    for (long i = 0; i < most_items && item.findAndGetSequenceItem(sequence, found, i).good() &&
                     found != nullptr;
         ++i) {
        use(*found);
    }
}

void addReferences(DcmItem& item, ImageReferences& images) {
    eachItem(item, DCM_ReferencedImageSequence, [&](DcmItem& image) {
        ImageReference reference{codeString(image, DCM_ReferencedSOPInstanceUID), {}};
        for (const double number : numbers(image, DCM_ReferencedFrameNumber)) {
            if (number >= 1 && number <= 1e9) {
                reference.frames.push_back(static_cast<int>(number) - 1);
            }
        }
        if (!reference.sop_instance_uid.isEmpty()) {
            images.push_back(std::move(reference));
        }
    });
}

ImageReferences referencesOf(DcmItem& item) {
    ImageReferences images;
    addReferences(item, images);
    return images;
}

QPolygonF points(DcmItem& item, const DcmTagKey& tag) {
    DcmElement* element = nullptr;
    QPolygonF polygon;
    if (item.findAndGetElement(tag, element).bad()) {
        return polygon;
    }
    Float32 x = 0;
    Float32 y = 0;
    for (unsigned long i = 0; i < most_points && element->getFloat32(x, 2 * i).good() &&
                              element->getFloat32(y, 2 * i + 1).good();
         ++i) {
        if (!std::isfinite(x) || !std::isfinite(y)) {
            return {};
        }
        polygon.append(QPointF(x, y));
    }
    return polygon;
}

/// The pixel with these numbers, counted from 1, as film coordinates of its middle.
QPointF middleOf(double column, double row) {
    return {column - 0.5, row - 0.5};
}

/// The area of pixels counted from 1, both ends within.
std::optional<QRectF> areaOf(double left, double top, double right, double bottom) {
    if (!std::isfinite(left + top + right + bottom)) {
        return std::nullopt;
    }
    return QRectF(QPointF(std::min(left, right) - 1, std::min(top, bottom) - 1),
                  QPointF(std::max(left, right), std::max(top, bottom)));
}

GraphicUnits unitsOf(DcmItem& item, const DcmTagKey& tag) {
    return codeString(item, tag) == QLatin1String("DISPLAY") ? GraphicUnits::Display
                                                             : GraphicUnits::Pixel;
}

QRgb grayRgb(double share) {
    const int level = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 255));
    return qRgb(level, level, level);
}

/// PCS values of PS3.3 C.10.7.1.1 (L* 0..100 and a*, b* -128..127 on 16 bits each, D50) in sRGB.
std::optional<QRgb> labRgb(DcmItem& item, const DcmTagKey& tag) {
    std::array<double, 3> pcs{};
    for (std::size_t i = 0; i < 3; ++i) {
        Uint16 value = 0;
        if (item.findAndGetUint16(tag, value, static_cast<unsigned long>(i)).bad()) {
            return std::nullopt;
        }
        pcs[i] = value / highest_p_value;
    }
    const double y = (pcs[0] * 100 + 16) / 116;
    const double x = y + (pcs[1] * 255 - 128) / 500;
    const double z = y - (pcs[2] * 255 - 128) / 200;
    const auto decoded = [](double t) {
        return t > 6.0 / 29 ? t * t * t : 3 * (6.0 / 29) * (6.0 / 29) * (t - 4.0 / 29);
    };
    const double cie_x = 0.96422 * decoded(x);
    const double cie_y = decoded(y);
    const double cie_z = 0.82521 * decoded(z);
    const auto channel = [](double linear) {
        const double light = std::clamp(linear, 0.0, 1.0);
        const double coded =
            light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
        return static_cast<int>(std::lround(coded * 255));
    };
    // IEC 61966-2-1 primaries, adapted from D65 to D50 by Bradford's matrix.
    return qRgb(channel(3.1338561 * cie_x - 1.6168667 * cie_y - 0.4906146 * cie_z),
                channel(-0.9787684 * cie_x + 1.9161415 * cie_y + 0.0334540 * cie_z),
                channel(0.0719453 * cie_x - 0.2289914 * cie_y + 1.4052427 * cie_z));
}

void readGrayscale(PresentationState& state, DcmItem& dataset, const DicomText& text) {
    if (dataset.tagExistsWithValue(DCM_RescaleSlope)) {
        const std::vector<double> slope = numbers(dataset, DCM_RescaleSlope);
        const std::vector<double> intercept = numbers(dataset, DCM_RescaleIntercept);
        if (!slope.empty() && std::isfinite(slope[0]) && slope[0] != 0 && !intercept.empty() &&
            std::isfinite(intercept[0])) {
            state.rescale_slope = slope[0];
            state.rescale_intercept = intercept[0];
        }
    }
    eachItem(dataset, DCM_ModalityLUTSequence,
             [&](DcmItem& item) { state.modality_lut = readExplainedTable(item, false, text); });
    eachItem(dataset, DCM_SoftcopyVOILUTSequence, [&](DcmItem& item) {
        PresentedVoi voi{referencesOf(item), readVoiWindows(item, text), {}};
        eachItem(item, DCM_VOILUTSequence, [&](DcmItem& lut) {
            if (auto table = readExplainedTable(lut, state.rescale_intercept < 0, text)) {
                voi.luts.push_back(*std::move(table));
            }
        });
        if (!voi.windows.empty() || !voi.luts.empty()) {
            state.voi.push_back(std::move(voi));
        }
    });
    const QString shape = codeString(dataset, DCM_PresentationLUTShape);
    if (!shape.isEmpty()) {
        state.inverse = shape == QLatin1String("INVERSE");
    }
    eachItem(dataset, DCM_PresentationLUTSequence, [&](DcmItem& item) {
        state.presentation_lut = readExplainedTable(item, false, text);
    });
}

void readGeometry(PresentationState& state, DcmItem& dataset) {
    const auto rotation = word(dataset, DCM_ImageRotation, false);
    state.quarter_turns = rotation ? *rotation / 90 % 4 : 0;
    state.mirrored = codeString(dataset, DCM_ImageHorizontalFlip) == QLatin1String("Y");
    eachItem(dataset, DCM_DisplayedAreaSelectionSequence, [&](DcmItem& item) {
        std::array<Sint32, 4> edges{};
        for (unsigned long i = 0; i < 2; ++i) {
            if (item.findAndGetSint32(DCM_DisplayedAreaTopLeftHandCorner, edges[i], i).bad() ||
                item.findAndGetSint32(DCM_DisplayedAreaBottomRightHandCorner, edges[i + 2], i)
                    .bad()) {
                return;
            }
        }
        DisplayedArea area{referencesOf(item), *areaOf(edges[0], edges[1], edges[2], edges[3])};
        const QString size = codeString(item, DCM_PresentationSizeMode);
        if (size == QLatin1String("TRUE SIZE")) {
            area.size = DisplayedArea::Size::TrueSize;
        } else if (size == QLatin1String("MAGNIFY")) {
            area.size = DisplayedArea::Size::Magnify;
            Float32 ratio = 1;
            if (item.findAndGetFloat32(DCM_PresentationPixelMagnificationRatio, ratio).good() &&
                std::isfinite(ratio) && ratio > 0) {
                area.magnification = ratio;
            }
        }
        state.areas.push_back(std::move(area));
    });
}

void readLayers(PresentationState& state, DcmItem& dataset, const DicomText& text) {
    eachItem(dataset, DCM_GraphicLayerSequence, [&](DcmItem& item) {
        GraphicLayer layer{codeString(item, DCM_GraphicLayer),
                           text.text(item, DCM_GraphicLayerDescription), 0, std::nullopt};
        const std::vector<double> order = numbers(item, DCM_GraphicLayerOrder);
        if (!order.empty() && std::abs(order[0]) < 1e9) {
            layer.order = static_cast<int>(order[0]);
        }
        layer.colour = labRgb(item, DCM_GraphicLayerRecommendedDisplayCIELabValue);
        const auto gray = word(item, DCM_GraphicLayerRecommendedDisplayGrayscaleValue, false);
        if (!layer.colour && gray) {
            layer.colour = grayRgb(*gray / highest_p_value);
        }
        state.layers.push_back(std::move(layer));
    });
    std::ranges::stable_sort(state.layers, {}, &GraphicLayer::order);
}

std::optional<GraphicObject> graphicOf(DcmItem& item) {
    using Type = GraphicObject::Type;
    struct Shape {
        const char* name;
        Type type;
        qsizetype least, most;
    };
    constexpr qsizetype any = most_points;
    static constexpr std::array<Shape, 5> shapes{{{"POINT", Type::Point, 1, 1},
                                                  {"POLYLINE", Type::Polyline, 2, any},
                                                  {"INTERPOLATED", Type::Interpolated, 2, any},
                                                  {"CIRCLE", Type::Circle, 2, 2},
                                                  {"ELLIPSE", Type::Ellipse, 4, 4}}};
    const QString name = codeString(item, DCM_GraphicType);
    for (const Shape& shape : shapes) {
        const QPolygonF data =
            name == QLatin1String(shape.name) ? points(item, DCM_GraphicData) : QPolygonF();
        if (data.size() >= shape.least && data.size() <= shape.most) {
            return GraphicObject{shape.type, unitsOf(item, DCM_GraphicAnnotationUnits), data,
                                 codeString(item, DCM_GraphicFilled) == QLatin1String("Y")};
        }
    }
    return std::nullopt;
}

TextObject textOf(DcmItem& item, const DicomText& text) {
    TextObject object;
    object.text = text.text(item, DCM_UnformattedTextValue)
                      .replace(QLatin1String("\r\n"), QLatin1String("\n"))
                      .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    object.box_units = unitsOf(item, DCM_BoundingBoxAnnotationUnits);
    const QPolygonF first = points(item, DCM_BoundingBoxTopLeftHandCorner);
    const QPolygonF last = points(item, DCM_BoundingBoxBottomRightHandCorner);
    if (!first.isEmpty() && !last.isEmpty()) {
        object.box = QRectF(first[0], last[0]).normalized();
    }
    const QString side = codeString(item, DCM_BoundingBoxTextHorizontalJustification);
    object.justification = side == QLatin1String("RIGHT")    ? Qt::AlignRight
                           : side == QLatin1String("CENTER") ? Qt::AlignHCenter
                                                             : Qt::AlignLeft;
    object.anchor_units = unitsOf(item, DCM_AnchorPointAnnotationUnits);
    const QPolygonF anchor = points(item, DCM_AnchorPoint);
    if (!anchor.isEmpty()) {
        object.anchor = anchor[0];
        object.anchor_visible = codeString(item, DCM_AnchorPointVisibility) == QLatin1String("Y");
    }
    return object;
}

void readAnnotations(PresentationState& state, DcmItem& dataset, const DicomText& text) {
    eachItem(dataset, DCM_GraphicAnnotationSequence, [&](DcmItem& item) {
        GraphicAnnotation annotation{
            referencesOf(item), codeString(item, DCM_GraphicLayer), {}, {}};
        eachItem(item, DCM_GraphicObjectSequence, [&](DcmItem& graphic) {
            if (auto object = graphicOf(graphic)) {
                annotation.graphics.push_back(*std::move(object));
            }
        });
        eachItem(item, DCM_TextObjectSequence, [&](DcmItem& words) {
            TextObject object = textOf(words, DicomText(words, &text));
            if (!object.text.isEmpty() && (object.box || object.anchor)) {
                annotation.texts.push_back(std::move(object));
            }
        });
        if (!annotation.graphics.empty() || !annotation.texts.empty()) {
            state.annotations.push_back(std::move(annotation));
        }
    });
}

void readShutter(DisplayShutter& shutter, DcmItem& dataset, const DicomText& text) {
    OFString shapes;
    dataset.findAndGetOFStringArray(DCM_ShutterShape, shapes);
    const QStringList names = QString::fromLatin1(shapes.c_str()).split(QLatin1Char('\\'));
    const auto first = [&](const DcmTagKey& tag) {
        const std::vector<double> values = numbers(dataset, tag);
        return values.empty() ? std::nan("") : values[0];
    };
    for (const QString& padded : names) {
        const QString name = padded.trimmed();
        if (name == QLatin1String("RECTANGULAR")) {
            shutter.rectangle =
                areaOf(first(DCM_ShutterLeftVerticalEdge), first(DCM_ShutterUpperHorizontalEdge),
                       first(DCM_ShutterRightVerticalEdge), first(DCM_ShutterLowerHorizontalEdge));
        } else if (name == QLatin1String("CIRCULAR")) {
            const std::vector<double> centre = numbers(dataset, DCM_CenterOfCircularShutter);
            const double radius = first(DCM_RadiusOfCircularShutter);
            if (centre.size() == 2 && std::isfinite(centre[0] + centre[1]) && radius > 0) {
                shutter.centre = middleOf(centre[1], centre[0]);
                shutter.radius = radius;
            }
        } else if (name == QLatin1String("POLYGONAL")) {
            const std::vector<double> vertices =
                numbers(dataset, DCM_VerticesOfThePolygonalShutter);
            QPolygonF polygon;
            for (std::size_t i = 0; i + 1 < vertices.size() && i < 2 * most_points; i += 2) {
                if (std::isfinite(vertices[i] + vertices[i + 1])) {
                    polygon.append(middleOf(vertices[i + 1], vertices[i]));
                }
            }
            shutter.polygon = polygon.size() >= 3 ? polygon : QPolygonF();
        } else if (name == QLatin1String("BITMAP")) {
            const auto group = word(dataset, DCM_ShutterOverlayGroup, false);
            shutter.bitmap = group ? readOverlay(dataset, *group, text) : std::nullopt;
        }
    }
    shutter.gray = word(dataset, DCM_ShutterPresentationValue, false).value_or(0) / highest_p_value;
    shutter.colour = labRgb(dataset, DCM_ShutterPresentationColorCIELabValue);
}

PresentationState stateOf(DcmItem& dataset) {
    const DicomText text(dataset);
    PresentationState state;
    state.sop_instance_uid = codeString(dataset, DCM_SOPInstanceUID);
    state.label = text.text(dataset, DCM_ContentLabel);
    state.description = text.text(dataset, DCM_ContentDescription);
    state.created =
        QDateTime(QDate::fromString(codeString(dataset, DCM_PresentationCreationDate),
                                    QStringLiteral("yyyyMMdd")),
                  QTime::fromString(codeString(dataset, DCM_PresentationCreationTime).left(6),
                                    QStringLiteral("HHmmss")));
    eachItem(dataset, DCM_ReferencedSeriesSequence,
             [&](DcmItem& series) { addReferences(series, state.images); });
    readGrayscale(state, dataset, text);
    readGeometry(state, dataset);
    readLayers(state, dataset, text);
    readAnnotations(state, dataset, text);
    readShutter(state.shutter, dataset, text);
    for (Uint16 group = 0x6000; group <= 0x60fe; group = static_cast<Uint16>(group + 2)) {
        const QString layer = codeString(dataset, DcmTagKey(group, 0x1001));
        if (!layer.isEmpty()) {
            state.overlays.push_back({group, layer});
        }
    }
    return state;
}

}  // namespace

Result<PresentationState> readDicomPresentation(const QByteArray& bytes) {
    return guarded([&]() -> Result<PresentationState> {
        const Result<DicomFile> dicom = parseDicom(bytes, {});
        if (!dicom) {
            return dicom.error();
        }
        if (codeString(dicom->dataset(), DCM_SOPClassUID) !=
            QLatin1String(UID_GrayscaleSoftcopyPresentationStateStorage)) {
            return {ErrorCode::NotAnImage, QStringLiteral("not a presentation state")};
        }
        return stateOf(dicom->dataset());
    });
}

}  // namespace lucency
