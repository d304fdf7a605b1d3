#include "core/report/agreement_charts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

using Mark = ChartLine::Mark;

constexpr double label_share = 0.36;
constexpr double numbers_share = 0.2;
constexpr double gap = 3;  // between columns and groups, mm
constexpr double mark_half = 1.1;
constexpr double bar_half = 1.4;

TextStyle words(const ChartStyle& style, const QColor& colour) {
    return {7.5 * style.size, false, colour};
}

double lineHeight(const Page& page, const ChartStyle& style) {
    return page.lineHeight(words(style, style.ink)) + 0.8 * style.size;
}

double axisHeight(const Page& page, const ChartStyle& style) {
    return 2 * page.lineHeight(words(style, style.soft)) + 3 * style.size;
}

double legendHeight(const Page& page, const LineChart& chart, const ChartStyle& style) {
    return chart.legend.isEmpty() ? 0 : page.lineHeight(words(style, style.soft)) + 1;
}

/// Round steps that cover what is drawn, about five of them.
std::vector<double> ticksUpTo(double most) {
    double step = std::pow(10, std::floor(std::log10(std::max(most, 1.0))));
    for (const double part : {0.2, 0.5, 1.0}) {
        if (most / (step * part) <= 6) {
            step *= part;
            break;
        }
    }
    std::vector<double> ticks;
    for (double tick = 0; tick < most + step; tick += step) {
        ticks.push_back(tick);
    }
    return ticks;
}

QString numbersOf(double value, const std::optional<Interval>& interval, bool percent) {
    const auto text = [percent](double v) { return percent ? percentText(v) : figureText(v); };
    return interval ? Text::tr("%1 (%2 to %3)")
                          .arg(text(value), text(interval->low), text(interval->high))
                    : text(value);
}

void addKappa(LineChart& chart, const QString& label, const Kappa& kappa) {
    if (std::isfinite(kappa.value)) {
        ChartLine line{label,       numbersOf(kappa.value, kappa.asymptotic, false),
                       false,       Mark::Disc,
                       kappa.value, kappa.asymptotic,
                       0,           0,
                       {}};
        chart.low = std::min(chart.low,
                             std::floor(4 * (line.interval ? line.interval->low : line.value)) / 4);
        chart.lines.push_back(std::move(line));
    }
}

LineChart kappas(const ReaderAgreement& agreement) {
    LineChart chart;
    chart.title = Text::tr("Kappa");
    chart.axis = Text::tr("kappa; 0 is chance, 1 full agreement");
    chart.reference = 0;
    for (const PairAgreement& pair : agreement.pairs) {
        addKappa(chart, pairWords(pair), pair.kappa);
    }
    for (const GroupAgreement& group : agreement.groups) {
        addKappa(chart, groupWords(group, true), group.complete);
        addKappa(chart, groupWords(group, false), group.all);
    }
    for (double tick = chart.low; tick <= 1.001; tick += 0.25) {
        chart.ticks.push_back(tick);
    }
    return chart;
}

LineChart shares(const ReaderAgreement& agreement, bool sensitivity) {
    LineChart chart;
    chart.title = sensitivity ? Text::tr("Sensitivity, before and after")
                              : Text::tr("Specificity, before and after");
    chart.legend = Text::tr(
        "ring: unaided; disc: aided; diamond: model; reads that take no side "
        "left out");
    chart.axis = sensitivity ? Text::tr("sensitivity") : Text::tr("specificity");
    chart.percent = true;
    chart.ticks = {0, 0.25, 0.5, 0.75, 1};
    QString reader;
    for (const Accuracy& accuracy : agreement.accuracy) {
        const Proportion& share = sensitivity ? accuracy.sensitivity : accuracy.specificity;
        if (accuracy.unsure != Unsure::LeftOut || share.whole == 0) {
            continue;
        }
        const Mark mark = accuracy.answer == Answer::Unaided ? Mark::Ring
                          : accuracy.answer == Answer::Aided ? Mark::Disc
                                                             : Mark::Diamond;
        chart.lines.push_back(
            {Text::tr("%1, %2").arg(accuracy.reader, answerWords(accuracy.answer)),
             numbersOf(share.value(), share.interval(), true),
             !reader.isEmpty() && accuracy.reader != reader,
             mark,
             share.value(),
             share.interval(),
             0,
             0,
             {}});
        reader = accuracy.reader;
    }
    return chart;
}

LineChart minds(const ReaderAgreement& agreement) {
    LineChart chart;
    chart.title = Text::tr("Benefit and harm");
    chart.axis = Text::tr("films: harm to the left, hatched; benefit to the right");
    chart.reference = 0;
    int most = 1;
    for (const MindChanges& one : agreement.minds) {
        if (one.benefit.whole + one.harm.whole == 0) {
            continue;
        }
        most = std::max({most, one.benefit.part, one.harm.part});
        chart.lines.push_back(
            {one.reader,
             Text::tr("harm %1, benefit %2").arg(one.harm.part).arg(one.benefit.part),
             false,
             Mark::Bars,
             0,
             {},
             one.harm.part,
             one.benefit.part,
             {}});
    }
    for (const double tick : ticksUpTo(most)) {
        if (tick != std::floor(tick)) {
            continue;  // half a film
        }
        chart.ticks.push_back(tick);
        if (tick > 0) {
            chart.ticks.push_back(-tick);
        }
        chart.high = tick;
    }
    chart.low = -chart.high;
    chart.two_sided = true;
    return chart;
}

LineChart times(const ReaderAgreement& agreement) {
    LineChart chart;
    chart.title = Text::tr("Time to the first read");
    chart.legend = Text::tr("box: quartiles, with the median; whiskers: least and most");
    chart.axis = Text::tr("seconds");
    double most = 0;
    for (const TimePerRead& time : agreement.times) {
        most = std::max(most, time.seconds.most);
        chart.lines.push_back({Text::tr("%1, %2").arg(time.reader, readingModeWords(time.mode)),
                               Text::tr("median %1").arg(secondsText(time.seconds.median)),
                               false,
                               Mark::Box,
                               0,
                               {},
                               0,
                               0,
                               time.seconds});
    }
    chart.ticks = ticksUpTo(most);
    chart.high = chart.ticks.back();
    return chart;
}

/// Paints the lines of one chart over its plot.
class LinePainter {
public:
    LinePainter(Page& page, const LineChart& chart, const ChartStyle& style, double left,
                double width)
        : page_(page), chart_(chart), style_(style), left_(left), width_(width) {}

    double at(double value) const {
        const double share = (value - chart_.low) / (chart_.high - chart_.low);
        return left_ + std::clamp(share, 0.0, 1.0) * width_;
    }

    void upright(double value, double top, double bottom, const QColor& colour, double thick) {
        page_.painter().setPen(QPen(colour, page_.units(thick * style_.size)));
        stroke(at(value), top, at(value), bottom);
    }

    void paint(const ChartLine& line, double middle) {
        switch (line.mark) {
            case Mark::Bars:
                paintBars(line, middle);
                break;
            case Mark::Box:
                paintBox(line.spread, middle);
                break;
            default:
                paintMark(line, middle);
        }
    }

private:
    void stroke(double x1, double y1, double x2, double y2) {
        page_.painter().drawLine(QPointF(page_.units(x1), page_.units(y1)),
                                 QPointF(page_.units(x2), page_.units(y2)));
    }
    QRectF around(double from, double to, double middle, double half) const {
        return page_.units(QRectF(at(from), middle - half, at(to) - at(from), 2 * half));
    }

    void paintMark(const ChartLine& line, double middle) {
        QPainter& painter = page_.painter();
        painter.setPen(QPen(style_.accent, page_.units(0.4 * style_.size)));
        if (line.interval) {
            stroke(at(line.interval->low), middle, at(line.interval->high), middle);
        }
        const double half = mark_half * style_.size;
        const QPointF centre(page_.units(at(line.value)), page_.units(middle));
        painter.setBrush(line.mark == Mark::Ring ? style_.ground : style_.accent);
        if (line.mark == Mark::Diamond) {
            const double reach = page_.units(half * 1.25);
            painter.drawPolygon(
                QPolygonF{{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                           centre + QPointF(0, reach), centre + QPointF(-reach, 0)}});
        } else {
            painter.drawEllipse(centre, page_.units(half), page_.units(half));
        }
        painter.setBrush(Qt::NoBrush);
    }

    void paintBars(const ChartLine& line, double middle) {
        QPainter& painter = page_.painter();
        const double half = bar_half * style_.size;
        painter.setPen(QPen(style_.accent, page_.units(0.25 * style_.size)));
        painter.setBrush(style_.accent);
        if (line.right > 0) {
            painter.drawRect(around(0, line.right, middle, half));
        }
        painter.setBrush(Qt::NoBrush);
        if (line.left > 0) {
            painter.setPen(QPen(style_.warning, page_.units(0.25 * style_.size)));
            const QRectF bar = around(-line.left, 0, middle, half);
            painter.drawRect(bar);
            painter.save();
            painter.setClipRect(bar);
            const double step = page_.units(1.2 * style_.size);
            for (double x = bar.left() - bar.height(); x < bar.right(); x += step) {
                painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
            }
            painter.restore();
        }
    }

    void paintBox(const Spread& spread, double middle) {
        QPainter& painter = page_.painter();
        const double half = bar_half * style_.size;
        painter.setPen(QPen(style_.accent, page_.units(0.35 * style_.size)));
        stroke(at(spread.least), middle, at(spread.most), middle);
        for (const double end : {spread.least, spread.most}) {
            stroke(at(end), middle - half / 2, at(end), middle + half / 2);
        }
        if (spread.quartiles) {
            painter.setBrush(style_.ground);
            painter.drawRect(around(spread.quartiles->low, spread.quartiles->high, middle, half));
            painter.setBrush(Qt::NoBrush);
        }
        upright(spread.median, middle - half, middle + half, style_.accent, 0.8);
    }

    Page& page_;
    const LineChart& chart_;
    const ChartStyle& style_;
    double left_, width_;
};

}  // namespace

std::vector<LineChart> agreementCharts(const ReaderAgreement& agreement, FigureTable::Part part) {
    std::vector<LineChart> charts;
    switch (part) {
        case FigureTable::Part::Agreement:
            charts = {kappas(agreement)};
            break;
        case FigureTable::Part::Accuracy:
            charts = {shares(agreement, true), shares(agreement, false)};
            break;
        case FigureTable::Part::Minds:
            charts = {minds(agreement)};
            break;
        case FigureTable::Part::Times:
            charts = {times(agreement)};
            break;
    }
    std::erase_if(charts, [](const LineChart& chart) { return chart.lines.empty(); });
    return charts;
}

double chartHeight(const Page& page, const LineChart& chart, const ChartStyle& style,
                   std::size_t first, std::size_t count) {
    double height = legendHeight(page, chart, style) + axisHeight(page, style);
    for (std::size_t i = first; i < first + count; ++i) {
        height += lineHeight(page, style) +
                  (chart.lines[i].begins_group && i > first ? gap * style.size : 0);
    }
    return height;
}

std::size_t linesThatFit(const Page& page, const LineChart& chart, const ChartStyle& style,
                         std::size_t first, double height) {
    std::size_t count = 1;
    while (first + count < chart.lines.size() &&
           chartHeight(page, chart, style, first, count + 1) <= height) {
        ++count;
    }
    return count;
}

double paintChart(Page& page, double x, double y, double width, const LineChart& chart,
                  const ChartStyle& style, std::size_t first, std::size_t count) {
    const TextStyle soft = words(style, style.soft);
    const TextStyle ink = words(style, style.ink);
    const double labels = width * label_share;
    const double numbers = width * numbers_share;
    const double left = x + labels + gap;
    const double plot = width - labels - numbers - 2 * gap;
    LinePainter painter(page, chart, style, left, plot);
    const double line = lineHeight(page, style);
    double top = y;
    if (!chart.legend.isEmpty()) {
        page.text(x, top, width, chart.legend, soft, 1);
        top += legendHeight(page, chart, style);
    }
    const double bottom =
        y + chartHeight(page, chart, style, first, count) - axisHeight(page, style);
    for (const double tick : chart.ticks) {
        painter.upright(tick, top, bottom + style.size, style.rule, 0.2);
        const QString label =
            chart.percent ? percentText(tick)
                          : QLocale().toString(chart.two_sided ? std::abs(tick) : tick, 'g', 4);
        constexpr double half = 9;
        page.text(painter.at(tick) - half * style.size, bottom + 1.4 * style.size,
                  2 * half * style.size, label, soft, 1, Qt::AlignHCenter);
    }
    page.text(left - gap, bottom + page.lineHeight(soft) + 1.8 * style.size, plot + 2 * gap,
              chart.axis, soft, 1, Qt::AlignHCenter);
    if (chart.reference) {
        painter.upright(*chart.reference, top, bottom, style.soft, 0.35);
    }
    for (std::size_t i = first; i < first + count; ++i) {
        const ChartLine& shown = chart.lines[i];
        top += shown.begins_group && i > first ? gap * style.size : 0;
        page.text(x, top, labels, shown.label, ink, 1);
        painter.paint(shown, top + page.lineHeight(ink) / 2);
        page.text(left + plot + gap, top, numbers, shown.numbers, ink, 1);
        top += line;
    }
    return chartHeight(page, chart, style, first, count);
}

}  // namespace lucency
