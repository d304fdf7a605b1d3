#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace lucency {

/// The character repertoires that Specific Character Set (0008,0005) declares (PS3.3 C.12.1.1.2),
/// and the decoding of values by them (PS3.5 6.1.2). Misspelt terms ("ISO-IR 100", "UTF-8") are
/// understood. Text that does not fit its declaration is decoded all the same: what is UTF-8 as
/// that, else by the Western set, so that nothing is lost.
class CharacterSet {
public:
    /// `terms`: the attribute's value, several apart by backslashes; empty where there is none.
    explicit CharacterSet(const QByteArray& terms = {});

    /// `is_name`: a PN value, whose components and groups (^ and =) each start anew.
    QString decode(QByteArrayView value, bool is_name = false) const;

private:
    enum class Kind { CodeExtensions, Utf8, Gb18030 };

    Kind kind_ = Kind::CodeExtensions;
    bool is_declared_ = false;  ///< something beyond ASCII
    bool is_western_ = true;    ///< the first set is ASCII or a Latin one with few other letters
    std::vector<int> sets_;     ///< registration numbers, in the order declared
};

}  // namespace lucency
