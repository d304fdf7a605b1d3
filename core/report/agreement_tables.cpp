#include "core/report/agreement_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

QString unsureWords(Unsure unsure) {
    switch (unsure) {
        case Unsure::AsPositive:
            return Text::tr("as pneumonia");
        case Unsure::AsNegative:
            return Text::tr("as normal");
        case Unsure::LeftOut:
            break;
    }
    return Text::tr("left out");
}

QString probabilityText(double p) {
    return p < 0.001 ? Text::tr("below %1").arg(figureText(0.001, 3)) : figureText(p, 3);
}

/// The four cells on how much two or more agree.
QStringList kappaCells(const Kappa& kappa) {
    const auto cell = [&](const std::optional<Interval>& interval) {
        return interval                       ? intervalText(*interval)
               : std::isnan(kappa.value)      ? QString()
               : kappa.asymptotic.has_value() ? Text::tr("not defined")
                                              : Text::tr("too few films");
    };
    return {QString::number(kappa.films), percentText(kappa.agreement), figureText(kappa.value),
            cell(kappa.asymptotic), cell(kappa.bootstrap)};
}

FigureTable kappaTable(const ReaderAgreement& agreement) {
    FigureTable table{FigureTable::Part::Agreement,
                      Text::tr("Agreement beyond chance"),
                      {Text::tr("Who"), Text::tr("Films"), Text::tr("Agree"), Text::tr("Kappa"),
                       Text::tr("95 % interval"), Text::tr("95 % by bootstrap")},
                      {},
                      Text::tr("Cohen's kappa for two, Fleiss' for several; uncertain is a third "
                               "category. 1 is full agreement, 0 what chance gives.")};
    for (const PairAgreement& pair : agreement.pairs) {
        table.rows.push_back(QStringList{pairWords(pair)} + kappaCells(pair.kappa));
    }
    for (const GroupAgreement& group : agreement.groups) {
        for (const bool complete : {true, false}) {
            const Kappa& kappa = complete ? group.complete : group.all;
            if (kappa.films > 0) {
                table.rows.push_back(QStringList{groupWords(group, complete)} + kappaCells(kappa));
            }
        }
    }
    return table;
}

FigureTable confusionTable(const ReaderAgreement& agreement) {
    FigureTable table{FigureTable::Part::Agreement,
                      Text::tr("What each said"),
                      {Text::tr("Who"), Text::tr("The first said"), Text::tr("second: normal"),
                       Text::tr("second: pneumonia"), Text::tr("second: uncertain")},
                      {},
                      {}};
    for (const PairAgreement& pair : agreement.pairs) {
        for (const Verdict verdict : {Verdict::Normal, Verdict::Pneumonia, Verdict::Uncertain}) {
            const auto& cells = pair.table[static_cast<std::size_t>(verdict)];
            table.rows.push_back({verdict == Verdict::Normal ? pairWords(pair) : QString(),
                                  verdictWords(verdict), QString::number(cells[0]),
                                  QString::number(cells[1]), QString::number(cells[2])});
        }
    }
    return table;
}

FigureTable accuracyTable(const ReaderAgreement& agreement) {
    FigureTable table{FigureTable::Part::Accuracy,
                      Text::tr("Against the reference"),
                      {Text::tr("Reader"), Text::tr("Answer"), Text::tr("Uncertain"),
                       Text::tr("Sensitivity"), Text::tr("Specificity"),
                       Text::tr("Predictive, pneumonia"), Text::tr("Predictive, normal")},
                      {},
                      Text::tr("Share, counts, 95 % interval (Wilson). Predictive values hold for "
                               "films among which pneumonia is as frequent as among these.")};
    for (const Accuracy& a : agreement.accuracy) {
        table.rows.push_back({a.reader, answerWords(a.answer),
                              a.answer == Answer::Model ? QString() : unsureWords(a.unsure),
                              countedText(a.sensitivity), countedText(a.specificity),
                              countedText(a.positive_predictive),
                              countedText(a.negative_predictive)});
    }
    return table;
}

FigureTable differenceTable(const ReaderAgreement& agreement) {
    FigureTable table{
        FigureTable::Part::Accuracy,
        Text::tr("Differences on the same films"),
        {Text::tr("Reader"), Text::tr("From, to"), Text::tr("Uncertain"), Text::tr("Sensitivity"),
         Text::tr("P"), Text::tr("Specificity"), Text::tr("P")},
        {},
        Text::tr("In percentage points with 95 % interval (Newcombe); P by McNemar's "
                 "exact test.")};
    const auto cells = [](const PairedAnswers& answers) {
        if (answers.films() == 0) {
            return QStringList{Text::tr("no films"), QString()};
        }
        const auto points = [](double share) {
            const double whole = std::round(share * 100) + 0.0;  // never -0
            return (whole > 0 ? QStringLiteral("+") : QString()) +
                   QLocale().toString(whole, 'f', 0);
        };
        const Interval interval = *answers.interval();
        return QStringList{
            Text::tr("%1 (%2 to %3; %4 films)")
                .arg(points(answers.difference()), points(interval.low), points(interval.high))
                .arg(answers.films()),
            probabilityText(exactMcNemar(answers.first_only, answers.second_only))};
    };
    for (const AccuracyChange& change : agreement.changes) {
        table.rows.push_back(
            QStringList{change.reader,
                        Text::tr("%1, %2").arg(answerWords(change.from), answerWords(change.to)),
                        unsureWords(change.unsure)} +
            cells(change.sensitivity) + cells(change.specificity));
    }
    return table;
}

FigureTable mindsTable(const ReaderAgreement& agreement) {
    FigureTable table{FigureTable::Part::Minds,
                      Text::tr("Minds changed by the model's opinion"),
                      {Text::tr("Reader"), Text::tr("Films"), Text::tr("Changed"),
                       Text::tr("To the model"), Text::tr("Away from it")},
                      {},
                      Text::tr("Reads made against a sealed opinion and looked at again.")};
    for (const MindChanges& minds : agreement.minds) {
        table.rows.push_back(
            {minds.reader, QString::number(minds.films), countedText({minds.changed, minds.films}),
             QString::number(minds.towards_model), QString::number(minds.away_from_model)});
    }
    return table;
}

FigureTable benefitTable(const ReaderAgreement& agreement) {
    FigureTable table{
        FigureTable::Part::Minds,
        Text::tr("Benefit and harm"),
        {Text::tr("Reader"), Text::tr("Benefit: wrong, then right"),
         Text::tr("Harm: right, then wrong"), Text::tr("P"), Text::tr("Over-reliance"),
         Text::tr("Self-reliance"), Text::tr("Right reliance")},
        {},
        Text::tr("Benefit is counted of the reads that were wrong, harm of those that "
                 "were right. Over-reliance and self-reliance: of the films that the "
                 "reader had right and the model wrong, those given up and those "
                 "kept. Right reliance: of those that the reader had wrong and the "
                 "model right, those corrected.")};
    for (const MindChanges& minds : agreement.minds) {
        if (minds.benefit.whole + minds.harm.whole > 0) {
            table.rows.push_back({minds.reader, countedText(minds.benefit), countedText(minds.harm),
                                  probabilityText(minds.p), countedText(minds.over_reliance),
                                  countedText(minds.self_reliance),
                                  countedText(minds.right_reliance)});
        }
    }
    return table;
}

FigureTable outcomeTable(const ReaderAgreement& agreement) {
    FigureTable table{FigureTable::Part::Minds,
                      Text::tr("Right and wrong, before and after"),
                      {Text::tr("Reader"), Text::tr("Before"), Text::tr("after: right"),
                       Text::tr("after: uncertain"), Text::tr("after: wrong")},
                      {},
                      {}};
    const QString before[]{Text::tr("Right"), Text::tr("Uncertain"), Text::tr("Wrong")};
    for (const MindChanges& minds : agreement.minds) {
        if (minds.benefit.whole + minds.harm.whole == 0) {
            continue;
        }
        for (std::size_t row = 0; row < 3; ++row) {
            const auto& cells = minds.outcomes[row];
            table.rows.push_back({row == 0 ? minds.reader : QString(), before[row],
                                  QString::number(cells[0]), QString::number(cells[1]),
                                  QString::number(cells[2])});
        }
    }
    return table;
}

FigureTable timeTable(const ReaderAgreement& agreement) {
    FigureTable table{FigureTable::Part::Times,
                      Text::tr("Time to the first read"),
                      {Text::tr("Reader"), Text::tr("Mode"), Text::tr("Reads"), Text::tr("Median"),
                       Text::tr("Quartiles"), Text::tr("Least and most")},
                      {},
                      Text::tr("From the film's opening to the commit.")};
    for (const TimePerRead& time : agreement.times) {
        const Spread& s = time.seconds;
        const auto range = [](double low, double high) {
            return Text::tr("%1 to %2").arg(secondsText(low), secondsText(high));
        };
        table.rows.push_back(
            {time.reader, readingModeWords(time.mode), QString::number(s.count),
             secondsText(s.median),
             s.quartiles ? range(s.quartiles->low, s.quartiles->high) : Text::tr("too few reads"),
             range(s.least, s.most)});
    }
    return table;
}

}  // namespace

std::vector<FigureTable> agreementTables(const ReaderAgreement& agreement) {
    std::vector<FigureTable> tables{kappaTable(agreement),    confusionTable(agreement),
                                    accuracyTable(agreement), differenceTable(agreement),
                                    mindsTable(agreement),    benefitTable(agreement),
                                    outcomeTable(agreement),  timeTable(agreement)};
    std::erase_if(tables, [](const FigureTable& table) { return table.rows.empty(); });
    return tables;
}

QStringList agreementRemarks(const ReaderAgreement& agreement) {
    QStringList remarks{Text::tr("Reads: %1, films: %2, readers: %3, reads with a reference: %4.")
                            .arg(agreement.rows)
                            .arg(agreement.films)
                            .arg(agreement.readers.size())
                            .arg(agreement.with_reference)};
    if (agreement.rows == 0) {
        return {
            Text::tr("There are no reads to count yet. A film counts once it has been read, and "
                     "looked at again where the opinion was sealed.")};
    }
    if (agreement.with_reference == 0) {
        remarks << Text::tr("Without a reference nothing can be said of right and wrong.");
    }
    if (agreement.repeated > 0) {
        remarks << Text::tr(
                       "Left out because the same reader stands there for the same film "
                       "before: %1.")
                       .arg(agreement.repeated);
    }
    if (agreement.unknown_references > 0) {
        remarks << Text::tr("References other than NORMAL and PNEUMONIA, which count as none: %1.")
                       .arg(agreement.unknown_references);
    }
    remarks << (agreement.by_patient
                    ? Text::tr("The bootstrap draws patients.")
                    : Text::tr("The bootstrap draws films: not every row says whose film it is. "
                               "Where patients have several films, intervals are too narrow."));
    return remarks;
}

QString answerWords(Answer answer) {
    switch (answer) {
        case Answer::Unaided:
            return Text::tr("unaided");
        case Answer::Aided:
            return Text::tr("aided");
        case Answer::Model:
            break;
    }
    return Text::tr("model");
}

QString pairWords(const PairAgreement& pair) {
    if (pair.first == pair.second) {
        return Text::tr("%1 and %2, %3").arg(pair.reader, pair.other, answerWords(pair.first));
    }
    return Text::tr("%1: %2 and %3")
        .arg(pair.reader, answerWords(pair.first), answerWords(pair.second));
}

QString groupWords(const GroupAgreement& group, bool complete) {
    const QString who = complete ? Text::tr("%1 readers, %2, films that all have read")
                                 : Text::tr("%1 readers, %2, films that at least two have read");
    return who.arg(group.readers).arg(answerWords(group.answer));
}

QString figureText(double value, int digits) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', digits) : Text::tr("not defined");
}

QString intervalText(const Interval& interval, int digits) {
    return Text::tr("%1 to %2")
        .arg(figureText(interval.low, digits), figureText(interval.high, digits));
}

QString percentText(double share) {
    return std::isfinite(share) ? Text::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0))
                                : Text::tr("not defined");
}

QString countedText(const Proportion& proportion) {
    if (proportion.whole == 0) {
        return Text::tr("no films");
    }
    const Interval interval = *proportion.interval();
    return Text::tr("%1 (%2 of %3; %4 to %5)")
        .arg(percentText(proportion.value()))
        .arg(proportion.part)
        .arg(proportion.whole)
        .arg(percentText(interval.low), percentText(interval.high));
}

QString secondsText(double seconds) {
    return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 100 ? 1 : 0));
}

}  // namespace lucency
