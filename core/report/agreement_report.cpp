#include "core/report/agreement_report.h"

#include "core/base/version.h"
#include "core/report/agreement_charts.h"
#include "core/report/sheet_pages.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

}  // namespace

Result<void> writeAgreementReport(const ReaderAgreement& agreement, const QString& path,
                                  const QString& source, const QDateTime& date) {
    QStringList lines = agreementRemarks(agreement);
    if (!source.isEmpty()) {
        lines.prepend(source);
    }
    lines << Text::tr(
        "Unaided: read while the model's opinion was sealed. Aided: read or "
        "looked at again with the opinion open.");
    lines << QStringLiteral("Lucency ") + QLatin1String(version);
    const auto tables = agreementTables(agreement);
    return writeSheetPages(path, Text::tr("How readers and model agree"), [&](SheetPages& pages) {
        pages.head(Text::tr("How readers and model agree"), date, lines);
        using enum FigureTable::Part;
        for (const FigureTable::Part part : {Agreement, Accuracy, Minds, Times}) {
            for (const LineChart& chart : agreementCharts(agreement, part)) {
                pages.chart(chart);
            }
            for (const FigureTable& table : tables) {
                if (table.part == part) {
                    pages.table(table);
                }
            }
        }
    });
}

}  // namespace lucency
