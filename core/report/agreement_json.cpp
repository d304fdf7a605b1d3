#include "core/report/agreement_json.h"

#include "core/learn/data_set.h"

#include <QJsonArray>

#include <cmath>

namespace lucency {

namespace {

QJsonValue number(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue toJson(const std::optional<Interval>& interval) {
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue();
}

QJsonObject toJson(const Proportion& proportion) {
    return {{"part", proportion.part},
            {"whole", proportion.whole},
            {"value", number(proportion.value())},
            {"interval", toJson(proportion.interval())}};
}

QJsonObject toJson(const PairedAnswers& answers) {
    return {{"films", answers.films()},
            {"right_before_only", answers.first_only},
            {"right_after_only", answers.second_only},
            {"difference", number(answers.difference())},
            {"interval", toJson(answers.interval())},
            {"p", exactMcNemar(answers.first_only, answers.second_only)}};
}

QJsonObject toJson(const Kappa& kappa) {
    return {{"films", kappa.films},
            {"agreement", number(kappa.agreement)},
            {"chance", number(kappa.chance)},
            {"kappa", number(kappa.value)},
            {"standard_error", number(kappa.standard_error)},
            {"interval", toJson(kappa.asymptotic)},
            {"bootstrap_interval", toJson(kappa.bootstrap)}};
}

QJsonArray toJson(const std::array<std::array<int, 3>, 3>& table) {
    QJsonArray rows;
    for (const auto& row : table) {
        rows.append(QJsonArray{row[0], row[1], row[2]});
    }
    return rows;
}

template <typename T, typename ToObject>
QJsonArray list(const std::vector<T>& values, const ToObject& to_object) {
    QJsonArray array;
    for (const T& value : values) {
        array.append(to_object(value));
    }
    return array;
}

/// One line of the CSV, by the names of its columns.
class FigureLines {
public:
    using Cell = std::pair<const char*, QString>;

    QByteArray bytes = heading();

    void add(const char* figure, const std::vector<Cell>& cells) {
        QStringList line;
        for (const char* column : columns) {
            QString text;
            for (const auto& [name, value] : cells) {
                if (qstrcmp(name, column) == 0) {
                    text = value;
                }
            }
            line << csvField(text);
        }
        line.front() = QString::fromLatin1(figure);
        bytes += line.join(QLatin1Char(',')).toUtf8() + '\n';
    }

    static QString text(double value) {
        return std::isfinite(value) ? QString::number(value, 'g', 10) : QString();
    }
    static void append(std::vector<Cell>& cells, const std::optional<Interval>& interval,
                       const char* low = "low", const char* high = "high") {
        if (interval) {
            cells.emplace_back(low, text(interval->low));
            cells.emplace_back(high, text(interval->high));
        }
    }
    void add(const char* figure, std::vector<Cell> cells, const Proportion& proportion) {
        cells.emplace_back("value", text(proportion.value()));
        append(cells, proportion.interval());
        cells.emplace_back("part", QString::number(proportion.part));
        cells.emplace_back("whole", QString::number(proportion.whole));
        add(figure, cells);
    }
    void add(const char* figure, std::vector<Cell> cells, const PairedAnswers& answers) {
        cells.emplace_back("value", text(answers.difference()));
        append(cells, answers.interval());
        cells.emplace_back("whole", QString::number(answers.films()));
        cells.emplace_back("p", text(exactMcNemar(answers.first_only, answers.second_only)));
        add(figure, cells);
    }
    void add(const char* figure, std::vector<Cell> cells, const Kappa& kappa) {
        cells.emplace_back("value", text(kappa.value));
        append(cells, kappa.asymptotic);
        append(cells, kappa.bootstrap, "bootstrap_low", "bootstrap_high");
        cells.emplace_back("whole", QString::number(kappa.films));
        add(figure, cells);
    }

private:
    static constexpr std::array columns{
        "figure", "reader", "other",         "answer",         "to",   "uncertain", "mode", "value",
        "low",    "high",   "bootstrap_low", "bootstrap_high", "part", "whole",     "p"};

    static QByteArray heading() {
        QByteArray line;
        for (const char* column : columns) {
            line += (line.isEmpty() ? "" : ",") + QByteArray(column);
        }
        return line + '\n';
    }
};

}  // namespace

QJsonObject agreementToJson(const ReaderAgreement& agreement) {
    return {
        {"rows", agreement.rows},
        {"films", agreement.films},
        {"readers", QJsonArray::fromStringList(agreement.readers)},
        {"with_reference", agreement.with_reference},
        {"unknown_references", agreement.unknown_references},
        {"repeated", agreement.repeated},
        {"bootstrap_by", agreement.by_patient ? "patient" : "film"},
        {"pairs", list(agreement.pairs,
                       [](const PairAgreement& pair) {
                           QJsonObject object = toJson(pair.kappa);
                           object["reader"] = pair.reader;
                           object["other"] =
                               pair.other.isEmpty() ? QJsonValue() : QJsonValue(pair.other);
                           object["first"] = answerName(pair.first);
                           object["second"] = answerName(pair.second);
                           object["table"] = toJson(pair.table);
                           return object;
                       })},
        {"groups", list(agreement.groups,
                        [](const GroupAgreement& group) {
                            return QJsonObject{{"answer", answerName(group.answer)},
                                               {"readers", group.readers},
                                               {"complete", toJson(group.complete)},
                                               {"all", toJson(group.all)}};
                        })},
        {"accuracy", list(agreement.accuracy,
                          [](const Accuracy& a) {
                              return QJsonObject{
                                  {"reader", a.reader},
                                  {"answer", answerName(a.answer)},
                                  {"uncertain", unsureName(a.unsure)},
                                  {"sensitivity", toJson(a.sensitivity)},
                                  {"specificity", toJson(a.specificity)},
                                  {"positive_predictive_value", toJson(a.positive_predictive)},
                                  {"negative_predictive_value", toJson(a.negative_predictive)}};
                          })},
        {"differences", list(agreement.changes,
                             [](const AccuracyChange& change) {
                                 return QJsonObject{{"reader", change.reader},
                                                    {"from", answerName(change.from)},
                                                    {"to", answerName(change.to)},
                                                    {"uncertain", unsureName(change.unsure)},
                                                    {"sensitivity", toJson(change.sensitivity)},
                                                    {"specificity", toJson(change.specificity)}};
                             })},
        {"minds", list(agreement.minds,
                       [](const MindChanges& minds) {
                           return QJsonObject{{"reader", minds.reader},
                                              {"films", minds.films},
                                              {"changed", minds.changed},
                                              {"towards_model", minds.towards_model},
                                              {"away_from_model", minds.away_from_model},
                                              {"outcomes", toJson(minds.outcomes)},
                                              {"benefit", toJson(minds.benefit)},
                                              {"harm", toJson(minds.harm)},
                                              {"p", minds.p},
                                              {"over_reliance", toJson(minds.over_reliance)},
                                              {"self_reliance", toJson(minds.self_reliance)},
                                              {"right_reliance", toJson(minds.right_reliance)}};
                       })},
        {"times", list(agreement.times,
                       [](const TimePerRead& time) {
                           const Spread& s = time.seconds;
                           return QJsonObject{{"reader", time.reader},
                                              {"mode", readingModeName(time.mode)},
                                              {"reads", s.count},
                                              {"least", s.least},
                                              {"quartiles", toJson(s.quartiles)},
                                              {"median", s.median},
                                              {"most", s.most}};
                       })},
    };
}

QByteArray agreementToCsv(const ReaderAgreement& agreement) {
    FigureLines lines;
    for (const PairAgreement& pair : agreement.pairs) {
        lines.add("cohens-kappa",
                  {{"reader", pair.reader},
                   {"other", pair.other},
                   {"answer", answerName(pair.first)},
                   {"to", answerName(pair.second)}},
                  pair.kappa);
    }
    for (const GroupAgreement& group : agreement.groups) {
        lines.add("fleiss-kappa-complete", {{"answer", answerName(group.answer)}}, group.complete);
        lines.add("fleiss-kappa-all", {{"answer", answerName(group.answer)}}, group.all);
    }
    for (const Accuracy& a : agreement.accuracy) {
        const std::vector<FigureLines::Cell> cells{{"reader", a.reader},
                                                   {"answer", answerName(a.answer)},
                                                   {"uncertain", unsureName(a.unsure)}};
        lines.add("sensitivity", cells, a.sensitivity);
        lines.add("specificity", cells, a.specificity);
        lines.add("positive-predictive-value", cells, a.positive_predictive);
        lines.add("negative-predictive-value", cells, a.negative_predictive);
    }
    for (const AccuracyChange& change : agreement.changes) {
        const std::vector<FigureLines::Cell> cells{{"reader", change.reader},
                                                   {"answer", answerName(change.from)},
                                                   {"to", answerName(change.to)},
                                                   {"uncertain", unsureName(change.unsure)}};
        lines.add("sensitivity-difference", cells, change.sensitivity);
        lines.add("specificity-difference", cells, change.specificity);
    }
    for (const MindChanges& minds : agreement.minds) {
        const std::vector<FigureLines::Cell> reader{{"reader", minds.reader}};
        lines.add("changed", reader, Proportion{minds.changed, minds.films});
        lines.add("benefit", {reader.front(), {"p", FigureLines::text(minds.p)}}, minds.benefit);
        lines.add("harm", {reader.front(), {"p", FigureLines::text(minds.p)}}, minds.harm);
        lines.add("over-reliance", reader, minds.over_reliance);
        lines.add("self-reliance", reader, minds.self_reliance);
        lines.add("right-reliance", reader, minds.right_reliance);
    }
    for (const TimePerRead& time : agreement.times) {
        std::vector<FigureLines::Cell> cells{{"reader", time.reader},
                                             {"mode", readingModeName(time.mode)},
                                             {"value", FigureLines::text(time.seconds.median)},
                                             {"whole", QString::number(time.seconds.count)}};
        FigureLines::append(cells, time.seconds.quartiles);
        lines.add("seconds-median-and-quartiles", cells);
    }
    return lines.bytes;
}

}  // namespace lucency
