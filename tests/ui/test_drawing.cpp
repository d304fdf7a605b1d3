// Drawing on and measuring a film in the real window, by mouse and by key.
#include "core/review/kept_drawings.h"

#include "tests/ui/window_support.h"
#include "ui/measure/drawing_document.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int rows = 240, columns = 320;

}  // namespace

class TestDrawing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder_.filePath(QStringLiteral("data"))));
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(rows, columns), folder_, QStringLiteral("film.png"));
        other_ = writePng(spottedFilm(260, 300), folder_, QStringLiteral("other.png"));
    }
    void init() {
        QDir(folder_.filePath(QStringLiteral("data"))).removeRecursively();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        makeWindow();
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void everyToolDrawsByMouse_data() { tools(); }
    void everyToolDrawsByMouse() {
        QFETCH(int, kind);
        QFETCH(QPolygonF, points);
        QFETCH(QString, text);
        choose(kind);
        QVERIFY(!labelText(*window_, "drawingHint").isEmpty());
        for (const QPointF& point : std::as_const(points)) {
            click(point);
        }
        typeText(kind);
        check(kind, points, text);
    }

    void everyToolDrawsOnATurnedAndMirroredFilm_data() { tools(); }
    void everyToolDrawsOnATurnedAndMirroredFilm() {
        QFETCH(int, kind);
        QFETCH(QPolygonF, points);
        QFETCH(QString, text);
        commands().turn_right->trigger();
        commands().mirror->trigger();
        view()->zoomBy(2);
        choose(kind);
        for (const QPointF& point : std::as_const(points)) {
            click(point);
        }
        typeText(kind);
        check(kind, points, text);
    }

    void everyToolDrawsByKeys_data() { tools(); }
    void everyToolDrawsByKeys() {
        QFETCH(int, kind);
        QFETCH(QPolygonF, points);
        QFETCH(QString, text);
        choose(kind);
        if (static_cast<DrawingKind>(kind) == DrawingKind::Freehand) {
            return;  // drawn by hand, moved by keys
        }
        QPointF at(columns / 2.0, rows / 2.0);  // where the pointer is, else the middle
        QTest::mouseMove(view(), this->at(at));
        for (QPointF point : std::as_const(points)) {
            while (at != point) {
                const QPointF way = point - at;
                const bool across = way.x() != 0;
                const double left = across ? way.x() : way.y();
                const bool far = std::abs(left) >= 10;
                QTest::keyClick(view(),
                                across ? (left > 0 ? Qt::Key_Right : Qt::Key_Left)
                                       : (left > 0 ? Qt::Key_Down : Qt::Key_Up),
                                far ? Qt::ShiftModifier : Qt::NoModifier);
                const double step = std::copysign(far ? 10 : 1, left);
                at += across ? QPointF(step, 0) : QPointF(0, step);
            }
            QTest::keyClick(view(), Qt::Key_Return);
        }
        typeText(kind);
        check(kind, points, text);
    }

    void linesAreDraggedToo() {
        choose(int(DrawingKind::Distance));
        drag({40, 50}, {140, 50});
        QCOMPARE(sheet().drawings.size(), std::size_t{1});
        QCOMPARE(text(0), QStringList{QStringLiteral("100.0 px")});
        choose(int(DrawingKind::HeartRatio));
        drag({160, 20}, {160, 220});
        QVERIFY(labelText(*window_, "drawingHint").startsWith(QStringLiteral("2 of 5")));
        for (const QPointF point : {QPointF(120, 150), QPointF(230, 150), QPointF(60, 190)}) {
            click(point);
        }
        QVERIFY(labelText(*window_, "drawingHint").startsWith(QStringLiteral("5 of 5")));
        QTest::keyClick(view(), Qt::Key_Backspace);
        QVERIFY(labelText(*window_, "drawingHint").startsWith(QStringLiteral("4 of 5")));
        click({60, 190});
        click({260, 190});
        QCOMPARE(text(1).value(0), QStringLiteral("CTR 0.55"));
        QCOMPARE(text(1).value(1), QStringLiteral("Heart 40.0 px + 70.0 px = 110.0 px"));
        const QString details = labelText(*window_, "drawingDetails");
        QVERIFY2(details.contains(QStringLiteral("does not say its view")), qPrintable(details));
        QVERIFY(details.contains(QStringLiteral("0.60")));
    }

    void aClosedPolylineHasAnArea() {
        choose(int(DrawingKind::Polyline));
        for (const QPointF point : {QPointF(50, 50), QPointF(150, 50), QPointF(150, 100),
                                    QPointF(50, 100), QPointF(50, 50)}) {
            click(point);
        }
        QVERIFY(sheet().drawings.at(0).closed);
        QCOMPARE(
            text(0),
            (QStringList{QStringLiteral("300.0 px"),
                         QStringLiteral("Area %1 px²").arg(QLocale().toString(5000.0, 'f', 0))}));
    }

    void aDrawingIsGraspedWhateverTheTool() {
        line();
        commands().tool_window->trigger();
        drag({90, 50}, {90, 80});
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 80}, {140, 80}}));
        drag({140, 80}, {160, 90});
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 80}, {160, 90}}));
        const VoiWindow window = window_->filmView().window();
        drag({200, 200}, {230, 220});  // beside it the tool is what it was
        QVERIFY(window_->filmView().window() != window);
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 80}, {160, 90}}));
    }

    void aDragIsUndoneAtOnce() {
        line();
        QTest::mousePress(view(), Qt::LeftButton, {}, at({90, 50}));
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(view(), at(QPointF(90, 50 + 3 * step)));
        }
        QTest::mouseRelease(view(), Qt::LeftButton, {}, at({90, 80}));
        QCOMPARE(points(0)[0], QPointF(40, 80));
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(points(0)[0], QPointF(40, 50));
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(sheet().drawings.empty());
        QVERIFY(!commands().undo->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(points(0)[0], QPointF(40, 80));
    }

    void keysGoThroughDrawingsAndPointsAndMoveThem() {
        line();
        choose(int(DrawingKind::Arrow));
        drag({40, 120}, {140, 160});
        commands().tool_window->trigger();
        window_->drawings().select(-1);
        view()->setFocus();
        const auto& document = window_->drawings();
        const auto place = [&] { return std::pair(document.selected(), document.selectedPoint()); };
        for (const auto& expected : {std::pair(0, -1), {0, 0}, {0, 1}, {1, -1}}) {
            QTest::keyClick(view(), Qt::Key_Tab);
            QCOMPARE(place(), expected);
        }
        QTest::keyClick(view(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(place(), std::pair(0, 1));
        QTest::keyClick(view(), Qt::Key_Right);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 50}, {141, 60}}));
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 50}, {140, 50}}));
        QTest::keyClick(view(), Qt::Key_Tab);
        QTest::keyClick(view(), Qt::Key_Left);
        QCOMPARE(points(1), (std::vector<QPointF>{{39, 120}, {139, 160}}));
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(sheet().drawings.size(), std::size_t{1});
        QTest::keyClick(view(), Qt::Key_Tab);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(document.selected(), -1);
    }

    void nudgesFollowTheFilmAsItLies() {
        line();
        commands().turn_right->trigger();
        const auto before = window_->filmView().transform().toView(points(0)[0]);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        const auto after = window_->filmView().transform().toView(points(0)[0]);
        QVERIFY(after.y() > before.y());
        QVERIFY(std::abs(after.x() - before.x()) < 0.01);
        QCOMPARE(points(0)[0], QPointF(50, 50));
    }

    void aKnownLengthCalibratesTheFilm() {
        line();
        QCOMPARE(text(0), QStringList{QStringLiteral("100.0 px")});
        choose(int(DrawingKind::Calibration));
        drag({50, 200}, {250, 200});
        auto* edit = editor();
        QVERIFY(edit != nullptr);
        QTest::keyClicks(edit, QStringLiteral("abc"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(labelText(*window_, "status").contains(QStringLiteral("not understood")) ||
                !statusTip().isEmpty());
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("50"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(text(0), QStringList{QStringLiteral("25.0 mm, calibrated")});
        QVERIFY(window_->drawings().calibration());
        QCOMPARE(window_->drawings().calibration()->column_mm, 0.25);
        window_->drawings().select(1);
        commands().delete_drawing->trigger();
        QCOMPARE(text(0), QStringList{QStringLiteral("100.0 px")});
        commands().undo->trigger();
        QCOMPARE(text(0), QStringList{QStringLiteral("25.0 mm, calibrated")});
    }

    void drawingsAreNamedAndListed() {
        line();
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(editor() != nullptr);
        QTest::keyClicks(editor(), QStringLiteral("catheter"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(text(0), (QStringList{QStringLiteral("catheter"), QStringLiteral("100.0 px")}));
        auto* list = window_->findChild<QListWidget*>(QStringLiteral("drawingList"));
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Length: catheter, 100.0 px"));
        choose(int(DrawingKind::Distance));
        drag({40, 150}, {60, 150});
        QCOMPARE(list->count(), 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        QCOMPARE(window_->drawings().selected(), 0);
        QTest::keyClick(view(), Qt::Key_F2);
        QTest::keyClicks(editor(), QStringLiteral("x"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(text(0).value(0), QStringLiteral("catheter"));
        QCOMPARE(QApplication::focusWidget(), view());
    }

    void whatWasDrawnComesBack() {
        line();
        QTest::keyClick(view(), Qt::Key_K);
        QVERIFY(sheet().key_image);
        open(other_);
        QVERIFY(sheet().isEmpty());
        QVERIFY(!commands().undo->isEnabled());
        QVERIFY(!commands().key_image->isChecked());
        open(film_);
        QCOMPARE(sheet().drawings.size(), std::size_t{1});
        QVERIFY(sheet().key_image);
        QVERIFY(commands().key_image->isChecked());
        QCOMPARE(window_->drawings().selected(), -1);
        QVERIFY(window_->filmView().accessibleDescription().contains(QStringLiteral("Key image")));
        makeWindow();  // the program is started again
        QCOMPARE(sheet().drawings.size(), std::size_t{1});
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 50}, {140, 50}}));
    }

    void whatWasDrawnIsThereAfterACrash() {
        line();
        const QByteArray hash = pixelsSha256(window_->session().reading()->film.pixels);
        QTRY_VERIFY(keptDrawings(hash) && !keptDrawings(hash)->drawings.empty());
        QVERIFY(*keptDrawings(hash) == sheet());
    }

    void whatCannotBeKeptIsSaid() {
        window_.reset();
        QDir(folder_.filePath(QStringLiteral("data"))).removeRecursively();
        QFile blocked(folder_.filePath(QStringLiteral("data")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));  // a file where the folder is to be
        makeWindow();
        line();
        QTRY_VERIFY(statusTip().contains(QStringLiteral("cannot be kept")));
        window_.reset();
        blocked.remove();
    }

    void aDamagedFileIsSetAsideWithASentence() {
        line();
        const QByteArray hash = pixelsSha256(window_->session().reading()->film.pixels);
        window_.reset();
        const auto paths = QDir(folder_.filePath(QStringLiteral("data")));
        QDirIterator files(paths.path(), {QStringLiteral("drawings.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.resize(20));
        makeWindow();
        QTRY_VERIFY(statusTip().contains(QStringLiteral("set aside")));
        QVERIFY(sheet().isEmpty());
        line();
        QTRY_VERIFY(!keptDrawings(hash)->drawings.empty());
    }

    void measuresHideAndShow() {
        commands().show_map->trigger();
        const QImage bare = picture();
        line();
        commands().tool_window->trigger();
        window_->drawings().select(-1);
        QVERIFY(picture() != bare);
        QTest::keyClick(view(), Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(!commands().show_measures->isChecked());
        QCOMPARE(picture(), bare);
        drag({90, 50}, {90, 80});  // what is not seen is not grasped
        QCOMPARE(points(0)[0], QPointF(40, 50));
        commands().tool_length->trigger();
        QVERIFY(commands().show_measures->isChecked());
    }

    void regionsTakeTheButtonAndUndo() {
        line();
        QTest::keyClick(window_.get(), Qt::Key_X);
        QVERIFY(commands().what_if->isChecked());
        QVERIFY(!commands().undo->isEnabled());
        drag({90, 50}, {90, 80});
        QCOMPARE(points(0)[0], QPointF(40, 50));
        commands().tool_length->trigger();
        QVERIFY(!commands().what_if->isChecked());
        QVERIFY(commands().undo->isEnabled());
        drag({90, 50}, {90, 80});
        QCOMPARE(points(0)[0], QPointF(40, 80));
    }

    void escapeLetsGoStepByStep() {
        choose(int(DrawingKind::Distance));
        click({40, 50});
        QTest::keyClick(view(), Qt::Key_Escape);
        click({40, 50});
        click({140, 50});
        QCOMPARE(window_->drawings().selected(), 0);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(window_->drawings().selected(), -1);
        QVERIFY(commands().tool_length->isChecked());
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(commands().tool_window->isChecked());
        QVERIFY(labelText(*window_, "drawingHint").isEmpty());
    }

    void aWindowFromRightToLeftDrawsTheSame() {
        line();
        commands().tool_window->trigger();
        const QImage left_to_right = picture();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right_to_left = picture();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(right_to_left, left_to_right);
    }

private:
    static void tools() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QPolygonF>("points");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, DrawingKind kind, const QPolygonF& points,
                            const char* text) {
            QTest::newRow(name) << static_cast<int>(kind) << points << QString::fromUtf8(text);
        };
        row("length", DrawingKind::Distance, {{100, 80}, {130, 120}}, "50.0 px");
        row("angle", DrawingKind::Angle, {{100, 80}, {100, 120}, {140, 120}}, "90.0°");
        row("Cobb", DrawingKind::Cobb, {{100, 80}, {140, 80}, {100, 120}, {140, 160}},
            "Cobb 45.0°");
        row("polyline", DrawingKind::Polyline, {{100, 80}, {140, 80}, {140, 110}, {140, 110}},
            "70.0 px");
        row("rectangle", DrawingKind::Rectangle, {{120, 90}, {160, 120}}, "Area 1,200 px²");
        row("ellipse", DrawingKind::Ellipse, {{120, 90}, {140, 130}}, "Area 628 px²");
        row("outline", DrawingKind::Freehand, {}, "");
        row("ratio", DrawingKind::HeartRatio,
            {{160, 60}, {160, 180}, {130, 140}, {200, 140}, {90, 160}, {230, 160}}, "CTR 0.50");
        row("arrow", DrawingKind::Arrow, {{100, 80}, {130, 120}}, "");
        row("note", DrawingKind::Note, {{100, 80}}, "a word");
        row("calibration", DrawingKind::Calibration, {{100, 80}, {150, 80}}, "30.0 mm, known");
    }

    void check(int kind, QPolygonF points, const QString& words) {
        if (static_cast<DrawingKind>(kind) == DrawingKind::Freehand) {
            QTest::mousePress(view(), Qt::LeftButton, {}, at({100, 80}));
            for (const QPointF point : {QPointF(150, 80), QPointF(150, 120), QPointF(100, 120)}) {
                QTest::mouseMove(view(), at(point));
            }
            QTest::mouseRelease(view(), Qt::LeftButton, {}, at({100, 100}));
            QCOMPARE(sheet().drawings.size(), std::size_t{1});
            QVERIFY2(text(0).value(0).contains(QStringLiteral("Area ")), qPrintable(text(0)[0]));
            QCOMPARE(text(0).size(), 3);
            return;
        }
        if (static_cast<DrawingKind>(kind) == DrawingKind::Polyline) {
            points.removeLast();  // said twice to end it
        }
        QCOMPARE(sheet().drawings.size(), std::size_t{1});
        const Drawing& drawing = sheet().drawings[0];
        QCOMPARE(static_cast<int>(drawing.kind), kind);
        QCOMPARE(drawing.points.size(), static_cast<std::size_t>(points.size()));
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QPointF off = drawing.points[static_cast<std::size_t>(i)] - points[i];
            QVERIFY2(std::hypot(off.x(), off.y()) < 1e-6, qPrintable(QString::number(off.x())));
        }
        QCOMPARE(text(0).value(0), words);
        QCOMPARE(window_->drawings().selected(), 0);
    }

    void typeText(int kind) {
        if (static_cast<DrawingKind>(kind) == DrawingKind::Note ||
            static_cast<DrawingKind>(kind) == DrawingKind::Calibration) {
            QVERIFY(editor() != nullptr);
            QTest::keyClicks(editor(), static_cast<DrawingKind>(kind) == DrawingKind::Note
                                           ? QStringLiteral("a word")
                                           : QStringLiteral("30"));
            QTest::keyClick(editor(), Qt::Key_Return);
        }
    }

    void makeWindow() {
        window_.reset();
        window_ = shownWindow(classifier_, QSize(1400, 1000));
        QVERIFY(window_ != nullptr);
        open(film_);
    }
    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY(window_->drawings().isOpen());
        // Points of the film that fall on whole px of the view, so that a click hits them.
        window_->resize(window_->width() + view()->width() % 2,
                        window_->height() + view()->height() % 2);
        QCoreApplication::processEvents();
        QVERIFY(view()->width() % 2 == 0 && view()->height() % 2 == 0);
        view()->actualSize();
        commands().upright->trigger();  // a film's turn is remembered
    }
    void line() {
        choose(int(DrawingKind::Distance));
        drag({40, 50}, {140, 50});
        QCOMPARE(points(0), (std::vector<QPointF>{{40, 50}, {140, 50}}));
    }
    void choose(int kind) {
        for (QAction* action : commands().drawing_tools) {
            if (action->data().toInt() == kind) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such tool");
    }
    QPoint at(QPointF film_point) const {
        return window_->filmView().transform().toView(film_point).toPoint();
    }
    void click(QPointF film_point) {
        QTest::mouseMove(view(), at(film_point));
        QTest::mouseClick(view(), Qt::LeftButton, {}, at(film_point));
    }
    void drag(QPointF from, QPointF to) {
        QTest::mousePress(view(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(view(), at((from + to) / 2));
        QTest::mouseMove(view(), at(to));
        QTest::mouseRelease(view(), Qt::LeftButton, {}, at(to));
    }
    FilmView* view() const { return window_->findChild<FilmView*>(); }
    QImage picture() const {
        QEvent leave(QEvent::Leave);  // what is under the pointer is said in a corner
        QCoreApplication::sendEvent(view(), &leave);
        QTest::qWait(300);
        return view()->grab().toImage();
    }
    QLineEdit* editor() const {
        auto* edit = window_->findChild<QLineEdit*>(QStringLiteral("drawingText"));
        return edit != nullptr && edit->isVisible() ? edit : nullptr;
    }
    QString statusTip() const {
        return window_->findChild<QLabel*>(QStringLiteral("status"))->toolTip();
    }
    const Commands& commands() const { return window_->commands(); }
    const DrawingSheet& sheet() const { return window_->drawings().sheet(); }
    const std::vector<QPointF>& points(std::size_t index) const {
        return sheet().drawings.at(index).points;
    }
    QStringList text(int index) const {
        return index < window_->drawings().count() ? window_->drawings().text(index)
                                                   : QStringList();
    }

    QTemporaryDir folder_;
    QString film_, other_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestDrawing)
#include "test_drawing.moc"
