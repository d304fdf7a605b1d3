#pragma once

#include <cstdint>
#include <functional>

namespace lucency {

/// Called by long work, on the thread that does it, with how much is done of how much there is.
/// Stopping is asked for through a std::stop_token, tested once a batch; the work then returns
/// ErrorCode::Cancelled.
using ProgressCallback = std::function<void(std::int64_t done, std::int64_t total)>;

}  // namespace lucency
