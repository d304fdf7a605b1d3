#pragma once

class QScreen;

namespace lucency {

/// How many of a screen's own (device) px lie on a millimetre of it.
struct ScreenScale {
    enum class Source {
        Calibrated,  ///< by the user, with a ruler
        Claimed,     ///< by the screen's own word, which is often wrong
        Assumed,     ///< 96 a dot an inch, where the screen says nothing
    };
    double px_per_mm = 96 / 25.4;
    Source source = Source::Assumed;
};

/// What is kept for this screen at this resolution, else what it says of itself. Pixels are taken
/// for square.
ScreenScale screenScale(const QScreen* screen);

/// Kept in the user's own settings, by a hash of the screen's maker, model, serial number, name and
/// resolution.
void calibrateScreen(const QScreen* screen, double px_per_mm);
void forgetCalibration(const QScreen* screen);

}  // namespace lucency
