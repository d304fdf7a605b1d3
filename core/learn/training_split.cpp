#include "core/learn/training_split.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace lucency {

namespace {

void append(DataSet& into, const DataSet& more) {
    into.films.insert(into.films.end(), more.films.begin(), more.films.end());
}

/// First: for training; second: for validation.
std::pair<DataSet, DataSet> divided(const DataSet& pool, const SplitChoice& choice) {
    if (choice.folds < 2) {
        return splitByPatient(pool, choice.validation_fraction, choice.seed);
    }
    auto [after, up_to] = splitByPatient(pool, (choice.fold + 1.0) / choice.folds, choice.seed);
    auto [own, before] = splitByPatient(up_to, double(choice.fold) / choice.folds, choice.seed);
    append(after, before);
    std::sort(after.films.begin(), after.films.end(),
              [](const LabelledFilm& a, const LabelledFilm& b) { return a.path < b.path; });
    return {std::move(after), std::move(own)};
}

}  // namespace

TrainingSplit splitForTraining(const DataSet& data_set, const SplitChoice& choice) {
    const bool is_split = !data_set.splits().isEmpty();
    const QRegularExpression left(
        QRegularExpression::wildcardToRegularExpression(choice.leave_out));
    TrainingSplit split;
    DataSet pool;
    pool.patients_known = data_set.patients_known;
    std::set<QString> elsewhere;
    for (const LabelledFilm& film : data_set.films) {
        const bool is_left_out = !choice.leave_out.isEmpty() &&
                                 left.match(film.name.section(QLatin1Char('/'), -1)).hasMatch();
        const bool is_for_training = !is_split || film.split == QLatin1String("train");
        if (is_left_out || !is_for_training) {
            elsewhere.insert(film.patient);
        }
        if (is_left_out) {
            split.left_out.films.push_back(film);
        } else if (is_for_training) {
            pool.films.push_back(film);
        }
    }
    std::tie(split.training, split.validation) = divided(pool, choice);
    auto& films = split.training.films;
    const auto moved = std::stable_partition(
        films.begin(), films.end(),
        [&](const LabelledFilm& film) { return !elsewhere.contains(film.patient); });
    split.validation.films.insert(split.validation.films.end(), moved, films.end());
    films.erase(moved, films.end());
    for (const auto& [part, name] : {std::pair{&split.training, "train"},
                                     {&split.validation, "val"},
                                     {&split.left_out, "test"}}) {
        for (LabelledFilm& film : part->films) {
            film.split = QLatin1String(name);
        }
    }
    return split;
}

}  // namespace lucency
