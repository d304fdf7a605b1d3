#pragma once

#include "core/record/reader_agreement.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lucency {

/// Figures as people read them, translated, numbers as the locale writes them.
struct FigureTable {
    /// By what it is about.
    enum class Part { Agreement, Accuracy, Minds, Times } part = Part::Agreement;
    QString title;
    QStringList columns;
    std::vector<QStringList> rows;
    QString note;  ///< how the figures are meant; may be empty
};

/// Tables without rows are left out.
std::vector<FigureTable> agreementTables(const ReaderAgreement& agreement);

/// What was counted and what was not, a sentence each.
QStringList agreementRemarks(const ReaderAgreement& agreement);

// Words and numbers that the charts have too.
QString pairWords(const PairAgreement& pair);
QString groupWords(const GroupAgreement& group, bool complete);
QString answerWords(Answer answer);
QString figureText(double value, int digits = 2);                ///< "not defined" for NaN
QString intervalText(const Interval& interval, int digits = 2);  ///< "0.48 to 0.75"
QString percentText(double share);                               ///< "83 %"
QString countedText(const Proportion& proportion);  ///< "83 % (10 of 12; 55 % to 95 %)"
QString secondsText(double seconds);                ///< "12.5 s"

}  // namespace lucency
