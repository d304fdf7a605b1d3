// What is kept of a film, see targets.h.
#include "core/measure/drawing_json.h"
#include "core/review/disclosure.h"
#include "core/review/read_words.h"
#include "core/review/reads_json.h"

#include "tests/fuzz/targets.h"

namespace lucency::testing {

namespace {

void keep(bool promise) {
    if (!promise) {
        qFatal("what is kept breaks its promises");
    }
}

}  // namespace

void fuzzReads(const QByteArray& bytes) {
    const Result<FilmReads> reads = parseReads(bytes);
    if (!reads) {
        keep(reads.error().code == ErrorCode::DamagedFile);
        return;
    }
    for (const ReadEvent& event : reads->events) {
        keep(event.time.isValid() && event.read.certainty >= 0 && event.read.certainty <= 100);
        keep((event.kind == ReadEvent::Kind::Opinion) == event.shown.has_value());
        keep(!eventInWords(event).heading.isEmpty());
    }
    for (const ReadingMode mode : {ReadingMode::SecondReader, ReadingMode::Teaching}) {
        keep(!workStateWords(workState(mode, *reads)).isEmpty());
    }
    // Written and read again, it is the same: nothing is lost by a read that is put behind.
    const QByteArray written = writeReads(*reads);
    const Result<FilmReads> again = parseReads(written);
    keep(again && again->events.size() == reads->events.size());
    keep(writeReads(*again) == written);
}

void fuzzDrawings(const QByteArray& bytes) {
    const Result<DrawingSheet> sheet = drawingsFromJson(bytes);
    if (!sheet) {
        keep(sheet.error().code == ErrorCode::DamagedFile);
        return;
    }
    keep(sheet->drawings.size() <= most_drawings);
    for (const Drawing& drawing : sheet->drawings) {
        const PointCount points = pointCount(drawing.kind);
        keep(isWhole(drawing) && drawing.text.size() <= longest_text);
        keep(drawing.points.size() >= points.least && drawing.points.size() <= points.most);
    }
    const QByteArray written = drawingsToJson(*sheet);
    const Result<DrawingSheet> again = drawingsFromJson(written);
    keep(again && drawingsToJson(*again) == written);
}

}  // namespace lucency::testing
