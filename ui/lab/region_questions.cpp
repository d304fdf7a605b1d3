#include "ui/lab/region_questions.h"

#include "core/review/model_functions.h"

namespace lucency {

bool RegionQuestions::setSubject(const Reading* reading) {
    if (reading == nullptr || !reading->attribution || !reading->prediction) {
        const bool was = subject_ != nullptr;
        subject_.reset();
        runner_.forgetQuestions();
        return was;
    }
    const Attribution& map = *reading->attribution;
    const Fill fill = fillFromName(map.fill).value_or(Fill::Mean);
    if (subject_ && subject_->film.pixels.samples == reading->film.pixels.samples &&
        subject_->film.low_is_white == reading->film.low_is_white && subject_->fill == fill &&
        subject_->regions->labels == map.superpixels.labels) {
        return false;
    }
    subject_ = std::make_shared<Subject>();
    subject_->film = reading->film;
    subject_->regions = std::make_shared<const Superpixels>(map.superpixels);
    subject_->fill = fill;
    subject_->label = reading->prediction->positive_label;
    runner_.forgetQuestions();
    return true;
}

std::shared_ptr<const Superpixels> RegionQuestions::regions() const {
    return subject_ ? subject_->regions : nullptr;
}

void RegionQuestions::ask(std::vector<ShownRegions> choices, Take take,
                          AnalysisRunner::Failure failed) {
    if (!subject_) {
        return;
    }
    runner_.ask(
        [subject = subject_, choices = std::move(choices), take = std::move(take)](
            const AnalysisRunner::Desk& desk) -> Result<AnalysisRunner::Letter> {
            const auto classifier = desk.classifier();
            if (!classifier) {
                return classifier.error();
            }
            auto answered = answer(*subject, **classifier, choices);
            if (!answered) {
                return answered.error();
            }
            return AnalysisRunner::Letter([take, given = *std::move(answered)] { take(given); });
        },
        std::move(failed));
}

Result<RegionQuestions::Answer> RegionQuestions::answer(Subject& subject,
                                                        const Classifier& classifier,
                                                        const std::vector<ShownRegions>& choices) {
    if (!subject.copies) {
        auto made = HiddenRegions::make(makeModelInput(subject.film, classifier.card().input),
                                        *subject.regions, subject.fill);
        if (!made) {
            return made.error();
        }
        subject.copies = *std::move(made);
    }
    auto probabilities =
        subject.copies->ask(choices, modelFunctions(classifier, subject.label).predict);
    if (!probabilities) {
        return probabilities.error();
    }
    return Answer{*std::move(probabilities), subject.copies->everythingHidden(),
                  subject.copies->unseen()};
}

}  // namespace lucency
