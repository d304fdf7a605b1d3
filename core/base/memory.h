#pragma once

namespace lucency {

/// Has freed blocks of up to 1 GiB kept for the next one of their size instead of given back to the
/// system: networks take and free the same tens of megabytes hundreds of times a second, and fresh
/// pages cost more than the arithmetic. For the whole process; does nothing without glibc.
void keepFreedMemory();

}  // namespace lucency
