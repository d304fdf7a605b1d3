#pragma once

// DCMTK's part of the room: included by this folder alone.

#include "core/jpeg2000/jpeg2000.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>

namespace lucency {

/// How a JPEG 2000 frame is to be decoded; without it, whole.
class Jpeg2000Parameter : public DcmRepresentationParameter {
public:
    explicit Jpeg2000Parameter(Jpeg2000Mode mode) : mode_(mode) {}

    Jpeg2000Mode mode() const { return mode_; }
    DcmRepresentationParameter* clone() const override { return new Jpeg2000Parameter(*this); }
    const char* className() const override { return "Jpeg2000Parameter"; }
    OFBool operator==(const DcmRepresentationParameter& other) const override {
        const auto* same = dynamic_cast<const Jpeg2000Parameter*>(&other);
        return same != nullptr && same->mode_ == mode_;
    }

private:
    Jpeg2000Mode mode_;
};

/// Registers OpenJPEG with DCMTK as the decoder of JPEG 2000 (1.2.840.10008.1.2.4.90 and .91). It
/// does not look at the transfer syntax otherwise: high-throughput codestreams are decoded when
/// they are handed over under one of those. The decoded data set has the stream's precision where
/// that is beyond Bits Stored, RGB where the stream or YBR_ICT or YBR_RCT says so, and planar
/// configuration 0.
void registerJpeg2000Codec();

}  // namespace lucency
