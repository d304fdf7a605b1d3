#include "ui/teach/sheet_view.h"

#include "ui/panels/figure_table.h"
#include "ui/panels/section.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <functional>

namespace lucency {
namespace {

constexpr double text_points = 7.5;  // of a chart of size 1
constexpr int chart_height = 280;
constexpr int confusion_height = 190;
constexpr int picture_side = 180;

ChartStyle styleOf(const QWidget& widget) {
    const ThemeColours& colours = currentColours();
    return {colours.text,
            colours.quiet,
            colours.line,
            colours.accent,
            colours.warning,
            colours.window,
            widget.font().pixelSize() * 72.0 / widget.logicalDpiX() / text_points};
}

/// What is painted on a page, as a widget.
class Painted : public QWidget {
public:
    using Paint = std::function<void(Page&, const QRectF&, const ChartStyle&)>;

    Painted(const QString& name, int height, Paint paint, QWidget* parent)
        : QWidget(parent), paint_(std::move(paint)) {
        setLayoutDirection(Qt::LeftToRight);
        setAccessibleName(name);
        setFixedHeight(height);
        setMinimumWidth(320);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Page page(painter);
        const double mm = page.units(1);
        paint_(page, QRectF(0, 0, width() / mm, height() / mm), styleOf(*this));
    }

private:
    Paint paint_;
};

QLabel* headingOf(const QString& text, QWidget* parent) {
    auto* heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    return heading;
}

QWidget* factsOf(const FigureSheet& sheet, QWidget* parent) {
    auto* facts = new QWidget(parent);
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeading);
    for (const auto& [name, value] : sheet.facts) {
        if (value.isEmpty()) {
            continue;
        }
        auto* text = sentenceLabel(facts);
        text->setText(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto* label = new QLabel(name, facts);
        label->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(label, text);
    }
    return facts;
}

QWidget* chartsOf(const FigureSheet& sheet, QWidget* parent) {
    auto* charts = new QWidget(parent);
    auto* grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int number = 0;
    for (const FigureChart& chart : sheet.charts) {
        auto* cell = new QVBoxLayout;
        cell->addWidget(headingOf(chart.title, charts));
        cell->addWidget(new Painted(
            chart.title, chart_height,
            [chart](Page& page, const QRectF& area, const ChartStyle& style) {
                paintLines(page, area, chart.horizontal, chart.vertical, chart.series, style);
            },
            charts));
        grid->addLayout(cell, number / 2, number % 2);
        ++number;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return charts;
}

}  // namespace

SheetView::SheetView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QWidget* SheetView::picturesOf(const FigureSheet& sheet, QWidget* parent) {
    auto* all = new QWidget(parent);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    auto* list = new QListWidget(all);
    list->setObjectName(QStringLiteral("pictures"));
    list->setAccessibleName(sheet.pictures_title);
    list->setToolTip(tr("Double click or Enter opens the film in the window"));
    list->setViewMode(QListView::IconMode);
    list->setResizeMode(QListView::Adjust);
    list->setMovement(QListView::Static);
    list->setIconSize({picture_side, picture_side});
    list->setGridSize({picture_side + 24, picture_side + 56});
    list->setWordWrap(true);
    list->setMinimumHeight(2 * (picture_side + 60));
    QStringList groups;
    for (const FigurePicture& picture : sheet.pictures) {
        auto* item =
            new QListWidgetItem(QPixmap::fromImage(picture.picture), picture.caption, list);
        item->setData(Qt::UserRole, picture.path);
        item->setData(Qt::UserRole + 1, picture.group);
        if (!groups.contains(picture.group)) {
            groups.append(picture.group);
        }
    }
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT filmWanted(item->data(Qt::UserRole).toString());
    });
    auto* row = new QHBoxLayout;
    auto* choice = new QButtonGroup(all);
    const auto button = [&](const QString& text, const QString& group) {
        auto* made = new QPushButton(text, all);
        made->setCheckable(true);
        made->setToolTip(tr("Show these films"));
        choice->addButton(made);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, list, [list, group] {
            for (int i = 0; i < list->count(); ++i) {
                const QString own = list->item(i)->data(Qt::UserRole + 1).toString();
                list->item(i)->setHidden(!group.isEmpty() && own != group);
            }
        });
        return made;
    };
    if (groups.size() > 1) {
        button(tr("All films"), {})->setChecked(true);
        for (const QString& group : std::as_const(groups)) {
            button(group, group);
        }
        row->addStretch();
        column->addLayout(row);
    }
    column->addWidget(list);
    return all;
}

void SheetView::show(const FigureSheet& sheet) {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(8);
    for (const QString& remark : sheet.remarks) {
        auto* sentence = sentenceLabel(page);
        sentence->setText(remark);
        column->addWidget(sentence);
    }
    if (!sheet.facts.empty()) {
        column->addWidget(factsOf(sheet, page));
        column->addSpacing(12);
    }
    if (sheet.confusion) {
        column->addWidget(headingOf(tr("Confusion at the operating point"), page));
        column->addWidget(new Painted(
            tr("Confusion matrix: %1 true positive, %2 false positive, %3 true negative, %4 false "
               "negative")
                .arg(sheet.confusion->tp)
                .arg(sheet.confusion->fp)
                .arg(sheet.confusion->tn)
                .arg(sheet.confusion->fn),
            confusion_height,
            [confusion = *sheet.confusion](Page& painted, const QRectF& area,
                                           const ChartStyle& style) {
                paintConfusion(
                    painted,
                    QRectF(0, 0, std::min(area.width(), 150.0 * style.size), area.height()),
                    confusion, style);
            },
            page));
        column->addSpacing(12);
    }
    if (!sheet.pictures.empty()) {
        column->addWidget(headingOf(sheet.pictures_title, page));
        column->addWidget(picturesOf(sheet, page));
        column->addSpacing(12);
    }
    for (const FigureTable& table : sheet.tables) {
        if (table.rows.empty()) {
            continue;
        }
        column->addWidget(headingOf(table.title, page));
        column->addWidget(figureTable(table, page));
        if (!table.note.isEmpty()) {
            auto* note = sentenceLabel(page, QPalette::PlaceholderText);
            note->setText(table.note);
            column->addWidget(note);
        }
        column->addSpacing(12);
    }
    column->addWidget(chartsOf(sheet, page));
    column->addStretch();
    setWidget(page);
}

}  // namespace lucency
