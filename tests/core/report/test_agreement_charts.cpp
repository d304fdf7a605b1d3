#include "core/report/agreement_charts.h"

#include <QImage>
#include <QtTest>

using namespace lucency;

namespace {

/// One reader who was unaided and then aided on sixty films with a reference and times.
ReaderAgreement counted() {
    std::vector<ReadRow> rows;
    for (int film = 0; film < 60; ++film) {
        const bool diseased = film % 2 == 0;
        const auto said = [](bool positive) {
            return ReadRow::Said{positive ? Verdict::Pneumonia : Verdict::Normal, 70};
        };
        ReadRow row;
        row.reader = QStringLiteral("A");
        row.film = QByteArray::number(film);
        row.reference = diseased ? QStringLiteral("PNEUMONIA") : QStringLiteral("NORMAL");
        row.first = said(film % 5 == 0 ? !diseased : diseased);
        row.last = said(diseased);
        row.shown = ReadRow::Opinion{{}, diseased ? 0.9 : 0.1, 0.5, row.reference};
        row.seconds = 10 + film;
        rows.push_back(row);
    }
    return readerAgreement(rows);
}

/// Painted at ten pixels a millimetre.
class Sheet {
public:
    Sheet() : image_(2000, 1200, QImage::Format_RGB32) {
        image_.setDotsPerMeterX(10000);
        image_.setDotsPerMeterY(10000);
        image_.fill(Qt::white);
        painter_.begin(&image_);
    }
    QPainter& painter() { return painter_; }
    /// Columns between `from` and `to` in which a row of pixels has this colour.
    std::pair<int, int> inked(const QColor& colour, int from, int to) const {
        int first = -1, last = -1;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image_.height(); ++y) {
                if (image_.pixel(x, y) == colour.rgb()) {
                    first = first < 0 ? x : first;
                    last = x;
                    break;
                }
            }
        }
        return {first, last};
    }

private:
    QImage image_;
    QPainter painter_;
};

}  // namespace

class TestAgreementCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPartHasItsCharts() {
        const ReaderAgreement agreement = counted();
        using enum FigureTable::Part;
        for (const auto& [part, lines] : {std::pair(Agreement, std::vector<std::size_t>{3}),
                                          std::pair(Accuracy, std::vector<std::size_t>{3, 3}),
                                          std::pair(Minds, std::vector<std::size_t>{1}),
                                          std::pair(Times, std::vector<std::size_t>{1})}) {
            const auto charts = agreementCharts(agreement, part);
            QCOMPARE(charts.size(), lines.size());
            for (std::size_t i = 0; i < lines.size(); ++i) {
                QCOMPARE(charts[i].lines.size(), lines[i]);
                QVERIFY(!charts[i].title.isEmpty() && charts[i].ticks.size() > 1);
            }
            QVERIFY(agreementCharts({}, part).empty());
        }
    }

    void anIntervalStandsWhereItBelongs() {
        LineChart chart;
        chart.ticks = {0, 1};
        ChartLine line;
        line.value = 0.5;
        line.interval = Interval{0.25, 0.75};
        chart.lines = {line};
        Sheet sheet;
        Page page(sheet.painter());
        const ChartStyle style;
        paintChart(page, 0, 0, 180, chart, style, 0, 1);
        // Labels take 36 % of the width, numbers 20 %, and gaps of 3 mm lie between.
        const double left = 180 * 0.36 + 3;
        const double plot = 180 - 180 * 0.56 - 6;
        const auto [first, last] = sheet.inked(style.accent, 0, 2000);
        QVERIFY(std::abs(first / 10.0 - (left + 0.25 * plot)) < 0.5);
        QVERIFY(std::abs(last / 10.0 - (left + 0.75 * plot)) < 0.5);
    }

    void benefitAndHarmLieOnTheirSides() {
        LineChart chart;
        chart.low = -4;
        chart.high = 4;
        ChartLine line;
        line.mark = ChartLine::Mark::Bars;
        line.left = 1;
        line.right = 4;
        chart.lines = {line};
        Sheet sheet;
        Page page(sheet.painter());
        const ChartStyle style;
        paintChart(page, 0, 0, 180, chart, style, 0, 1);
        const auto harm = sheet.inked(style.warning, 0, 2000);
        const auto benefit = sheet.inked(style.accent, 0, 2000);
        QVERIFY(harm.first > 0 && harm.second <= benefit.first + 5);
        const double ratio =
            static_cast<double>(benefit.second - benefit.first) / (harm.second - harm.first);
        QVERIFY(std::abs(ratio - 4) < 0.3);
    }

    void linesThatDoNotFitGoOnElsewhere() {
        LineChart chart = agreementCharts(counted(), FigureTable::Part::Agreement).front();
        while (chart.lines.size() < 40) {
            chart.lines.push_back(chart.lines.front());
        }
        Sheet sheet;
        Page page(sheet.painter());
        const ChartStyle style;
        const std::size_t count = linesThatFit(page, chart, style, 0, 60);
        QVERIFY(count > 3 && count < 40);
        QVERIFY(chartHeight(page, chart, style, 0, count) <= 60);
        QVERIFY(chartHeight(page, chart, style, 0, count + 1) > 60);
        QCOMPARE(paintChart(page, 0, 0, 180, chart, style, 0, count),
                 chartHeight(page, chart, style, 0, count));
        QCOMPARE(linesThatFit(page, chart, style, 39, 0), std::size_t(1));
    }

    void tooFewFilmsAreSaid() {
        std::vector<ReadRow> rows;
        for (int film = 0; film < 5; ++film) {
            ReadRow row;
            row.reader = QStringLiteral("A");
            row.film = QByteArray::number(film);
            row.first.verdict = film < 2 ? Verdict::Normal : Verdict::Pneumonia;
            row.last = ReadRow::Said{film < 3 ? Verdict::Normal : Verdict::Pneumonia, 50};
            rows.push_back(row);
        }
        const auto tables = agreementTables(readerAgreement(rows));
        QVERIFY(tables.front().rows.front().contains(QStringLiteral("too few films")));
    }
};

QTEST_MAIN(TestAgreementCharts)
#include "test_agreement_charts.moc"
