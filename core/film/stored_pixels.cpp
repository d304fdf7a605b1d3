#include "core/base/sha256.h"
#include "core/film/film.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace lucency {

QByteArray pixelsSha256(const StoredPixels& pixels) {
    Sha256 hash;
    std::array<std::uint16_t, 8192> block;
    const std::vector<std::uint16_t>& samples = *pixels.samples;
    for (std::size_t begin = 0; begin < samples.size(); begin += block.size()) {
        const std::size_t count = std::min(block.size(), samples.size() - begin);
        std::transform(
            samples.begin() + static_cast<std::ptrdiff_t>(begin),
            samples.begin() + static_cast<std::ptrdiff_t>(begin + count), block.begin(),
            [&](std::uint16_t sample) {
                return qToLittleEndian(static_cast<std::uint16_t>(sample + pixels.lowest));
            });
        hash.add(QByteArrayView(reinterpret_cast<const char*>(block.data()),
                                static_cast<qsizetype>(count * sizeof block[0])));
    }
    return hash.result();
}

}  // namespace lucency
