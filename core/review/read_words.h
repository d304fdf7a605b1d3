#pragma once

#include "core/review/film_reads.h"

#include <QString>

namespace lucency {

/// An event in translated words: what and when (local time), then what was said or shown.
struct EventWords {
    QString heading;  ///< "First read, 23.11.2026 10:42, Second reader"
    QString text;     ///< "Normal, 80 % (sure)"; an opinion with its interval and its map's trust
    QString note;
};
EventWords eventInWords(const ReadEvent& event);

}  // namespace lucency
