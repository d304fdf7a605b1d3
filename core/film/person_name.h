#pragma once

#include <QString>

namespace lucency {

/// A person's name as people write it, from a PN value (PS3.5 6.2.1): "Yamada, Tarou (山田 太郎)"
/// for "Yamada^Tarou=山田^太郎=やまだ^たろう". Family name, comma, prefix, given and middle names,
/// comma, suffix; in brackets the ideographic group, or the phonetic one where that is the only
/// other. What is not there leaves no trace.
QString readableName(const QString& value);

}  // namespace lucency
