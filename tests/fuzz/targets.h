#pragma once

#include <QByteArray>

namespace lucency::testing {

/// What a fuzzer feeds with bytes of its own. Each reads them as a file of its kind and, where that
/// opens, does with the film what the window does. They abort where a film breaks the promises of
/// core/film/film.h, or what is kept of it those of its file; everything else is for the sanitizers
/// to find.
void fuzzDicom(const QByteArray& bytes);
void fuzzJpeg2000(const QByteArray& bytes);
void fuzzRaster(const QByteArray& bytes);
/// What is kept of a film: what opens is written again without loss, and can be put into words.
void fuzzReads(const QByteArray& bytes);
void fuzzDrawings(const QByteArray& bytes);

}  // namespace lucency::testing
