#pragma once

#include <QString>

#include <optional>

namespace lucency {

enum class Verdict { Normal, Pneumonia, Uncertain };

/// How the model's opinion stands to the reader's own; chosen before a film is opened, and kept
/// with each read.
enum class ReadingMode {
    SecondReader,  ///< sealed until the reader has committed a read of their own
    Concurrent,    ///< open from the start
    Teaching,      ///< open, and nothing in the window says whose film it is
};

/// What a person says of a film.
struct ReaderVerdict {
    Verdict verdict = Verdict::Uncertain;
    int certainty = 50;  ///< percent, 0 to 100
    QString note;
    bool operator==(const ReaderVerdict&) const = default;
};

/// "normal", "pneumonia", "uncertain".
QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(const QString& name);
/// "second-reader", "concurrent", "teaching".
QString readingModeName(ReadingMode mode);
std::optional<ReadingMode> readingModeFromName(const QString& name);

// In translated words.
QString verdictWords(Verdict verdict);
QString readingModeWords(ReadingMode mode);
/// From "a guess" to "certain".
QString certaintyWords(int percent);
/// "Normal, 80 %: rather sure"; the note is left out.
QString readInWords(const ReaderVerdict& read);

}  // namespace lucency
