#pragma once

namespace lucency {

/// How a film is shown other than as it is stored: turned, then mirrored, in the order of the
/// Spatial Transformation of a presentation state (PS3.3 C.10.6).
struct FilmTurn {
    int quarters = 0;       ///< clockwise, 0 to 3
    bool mirrored = false;  ///< left to right, after turning

    /// As it is seen, a quarter to the right (or to the left).
    FilmTurn turned(bool right) const {
        // Behind the mirror a turn to the right is one to the left.
        return {(quarters + (right != mirrored ? 1 : 3)) % 4, mirrored};
    }
    bool operator==(const FilmTurn&) const = default;
};

}  // namespace lucency
