#include "core/study/priors.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace lucency {
namespace {

void collect(const StudyNode& node, std::vector<const StudyNode*>& films) {
    if (node.isFilm()) {
        films.push_back(&node);
    }
    for (const auto& child : node.children) {
        collect(*child, films);
    }
}

bool hasHeader(const StudyNode& film) {
    return film.summary.format == FilmFormat::Dicom && !film.summary.error;
}

const StudyNode* above(const StudyNode* node, StudyNode::Level level) {
    while (node != nullptr && node->level != level) {
        node = node->parent;
    }
    return node;
}

}  // namespace

std::vector<const StudyNode*> priorsOf(const StudyList& list, const QString& path) {
    std::vector<const StudyNode*> films;
    collect(list.root(), films);
    const auto at = std::ranges::find_if(
        films, [&path](const StudyNode* film) { return film->summary.path == path; });
    if (at == films.end() || !hasHeader(**at)) {
        return {};
    }
    const StudyNode* shown = *at;
    films.clear();
    collect(*above(shown, StudyNode::Level::Patient), films);
    std::erase_if(films, [&](const StudyNode* film) { return film == shown || !hasHeader(*film); });
    const QDate today = shown->summary.acquisition.study_date;
    const auto place = [&](const StudyNode* film) {
        enum { Older, Undated, Later, SameStudy };
        const QDate date = film->summary.acquisition.study_date;
        const qint64 days = date.isValid() && today.isValid() ? date.daysTo(today) : 0;
        const int kind =
            above(film, StudyNode::Level::Study) == above(shown, StudyNode::Level::Study)
                ? SameStudy
            : !date.isValid() || !today.isValid() ? Undated
            : days >= 0                           ? Older
                                                  : Later;
        return std::tuple(viewDirection(film->summary) != viewDirection(shown->summary), kind,
                          std::abs(days));
    };
    std::ranges::stable_sort(films, {}, place);
    return films;
}

}  // namespace lucency
