#pragma once

#include "core/explain/hidden_regions.h"
#include "core/review/reading.h"

#include "ui/analysis_runner.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lucency {

/// Asks the model about the film at hand with some of its regions hidden. The newest question wins.
/// What its copies have in common is worked out on the worker at the first question about a film,
/// its regions and their filling, and kept.
class RegionQuestions {
public:
    struct Answer {
        std::vector<double> probabilities;  ///< of the positive label, one a choice
        QImage hidden;                      ///< HiddenRegions::everythingHidden()
        std::vector<int> unseen;            ///< HiddenRegions::unseen()
    };
    using Take = std::function<void(const Answer& answer)>;

    explicit RegionQuestions(AnalysisRunner& runner) : runner_(runner) {}

    /// What questions are about: the film and map of a reading that has both; null for nothing. The
    /// same film, regions and filling as before leave everything as it is: then false.
    bool setSubject(const Reading* reading);
    /// Null where there is nothing to ask about.
    std::shared_ptr<const Superpixels> regions() const;

    void ask(std::vector<ShownRegions> choices, Take take, AnalysisRunner::Failure failed);

private:
    struct Subject {
        Film film;
        std::shared_ptr<const Superpixels> regions;
        Fill fill = Fill::Mean;
        QString label;
        std::optional<HiddenRegions> copies;  ///< of the worker
    };
    static Result<Answer> answer(Subject& subject, const Classifier& classifier,
                                 const std::vector<ShownRegions>& choices);

    AnalysisRunner& runner_;
    std::shared_ptr<Subject> subject_;
};

}  // namespace lucency
