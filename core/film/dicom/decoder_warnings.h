#pragma once

namespace lucency {

/// Listens to what DCMTK's JPEG decoders say. Corrupt data that they get over, and fill with what
/// they can, is to them a matter for the log alone. Once, after the log is set up.
void listenToDecoders();

/// Warnings of this thread's decoders since it was last asked.
int takeDecoderWarnings();

}  // namespace lucency
