#include "core/record/reader_agreement.h"

#include <QFile>
#include <QtTest>

#include <cmath>

using namespace lucency;

namespace {

constexpr Verdict normal = Verdict::Normal;
constexpr Verdict pneumonia = Verdict::Pneumonia;
constexpr Verdict uncertain = Verdict::Uncertain;

/// Rows of one reader, each of a film of its own.
class Rows {
public:
    explicit Rows(QString reader) : reader_(std::move(reader)) {}

    /// So many films that were read like this.
    Rows& add(int films, Verdict reference, Verdict first, std::optional<Verdict> last,
              std::optional<Verdict> model, ReadingMode mode = ReadingMode::SecondReader) {
        for (int i = 0; i < films; ++i) {
            ReadRow row;
            row.reader = reader_;
            row.film = QByteArray::number(static_cast<qulonglong>(rows.size()));
            row.reference = verdictName(reference).toUpper();
            row.mode = mode;
            row.first.verdict = first;
            if (last) {
                row.last = ReadRow::Said{*last, 60};
            }
            if (model) {
                row.shown = ReadRow::Opinion{{}, 0.5, 0.5, verdictName(*model).toUpper()};
            }
            rows.push_back(row);
        }
        return *this;
    }
    std::vector<ReadRow> rows;

private:
    QString reader_;
};

std::vector<ReadRow> joined(std::vector<ReadRow> one, const std::vector<ReadRow>& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

const Accuracy& accuracyOf(const ReaderAgreement& found, Answer answer, Unsure unsure) {
    const auto at = std::ranges::find_if(found.accuracy, [&](const Accuracy& accuracy) {
        return accuracy.answer == answer && accuracy.unsure == unsure;
    });
    Q_ASSERT(at != found.accuracy.end());
    return *at;
}

const QString reader_a = QStringLiteral("A");
const QString reader_b = QStringLiteral("B");

}  // namespace

class TestReaderAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModeSaysWhatAReadCountsAs_data() {
        QTest::addColumn<ReadingMode>("mode");
        QTest::addColumn<bool>("looked_again");
        QTest::addColumn<std::optional<Verdict>>("unaided");
        QTest::addColumn<std::optional<Verdict>>("aided");
        const auto none = std::optional<Verdict>();
        using enum ReadingMode;
        QTest::newRow("sealed") << SecondReader << false << std::optional(normal) << none;
        QTest::newRow("sealed, then looked at again")
            << SecondReader << true << std::optional(normal) << std::optional(pneumonia);
        QTest::newRow("open") << Concurrent << false << none << std::optional(normal);
        QTest::newRow("open, then changed")
            << Concurrent << true << none << std::optional(pneumonia);
        QTest::newRow("teaching") << Teaching << false << none << std::optional(normal);
    }
    void theModeSaysWhatAReadCountsAs() {
        QFETCH(ReadingMode, mode);
        QFETCH(bool, looked_again);
        ReadRow row;
        row.mode = mode;
        row.first.verdict = normal;
        if (looked_again) {
            row.last = ReadRow::Said{pneumonia, 70};
        }
        QTEST(answerIn(row, Answer::Unaided), "unaided");
        QTEST(answerIn(row, Answer::Aided), "aided");
        QVERIFY(!answerIn(row, Answer::Model));
        row.shown = ReadRow::Opinion{{}, 0.7, 0.6, {}};
        QCOMPARE(answerIn(row, Answer::Model), pneumonia);
        row.shown->probability = 0.5;
        QCOMPARE(answerIn(row, Answer::Model), normal);
    }

    void uncertainReadsAreCountedEachWay_data() {
        QTest::addColumn<Unsure>("unsure");
        QTest::addColumn<Proportion>("sensitivity");
        QTest::addColumn<Proportion>("specificity");
        QTest::addColumn<Proportion>("positive_predictive");
        QTest::addColumn<Proportion>("negative_predictive");
        QTest::newRow("left out") << Unsure::LeftOut << Proportion{6, 8} << Proportion{9, 10}
                                  << Proportion{6, 7} << Proportion{9, 11};
        QTest::newRow("positive") << Unsure::AsPositive << Proportion{9, 11} << Proportion{9, 15}
                                  << Proportion{9, 15} << Proportion{9, 11};
        QTest::newRow("negative") << Unsure::AsNegative << Proportion{6, 11} << Proportion{14, 15}
                                  << Proportion{6, 7} << Proportion{14, 19};
    }
    void uncertainReadsAreCountedEachWay() {
        QFETCH(Unsure, unsure);
        Rows a(reader_a);
        a.add(6, pneumonia, pneumonia, {}, {}).add(2, pneumonia, normal, {}, {});
        a.add(3, pneumonia, uncertain, {}, {}).add(9, normal, normal, {}, {});
        a.add(1, normal, pneumonia, {}, {}).add(5, normal, uncertain, {}, {});
        const ReaderAgreement found = readerAgreement(a.rows);
        const Accuracy& accuracy = accuracyOf(found, Answer::Unaided, unsure);
        QTEST(accuracy.sensitivity, "sensitivity");
        QTEST(accuracy.specificity, "specificity");
        QTEST(accuracy.positive_predictive, "positive_predictive");
        QTEST(accuracy.negative_predictive, "negative_predictive");
        QVERIFY(found.changes.empty() && found.minds.empty() && found.pairs.empty());
    }

    void benefitAndHarmAreCountedApart() {
        Rows a(reader_a);
        a.add(5, pneumonia, normal, pneumonia, pneumonia);     // wrong, then right, with the model
        a.add(1, normal, pneumonia, normal, pneumonia);        // wrong, then right, against it
        a.add(3, pneumonia, normal, normal, pneumonia);        // stays wrong
        a.add(2, normal, normal, pneumonia, pneumonia);        // right, then wrong, as the model
        a.add(4, normal, normal, normal, pneumonia);           // right against the model
        a.add(10, normal, normal, normal, normal);             // all right
        a.add(1, pneumonia, uncertain, pneumonia, pneumonia);  // neither benefit nor harm
        a.add(1, normal, normal, uncertain, pneumonia);        // nor this
        a.add(7, normal, normal, {}, normal);                  // not looked at again
        a.add(6, normal, pneumonia, normal, normal, ReadingMode::Concurrent);  // seen before
        const ReaderAgreement found = readerAgreement(a.rows);
        QCOMPARE(found.minds.size(), 1U);
        const MindChanges& minds = found.minds.front();
        QCOMPARE(minds.films, 27);
        QCOMPARE(minds.changed, 10);
        QCOMPARE(minds.towards_model, 8);
        QCOMPARE(minds.away_from_model, 1);
        QCOMPARE(minds.benefit, (Proportion{6, 9}));
        QCOMPARE(minds.harm, (Proportion{2, 17}));
        QCOMPARE(minds.p, exactMcNemar(6, 2));
        QCOMPARE(minds.over_reliance, (Proportion{2, 7}));
        QCOMPARE(minds.self_reliance, (Proportion{4, 7}));
        QCOMPARE(minds.right_reliance, (Proportion{5, 8}));
        const decltype(minds.outcomes) outcomes{{{14, 1, 2}, {1, 0, 0}, {6, 0, 3}}};
        QCOMPARE(minds.outcomes, outcomes);

        const auto change = std::ranges::find_if(found.changes, [](const AccuracyChange& c) {
            return c.from == Answer::Unaided && c.to == Answer::Aided &&
                   c.unsure == Unsure::LeftOut;
        });
        QVERIFY(change != found.changes.end());
        QCOMPARE(change->sensitivity, (PairedAnswers{0, 0, 5, 3}));
        QCOMPARE(change->specificity, (PairedAnswers{14, 2, 1, 0}));
    }

    void readersMeetOnTheFilmsThatBothRead() {
        Rows a(reader_a), b(reader_b);
        a.add(12, normal, normal, {}, {}).add(8, pneumonia, pneumonia, {}, {});
        a.add(3, pneumonia, uncertain, {}, {});
        b.add(11, normal, normal, {}, {}).add(7, normal, pneumonia, {}, {});  // films 0 to 17
        const auto rows = joined(a.rows, b.rows);
        const ReaderAgreement found = readerAgreement(rows);
        QCOMPARE(found.readers, (QStringList{reader_a, reader_b}));
        QCOMPARE(found.films, 23);
        QCOMPARE(found.pairs.size(), 1U);
        const PairAgreement& pair = found.pairs.front();
        QCOMPARE(pair.kappa.films, 18);
        const decltype(pair.table) table{{{11, 1, 0}, {0, 6, 0}, {0, 0, 0}}};
        QCOMPARE(pair.table, table);
        QVERIFY(std::abs(pair.kappa.value - (17. / 18 - 29. / 54) / (1 - 29. / 54)) < 1e-12);
        QCOMPARE(found.groups.size(), 1U);
        QCOMPARE(found.groups[0].complete.films, 18);
        QCOMPARE(found.groups[0].all.films, 18);
        QVERIFY(found.groups[0].all.chance != found.groups[0].complete.chance);
        QCOMPARE(readerAgreement(rows, {reader_b}).rows, 18);
        QVERIFY(readerAgreement(rows, {reader_b}).pairs.empty());
    }

    void patientsAreDrawnWhereAllAreKnown() {
        Rows a(reader_a);
        a.add(30, normal, normal, normal, pneumonia).add(30, normal, pneumonia, normal, pneumonia);
        a.add(15, pneumonia, pneumonia, pneumonia, normal);
        for (std::size_t i = 0; i < a.rows.size(); ++i) {
            a.rows[i].patient = QString::number(i % 8);
        }
        const ReaderAgreement found = readerAgreement(a.rows);
        QVERIFY(found.by_patient);
        a.rows.back().patient.clear();
        const ReaderAgreement by_film = readerAgreement(a.rows);
        QVERIFY(!by_film.by_patient);
        QCOMPARE(by_film.pairs.front().kappa.value, found.pairs.front().kappa.value);
        QVERIFY(by_film.pairs.front().kappa.bootstrap != found.pairs.front().kappa.bootstrap);
    }

    void timesStandByMode() {
        Rows a(reader_a);
        a.add(5, normal, normal, {}, {}).add(2, normal, normal, {}, {}, ReadingMode::Concurrent);
        for (std::size_t i = 0; i < 6; ++i) {
            a.rows[i].seconds = 10.0 * static_cast<double>(i + 1);
        }
        const ReaderAgreement found = readerAgreement(a.rows);
        QCOMPARE(found.times.size(), 2U);
        QCOMPARE(found.times[0].seconds.count, 5);
        QCOMPARE(found.times[0].seconds.median, 30.0);
        QCOMPARE(*found.times[0].seconds.quartiles, (Interval{20, 40}));
        QCOMPARE(found.times[1].seconds.median, 60.0);
        QVERIFY(!found.times[1].seconds.quartiles);
    }

    void theDocumentsExampleIsRight() {
        QFile document(QStringLiteral(LUCENCY_SOURCE_DIR "/docs/agreement.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        Rows a(reader_a);
        std::map<QString, QStringList> figures;
        QString heading;
        for (const QString& line : QString::fromUtf8(document.readAll()).split(QLatin1Char('\n'))) {
            QStringList cells = line.split(QLatin1Char('|')).mid(1);
            for (QString& cell : cells) {
                cell = cell.trimmed();
            }
            if (cells.size() < 2) {
                heading.clear();
            } else if (heading.isEmpty()) {
                heading = cells.join(QLatin1Char(','));
            } else if (heading.startsWith(QLatin1String("unaided,")) && verdictFromName(cells[0])) {
                a.add(cells[4].toInt(), *verdictFromName(cells[3]), *verdictFromName(cells[0]),
                      *verdictFromName(cells[1]), *verdictFromName(cells[2]));
            } else if (heading.startsWith(QLatin1String("figure,value,"))) {
                figures[cells[0]] = cells;
            }
        }
        QCOMPARE(a.rows.size(), 54U);
        const ReaderAgreement found = readerAgreement(a.rows);
        const auto said = [&](const char* name, double value, const Interval& interval) {
            const auto digits = [](double v) { return QString::number(v, 'f', 3); };
            const QStringList cells = figures[QString::fromLatin1(name)];
            QCOMPARE(digits(value), cells.value(1));
            QCOMPARE(digits(interval.low) + QStringLiteral(" to ") + digits(interval.high),
                     cells.value(2));
            figures.erase(QString::fromLatin1(name));
        };
        const auto share = [&](const char* name, const Proportion& proportion) {
            said(name, proportion.value(), *proportion.interval());
        };
        const char* pairs[]{"kappa, unaided and aided", "kappa, unaided and model",
                            "kappa, aided and model"};
        for (std::size_t i = 0; i < 3; ++i) {
            said(pairs[i], found.pairs[i].kappa.value, *found.pairs[i].kappa.asymptotic);
        }
        using enum Unsure;
        share("sensitivity, unaided, uncertain left out",
              accuracyOf(found, Answer::Unaided, LeftOut).sensitivity);
        share("sensitivity, unaided, uncertain as pneumonia",
              accuracyOf(found, Answer::Unaided, AsPositive).sensitivity);
        share("sensitivity, unaided, uncertain as normal",
              accuracyOf(found, Answer::Unaided, AsNegative).sensitivity);
        share("specificity, unaided, uncertain left out",
              accuracyOf(found, Answer::Unaided, LeftOut).specificity);
        share("sensitivity, aided, uncertain left out",
              accuracyOf(found, Answer::Aided, LeftOut).sensitivity);
        share("sensitivity, model", accuracyOf(found, Answer::Model, LeftOut).sensitivity);
        const PairedAnswers& change = found.changes.front().sensitivity;
        said("difference of sensitivity, unaided to aided", change.difference(),
             *change.interval());
        const MindChanges& minds = found.minds.front();
        share("benefit", minds.benefit);
        share("harm", minds.harm);
        share("over-reliance", minds.over_reliance);
        share("self-reliance", minds.self_reliance);
        share("right reliance", minds.right_reliance);
        QCOMPARE(QString::number(minds.p, 'f', 3), QStringLiteral("0.146"));
        figures.erase(QStringLiteral("---"));
        QVERIFY(figures.empty());  // nothing is said that was not looked at
    }

    void whatIsLeftOutIsCounted() {
        Rows a(reader_a);
        a.add(3, normal, normal, {}, {});
        a.rows[0].reference = QStringLiteral("TUBERCULOSIS");
        a.rows[1].reference.clear();
        a.rows.push_back(a.rows[2]);
        const ReaderAgreement found = readerAgreement(a.rows);
        QCOMPARE(found.rows, 3);
        QCOMPARE(found.repeated, 1);
        QCOMPARE(found.with_reference, 1);
        QCOMPARE(found.unknown_references, 1);
        const ReaderAgreement nothing = readerAgreement({});
        QCOMPARE(nothing.rows, 0);
        QVERIFY(nothing.pairs.empty() && nothing.accuracy.empty() && nothing.times.empty());
    }

    void progressEndsAtItsTotal() {
        Rows a(reader_a), b(reader_b);
        a.add(3, normal, normal, normal, normal);
        b.add(3, normal, normal, normal, normal);
        std::int64_t last = 0, total = 0;
        (void)readerAgreement(joined(a.rows, b.rows), {}, {},
                              [&](std::int64_t done, std::int64_t of) {
                                  QCOMPARE(done, last + 1);
                                  last = done;
                                  total = of;
                              });
        QVERIFY(total > 0);
        QCOMPARE(last, total);
    }
};

QTEST_GUILESS_MAIN(TestReaderAgreement)
#include "test_reader_agreement.moc"
