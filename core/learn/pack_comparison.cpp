#include "core/learn/pack_comparison.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

QJsonObject differenceJson(const PairedDifference& difference) {
    const auto finite = [](double value) {
        return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
    };
    return {{QStringLiteral("value"), finite(difference.value)},
            {QStringLiteral("interval"),
             QJsonArray{finite(difference.interval[0]), finite(difference.interval[1])}}};
}

double spreadAt(const PackComparison& comparison, std::size_t film) {
    double least = 1, most = 0;
    for (const auto& pack : comparison.packs) {
        const double p = pack.evaluation.films[film].probability;
        least = std::min(least, p);
        most = std::max(most, p);
    }
    return most - least;
}

}  // namespace

Result<PackComparison> comparePacks(const std::vector<std::shared_ptr<const Classifier>>& packs,
                                    const DataSet& data_set, std::stop_token stop,
                                    const ProgressCallback& progress) {
    PackComparison comparison;
    const auto films = static_cast<std::int64_t>(data_set.films.size());
    for (const auto& pack : packs) {
        const auto before = films * static_cast<std::int64_t>(comparison.packs.size());
        Result<Evaluation> evaluation =
            evaluate(*pack, data_set, false, stop, [&](std::int64_t done, std::int64_t) {
                if (progress) {
                    progress(before + done, films * static_cast<std::int64_t>(packs.size()));
                }
            });
        if (!evaluation) {
            return evaluation.error();
        }
        comparison.packs.push_back({std::move(evaluation).value(), {}, {}});
    }
    // What all have answered, in one order.
    const auto answered = [&](std::size_t film) {
        return std::ranges::all_of(comparison.packs, [film](const auto& pack) {
            return pack.evaluation.films[film].logit.has_value();
        });
    };
    std::vector<std::size_t> common;
    for (std::size_t film = 0; film < data_set.films.size(); ++film) {
        if (answered(film)) {
            common.push_back(film);
        }
    }
    if (common.empty()) {
        return Error{ErrorCode::DataSetUnusable,
                     QStringLiteral("no film was answered by every model")};
    }
    comparison.films = static_cast<int>(common.size());
    comparison.left_out = static_cast<int>(data_set.films.size() - common.size());
    std::vector<Scored> first;
    for (auto& pack : comparison.packs) {
        std::vector<EvaluatedFilm> kept;
        for (const std::size_t film : common) {
            kept.push_back(std::move(pack.evaluation.films[film]));
        }
        pack.evaluation.films = std::move(kept);
        const double threshold = pack.evaluation.operating_point;
        const std::vector<Scored> scored = scoredFilms(pack.evaluation);
        pack.evaluation.metrics = measure(scored, threshold);
        pack.intervals = bootstrapIntervals(scored, threshold);
        if (first.empty()) {
            first = scored;
        } else {
            pack.against_first = comparePaired(
                first, comparison.packs.front().evaluation.operating_point, scored, threshold);
        }
    }
    for (std::size_t film = 0; film < common.size(); ++film) {
        const QString& answer = comparison.packs.front().evaluation.films[film].predicted;
        if (std::ranges::any_of(comparison.packs, [&](const auto& pack) {
                return pack.evaluation.films[film].predicted != answer;
            })) {
            comparison.disagreements.push_back(film);
        }
    }
    std::stable_sort(comparison.disagreements.begin(), comparison.disagreements.end(),
                     [&](std::size_t a, std::size_t b) {
                         return spreadAt(comparison, a) > spreadAt(comparison, b);
                     });
    return comparison;
}

QJsonObject packComparisonToJson(const PackComparison& comparison) {
    QJsonArray packs;
    for (const auto& pack : comparison.packs) {
        QJsonObject one = evaluationToJson(pack.evaluation);
        if (&pack != &comparison.packs.front()) {
            const PairedDifferences& d = pack.against_first;
            one.insert(QStringLiteral("against_first"),
                       QJsonObject{{QStringLiteral("accuracy"), differenceJson(d.accuracy)},
                                   {QStringLiteral("auc"), differenceJson(d.auc)},
                                   {QStringLiteral("f1"), differenceJson(d.f1)},
                                   {QStringLiteral("sensitivity"), differenceJson(d.sensitivity)},
                                   {QStringLiteral("specificity"), differenceJson(d.specificity)},
                                   {QStringLiteral("only_first_right"), d.only_first_right},
                                   {QStringLiteral("only_this_right"), d.only_second_right}});
        }
        packs.append(one);
    }
    QJsonArray disagreements;
    for (const std::size_t film : comparison.disagreements) {
        QJsonArray probabilities;
        for (const auto& pack : comparison.packs) {
            probabilities.append(pack.evaluation.films[film].probability);
        }
        const LabelledFilm& labelled = comparison.packs.front().evaluation.films[film].film;
        disagreements.append(QJsonObject{{QStringLiteral("film"), labelled.name},
                                         {QStringLiteral("label"), labelled.label},
                                         {QStringLiteral("probabilities"), probabilities}});
    }
    return {{QStringLiteral("films"), comparison.films},
            {QStringLiteral("left_out"), comparison.left_out},
            {QStringLiteral("packs"), packs},
            {QStringLiteral("disagreements"), disagreements}};
}

QByteArray packComparisonToCsv(const PackComparison& comparison) {
    QStringList heading{QStringLiteral("path"), QStringLiteral("label")};
    for (std::size_t pack = 1; pack <= comparison.packs.size(); ++pack) {
        heading << QStringLiteral("probability_%1").arg(pack)
                << QStringLiteral("predicted_%1").arg(pack);
    }
    QByteArray csv = heading.join(QLatin1Char(',')).toUtf8() + '\n';
    for (std::size_t film = 0; film < static_cast<std::size_t>(comparison.films); ++film) {
        const LabelledFilm& labelled = comparison.packs.front().evaluation.films[film].film;
        QStringList row{csvField(labelled.path), labelled.label};
        for (const auto& pack : comparison.packs) {
            row << QString::number(pack.evaluation.films[film].probability, 'g', 9)
                << pack.evaluation.films[film].predicted;
        }
        csv += row.join(QLatin1Char(',')).toUtf8() + '\n';
    }
    return csv;
}

}  // namespace lucency
