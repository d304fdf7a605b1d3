#pragma once

#include "core/review/film_reads.h"

namespace lucency {

enum class Agreement {
    Agree,
    Differ,
    Unsure,  ///< one of the two takes no side: uncertain, or an interval over the operating point
};

Agreement agreementOf(const ReaderVerdict& read, const Prediction& prediction);

/// How read and opinion stand to each other, in a neutral translated sentence; empty where the
/// reading has no opinion.
QString agreementSentence(const ReaderVerdict& read, const Reading& reading);
/// What drove the model most and how far the map can be believed, in translated sentences; empty
/// where there is no map.
QString driversSentence(const Reading& reading);

}  // namespace lucency
