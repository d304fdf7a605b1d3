#pragma once

#include "core/jpeg2000/jpeg2000.h"

namespace lucency {

/// The codestream itself, out of the boxes of a JP2 file (T.800 annex I) where it is in one; empty
/// where those hold none.
std::span<const std::uint8_t> jpeg2000Codestream(std::span<const std::uint8_t> bytes);

}  // namespace lucency
