#include "core/review/reader_verdict.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reads)
};

constexpr std::array<std::pair<Verdict, const char*>, 3> verdicts{{
    {Verdict::Normal, "normal"},
    {Verdict::Pneumonia, "pneumonia"},
    {Verdict::Uncertain, "uncertain"},
}};
constexpr std::array<std::pair<ReadingMode, const char*>, 3> modes{{
    {ReadingMode::SecondReader, "second-reader"},
    {ReadingMode::Concurrent, "concurrent"},
    {ReadingMode::Teaching, "teaching"},
}};

template <typename Table, typename Value>
QString nameOf(const Table& table, Value value) {
    for (const auto& [one, name] : table) {
        if (one == value) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

template <typename Table>
auto valueOf(const Table& table, const QString& name) {
    std::optional<decltype(table.front().first)> found;
    for (const auto& [one, its_name] : table) {
        if (name == QLatin1String(its_name)) {
            found.emplace(one);
        }
    }
    return found;
}

}  // namespace

QString verdictName(Verdict verdict) {
    return nameOf(verdicts, verdict);
}

std::optional<Verdict> verdictFromName(const QString& name) {
    return valueOf(verdicts, name);
}

QString readingModeName(ReadingMode mode) {
    return nameOf(modes, mode);
}

std::optional<ReadingMode> readingModeFromName(const QString& name) {
    return valueOf(modes, name);
}

QString verdictWords(Verdict verdict) {
    switch (verdict) {
        case Verdict::Normal:
            return Text::tr("Normal");
        case Verdict::Pneumonia:
            return Text::tr("Pneumonia");
        case Verdict::Uncertain:
            break;
    }
    return Text::tr("Uncertain");
}

QString readingModeWords(ReadingMode mode) {
    switch (mode) {
        case ReadingMode::SecondReader:
            return Text::tr("Second reader");
        case ReadingMode::Concurrent:
            return Text::tr("Concurrent");
        case ReadingMode::Teaching:
            break;
    }
    return Text::tr("Teaching");
}

QString certaintyWords(int percent) {
    if (percent < 20) {
        return Text::tr("a guess");
    }
    if (percent < 40) {
        return Text::tr("rather unsure");
    }
    if (percent < 60) {
        return Text::tr("half sure");
    }
    if (percent < 80) {
        return Text::tr("rather sure");
    }
    return percent < 95 ? Text::tr("sure") : Text::tr("certain");
}

QString readInWords(const ReaderVerdict& read) {
    return Text::tr("%1, %2 % (%3)")
        .arg(verdictWords(read.verdict), QString::number(read.certainty),
             certaintyWords(read.certainty));
}

}  // namespace lucency
