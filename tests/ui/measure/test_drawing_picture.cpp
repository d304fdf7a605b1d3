// Drawings as they are seen: what is kept of one frame for the next is never out of date.
#include "tests/support/films.h"
#include "ui/film/film_view.h"
#include "ui/measure/drawing_tools.h"
#include "ui/theme.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace lucency;

namespace {

constexpr int settled_ms = 300;  // after which the film is drawn sharp, and stays as it is

}  // namespace

class TestDrawingPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QVERIFY(folder_.isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder_.path()));
        const Film film = testing::makeFilm(400, 400, 8, [](int, int) { return 128; });
        view_ = std::make_unique<FilmView>();
        view_->resize(500, 400);
        view_->setFilm(film);
        document_ = std::make_unique<DrawingDocument>(nullptr);
        tools_ = std::make_unique<DrawingTools>(*document_, view_.get(), nullptr);
        document_->setFilm(film);
        document_->lookFor(QByteArray(32, static_cast<char>(++films_)));
        QTRY_VERIFY(document_->isOpen());
        QTest::qWait(settled_ms);
    }
    void cleanup() {
        tools_.reset();
        document_.reset();
        view_.reset();
    }

    void everyChangeIsSeenAndUndone() {
        const QImage bare = seen();
        document_->add({DrawingKind::Distance, {{50, 50}, {150, 60}}});
        const QImage one = seen();
        QVERIFY(one != bare);
        document_->add({DrawingKind::Ellipse, {{200, 200}, {300, 260}}});
        document_->select(0);
        const QImage two = seen();
        QVERIFY(two != one);
        Drawing named = document_->drawing(0);
        named.text = QStringLiteral("Tip of the tube");
        document_->replace(0, named, QStringLiteral("Name"));
        QVERIFY(seen() != two);
        document_->history()->undo();
        document_->select(0);
        QCOMPARE(seen(), two);
        document_->history()->undo();
        document_->select(0);
        QCOMPARE(seen(), one);
    }

    void whatIsBegunLeavesNoTrace() {
        document_->add({DrawingKind::Distance, {{50, 50}, {150, 60}}});
        document_->select(-1);
        const QImage before = seen();
        tools_->setTool(DrawingKind::Angle);
        Q_EMIT view_->pointPressed({100, 200}, {});
        Q_EMIT view_->pointReleased({100, 200});
        QVERIFY(tools_->begun());
        QVERIFY(seen() != before);
        tools_->setTool({});
        QVERIFY(!tools_->begun());
        QCOMPARE(seen(), before);
    }

    /// The label of a length lies beside it in the same picture wherever the film is moved.
    void aMovedFilmTakesItsDrawingsAlong() {
        document_->add({DrawingKind::Distance, {{150, 150}, {200, 160}}});
        document_->select(-1);
        view_->setPlace(1, {0, 0});
        const QImage before = inked();
        view_->setPlace(1, {20, 10});
        const QImage moved = inked();
        QVERIFY(moved != before);
        QCOMPARE(boxOf(moved).size(), boxOf(before).size());
        view_->setPlace(1, {0, 0});
        QCOMPARE(inked(), before);
    }

private:
    QImage seen() const { return view_->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    /// Black but where something has the measures' ink.
    QImage inked() const {
        QImage image = seen();
        const QColor ink = currentColours().measure;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool same = image.pixel(x, y) == ink.rgb();
                image.setPixel(x, y, same ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
            }
        }
        return image;
    }
    static QRect boxOf(const QImage& image) {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 255, 255)) {
                    box |= QRect(x, y, 1, 1);
                }
            }
        }
        return box;
    }

    QTemporaryDir folder_;
    int films_ = 0;
    std::unique_ptr<FilmView> view_;
    std::unique_ptr<DrawingDocument> document_;
    std::unique_ptr<DrawingTools> tools_;
};

QTEST_MAIN(TestDrawingPicture)
#include "test_drawing_picture.moc"
