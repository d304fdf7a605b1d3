#include "core/report/reads_page.h"

#include "core/review/agreement.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double gap = 3;
constexpr double heading_height = 8;
constexpr int most_lines = 50;  // of a note: about a page
const TextStyle heading_style{8, false, Tones::soft};
const TextStyle text_style{9.5, true, Tones::ink};
const TextStyle note_style{8.5, false, Tones::ink};

double heightOf(const Page& page, const EventWords& entry, double width) {
    return page.textHeight(entry.heading, heading_style, width, 2) +
           page.textHeight(entry.text, text_style, width, most_lines) +
           (entry.note.isEmpty() ? 0 : page.textHeight(entry.note, note_style, width, most_lines)) +
           gap;
}

}  // namespace

std::vector<EventWords> readEntries(const FilmReads& reads, const Reading& reading,
                                    const OverlayStyle& style) {
    const ReadEvent* last = lastRead(reads);
    if (last == nullptr) {
        return {};
    }
    std::vector<EventWords> entries;
    const QString agreement = agreementSentence(last->read, reading);
    if (!agreement.isEmpty()) {
        entries.push_back(
            {Text::tr("Read and opinion"), agreement, driversSentence(reading, style)});
    }
    for (const ReadEvent& event : reads.events) {
        entries.push_back(eventInWords(event));
    }
    return entries;
}

std::vector<std::vector<EventWords>> readPages(const Page& page,
                                               const std::vector<EventWords>& entries, double width,
                                               double height) {
    std::vector<std::vector<EventWords>> pages;
    double left = 0;
    for (const EventWords& entry : entries) {
        const double needed = heightOf(page, entry, width);
        if (pages.empty() || needed > left) {
            pages.emplace_back();
            left = height - heading_height;
        }
        pages.back().push_back(entry);
        left -= needed;
    }
    return pages;
}

void paintReads(Page& page, double y, double width, const std::vector<EventWords>& entries) {
    y += page.heading(0, y, width, Text::tr("The reads"));
    for (const EventWords& entry : entries) {
        y += page.text(0, y, width, entry.heading, heading_style, 2);
        y += page.text(0, y, width, entry.text, text_style, most_lines);
        if (!entry.note.isEmpty()) {
            y += page.text(0, y, width, entry.note, note_style, most_lines);
        }
        y += gap;
    }
}

}  // namespace lucency
