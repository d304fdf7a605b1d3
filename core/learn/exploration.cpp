#include "core/learn/exploration.h"

#include "core/film/film_reader.h"
#include "core/film/model_input.h"

#include <QJsonArray>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>

namespace lucency {

namespace {

constexpr int gray_side = 64;
constexpr int small_side = 32;
constexpr std::size_t small_size = small_side * small_side;
constexpr int samples_a_label = 8;

/// What is kept of a film while the others are read.
struct Seen {
    int width = 0, height = 0;
    QByteArray pixels;
    std::array<float, intensity_bins> histogram{};
    double mean = 0, deviation = 0;
    std::uint64_t hash = 0;
    std::vector<float> small;  ///< 32 x 32, mean 0, length 1
    std::optional<Error> error;
};

std::vector<float> shrunk(const std::vector<float>& gray, int width, int height) {
    InputSpec spec;
    spec.width = width;
    spec.height = height;
    return makeModelInput(gray, gray_side, gray_side, spec).gray;
}

Seen look(const QString& path) {
    Seen seen;
    const Result<Film> film = readFilm(path);
    if (!film) {
        seen.error = film.error();
        return seen;
    }
    seen.width = film->pixels.columns;
    seen.height = film->pixels.rows;
    seen.pixels = pixelsSha256(film->pixels);
    InputSpec spec;
    spec.width = spec.height = gray_side;
    const std::vector<float> gray = makeModelInput(*film, spec).gray;
    double squares = 0;
    for (const float value : gray) {
        const int bin = std::clamp(static_cast<int>(value * intensity_bins), 0, intensity_bins - 1);
        seen.histogram[bin] += 1.0F / static_cast<float>(gray.size());
        seen.mean += value;
        squares += static_cast<double>(value) * value;
    }
    seen.mean /= static_cast<double>(gray.size());
    seen.deviation = std::sqrt(
        std::max(0.0, squares / static_cast<double>(gray.size()) - seen.mean * seen.mean));
    const std::vector<float> rows = shrunk(gray, 9, 8);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 8; ++x) {
            seen.hash = seen.hash << 1 | (rows[y * 9 + x] > rows[y * 9 + x + 1] ? 1U : 0U);
        }
    }
    seen.small = shrunk(gray, small_side, small_side);
    const float mean =
        std::accumulate(seen.small.begin(), seen.small.end(), 0.0F) / float(small_size);
    double length = 0;
    for (float& value : seen.small) {
        value -= mean;
        length += static_cast<double>(value) * value;
    }
    for (float& value : seen.small) {
        value /= static_cast<float>(std::sqrt(length) + 1e-9);
    }
    return seen;
}

/// Sets that grow together.
class Groups {
public:
    explicit Groups(std::size_t count) : parent_(count) {
        std::iota(parent_.begin(), parent_.end(), 0);
    }
    std::size_t of(std::size_t i) {
        while (parent_[i] != i) {
            i = parent_[i] = parent_[parent_[i]];
        }
        return i;
    }
    void join(std::size_t a, std::size_t b) { parent_[of(a)] = of(b); }

private:
    std::vector<std::size_t> parent_;
};

void addGroups(Exploration& exploration, Groups& joined, bool exact,
               const std::vector<std::size_t>& members) {
    std::map<std::size_t, std::vector<std::size_t>> by_root;
    for (const std::size_t film : members) {
        by_root[joined.of(film)].push_back(film);
    }
    for (auto& [root, films] : by_root) {
        if (films.size() < 2) {
            continue;
        }
        std::set<QString> splits, labels, patients;
        for (const std::size_t film : films) {
            const LabelledFilm& labelled = exploration.data_set.films[film];
            splits.insert(labelled.split);
            labels.insert(labelled.label);
            patients.insert(labelled.patient);
        }
        exploration.duplicates.push_back(
            {exact, films, splits.size() > 1, labels.size() > 1, patients.size() > 1});
    }
}

void findDuplicates(Exploration& exploration, const std::vector<Seen>& seen) {
    constexpr DuplicateRule rule;
    std::map<QByteArray, std::size_t> first_of;
    Groups equal(seen.size()), alike(seen.size());
    std::vector<std::size_t> all, representatives;
    for (const ExploredFilm& film : exploration.films) {
        all.push_back(film.film);
        const auto [it, is_new] = first_of.emplace(seen[film.film].pixels, film.film);
        if (is_new) {
            representatives.push_back(film.film);
        } else {
            equal.join(film.film, it->second);
        }
    }
    for (std::size_t i = 0; i < representatives.size(); ++i) {
        const Seen& a = seen[representatives[i]];
        for (std::size_t k = i + 1; k < representatives.size(); ++k) {
            const Seen& b = seen[representatives[k]];
            if (std::popcount(a.hash ^ b.hash) <= rule.hash_bits &&
                std::inner_product(a.small.begin(), a.small.end(), b.small.begin(), 0.0) >=
                    rule.correlation) {
                alike.join(representatives[i], representatives[k]);
            }
        }
    }
    addGroups(exploration, equal, true, all);
    addGroups(exploration, alike, false, representatives);
    std::stable_sort(exploration.duplicates.begin(), exploration.duplicates.end(),
                     [](const DuplicateGroup& a, const DuplicateGroup& b) {
                         return std::pair(a.exact, a.films.size()) >
                                std::pair(b.exact, b.films.size());
                     });
}

void countClasses(Exploration& exploration) {
    std::map<std::pair<QString, QString>, std::pair<int, std::set<QString>>> classes;
    std::map<QString, std::set<QString>> splits, labels;
    for (const LabelledFilm& film : exploration.data_set.films) {
        auto& [films, patients] = classes[{film.split, film.label}];
        ++films;
        patients.insert(film.patient);
        splits[film.patient].insert(film.split);
        labels[film.patient].insert(film.label);
    }
    for (const auto& [key, value] : classes) {
        exploration.classes.push_back(
            {key.first, key.second, value.first, static_cast<int>(value.second.size())});
    }
    for (const auto& [patient, in] : splits) {
        if (in.size() > 1) {
            exploration.patients_in_several_splits.append(patient);
        }
        if (labels[patient].size() > 1) {
            exploration.patients_of_several_labels.append(patient);
        }
    }
}

void countIntensities(Exploration& exploration, const std::vector<Seen>& seen) {
    std::map<QString, ExploredIntensities> by_label;
    std::map<QString, double> squares;
    for (const ExploredFilm& film : exploration.films) {
        const QString& label = exploration.data_set.films[film.film].label;
        ExploredIntensities& sum = by_label[label];
        const Seen& one = seen[film.film];
        sum.label = label;
        ++sum.films;
        for (int bin = 0; bin < intensity_bins; ++bin) {
            sum.histogram[bin] += one.histogram[bin];
        }
        sum.mean += one.mean;
        squares[label] += one.mean * one.mean;
        sum.contrast += one.deviation;
    }
    for (auto& [label, sum] : by_label) {
        for (double& share : sum.histogram) {
            share /= sum.films;
        }
        sum.mean /= sum.films;
        sum.contrast /= sum.films;
        sum.mean_deviation =
            std::sqrt(std::max(0.0, squares[label] / sum.films - sum.mean * sum.mean));
        exploration.intensities.push_back(sum);
    }
}

void drawSamples(Exploration& exploration, std::uint64_t seed) {
    std::map<QString, std::size_t> position;
    DataSet readable;
    for (const ExploredFilm& film : exploration.films) {
        readable.films.push_back(exploration.data_set.films[film.film]);
        position[readable.films.back().path] = film.film;
    }
    for (const LabelledFilm& film : drawByPatient(readable, 2 * samples_a_label, seed).films) {
        exploration.samples.push_back(position[film.path]);
    }
}

}  // namespace

Result<Exploration> explore(const DataSet& data_set, std::uint64_t seed, std::stop_token stop,
                            const ProgressCallback& progress) {
    const std::size_t count = data_set.films.size();
    std::vector<Seen> seen(count);
    std::atomic<std::size_t> next = 0, done = 0;
    const auto work = [&](bool reports) {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            seen[i] = look(data_set.films[i].path);
            ++done;
            if (reports && progress) {
                progress(static_cast<std::int64_t>(done.load()), static_cast<std::int64_t>(count));
            }
        }
    };
    {
        const std::jthread other(work, false);
        work(true);
    }
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    Exploration exploration;
    exploration.data_set = data_set;
    for (std::size_t i = 0; i < count; ++i) {
        if (seen[i].error) {
            exploration.unreadable.emplace_back(i, *seen[i].error);
        } else {
            exploration.films.push_back({i, seen[i].width, seen[i].height});
        }
    }
    countClasses(exploration);
    countIntensities(exploration, seen);
    findDuplicates(exploration, seen);
    drawSamples(exploration, seed);
    return exploration;
}

namespace {

QJsonObject spread(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values.empty() ? QJsonValue()
                              : QJsonValue(values[static_cast<std::size_t>(
                                    std::lround(share * double(values.size() - 1)))]);
    };
    return {{QStringLiteral("least"), at(0)},
            {QStringLiteral("quarter"), at(0.25)},
            {QStringLiteral("median"), at(0.5)},
            {QStringLiteral("three_quarters"), at(0.75)},
            {QStringLiteral("greatest"), at(1)}};
}

}  // namespace

QJsonObject explorationToJson(const Exploration& exploration) {
    QJsonArray classes, duplicates, unreadable, samples;
    for (const ExploredClass& one : exploration.classes) {
        classes.append(QJsonObject{{QStringLiteral("split"), one.split},
                                   {QStringLiteral("label"), one.label},
                                   {QStringLiteral("films"), one.films},
                                   {QStringLiteral("patients"), one.patients}});
    }
    const auto name = [&](std::size_t film) { return exploration.data_set.films[film].name; };
    for (const DuplicateGroup& group : exploration.duplicates) {
        QJsonArray films;
        for (const std::size_t film : group.films) {
            films.append(name(film));
        }
        duplicates.append(QJsonObject{{QStringLiteral("exact"), group.exact},
                                      {QStringLiteral("films"), films},
                                      {QStringLiteral("across_splits"), group.across_splits},
                                      {QStringLiteral("across_labels"), group.across_labels},
                                      {QStringLiteral("across_patients"), group.across_patients}});
    }
    for (const auto& [film, error] : exploration.unreadable) {
        unreadable.append(QJsonObject{{QStringLiteral("film"), name(film)},
                                      {QStringLiteral("code"), errorName(error.code)},
                                      {QStringLiteral("text"), errorSentence(error)}});
    }
    for (const std::size_t film : exploration.samples) {
        samples.append(name(film));
    }
    QJsonObject sizes, intensities;
    for (const ExploredIntensities& one : exploration.intensities) {
        std::vector<double> widths, heights, aspects;
        for (const ExploredFilm& film : exploration.films) {
            if (exploration.data_set.films[film.film].label == one.label) {
                widths.push_back(film.width);
                heights.push_back(film.height);
                aspects.push_back(film.aspect());
            }
        }
        sizes.insert(one.label, QJsonObject{{QStringLiteral("width"), spread(widths)},
                                            {QStringLiteral("height"), spread(heights)},
                                            {QStringLiteral("aspect"), spread(aspects)}});
        QJsonArray histogram;
        for (const double share : one.histogram) {
            histogram.append(share);
        }
        intensities.insert(one.label,
                           QJsonObject{{QStringLiteral("films"), one.films},
                                       {QStringLiteral("mean"), one.mean},
                                       {QStringLiteral("mean_deviation"), one.mean_deviation},
                                       {QStringLiteral("contrast"), one.contrast},
                                       {QStringLiteral("histogram"), histogram}});
    }
    return {{QStringLiteral("films"), static_cast<int>(exploration.data_set.films.size())},
            {QStringLiteral("patients_known"), exploration.data_set.patients_known},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("sizes"), sizes},
            {QStringLiteral("intensities"), intensities},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("patients_in_several_splits"),
             QJsonArray::fromStringList(exploration.patients_in_several_splits)},
            {QStringLiteral("patients_of_several_labels"),
             QJsonArray::fromStringList(exploration.patients_of_several_labels)},
            {QStringLiteral("samples"), samples},
            {QStringLiteral("unreadable"), unreadable}};
}

}  // namespace lucency
