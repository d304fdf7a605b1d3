#include "core/record/read_row.h"

#include "core/record/csv.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {

namespace {

using Row = QStringList;

constexpr std::array columns{
    "label", "patient",       "reader",          "film",         "reference",
    "mode",  "first_verdict", "first_certainty", "last_verdict", "last_certainty",
    "model", "probability",   "operating_point", "shown_label",  "seconds"};

/// A field as RFC 4180 has it.
QString quoted(QString field) {
    static const QString special = QStringLiteral(",\"\r\n");
    const bool needs = std::ranges::any_of(field, [](QChar c) { return special.contains(c); });
    return needs ? QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                       QLatin1Char('"')
                 : field;
}

/// Records of a CSV with the number of the line that each begins in.
std::vector<std::pair<int, Row>> records(const QString& text) {
    std::vector<std::pair<int, Row>> all;
    Row row;
    QString field;
    bool inside = false, begun = false;
    int line = 1, first_line = 1;
    const auto end_row = [&] {
        if (begun || !field.isEmpty() || !row.isEmpty()) {
            row << field;
            all.emplace_back(first_line, row);
        }
        row.clear();
        field.clear();
        begun = false;
        first_line = line;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        line += c == QLatin1Char('\n') ? 1 : 0;
        if (inside) {
            if (c != QLatin1Char('"')) {
                field += c;
            } else if (i + 1 < text.size() && text[i + 1] == c) {
                field += text[++i];
            } else {
                inside = false;
            }
        } else if (c == QLatin1Char('"') && field.isEmpty()) {
            inside = begun = true;
        } else if (c == QLatin1Char(',')) {
            row << field;
            field.clear();
            begun = true;
        } else if (c == QLatin1Char('\n')) {
            end_row();
        } else if (c != QLatin1Char('\r')) {
            field += c;
        }
    }
    end_row();
    return all;
}

/// Of UTF-8, with or without a byte order mark.
std::vector<std::pair<int, Row>> linesOf(const QByteArray& csv) {
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    return records(text);
}

/// One line's fields by the names of the heading.
class Fields {
public:
    Fields(const Row& heading, const Row& row) : heading_(heading), row_(row) {}

    QString text(const QString& name) const { return row_.value(heading_.indexOf(name)).trimmed(); }
    QString text(const char* name) const { return text(QString::fromLatin1(name)); }
    /// None where the field is empty; wrong where it is no number between the two.
    std::optional<double> number(const char* name, double low, double high) {
        const QString field = text(name);
        if (field.isEmpty()) {
            return std::nullopt;
        }
        bool understood = false;
        const double number = field.toDouble(&understood);
        if (!understood || !(number >= low && number <= high)) {
            fail(name);
        }
        return number;
    }
    template <typename T>
    T named(const char* name, std::optional<T> value) {
        if (!value) {
            fail(name);
        }
        return value.value_or(T());
    }
    void fail(const char* name) { wrong_ = QString::fromLatin1(name); }
    const QString& wrong() const { return wrong_; }

private:
    const Row& heading_;
    const Row& row_;
    QString wrong_;
};

std::optional<ReadRow::Said> saidIn(Fields& fields, const char* verdict, const char* certainty) {
    if (fields.text(verdict).isEmpty()) {
        return std::nullopt;
    }
    return ReadRow::Said{
        fields.named(verdict, verdictFromName(fields.text(verdict))),
        static_cast<int>(
            std::lround(fields.number(certainty, 0, 100).value_or(ReadRow::Said().certainty)))};
}

ReadRow rowIn(Fields& fields, const QString& reference) {
    ReadRow row;
    row.reader = fields.text("reader");
    row.film = QByteArray::fromHex(fields.text("film").toLatin1());
    if (row.reader.isEmpty()) {
        fields.fail("reader");
    }
    if (row.film.size() != 32) {
        fields.fail("film");
    }
    row.reference = fields.text(reference);
    row.patient = fields.text("patient");
    if (const QString mode = fields.text("mode"); !mode.isEmpty()) {
        row.mode = fields.named("mode", readingModeFromName(mode));
    }
    row.first = fields.named("first_verdict", saidIn(fields, "first_verdict", "first_certainty"));
    row.last = saidIn(fields, "last_verdict", "last_certainty");
    if (const auto probability = fields.number("probability", 0, 1)) {
        row.shown = ReadRow::Opinion{fields.text("model"), *probability,
                                     fields.number("operating_point", 0, 1).value_or(0.5),
                                     fields.text("shown_label")};
    }
    row.seconds = fields.number("seconds", 0, 1e9);
    return row;
}

ReadRow::Said said(const ReadEvent& event) {
    return {event.read.verdict, event.read.certainty};
}

}  // namespace

std::optional<ReadRow> readRow(const QString& reader, const QByteArray& film,
                               const FilmReads& reads, std::optional<double> seconds) {
    const ReadEvent* first = firstRead(reads);
    if (first == nullptr) {
        return std::nullopt;
    }
    ReadRow row{reader, film, shownLabel(reads), first->mode, said(*first), {}, {}, seconds, {}};
    if (const ReadEvent* last = lastRead(reads); last != first) {
        row.last = said(*last);
    }
    if (const ShownOpinion* opinion = lastOpinion(reads); opinion && opinion->prediction) {
        const Prediction& prediction = *opinion->prediction;
        row.shown = ReadRow::Opinion{opinion->model.name, prediction.positiveProbability(),
                                     prediction.operating_point, prediction.label};
    }
    return row;
}

QString csvLine(const QStringList& fields) {
    QStringList line;
    for (const QString& field : fields) {
        line << quoted(field);
    }
    return line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QStringList rowColumns() {
    QStringList heading;
    for (const char* name : columns) {
        heading << QString::fromLatin1(name);
    }
    return heading;
}

QStringList rowFields(const ReadRow& row) {
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    QStringList fields{verdictName(row.last.value_or(row.first).verdict).toUpper(),
                       row.patient,
                       row.reader,
                       QString::fromLatin1(row.film.toHex()),
                       row.reference,
                       readingModeName(row.mode),
                       verdictName(row.first.verdict),
                       QString::number(row.first.certainty)};
    fields << (row.last ? verdictName(row.last->verdict) : QString())
           << (row.last ? QString::number(row.last->certainty) : QString());
    if (const auto& shown = row.shown) {
        fields << shown->model << number(shown->probability) << number(shown->operating_point)
               << shown->label;
    } else {
        fields << QString() << QString() << QString() << QString();
    }
    return fields << (row.seconds ? number(*row.seconds) : QString());
}

QByteArray rowsToCsv(const std::vector<ReadRow>& rows) {
    QString text = csvLine(rowColumns());
    for (const ReadRow& row : rows) {
        text += csvLine(rowFields(row));
    }
    return text.toUtf8();
}

Result<std::vector<ReadRow>> rowsFromCsv(const QByteArray& csv, const QString& reference) {
    const auto lines = linesOf(csv);
    const auto wrong = [](int line, const QString& column) {
        return Error{ErrorCode::DataSetUnusable,
                     QStringLiteral("line %1, column %2").arg(line).arg(column)};
    };
    const Row heading = lines.empty() ? Row() : lines.front().second;
    for (const char* needed : {"reader", "film", "first_verdict"}) {
        if (!heading.contains(QLatin1String(needed))) {
            return wrong(1, QString::fromLatin1(needed));
        }
    }
    if (reference != QLatin1String("reference") && !heading.contains(reference)) {
        return wrong(1, reference);
    }
    std::vector<ReadRow> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        Fields fields(heading, lines[i].second);
        rows.push_back(rowIn(fields, reference));
        if (!fields.wrong().isEmpty()) {
            return wrong(lines[i].first, fields.wrong());
        }
    }
    return rows;
}

QStringList referenceColumns(const QByteArray& csv) {
    const auto lines = linesOf(csv);
    QStringList found;
    for (qsizetype column = 0; !lines.empty() && column < lines.front().second.size(); ++column) {
        const QString name = lines.front().second[column].trimmed();
        bool any = false, other = false;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const QString label = lines[i].second.value(column).trimmed().toUpper();
            const bool reference =
                label == QLatin1String("NORMAL") || label == QLatin1String("PNEUMONIA");
            any = any || reference;
            other = other || (!reference && !label.isEmpty());
        }
        // What the reader and the model said is no reference.
        if (any && !other && name != QLatin1String("label") &&
            name != QLatin1String("shown_label") && !name.endsWith(QLatin1String("_verdict"))) {
            found.insert(name == QLatin1String("reference") ? 0 : found.size(), name);
        }
    }
    return found;
}

}  // namespace lucency
