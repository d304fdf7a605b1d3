#pragma once

#include "core/base/result.h"
#include "core/learn/metrics.h"
#include "core/report/agreement_tables.h"
#include "core/report/charts.h"

#include <QDateTime>
#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lucency {

/// A chart of a sheet: lines or bars over two axes.
struct FigureChart {
    QString title;
    Axis horizontal, vertical;
    std::vector<Series> series;
};

/// A small picture with words under it.
struct FigurePicture {
    QImage picture;
    QString caption;
    QString path;   ///< of the film it shows; empty where it shows none
    QString group;  ///< what it is shown with, e.g. "False negatives"; may be empty
};

/// What was measured, as people look at it: the same value is written as a PDF and shown in the
/// window. Translated; it names no patient, films by their file at most.
struct FigureSheet {
    QString title;
    QStringList remarks;  ///< a sentence each
    std::vector<std::pair<QString, QString>> facts;
    std::optional<Confusion> confusion;
    std::vector<FigureChart> charts;
    std::vector<FigureTable> tables;
    QString pictures_title;
    std::vector<FigurePicture> pictures;
};

/// Reference by row, answer by column; each cell shaded by its share of the row. Wants about 44 mm
/// of height for a chart of size 1.
void paintConfusion(Page& page, const QRectF& area, const Confusion& confusion,
                    const ChartStyle& style = {});

/// Writes it on A4 pages, whole or not at all: facts, tables, two charts beside each other, four
/// pictures a row. Needs a QGuiApplication. Errors: OutputUnwritable.
Result<void> writeFigureSheet(const FigureSheet& sheet, const QString& path,
                              const QDateTime& date = QDateTime::currentDateTime());

}  // namespace lucency
