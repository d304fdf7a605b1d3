#pragma once

#include "core/explain/overlay.h"
#include "core/review/film_reads.h"

namespace lucency {
/// Where a probability with its interval stands, in translated words, the same wherever an opinion
/// is told: "Above the operating point", "Below the operating point", or "Not sure".
QString opinionInWords(const Prediction& prediction);

enum class Agreement {
    Agree,
    Differ,
    Unsure,  ///< one of the two takes no side: uncertain, or an interval over the operating point
};

Agreement agreementOf(const ReaderVerdict& read, const Prediction& prediction);

/// How read and opinion stand to each other, in a neutral translated sentence; empty where the
/// reading has no opinion.
QString agreementSentence(const ReaderVerdict& read, const Reading& reading);
/// What drove the model most, by the numbers that regions have on a map in this style, and how far
/// the map can be believed, in translated sentences; empty where there is no map.
QString driversSentence(const Reading& reading, const OverlayStyle& style = {});

}  // namespace lucency
