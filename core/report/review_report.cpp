#include "core/report/review_report.h"

#include "core/film/display.h"
#include "core/film/person_name.h"
#include "core/measure/measure.h"
#include "core/report/charts.h"
#include "core/report/measures_pages.h"
#include "core/report/page.h"
#include "core/report/pdf_file.h"
#include "core/report/reads_page.h"
#include "core/report/region_page.h"
#include "core/report/report_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lucency {

namespace {

constexpr double footer_height = 11;
constexpr double body_bottom = sheet_height - footer_height - 2;
constexpr double column_gap = 6;
constexpr double half_width = (sheet_width - column_gap) / 2;
constexpr double least_picture_height = 62;
constexpr double fact_names = 26;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString day(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Paints one reading; `y_` runs down the page.
class ReviewPages {
public:
    ReviewPages(Page& page, const Reading& reading, const ReportParameters& parameters)
        : page_(page),
          reading_(reading),
          parameters_(parameters),
          film_(renderFilm(reading.film, parameters.window, parameters.inverted)) {}

    void paint(QPdfWriter& writer) {
        // What is above the pictures decides whether the facts fit below them.
        const double facts_height = factsHeight();
        const double above = 74 + gateHeight();
        facts_fit_ = above + least_picture_height + facts_height < body_bottom;
        header();
        const MeasuresPages measures(page_, reading_.film, parameters_, film_, body_bottom - y_);
        constexpr double reads_top = 14;  // below the header
        const auto reads =
            readPages(page_, readEntries(parameters_.reads, reading_, parameters_.overlay),
                      sheet_width, body_bottom - reads_top);
        const int pages = 1 + (facts_fit_ ? 0 : 1) + (reading_.attribution ? 1 : 0) +
                          static_cast<int>(reads.size()) + measures.count();
        int number = 1;

        identity();
        opinion();
        gate();
        pictures(body_bottom - y_ - (facts_fit_ ? facts_height + 4 : 0));
        if (facts_fit_) {
            facts();
        }
        footer(number++, pages);
        if (!facts_fit_) {
            writer.newPage();
            header();
            facts();
            footer(number++, pages);
        }
        if (reading_.attribution) {
            writer.newPage();
            header();
            paintRegions(page_, QRectF(0, y_, sheet_width, body_bottom - y_), reading_, parameters_,
                         film_);
            footer(number++, pages);
        }
        for (const auto& entries : reads) {
            writer.newPage();
            header();
            paintReads(page_, y_, sheet_width, entries);
            footer(number++, pages);
        }
        for (int i = 0; i < measures.count(); ++i) {
            writer.newPage();
            header();
            measures.paint(page_, i, y_);
            footer(number++, pages);
        }
    }

private:
    void header() {
        const TextStyle title{15, true, Tones::ink};
        const TextStyle small{8, false, Tones::soft};
        page_.text(0, 0, sheet_width * 0.6, Text::tr("Chest film: second reading"), title, 1);
        page_.text(sheet_width * 0.6, 0.4, sheet_width * 0.4,
                   parameters_.date.toString(QStringLiteral("yyyy-MM-dd HH:mm t")), small, 1,
                   Qt::AlignRight);
        QString who = Text::tr("identity left out");
        if (parameters_.identity) {
            const PatientIdentity& identity = reading_.film.identity;
            QStringList names{readableName(identity.name), identity.id};
            names.removeAll(QString());
            who = names.isEmpty() ? QFileInfo(reading_.film.path).fileName()
                                  : names.join(QStringLiteral(", "));
        }
        page_.text(sheet_width * 0.5, 0.4 + page_.lineHeight(small), sheet_width * 0.5, who, small,
                   1, Qt::AlignRight);
        y_ = page_.lineHeight(title) + 2.4;
        page_.rule(0, y_, sheet_width, Tones::ink);
        y_ += 3;
    }

    void identity() {
        if (!parameters_.identity) {
            return;
        }
        const PatientIdentity& who = reading_.film.identity;
        const Page::Rows cells{
            {Text::tr("Patient"), readableName(who.name)},
            {Text::tr("Patient ID"), who.id},
            {Text::tr("Born"), day(who.birth_date)},
            {Text::tr("Sex"), who.sex},
            {Text::tr("Study date"), day(reading_.film.acquisition.study_date)},
            {Text::tr("Accession number"), who.accession_number},
            {Text::tr("File"), QFileInfo(reading_.film.path).fileName()},
        };
        const TextStyle name_style{7, false, Tones::soft};
        const TextStyle value_style{8.5, false, Tones::ink};
        constexpr int columns = 4;
        constexpr double step = (sheet_width + column_gap) / columns;
        int place = 0;
        double row_height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto& [name, value] = cells[i];
            if (value.isEmpty()) {
                continue;
            }
            if (place == columns) {
                y_ += row_height + 1.2;
                place = 0;
                row_height = 0;
            }
            // The file's name, the last, has the rest of its row.
            const int span = i + 1 == cells.size() ? columns - place : 1;
            const double width = span * step - column_gap;
            const double name_height = page_.text(place * step, y_, width, name, name_style, 1);
            const double value_height =
                page_.text(place * step, y_ + name_height, width, value, value_style, 2);
            row_height = std::max(row_height, name_height + value_height);
            ++place;
        }
        y_ += row_height + 3.5;
    }

    void opinion() {
        constexpr double inset = 4;
        const double top = y_;
        const QString words = opinionWords(reading_);
        const QString numbers = opinionNumbers(reading_);
        const TextStyle words_style{12.5, true, reading_.prediction ? Tones::ink : Tones::warning};
        const TextStyle numbers_style{8.5, false, Tones::ink};
        const double width = sheet_width - 2 * inset;
        const double axis_height = reading_.prediction ? 14 : 0;
        const double height = 2 * 3 + page_.textHeight(words, words_style, width, 2) + 0.8 +
                              page_.textHeight(numbers, numbers_style, width, 3) + axis_height;
        page_.painter().fillRect(page_.units(QRectF(0, top, sheet_width, height)), Tones::band);
        y_ += 3;
        y_ += page_.text(inset, y_, width, words, words_style, 2) + 0.8;
        y_ += page_.text(inset, y_, width, numbers, numbers_style, 3);
        if (reading_.prediction) {
            const Prediction& prediction = *reading_.prediction;
            QString other;
            for (const auto& [label, value] : prediction.probability) {
                if (label != prediction.positive_label) {
                    other = other.isEmpty() ? label : Text::tr("other");
                }
            }
            paintProbability(page_, QRectF(inset, y_ + 1.5, width, axis_height - 1.5),
                             prediction.positiveProbability(), prediction.interval,
                             prediction.operating_point, other, prediction.positive_label);
        }
        y_ = top + height + 4;
    }

    double gateHeight() const {
        double height = 0;
        for (const Remark& remark : remarks(reading_)) {
            height +=
                page_.textHeight(remark.text, remark_style, sheet_width - tag_width, remark_lines) +
                0.8;
        }
        return height + 3;
    }

    void gate() {
        for (const Remark& remark : remarks(reading_)) {
            page_.text(0, y_, tag_width - 1, remark.tag, {8, true, remark.colour}, 1);
            y_ += page_.text(tag_width, y_, sheet_width - tag_width, remark.text, remark_style,
                             remark_lines) +
                  0.8;
        }
        y_ += 3;
    }

    /// Film alone, or film and map: side by side or one above the other, whichever shows more.
    void pictures(double height) {
        const bool map = reading_.attribution.has_value();
        const double aspect = filmAspect(reading_.film);
        constexpr double caption = 4.8;
        constexpr double below = 19;
        const double trust = map ? 5.5 : 0;
        const double room = height - trust;
        const auto fitted = [&](double width, double all) {
            return QSizeF(aspect, 1).scaled(width, std::max(10.0, all - caption - below),
                                            Qt::KeepAspectRatio);
        };
        const QSizeF beside = fitted(map ? half_width : sheet_width * 0.66, room);
        const QSizeF stacked = fitted(sheet_width, (room - 2) / 2);
        const bool stack = map && stacked.width() > beside.width() * 1.05;
        const QSizeF size = stack ? stacked : beside;

        const QImage film = atPrintSize(page_, film_, size);
        const QString shown = Text::tr("Film");
        picture(0, shown, film, size);
        if (parameters_.drawings_on_film) {
            paintDrawings(page_, page_.units(QRectF({0, y_ + 4.8}, size)), reading_.film,
                          parameters_.drawings.drawings);
        }
        scaleBar(0, y_ + caption + size.height() + 1.5, size.width());
        double bottom = y_ + caption + size.height() + below;
        if (map) {
            const double x = stack ? 0 : half_width + column_gap;
            const double legend_width = stack ? sheet_width * 0.6 : half_width;
            if (stack) {
                y_ = y_ + caption + size.height() + 7;
                bottom = y_ + caption + size.height() + below;
            }
            const Attribution& attribution = *reading_.attribution;
            picture(
                x, Text::tr("Film with the map of what moved the model, %1").arg(attribution.label),
                flattenOverlay(film, attribution, parameters_.overlay), size);
            numberRegions(page_, QRectF({x, y_ + 4.8}, size), attribution,
                          outlinedRegions(attribution, parameters_.overlay));
            QPainter& painter = page_.painter();
            painter.save();
            painter.setFont(page_.font({7}));
            paintLegend(
                painter,
                page_.units(QRectF(x, y_ + caption + size.height() + 1.5, legend_width, below - 3)),
                attribution, parameters_.overlay, Tones::ink);
            painter.restore();
        }
        y_ = bottom;
        if (map) {
            const Attribution& attribution = *reading_.attribution;
            const QString reason = trustReason(attribution);
            const bool trusted = attribution.trust == Trust::Trusted;
            const QString words = trustWords(attribution.trust);
            const TextStyle bold{8, true, trusted ? Tones::ink : Tones::warning};
            const double width = page_.textWidth(words, bold) + 2;
            page_.text(0, y_, width, words, bold, 1);
            y_ += std::max(page_.lineHeight(bold), page_.text(width, y_, sheet_width - width,
                                                              reason, {8, false, Tones::ink}, 2)) +
                  1.5;
        }
        y_ += 2;
    }

    void picture(double x, const QString& title, const QImage& image, const QSizeF& size) {
        const double width = std::max(size.width(), half_width);
        page_.text(x, y_, width, title, {8, true, Tones::ink}, 1);
        page_.painter().drawImage(page_.units(QRectF(x, y_ + 4.8, size.width(), size.height())),
                                  image);
    }

    void scaleBar(double x, double y, double width) {
        const Film& film = reading_.film;
        const bool in_mm = film.spacing && film.spacing->plane != SpacingPlane::Unknown &&
                           film.spacing->column_mm > 0;
        const double length = film.pixels.columns * (in_mm ? film.spacing->column_mm : 1);
        static constexpr double steps[] = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
        const auto* step = std::find_if(std::begin(steps), std::end(steps), [&](double candidate) {
            return candidate <= length * 0.45;
        });
        if (step == std::end(steps)) {
            return;
        }
        const double bar = *step / length * width;
        QPainter& painter = page_.painter();
        painter.setPen(QPen(Tones::ink, page_.units(0.35)));
        const auto line = [&](double x1, double y1, double x2, double y2) {
            painter.drawLine(QPointF(page_.units(x1), page_.units(y1)),
                             QPointF(page_.units(x2), page_.units(y2)));
        };
        const double middle = y + 1.6;
        line(x + 0.2, middle, x + bar, middle);
        line(x + 0.2, middle - 0.9, x + 0.2, middle + 0.9);
        line(x + bar, middle - 0.9, x + bar, middle + 0.9);
        QString label;
        if (in_mm) {
            label =
                (*step >= 10 ? Text::tr("%1 cm").arg(*step / 10) : Text::tr("%1 mm").arg(*step)) +
                QStringLiteral(", ") + planeWords(film.spacing->plane);
        } else {
            label = Text::tr("%1 pixels").arg(*step);
        }
        const TextStyle style{7, false, Tones::soft};
        page_.text(x + bar + 2, middle - page_.lineHeight(style) / 2, half_width - bar - 2, label,
                   style, 1);
    }

    double factsHeight() const {
        return 7 + std::max(page_.factsHeight(filmFacts(reading_.film, parameters_), half_width,
                                              fact_names),
                            page_.factsHeight(modelFacts(reading_), half_width, fact_names));
    }

    void facts() {
        const double right = half_width + column_gap;
        const double heading = page_.heading(0, y_, half_width, Text::tr("The film"));
        page_.heading(
            right, y_, half_width,
            reading_.attribution ? Text::tr("The model and the map") : Text::tr("The model"));
        y_ += heading;
        const double film =
            page_.facts(0, y_, half_width, fact_names, filmFacts(reading_.film, parameters_));
        const double model = page_.facts(right, y_, half_width, fact_names, modelFacts(reading_));
        y_ += std::max(film, model);
    }

    void footer(int number, int pages) {
        const double top = sheet_height - footer_height;
        page_.rule(0, top, sheet_width);
        const TextStyle style{7.5, false, Tones::soft};
        page_.text(0, top + 1.5, sheet_width - 30, disclaimer(), style, 3);
        page_.text(sheet_width - 28, top + 1.5, 28,
                   Text::tr("page %1 of %2").arg(number).arg(pages), style, 1, Qt::AlignRight);
    }

    static constexpr double tag_width = 17;
    static constexpr int remark_lines = 2;
    const TextStyle remark_style{8, false, Tones::ink};

    Page& page_;
    const Reading& reading_;
    const ReportParameters& parameters_;
    QImage film_;
    bool facts_fit_ = true;
    double y_ = 0;
};

}  // namespace

Result<void> writeReport(const Reading& given, const ReportParameters& parameters,
                         const QString& path) {
    Reading reading = given;
    if (const auto spacing =
            calibratedSpacing(parameters.drawings.drawings, reading.film.pixel_aspect)) {
        reading.film.spacing = spacing;
    }
    return writePdf(
        path, Text::tr("Chest film: second reading"), parameters.identity, [&](QPdfWriter& writer) {
            QPainter painter(&writer);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                                   QPainter::LosslessImageRendering);
            Page page(painter);
            ReviewPages(page, reading, parameters).paint(writer);
        });
}

}  // namespace lucency
