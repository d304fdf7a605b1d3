#include "core/film/dicom/dataset.h"
#include "core/film/dicom/facts.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

constexpr std::size_t most_windows = 64;

/// The 16-bit words of a LUT, whichever VR it came with.
std::vector<std::uint16_t> lutWords(DcmItem& item, const DcmTagKey& data) {
    DcmElement* element = nullptr;
    if (item.findAndGetElement(data, element).bad() || element == nullptr) {
        return {};
    }
    const std::size_t count = element->getLength() / 2;
    Uint16* words = nullptr;
    if (element->getUint16Array(words).good() && words != nullptr) {
        return {words, words + count};
    }
    Sint16* signed_words = nullptr;
    if (element->getSint16Array(signed_words).good() && signed_words != nullptr) {
        return {signed_words, signed_words + count};
    }
    return {};
}

VoiFunction voiFunction(DcmItem& item) {
    const QString name = codeString(item, DCM_VOILUTFunction);
    if (name == QLatin1String("SIGMOID")) {
        return VoiFunction::Sigmoid;
    }
    return name == QLatin1String("LINEAR_EXACT") ? VoiFunction::LinearExact : VoiFunction::Linear;
}

void readPadding(Film& film, DcmItem& dataset, bool is_signed) {
    const auto value = word(dataset, DCM_PixelPaddingValue, is_signed);
    if (!value) {
        return;
    }
    const std::int32_t limit =
        word(dataset, DCM_PixelPaddingRangeLimit, is_signed).value_or(*value);
    const std::int32_t lowest = is_signed ? -32768 : 0;
    film.padding_low = static_cast<std::uint16_t>(std::min(*value, limit) - lowest);
    film.padding_high = static_cast<std::uint16_t>(std::max(*value, limit) - lowest);
}

}  // namespace

namespace {

/// A LUT Descriptor: number of entries (0 means 65536), first value mapped, bits of an entry.
struct Descriptor {
    std::size_t count = 0;
    LookupTable table;
};

std::optional<Descriptor> readDescriptor(DcmItem& item, const DcmTagKey& tag, bool signed_input) {
    const auto entries = word(item, tag, false, 0);
    const auto first = word(item, tag, signed_input, 1);
    const auto bits = word(item, tag, false, 2);
    if (!entries || !first || !bits || *bits < 1 || *bits > 16) {
        return std::nullopt;
    }
    return Descriptor{*entries == 0 ? 65536 : static_cast<std::size_t>(*entries),
                      {*first, *bits, {}, {}}};
}

void limitEntries(LookupTable& table) {
    const auto highest = static_cast<std::uint16_t>((1 << table.bits) - 1);
    for (std::uint16_t& entry : table.entries) {
        entry = std::min(entry, highest);
    }
}

/// Segments (PS3.3 C.7.9.2) of 8- or 16-bit numbers, put in line one after another.
class Segments {
public:
    Segments(std::vector<std::uint16_t> numbers, std::size_t most, bool is_wide)
        : numbers_(std::move(numbers)), most_(most), words_of_offset_(is_wide ? 2 : 4) {}

    /// Nothing where a segment does not end, goes beyond the table, or nests.
    std::optional<std::vector<std::uint16_t>> expand() {
        std::size_t at = 0;
        while (at + 1 < numbers_.size() && entries_.size() < most_) {
            if (!segment(at, true)) {
                return std::nullopt;
            }
        }
        entries_.resize(std::min(entries_.size(), most_));
        return entries_.size() == most_ ? std::optional(entries_) : std::nullopt;
    }

private:
    bool segment(std::size_t& at, bool may_point) {
        if (at + 2 > numbers_.size()) {
            return false;
        }
        const std::uint16_t code = numbers_[at], length = numbers_[at + 1];
        at += 2;
        if (code == 0 && at + length <= numbers_.size()) {  // discrete
            entries_.insert(entries_.end(), numbers_.begin() + static_cast<std::ptrdiff_t>(at),
                            numbers_.begin() + static_cast<std::ptrdiff_t>(at + length));
            at += length;
            return true;
        }
        if (code == 1 && at < numbers_.size() && !entries_.empty()) {  // linear
            const double from = entries_.back(), to = numbers_[at++];
            for (int i = 1; i <= length; ++i) {
                entries_.push_back(
                    static_cast<std::uint16_t>(std::lround(from + (to - from) * i / length)));
            }
            return true;
        }
        if (code == 2 && may_point && at + words_of_offset_ <= numbers_.size()) {  // indirect
            const std::size_t bits = 32 / words_of_offset_;
            std::size_t target = 0;
            for (std::size_t i = 0; i < words_of_offset_; ++i) {
                target |= std::size_t{numbers_[at + i]} << (bits * i);
            }
            at += words_of_offset_;
            target /= bits / 8;  // bytes
            for (int i = 0; i < length; ++i) {
                if (entries_.size() > most_ || !segment(target, false)) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    std::vector<std::uint16_t> numbers_;
    std::vector<std::uint16_t> entries_;
    std::size_t most_;
    std::size_t words_of_offset_;
};

}  // namespace

std::optional<LookupTable> readLookupTable(DcmItem& item, const DcmTagKey& descriptor,
                                           const DcmTagKey& data, bool signed_input) {
    const auto described = readDescriptor(item, descriptor, signed_input);
    if (!described) {
        return std::nullopt;
    }
    LookupTable table = described->table;
    const std::size_t count = described->count;
    const std::vector<std::uint16_t> words = lutWords(item, data);
    if (words.size() >= count) {
        table.entries.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
    } else if (table.bits <= 8 && words.size() * 2 >= count) {
        // Two 8-bit entries a word, as old files have it.
        for (std::size_t i = 0; i < count; ++i) {
            table.entries.push_back((words[i / 2] >> (i % 2 == 0 ? 0 : 8)) & 0xff);
        }
    } else {
        return std::nullopt;
    }
    limitEntries(table);
    return table;
}

std::optional<LookupTable> readSegmentedTable(DcmItem& item, const DcmTagKey& descriptor,
                                              const DcmTagKey& segments, bool signed_input) {
    const auto described = readDescriptor(item, descriptor, signed_input);
    if (!described) {
        return std::nullopt;
    }
    const bool is_wide = described->table.bits > 8;
    std::vector<std::uint16_t> numbers = lutWords(item, segments);
    if (!is_wide) {
        std::vector<std::uint16_t> bytes;
        for (const std::uint16_t word : numbers) {
            bytes.push_back(word & 0xff);
            bytes.push_back(word >> 8);
        }
        numbers = std::move(bytes);
    }
    auto entries = Segments(std::move(numbers), described->count, is_wide).expand();
    if (!entries) {
        return std::nullopt;
    }
    LookupTable table = described->table;
    table.entries = *std::move(entries);
    limitEntries(table);
    return table;
}

std::optional<LookupTable> readExplainedTable(DcmItem& item, bool signed_input,
                                              const DicomText& text) {
    std::optional<LookupTable> table =
        readLookupTable(item, DCM_LUTDescriptor, DCM_LUTData, signed_input);
    if (table) {
        table->explanation = text.text(item, DCM_LUTExplanation);
    }
    return table;
}

std::vector<VoiWindow> readVoiWindows(DcmItem& item, const DicomText& text) {
    const std::vector<double> centres = numbers(item, DCM_WindowCenter);
    const std::vector<double> widths = numbers(item, DCM_WindowWidth);
    const QStringList explanations =
        text.text(item, DCM_WindowCenterWidthExplanation).split(QLatin1Char('\\'));
    const VoiFunction function = voiFunction(item);
    std::vector<VoiWindow> windows;
    for (std::size_t i = 0; i < std::min({centres.size(), widths.size(), most_windows}); ++i) {
        const bool usable = function == VoiFunction::Linear ? widths[i] >= 1 : widths[i] > 0;
        if (usable && std::isfinite(centres[i])) {
            windows.push_back({centres[i], widths[i], function,
                               explanations.value(static_cast<qsizetype>(i)).trimmed()});
        }
    }
    return windows;
}

void readDicomTables(Film& film, DcmItem& dataset, const DicomText& text) {
    const bool is_signed = word(dataset, DCM_PixelRepresentation, false).value_or(0) == 1;
    readPadding(film, dataset, is_signed);

    DcmItem* item = nullptr;
    if (dataset.findAndGetSequenceItem(DCM_ModalityLUTSequence, item, 0).good() &&
        item != nullptr) {
        film.modality_lut = readExplainedTable(*item, is_signed, text);
    }
    if (DcmItem* holder =
            holderOf(dataset, DCM_RescaleSlope, DCM_PixelValueTransformationSequence, film.frame)) {
        const std::vector<double> slope = numbers(*holder, DCM_RescaleSlope);
        const std::vector<double> intercept = numbers(*holder, DCM_RescaleIntercept);
        if (!slope.empty() && !intercept.empty() && std::isfinite(slope[0]) && slope[0] != 0 &&
            std::isfinite(intercept[0])) {
            film.rescale_slope = slope[0];
            film.rescale_intercept = intercept[0];
        }
    }
    if (DcmItem* holder =
            holderOf(dataset, DCM_WindowCenter, DCM_FrameVOILUTSequence, film.frame)) {
        film.windows = readVoiWindows(*holder, text);
    }
    // The LUT's input is signed where the modality transform gives negative values.
    const bool signed_input = !film.modality_lut && (is_signed || film.rescale_intercept < 0);
    for (long i = 0; i < static_cast<long>(most_windows) &&
                     dataset.findAndGetSequenceItem(DCM_VOILUTSequence, item, i).good();
         ++i) {
        if (const auto table = readExplainedTable(*item, signed_input, text)) {
            film.voi_luts.push_back(*table);
        }
    }
}

}  // namespace lucency
