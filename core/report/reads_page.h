#pragma once

#include "core/explain/overlay.h"
#include "core/report/page.h"
#include "core/review/film_reads.h"
#include "core/review/read_words.h"

#include <vector>

namespace lucency {

/// What the report says of the reads, in the order of the page: how the last one and the opinion
/// stand to each other, then each event. Empty where there is no read. `style`: of the map.
std::vector<EventWords> readEntries(const FilmReads& reads, const Reading& reading,
                                    const OverlayStyle& style);

/// The entries that fit together into `height` mm, page by page; one that is higher than a page has
/// one of its own and is cut there, which an ellipsis says.
std::vector<std::vector<EventWords>> readPages(const Page& page,
                                               const std::vector<EventWords>& entries, double width,
                                               double height);
void paintReads(Page& page, double y, double width, const std::vector<EventWords>& entries);

}  // namespace lucency
