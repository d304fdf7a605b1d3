#include "core/record/reader_agreement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace lucency {

namespace {

constexpr int categories = 3;
constexpr std::array answers{Answer::Unaided, Answer::Aided, Answer::Model};
constexpr std::array unsure_ways{Unsure::LeftOut, Unsure::AsPositive, Unsure::AsNegative};

using Rows = std::vector<const ReadRow*>;

std::optional<Verdict> verdictOfLabel(const QString& label) {
    for (const Verdict verdict : {Verdict::Normal, Verdict::Pneumonia}) {
        if (label.compare(verdictName(verdict), Qt::CaseInsensitive) == 0) {
            return verdict;
        }
    }
    return std::nullopt;
}

/// Yes or no of an answer; none where it is left out.
std::optional<bool> isPositive(std::optional<Verdict> answer, Unsure unsure) {
    if (!answer || (answer == Verdict::Uncertain && unsure == Unsure::LeftOut)) {
        return std::nullopt;
    }
    return answer == Verdict::Uncertain ? unsure == Unsure::AsPositive
                                        : answer == Verdict::Pneumonia;
}

/// Numbers for what is drawn together: patients where every row names one, else films.
class Patients {
public:
    explicit Patients(const Rows& rows)
        : known_(!rows.empty() && std::ranges::none_of(rows, [](const ReadRow* row) {
              return row->patient.isEmpty();
          })) {}

    bool known() const { return known_; }
    int of(const ReadRow& row) {
        const QByteArray key = known_ ? row.patient.toUtf8() : row.film;
        const auto found = numbers_.constFind(key);
        return found != numbers_.cend() ? *found
                                        : *numbers_.insert(key, static_cast<int>(numbers_.size()));
    }

private:
    bool known_;
    QHash<QByteArray, int> numbers_;
};

class Count {
public:
    Count(const Rows& rows, ReaderAgreement& result, const std::stop_token& stop,
          const ProgressCallback& progress)
        : patients_(rows), result_(result), stop_(stop), progress_(progress) {
        for (const ReadRow* row : rows) {
            by_reader_[row->reader].push_back(row);
            by_film_[row->film].push_back(row);
        }
        for (const auto& [reader, own] : by_reader_) {
            result_.readers << reader;
        }
        result_.films = static_cast<int>(by_film_.size());
        result_.by_patient = patients_.known();
        const auto readers = static_cast<std::int64_t>(by_reader_.size());
        steps_ = readers * (readers - 1) + readers * 3 + 2;
    }

    void everything() {
        for (const Answer answer : {Answer::Unaided, Answer::Aided}) {
            comparePairs(answer);
            compareAll(answer);
        }
        for (const auto& [reader, rows] : by_reader_) {
            compareWithin(reader, rows, Answer::Unaided, Answer::Aided);
            compareWithin(reader, rows, Answer::Unaided, Answer::Model);
            compareWithin(reader, rows, Answer::Aided, Answer::Model);
            measure(reader, rows);
            countChanges(reader, rows);
            timeReads(reader, rows);
        }
    }

private:
    void step() {
        if (progress_) {
            progress_(++done_, steps_);
        }
    }

    void addPair(PairAgreement pair, const std::vector<PairOfAnswers>& films) {
        step();
        if (films.empty()) {
            return;
        }
        for (const PairOfAnswers& film : films) {
            ++pair.table[static_cast<std::size_t>(film.first)]
                        [static_cast<std::size_t>(film.second)];
        }
        pair.kappa = cohensKappa(films, categories, stop_);
        result_.pairs.push_back(std::move(pair));
    }

    void comparePairs(Answer answer) {
        for (auto one = by_reader_.begin(); one != by_reader_.end(); ++one) {
            QHash<QByteArray, Verdict> said;
            for (const ReadRow* row : one->second) {
                if (const auto verdict = answerIn(*row, answer)) {
                    said.insert(row->film, *verdict);
                }
            }
            for (auto other = std::next(one); other != by_reader_.end(); ++other) {
                std::vector<PairOfAnswers> films;
                for (const ReadRow* row : other->second) {
                    const auto verdict = answerIn(*row, answer);
                    if (verdict && said.contains(row->film)) {
                        films.push_back({static_cast<int>(said.value(row->film)),
                                         static_cast<int>(*verdict), patients_.of(*row)});
                    }
                }
                addPair({one->first, other->first, answer, answer, {}, {}}, films);
            }
        }
    }

    void compareAll(Answer answer) {
        std::vector<CountedAnswers> all;
        QSet<QString> readers;
        for (const auto& [film, rows] : by_film_) {
            CountedAnswers counted{std::vector<int>(categories), patients_.of(*rows.front())};
            for (const ReadRow* row : rows) {
                if (const auto verdict = answerIn(*row, answer)) {
                    ++counted.counts[static_cast<std::size_t>(*verdict)];
                    readers.insert(row->reader);
                }
            }
            all.push_back(std::move(counted));
        }
        step();
        const auto everybody = static_cast<int>(readers.size());
        if (everybody < 2) {
            return;
        }
        GroupAgreement group{answer, everybody, {}, fleissKappa(all, categories, stop_)};
        std::erase_if(all, [everybody](const CountedAnswers& film) {
            return std::accumulate(film.counts.begin(), film.counts.end(), 0) < everybody;
        });
        group.complete = fleissKappa(all, categories, stop_);
        if (group.all.films > 0) {
            result_.groups.push_back(std::move(group));
        }
    }

    void compareWithin(const QString& reader, const Rows& rows, Answer first, Answer second) {
        std::vector<PairOfAnswers> films;
        for (const ReadRow* row : rows) {
            const auto one = answerIn(*row, first);
            const auto other = answerIn(*row, second);
            if (one && other) {
                films.push_back(
                    {static_cast<int>(*one), static_cast<int>(*other), patients_.of(*row)});
            }
        }
        addPair({reader, second == Answer::Model ? QString() : reader, first, second, {}, {}},
                films);
    }

    void measure(const QString& reader, const Rows& rows) {
        for (const Unsure unsure : unsure_ways) {
            for (const Answer answer : answers) {
                if (answer == Answer::Model && unsure != Unsure::LeftOut) {
                    continue;  // it always takes a side
                }
                Accuracy accuracy{reader, answer, unsure, {}, {}, {}, {}};
                for (const ReadRow* row : rows) {
                    const auto truth = verdictOfLabel(row->reference);
                    const auto positive = isPositive(answerIn(*row, answer), unsure);
                    if (!truth || !positive) {
                        continue;
                    }
                    const bool diseased = truth == Verdict::Pneumonia;
                    const bool right = diseased == *positive;
                    for (Proportion* proportion :
                         {diseased ? &accuracy.sensitivity : &accuracy.specificity,
                          *positive ? &accuracy.positive_predictive
                                    : &accuracy.negative_predictive}) {
                        ++proportion->whole;
                        proportion->part += right ? 1 : 0;
                    }
                }
                if (accuracy.sensitivity.whole + accuracy.specificity.whole > 0) {
                    result_.accuracy.push_back(accuracy);
                }
            }
            for (const auto& [from, to] : {std::pair(Answer::Unaided, Answer::Aided),
                                           std::pair(Answer::Unaided, Answer::Model),
                                           std::pair(Answer::Aided, Answer::Model)}) {
                AccuracyChange change{reader, from, to, unsure, {}, {}};
                for (const ReadRow* row : rows) {
                    const auto truth = verdictOfLabel(row->reference);
                    const auto before = isPositive(answerIn(*row, from), unsure);
                    const auto after = isPositive(answerIn(*row, to), unsure);
                    if (!truth || !before || !after) {
                        continue;
                    }
                    const bool diseased = truth == Verdict::Pneumonia;
                    PairedAnswers& pairs = diseased ? change.sensitivity : change.specificity;
                    const bool was_right = *before == diseased;
                    const bool is_right = *after == diseased;
                    ++(was_right ? (is_right ? pairs.both : pairs.first_only)
                                 : (is_right ? pairs.second_only : pairs.neither));
                }
                if (change.sensitivity.films() + change.specificity.films() > 0) {
                    result_.changes.push_back(change);
                }
            }
        }
    }

    void countChanges(const QString& reader, const Rows& rows) {
        MindChanges minds;
        minds.reader = reader;
        const auto count = [](Proportion& proportion, bool part) {
            ++proportion.whole;
            proportion.part += part ? 1 : 0;
        };
        for (const ReadRow* row : rows) {
            const auto before = answerIn(*row, Answer::Unaided);
            const auto after = answerIn(*row, Answer::Aided);
            const auto model = answerIn(*row, Answer::Model);
            if (!before || !after || !model) {
                continue;
            }
            ++minds.films;
            minds.changed += before != after ? 1 : 0;
            minds.towards_model += before != model && after == model ? 1 : 0;
            minds.away_from_model += before == model && after != model ? 1 : 0;
            const auto truth = verdictOfLabel(row->reference);
            if (!truth) {
                continue;
            }
            enum Outcome : std::size_t { Right, Neither, Wrong };
            const auto outcome = [&](Verdict said) {
                return said == *truth ? Right : said == Verdict::Uncertain ? Neither : Wrong;
            };
            const Outcome was = outcome(*before);
            const Outcome is = outcome(*after);
            const Outcome models = outcome(*model);
            ++minds.outcomes[was][is];
            if (was == Wrong) {
                count(minds.benefit, is == Right);
                if (models == Right) {
                    count(minds.right_reliance, is == Right);
                }
            } else if (was == Right) {
                count(minds.harm, is == Wrong);
                if (models == Wrong) {
                    count(minds.over_reliance, is == Wrong);
                    count(minds.self_reliance, is == Right);
                }
            }
        }
        minds.p = exactMcNemar(minds.benefit.part, minds.harm.part);
        if (minds.films > 0) {
            result_.minds.push_back(minds);
        }
    }

    void timeReads(const QString& reader, const Rows& rows) {
        std::map<ReadingMode, std::vector<double>> seconds;
        for (const ReadRow* row : rows) {
            if (row->seconds) {
                seconds[row->mode].push_back(*row->seconds);
            }
        }
        for (const auto& [mode, values] : seconds) {
            result_.times.push_back({reader, mode, *spreadOf(values)});
        }
    }

    Patients patients_;
    ReaderAgreement& result_;
    const std::stop_token& stop_;
    const ProgressCallback& progress_;
    std::map<QString, Rows> by_reader_;
    std::map<QByteArray, Rows> by_film_;
    std::int64_t done_ = 0, steps_ = 0;
};

}  // namespace

std::optional<Verdict> answerIn(const ReadRow& row, Answer answer) {
    const auto said = [](const std::optional<ReadRow::Said>& read) {
        return read ? std::optional(read->verdict) : std::nullopt;
    };
    const bool sealed = row.mode == ReadingMode::SecondReader;
    switch (answer) {
        case Answer::Unaided:
            return sealed ? std::optional(row.first.verdict) : std::nullopt;
        case Answer::Aided:
            return sealed || row.last ? said(row.last) : std::optional(row.first.verdict);
        case Answer::Model:
            break;
    }
    if (!row.shown) {
        return std::nullopt;
    }
    const auto named = verdictOfLabel(row.shown->label);
    return named                                                  ? named
           : row.shown->probability >= row.shown->operating_point ? Verdict::Pneumonia
                                                                  : Verdict::Normal;
}

ReaderAgreement readerAgreement(const std::vector<ReadRow>& rows, const QStringList& readers,
                                const std::stop_token& stop, const ProgressCallback& progress) {
    ReaderAgreement result;
    Rows counted;
    QSet<std::pair<QString, QByteArray>> seen;
    for (const ReadRow& row : rows) {
        if (!readers.isEmpty() && !readers.contains(row.reader)) {
            continue;
        }
        if (seen.contains({row.reader, row.film})) {
            ++result.repeated;
            continue;
        }
        seen.insert({row.reader, row.film});
        const bool known = verdictOfLabel(row.reference).has_value();
        result.with_reference += known ? 1 : 0;
        result.unknown_references += !known && !row.reference.isEmpty() ? 1 : 0;
        counted.push_back(&row);
    }
    result.rows = static_cast<int>(counted.size());
    Count(counted, result, stop, progress).everything();
    return result;
}

QString answerName(Answer answer) {
    switch (answer) {
        case Answer::Unaided:
            return QStringLiteral("unaided");
        case Answer::Aided:
            return QStringLiteral("aided");
        case Answer::Model:
            break;
    }
    return QStringLiteral("model");
}

QString unsureName(Unsure unsure) {
    switch (unsure) {
        case Unsure::AsPositive:
            return QStringLiteral("positive");
        case Unsure::AsNegative:
            return QStringLiteral("negative");
        case Unsure::LeftOut:
            break;
    }
    return QStringLiteral("left-out");
}

}  // namespace lucency
