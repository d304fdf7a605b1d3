#pragma once

#include <QHashFunctions>
#include <QString>

namespace lucency {

/// One picture to read: a frame of a file.
struct FilmPlace {
    QString path;
    int frame = 0;  ///< from 0
    bool operator==(const FilmPlace&) const = default;
};

inline size_t qHash(const FilmPlace& place, size_t seed = 0) {
    return qHashMulti(seed, place.path, place.frame);
}

}  // namespace lucency
