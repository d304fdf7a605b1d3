// A libFuzzer program (https://llvm.org/docs/LibFuzzer.html) for the target it is compiled with.

#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    lucency::testing::LUCENCY_FUZZ_TARGET(
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
