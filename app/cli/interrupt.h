#pragma once

#include <stop_token>

namespace lucency::cli {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a stop request; a second one ends the program at once.
/// To be called once.
std::stop_token stopOnInterrupt();

}  // namespace lucency::cli
