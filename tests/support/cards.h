#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lucency::testing {

/// A complete card of a small network of two logits; tests change or remove a field.
inline QJsonObject smallCard(int side = 16, int channels = 1) {
    const auto text = [](const char* value) { return QString::fromLatin1(value); };
    return {
        {text("name"), text("small")},
        {text("version"), text("1.2")},
        {text("labels"), QJsonArray{text("NORMAL"), text("PNEUMONIA")}},
        {text("positive_label"), text("PNEUMONIA")},
        {text("outputs"), text("logits")},
        {text("input"), QJsonObject{{text("width"), side},
                                    {text("height"), side},
                                    {text("channels"), channels},
                                    {text("fit"), text("stretch")},
                                    {text("resampling"), text("area")},
                                    {text("normalisation"), text("per-film")}}},
        {text("calibration"), QJsonObject{{text("temperature"), 1.0}, {text("bias"), 0.0}}},
        {text("operating_points"),
         QJsonObject{
             {text("balanced"), QJsonObject{{text("threshold"), 0.5}, {text("films"), 10}}}}},
        {text("intended_use"),
         QJsonObject{{text("text"), text("tests")}, {text("ages_years"), QJsonArray{1, 5}}}},
        {text("training"), QJsonObject{}},
        {text("validation"), QJsonObject{}},
        {text("licence"), text("Apache-2.0")},
    };
}

inline QByteArray toBytes(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

}  // namespace lucency::testing
