#include "core/film/dicom/character_set.h"

#include <QList>

#include <algorithm>
#include <array>
#include <iconv.h>
#include <string_view>

namespace lucency {

namespace {

constexpr int ascii = 6;
constexpr int japanese_single = 13;  // JIS X 0201
constexpr int utf8 = 192;

/// One set of characters by its ISO registration number, and the escape sequence that calls it
/// into the lower half of the code table (G0, bytes below 128) or the upper one (G1).
struct CodeSet {
    int number;
    const char* encoding;     ///< iconv's name
    int half;                 ///< 0 or 1
    int width;                ///< bytes of a character
    std::string_view escape;  ///< after ESC
    unsigned char lead;       ///< set before each character for iconv, or 0
};

constexpr std::array<CodeSet, 19> code_sets{{
    {6, "US-ASCII", 0, 1, "(B", 0},
    {14, "US-ASCII", 0, 1, "(J", 0},  // the romaji of JIS X 0201
    {13, "", 1, 1, ")I", 0},          // its katakana
    {100, "ISO-8859-1", 1, 1, "-A", 0},
    {101, "ISO-8859-2", 1, 1, "-B", 0},
    {109, "ISO-8859-3", 1, 1, "-C", 0},
    {110, "ISO-8859-4", 1, 1, "-D", 0},
    {144, "ISO-8859-5", 1, 1, "-L", 0},
    {127, "ISO-8859-6", 1, 1, "-G", 0},
    {126, "ISO-8859-7", 1, 1, "-F", 0},
    {138, "ISO-8859-8", 1, 1, "-H", 0},
    {148, "ISO-8859-9", 1, 1, "-M", 0},
    {203, "ISO-8859-15", 1, 1, "-b", 0},
    {166, "ISO-8859-11", 1, 1, "-T", 0},
    {149, "EUC-KR", 1, 2, "$)C", 0},
    {58, "EUC-CN", 1, 2, "$)A", 0},
    {87, "EUC-JP", 0, 2, "$B", 0},
    {159, "EUC-JP", 0, 2, "$(D", 0x8f},
    {87, "EUC-JP", 0, 2, "$@", 0},  // its edition of 1978
}};

const CodeSet* codeSet(int number) {
    const auto* set = std::ranges::find(code_sets, number, &CodeSet::number);
    return set == code_sets.end() ? nullptr : set;
}

/// By iconv; characters that are none become U+FFFD. Empty and false where the encoding is unknown.
bool convert(const char* encoding, QByteArrayView bytes, QString& text) {
    const iconv_t converter = ::iconv_open("UTF-16LE", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1)) {  // NOLINT: iconv's own
        return false;
    }
    QByteArray source = bytes.toByteArray();
    char* in = source.data();
    auto in_left = static_cast<std::size_t>(source.size());
    std::array<char, 512> buffer{};
    while (in_left > 0) {
        char* out = buffer.data();
        std::size_t out_left = buffer.size();
        const bool failed =
            ::iconv(converter, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1);
        const std::size_t made = buffer.size() - out_left;
        for (std::size_t i = 0; i + 1 < made; i += 2) {
            text += QChar(static_cast<uchar>(buffer[i]), static_cast<uchar>(buffer[i + 1]));
        }
        // Made nothing for want of room it cannot be: the buffer holds hundreds of characters.
        if (failed && made == 0) {
            text += QChar(QChar::ReplacementCharacter);
            ++in;
            --in_left;
        }
    }
    ::iconv_close(converter);
    return true;
}

QString converted(const char* encoding, QByteArrayView bytes) {
    QString text;
    return convert(encoding, bytes, text) ? text : QString::fromLatin1(bytes.data(), bytes.size());
}

bool hasHighBytes(QByteArrayView bytes) {
    return std::ranges::any_of(bytes, [](char byte) { return (byte & 0x80) != 0; });
}

bool isUtf8(QByteArrayView bytes) {
    return bytes.isValidUtf8();
}

/// Text beyond ASCII of which nothing true is said.
QString guessed(QByteArrayView bytes) {
    return isUtf8(bytes) ? QString::fromUtf8(bytes.data(), bytes.size())
                         : converted("WINDOWS-1252", bytes);
}

/// Half-width katakana, which iconv has in no encoding of its own.
QString katakana(QByteArrayView bytes) {
    QString text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool letter = code >= 0xa1 && code <= 0xdf;
        text += letter ? QChar(0xff61 + code - 0xa1) : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString inSet(const CodeSet& set, QByteArrayView bytes) {
    if (set.number == japanese_single) {
        return katakana(bytes);
    }
    if (set.width == 1 || set.half == 1) {
        return converted(set.encoding, bytes);
    }
    QByteArray raised;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (set.lead != 0 && i % set.width == 0) {
            raised += static_cast<char>(set.lead);
        }
        raised += static_cast<char>(bytes[i] | 0x80);
    }
    return converted(set.encoding, raised);
}

/// Lead bytes that JIS X 0201 does not have: the value is Shift JIS, as Japanese systems wrote it.
bool isShiftJis(QByteArrayView bytes) {
    return std::ranges::any_of(bytes, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code >= 0x81 && code <= 0x9f) || (code >= 0xe0 && code <= 0xfc);
    });
}

/// The number of a defined term however it is spelt, or 0.
int registrationNumber(const QByteArray& term) {
    QByteArray plain;
    for (const char character : term.toUpper()) {
        if ((character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')) {
            plain += character;
        }
    }
    if (plain.isEmpty()) {
        return ascii;
    }
    struct Spelling {
        const char* name;
        int number;
    };
    static constexpr std::array<Spelling, 20> others{{
        {"UTF8", utf8},     {"ISO10646", utf8}, {"UNICODE", utf8},  {"ASCII", ascii},
        {"USASCII", ascii}, {"ISO88591", 100},  {"LATIN1", 100},    {"WINDOWS1252", 100},
        {"CP1252", 100},    {"ISO88592", 101},  {"ISO88593", 109},  {"ISO88594", 110},
        {"ISO88595", 144},  {"ISO88596", 127},  {"ISO88597", 126},  {"ISO88598", 138},
        {"ISO88599", 148},  {"ISO885915", 203}, {"ISO885911", 166}, {"EUCKR", 149},
    }};
    for (const Spelling& spelling : others) {
        if (plain == spelling.name) {
            return spelling.number;
        }
    }
    const qsizetype ir = plain.lastIndexOf("IR");
    const int number = ir >= 0 ? plain.mid(ir + 2).toInt() : plain.toInt();
    return number == utf8 || codeSet(number) != nullptr ? number : 0;
}

/// Walks a value in its code extensions.
class Extensions {
public:
    Extensions(const std::vector<int>& sets, bool is_name) : is_name_(is_name) {
        for (const int number : sets) {
            const CodeSet* set = codeSet(number);
            if (set != nullptr && set->half == 1 && fallback_ == nullptr) {
                fallback_ = set;
            }
        }
        const CodeSet* first = sets.empty() ? nullptr : codeSet(sets.front());
        first_upper_ = first != nullptr && first->half == 1 ? first : nullptr;
        startAnew();
    }

    QString decode(QByteArrayView value) {
        QString text;
        qsizetype at = 0;
        while (at < value.size()) {
            if (value[at] == '\x1b') {
                at += escape(value.sliced(at));
                continue;
            }
            const bool upper = (value[at] & 0x80) != 0;
            const CodeSet* set = upper ? upper_ : lower_;
            qsizetype end = at;
            while (end < value.size() && value[end] != '\x1b' &&
                   ((value[end] & 0x80) != 0) == upper &&
                   (upper || !isDelimiter(value[end], set))) {
                ++end;
            }
            const QByteArrayView run = value.sliced(at, end - at);
            if (!run.isEmpty()) {
                text += upper && set == nullptr ? withoutSet(run) : inSet(*set, run);
            }
            at = end;
            if (at < value.size() && !upper && value[at] != '\x1b' && (value[at] & 0x80) == 0) {
                text += QLatin1Char(value[at++]);
                startAnew();
            }
        }
        return text;
    }

private:
    void startAnew() {
        lower_ = codeSet(ascii);
        upper_ = first_upper_;
    }

    /// A set must be left before a delimiter (PS3.5 6.1.2.5.3): in a set of two bytes there is
    /// none.
    bool isDelimiter(char character, const CodeSet* set) const {
        if (set->width > 1) {
            return character == '\r' || character == '\n' || character == '\f' || character == '\t';
        }
        constexpr std::string_view everywhere = "\\\r\n\f\t";
        return everywhere.find(character) != std::string_view::npos ||
               (is_name_ && (character == '^' || character == '='));
    }

    /// Many writers call a set once and not again after a delimiter.
    QString withoutSet(QByteArrayView run) const {
        const CodeSet* set = called_ != nullptr ? called_ : fallback_;
        return set != nullptr ? inSet(*set, run) : guessed(run);
    }

    qsizetype escape(QByteArrayView sequence) {
        const std::string_view rest(sequence.data() + 1,
                                    static_cast<std::size_t>(sequence.size() - 1));
        for (const CodeSet& set : code_sets) {
            if (rest.starts_with(set.escape)) {
                (set.half == 0 ? lower_ : upper_) = &set;
                called_ = set.half == 1 ? &set : called_;
                return 1 + static_cast<qsizetype>(set.escape.size());
            }
        }
        return 1;  // an escape that calls nothing is dropped
    }

    bool is_name_;
    const CodeSet* first_upper_ = nullptr;
    const CodeSet* fallback_ = nullptr;
    const CodeSet* called_ = nullptr;
    const CodeSet* lower_ = nullptr;
    const CodeSet* upper_ = nullptr;
};

}  // namespace

CharacterSet::CharacterSet(const QByteArray& terms) {
    for (const QByteArray& term : terms.split('\\')) {
        const QByteArray plain = term.trimmed().toUpper();
        if (sets_.empty() && (plain.startsWith("GB18030") || plain.startsWith("GBK") ||
                              plain.startsWith("GB 18030"))) {
            kind_ = Kind::Gb18030;
            return;
        }
        const int number = registrationNumber(plain);
        if (sets_.empty() && number == utf8) {
            kind_ = Kind::Utf8;
            return;
        }
        if (number != 0 && number != utf8) {
            sets_.push_back(number);
            is_declared_ = is_declared_ || number != ascii;
        }
    }
    constexpr std::array western{ascii, 100, 148, 203};
    is_western_ = std::ranges::all_of(
        sets_, [&](int number) { return std::ranges::find(western, number) != western.end(); });
}

QString CharacterSet::decode(QByteArrayView value, bool is_name) const {
    const bool has_escapes = value.contains('\x1b');
    if (!has_escapes && !hasHighBytes(value)) {
        return QString::fromLatin1(value.data(), value.size());
    }
    if (kind_ == Kind::Gb18030) {
        return converted("GB18030", value);
    }
    if (!has_escapes) {
        // No word of a Western language is also UTF-8: that is what the writer forgot to say.
        if (kind_ == Kind::Utf8 || !is_declared_ || (is_western_ && isUtf8(value))) {
            return guessed(value);
        }
        if (!sets_.empty() && sets_.front() == japanese_single && isShiftJis(value)) {
            return converted("CP932", value);
        }
    } else if (kind_ == Kind::Utf8 && isUtf8(value) && hasHighBytes(value)) {
        return QString::fromUtf8(value.data(), value.size());
    }
    return Extensions(sets_, is_name).decode(value);
}

}  // namespace lucency
