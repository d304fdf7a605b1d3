#pragma once

#include "core/base/progress.h"
#include "core/record/kappa.h"
#include "core/record/read_row.h"

#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace lucency {

/// Whose answer to a film. A read counts as unaided where the model's opinion was sealed when it
/// was made (mode second reader, first read), and as aided where it was open: the last read after
/// an unaided one, and any read of the modes concurrent and teaching.
enum class Answer { Unaided, Aided, Model };
/// What becomes of reads that take no side, where the answer must be yes or no.
enum class Unsure { AsPositive, AsNegative, LeftOut };

/// Of two on the films that both answered; normal, pneumonia, uncertain are three categories.
struct PairAgreement {
    QString reader;  ///< of the first answer
    QString other;   ///< of the second answer; the same reader's, or empty for the model
    Answer first = Answer::Unaided;
    Answer second = Answer::Unaided;
    /// By Verdict: rows the first answer, columns the second.
    std::array<std::array<int, 3>, 3> table{};
    Kappa kappa;
};

/// Of all readers: over the films that every one of them read, and over all.
struct GroupAgreement {
    Answer answer = Answer::Unaided;
    int readers = 0;
    Kappa complete, all;
};

/// Answers against the reference; positive is pneumonia.
struct Accuracy {
    QString reader;  ///< for the model: who it was shown to
    Answer answer = Answer::Unaided;
    Unsure unsure = Unsure::LeftOut;
    Proportion sensitivity, specificity, positive_predictive, negative_predictive;
};

/// Two answers to the same films with a reference: which of them were right.
struct AccuracyChange {
    QString reader;
    Answer from = Answer::Unaided, to = Answer::Aided;
    Unsure unsure = Unsure::LeftOut;
    PairedAnswers sensitivity;  ///< of the films that are positive, right or not
    PairedAnswers specificity;
};

/// What an opinion did to unaided reads that were looked at again.
struct MindChanges {
    QString reader;
    int films = 0;  ///< with an unaided read, an opinion, and a read after it
    int changed = 0;
    int towards_model = 0;    ///< differed from the model, then said the same
    int away_from_model = 0;  ///< said the same, then differed
    // Of the films with a reference:
    /// Right, uncertain, wrong: rows before, columns after.
    std::array<std::array<int, 3>, 3> outcomes{};
    Proportion benefit;  ///< wrong, then right; of those that were wrong
    Proportion harm;     ///< right, then wrong; of those that were right
    double p = 1;        ///< exactMcNemar() of benefit and harm
    /// Of the films that the reader had right and the model wrong: then wrong as the model; still
    /// right (RSR of Schemmer 2023, Proc IUI, p. 410).
    Proportion over_reliance, self_reliance;
    /// Of those that the reader had wrong and the model right: then right (RAIR, ibid.).
    Proportion right_reliance;
};

struct TimePerRead {
    QString reader;
    ReadingMode mode = ReadingMode::SecondReader;
    Spread seconds;  ///< from opening to the first read
};

struct ReaderAgreement {
    int rows = 0;  ///< that were counted
    int films = 0;
    int repeated = 0;            ///< further rows of a reader on the same film: left out
    int with_reference = 0;      ///< rows
    int unknown_references = 0;  ///< rows whose reference is neither NORMAL nor PNEUMONIA
    bool by_patient = false;     ///< bootstrapped by patient; else by film
    QStringList readers;         ///< sorted
    std::vector<PairAgreement> pairs;
    std::vector<GroupAgreement> groups;
    std::vector<Accuracy> accuracy;
    std::vector<AccuracyChange> changes;
    std::vector<MindChanges> minds;
    std::vector<TimePerRead> times;
};

/// Everything that can be counted from the rows; what they do not hold is left out. Stopped early,
/// bootstrap intervals are missing. `readers`: those that are looked at, empty for all.
ReaderAgreement readerAgreement(const std::vector<ReadRow>& rows, const QStringList& readers = {},
                                const std::stop_token& stop = {},
                                const ProgressCallback& progress = {});

/// What was answered in a row, or none.
std::optional<Verdict> answerIn(const ReadRow& row, Answer answer);

// Names as they stand in JSON and CSV.
QString answerName(Answer answer);  ///< "unaided", "aided", "model"
QString unsureName(Unsure unsure);  ///< "positive", "negative", "left-out"

}  // namespace lucency
