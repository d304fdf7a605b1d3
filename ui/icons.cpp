#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

// Outside of the namespace, as the macro asks.
static void initialiseIcons() {
    Q_INIT_RESOURCE(lucency);
}

namespace lucency {
namespace {

QByteArray iconSource(const QString& name) {
    initialiseIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QByteArray source) : source_(std::move(source)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const bool disabled = mode == QIcon::Disabled;
        const auto role = mode == QIcon::Selected           ? QPalette::HighlightedText
                          : state == QIcon::On && !disabled ? QPalette::Highlight
                                                            : QPalette::ButtonText;
        const QColor ink = QGuiApplication::palette().color(
            disabled ? QPalette::Disabled : QPalette::Active, role);
        QByteArray tinted = source_;
        tinted.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer renderer(tinted);
        painter->setOpacity(disabled ? 0.65 : 1);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    bool isNull() override { return source_.isEmpty(); }

private:
    QByteArray source_;
};

}  // namespace

QIcon lineIcon(const QString& name) {
    return QIcon(new LineIconEngine(iconSource(name)));
}

QIcon programIcon() {
    QIcon icon;
    QSvgRenderer renderer(iconSource(QStringLiteral("lucency")));
    for (const int side : {16, 32, 48, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        icon.addPixmap(picture);
    }
    return icon;
}

}  // namespace lucency
