#pragma once

#include "core/film/film.h"
#include "core/film/model_input.h"
#include "core/model/model_card.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lucency {

enum class GateSeverity { Warn, Refuse };

/// One reason to doubt that a film is of the kind the model was made for.
struct GateReason {
    QString
        code;  ///< see docs/gate.md: not-a-chest-film, lateral-view, colour, quality, modality, ...
    GateSeverity severity = GateSeverity::Warn;
    double score = 0;  ///< how strongly, 0..1
    QString text;      ///< a translated sentence
    bool waived = false;
};

struct GateResult {
    std::vector<GateReason> reasons;
    /// No reason refuses, or each one that does was waived.
    bool accepted() const;
};

/// Judges by the film's facts (modality, body part, view, age, intent) and by its picture (colour,
/// size, contrast, and its distance to the training films where the pack can tell).
/// `waived` holds codes, or "all".
GateResult judgeFilm(const Film& film, const ModelCard& card, std::optional<double> unfamiliarity,
                     const QStringList& waived = {});

}  // namespace lucency
