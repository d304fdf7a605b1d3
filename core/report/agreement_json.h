#pragma once

#include "core/record/reader_agreement.h"

#include <QByteArray>
#include <QJsonObject>

namespace lucency {

/// docs/agreement.md describes every field. What is not defined is null.
QJsonObject agreementToJson(const ReaderAgreement& agreement);

/// A row a figure: figure, reader, other, answer, to, uncertain, mode, value, low, high,
/// bootstrap_low, bootstrap_high, part, whole, p. UTF-8.
QByteArray agreementToCsv(const ReaderAgreement& agreement);

}  // namespace lucency
