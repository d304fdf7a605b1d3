#pragma once

#include <QString>

namespace lucency {

/// One picture to read: a frame of a file.
struct FilmPlace {
    QString path;
    int frame = 0;  ///< from 0
    bool operator==(const FilmPlace&) const = default;
};

}  // namespace lucency
