#include "ui/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace lucency {
namespace {

void collect(QWidget* widget, QList<QWidget*>& order);

void collect(QLayout* layout, QList<QWidget*>& order) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget()) {
            collect(widget, order);
        } else if (QLayout* inner = item->layout()) {
            collect(inner, order);
        }
    }
}

void collect(QWidget* widget, QList<QWidget*>& order) {
    if (widget->focusPolicy() & Qt::TabFocus) {
        order << widget;
    }
    if (QLayout* layout = widget->layout()) {
        collect(layout, order);
    }
}

}  // namespace

void tabInReadingOrder(QWidget* root) {
    QList<QWidget*> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

}  // namespace lucency
