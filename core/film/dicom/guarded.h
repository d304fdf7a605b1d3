#pragma once

#include "core/base/result.h"

#include <exception>
#include <new>

namespace lucency {

/// What `work` gives, and an Error where it runs out of memory or a library throws. DCMTK's data
/// structures throw what the standard library does.
template <typename Work>
auto guarded(Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    } catch (const std::exception& exception) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(exception.what())};
    }
}

}  // namespace lucency
