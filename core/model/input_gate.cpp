#include "core/model/input_gate.h"

#include "core/film/display.h"
#include "core/film/stated_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

/// A film is refused beyond the limit of familiarity, warned of beyond this share of it.
constexpr double warning_share = 0.85;
constexpr double colourful = 0.06;  ///< mean chroma of a picture that is no gray film
constexpr int least_side_px = 128;  ///< below it there is too little to see
constexpr int poor_side_px = 200;
constexpr double longest_aspect = 3;  ///< of the longer side to the shorter

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputGate)
};

class Judge {
public:
    Judge(const Film& film, const ModelCard& card) : film_(film), card_(card) {}

    void judgeFacts() {
        const Acquisition& facts = film_.acquisition;
        if (!facts.modality.isEmpty()) {
            judgeModality(facts.modality.toUpper());
        }
        if (!facts.body_part.isEmpty() && !isChest(facts.body_part)) {
            add("body-part", GateSeverity::Refuse, 1,
                Words::tr("The film says it shows another part of the body (%1), not the chest.")
                    .arg(facts.body_part));
        }
        // Mediolateral views are of mammograms and limbs; to the model they are lateral ones.
        const QString view = standardView(facts.view_position);
        if (isLateralView(view) || view == QLatin1String("ML") || view == QLatin1String("LM")) {
            add("lateral-view", GateSeverity::Refuse, 1,
                Words::tr(
                    "The film says it is a lateral view; the model knows frontal films only."));
        }
        if (facts.patient_age_years) {
            judgeAge(*facts.patient_age_years);
        }
        if (facts.presentation_intent.toUpper() == QLatin1String("FOR PROCESSING")) {
            add("for-processing", GateSeverity::Warn, 1,
                Words::tr("The film is raw data for processing, not a picture for presentation."));
        }
        const auto says_part = [](const FilmNotice& notice) {
            return notice.code == QLatin1String("truncated");
        };
        if (std::any_of(film_.notices.begin(), film_.notices.end(), says_part)) {
            add("truncated", GateSeverity::Refuse, 1,
                Words::tr(
                    "Only a part of this film is there, and the model knows whole ones only."));
        }
        if (facts.synthetic) {
            add("synthetic", GateSeverity::Warn, 1,
                Words::tr("The film says it is synthetic: it shows nobody, and the opinion means "
                          "nothing about a patient."));
        }
    }

    void judgePicture(std::optional<double> unfamiliarity) {
        if (film_.chroma > colourful) {
            add("colour", GateSeverity::Refuse, std::min(1.0, film_.chroma / (2 * colourful)),
                Words::tr("The picture is in colour; a chest film is gray."));
        }
        const int shorter = std::min(film_.pixels.rows, film_.pixels.columns);
        const int longer = std::max(film_.pixels.rows, film_.pixels.columns);
        if (shorter < poor_side_px) {
            add("quality", shorter < least_side_px ? GateSeverity::Refuse : GateSeverity::Warn,
                1 - static_cast<double>(shorter) / poor_side_px,
                Words::tr("The picture is too small (%1 x %2 pixels) to be read reliably.")
                    .arg(film_.pixels.columns)
                    .arg(film_.pixels.rows));
        }
        if (longer > longest_aspect * shorter) {
            add("not-a-chest-film", GateSeverity::Refuse, 1,
                Words::tr("The picture is a narrow strip; a chest film is not."));
        }
        const auto [low, high] = percentileRange(film_, 5, 95);
        const auto [least, most] = percentileRange(film_, 0, 100);
        if (high - low < 0.05 * (most - least) || most <= least) {
            add("quality", GateSeverity::Refuse, 1,
                Words::tr("The picture has hardly any contrast."));
        }
        if (unfamiliarity && card_.unfamiliarity_limit > 0) {
            judgeDistance(*unfamiliarity / card_.unfamiliarity_limit);
        }
    }

    std::vector<GateReason> reasons;

private:
    void add(const char* code, GateSeverity severity, double score, const QString& text) {
        reasons.push_back(
            {QLatin1String(code), severity, std::clamp(score, 0.0, 1.0), text, false});
    }

    /// `share`: of the limit of familiarity.
    void judgeDistance(double share) {
        if (share > 1) {
            add("out-of-distribution", GateSeverity::Refuse, share / (1 + share),
                Words::tr("The picture is unlike the chest films the model learned from."));
        } else if (share > warning_share) {
            add("out-of-distribution", GateSeverity::Warn, share / (1 + share),
                Words::tr("The picture differs from most films the model learned from: rely on its "
                          "opinion less."));
        }
    }

    void judgeModality(const QString& modality) {
        static const QStringList radiographs{QStringLiteral("CR"), QStringLiteral("DX"),
                                             QStringLiteral("RG"), QStringLiteral("DR"),
                                             QStringLiteral("RF"), QStringLiteral("XA")};
        static const QStringList unclear{QStringLiteral("OT"), QStringLiteral("SC")};
        if (unclear.contains(modality)) {
            add("modality", GateSeverity::Warn, 0.5,
                Words::tr("The film does not say that it is a radiograph (modality %1).")
                    .arg(modality));
        } else if (!radiographs.contains(modality) && !card_.modalities.contains(modality)) {
            add("modality", GateSeverity::Refuse, 1,
                Words::tr("The image is of modality %1; the model knows chest radiographs only.")
                    .arg(modality));
        }
    }

    void judgeAge(double years) {
        const double outside =
            std::max(card_.youngest_years - years, years - card_.oldest_years - 1);
        if (outside > 0 || years < card_.youngest_years) {
            add("age", GateSeverity::Warn, outside / (outside + 5),
                Words::tr("The patient's age lies outside what the model was trained on (%1 to %2 "
                          "years).")
                    .arg(card_.youngest_years)
                    .arg(card_.oldest_years));
        }
    }

    const Film& film_;
    const ModelCard& card_;
};

}  // namespace

bool GateResult::accepted() const {
    return std::all_of(reasons.begin(), reasons.end(), [](const GateReason& reason) {
        return reason.severity != GateSeverity::Refuse || reason.waived;
    });
}

GateResult judgeFilm(const Film& film, const ModelCard& card, std::optional<double> unfamiliarity,
                     const QStringList& waived) {
    Judge judge(film, card);
    judge.judgeFacts();
    judge.judgePicture(unfamiliarity);
    GateResult result{std::move(judge.reasons)};
    for (GateReason& reason : result.reasons) {
        reason.waived = reason.severity == GateSeverity::Refuse &&
                        (waived.contains(reason.code) || waived.contains(QStringLiteral("all")));
    }
    return result;
}

}  // namespace lucency
