#include "core/film/dicom/decoder_warnings.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/oflog/appender.h>
#include <dcmtk/oflog/oflog.h>

#include <utility>

namespace lucency {

namespace {

thread_local int warnings = 0;

/// Counts and forgets: the messages themselves are never kept.
class Counter : public dcmtk::log4cplus::Appender {
public:
    ~Counter() override { destructorImpl(); }
    void close() override { closed = true; }

protected:
    void append(const dcmtk::log4cplus::spi::InternalLoggingEvent&) override { ++warnings; }
};

}  // namespace

void listenToDecoders() {
    OFLogger logger = OFLog::getLogger("dcmtk.dcmjpeg");
    logger.setLogLevel(OFLogger::WARN_LOG_LEVEL);
    logger.setAdditivity(false);
    logger.addAppender(dcmtk::log4cplus::SharedAppenderPtr(new Counter));
}

int takeDecoderWarnings() {
    return std::exchange(warnings, 0);
}

}  // namespace lucency
