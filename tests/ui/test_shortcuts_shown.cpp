// What the real window says and draws of a map that lies outside the thorax.
#include "core/phantom/phantom.h"

#include "tests/ui/window_support.h"

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int rows = 350, columns = 400;

/// Looks at the phantom's side marker alone.
double atTheLetter(std::span<const float> film) {
    double sum = 0;
    for (int y = 27; y < 36; ++y) {
        for (int x = 4; x < 13; ++x) {
            sum += static_cast<double>(film[static_cast<std::size_t>(y * 224 + x)]);
        }
    }
    return sum / 81;
}

}  // namespace

class TestShortcutsShown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        useOwnSettings(folder_);
        PhantomParameters phantom;
        phantom.rows = rows;
        phantom.columns = columns;
        const auto samples = drawPhantom(phantom);
        chest_ =
            writePng(makeFilm(rows, columns, 12,
                              [&](int row, int column) {
                                  return samples[static_cast<std::size_t>(row * columns + column)];
                              }),
                     folder_, QStringLiteral("chest.png"));
        spots_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("spots.png"));
    }
    void init() {
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(atTheLetter);
        window_ = shownWindow(classifier_, {1440, 900});
        QVERIFY(window_);
    }
    void cleanup() { window_.reset(); }

    void anAlarmIsSaidInWords() {
        open(chest_);
        QCOMPARE(shortcuts().state, ShortcutState::Alarm);
        const QString said = labelText(*window_, "shortcuts");
        QCOMPARE(said, shortcuts().text);
        QVERIFY(said.startsWith(QStringLiteral("Possible shortcut")));
    }

    void theThoraxIsOutlinedByItsKey() {
        open(chest_);
        QVERIFY(commands().show_thorax->isEnabled());
        QVERIFY(!commands().show_thorax->isChecked());
        const QImage without = picture();
        QTest::keyClick(window_.get(), Qt::Key_T);
        QVERIFY(commands().show_thorax->isChecked());
        const QImage with = picture();
        QVERIFY(with != without);
        // The thorax's outline, and dots on the arm that shares a region with the letter; nothing
        // in the middle of a lung.
        const QPointF outline = shortcuts().thorax.outline.first();
        QVERIFY(differs(without, with, {outline.x() * columns, outline.y() * rows}));
        QVERIFY(differs(without, with, {0.085 * columns, 0.11 * rows}));
        QVERIFY(!differs(without, with, {0.35 * columns, 0.45 * rows}));
        commands().show_map->trigger();
        save(QStringLiteral("shortcuts-dark"));
        QTest::keyClick(window_.get(), Qt::Key_T);
        commands().show_map->trigger();
        QCOMPARE(picture(), without);
        commands().theme_light->trigger();
        commands().show_thorax->trigger();
        save(QStringLiteral("shortcuts-light"));
    }

    void aFilmWithoutAThoraxHasNothingToOutline() {
        open(chest_);
        commands().show_thorax->trigger();
        open(spots_);
        QCOMPARE(shortcuts().state, ShortcutState::Silent);
        QVERIFY(labelText(*window_, "shortcuts").contains(QStringLiteral("cannot be told")));
        QVERIFY(!commands().show_thorax->isEnabled());
        const QImage with = picture();
        commands().show_thorax->trigger();
        QCOMPARE(picture(), with);
    }

private:
    const Commands& commands() const { return window_->commands(); }
    Shortcuts shortcuts() const {
        const Reading* reading = window_->session().reading();
        return reading != nullptr && reading->shortcuts ? *reading->shortcuts : Shortcuts();
    }
    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
        if (commands().read_anyway->isEnabled()) {
            commands().read_anyway->trigger();
            QVERIFY(waitUntilSettled(*window_));
        }
        QVERIFY(!shortcuts().text.isEmpty());
        QTest::qWait(500);  // the map has faded in
    }
    QImage picture() const { return window_->findChild<FilmView*>()->grab().toImage(); }
    /// Whether a picture changed within a few px of a point of the film.
    bool differs(const QImage& one, const QImage& other, QPointF film_point) const {
        const QPoint at =
            window_->filmView().transform().toViewTransform().map(film_point).toPoint();
        const QRect near(at - QPoint(6, 6), QSize(13, 13));
        return one.copy(near) != other.copy(near);
    }
    /// For the eye, where LUCENCY_SCREENSHOTS names a folder.
    void save(const QString& name) const {
        QTest::qWait(300);
        const QString folder = qEnvironmentVariable("LUCENCY_SCREENSHOTS");
        if (!folder.isEmpty()) {
            window_->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        }
    }

    QTemporaryDir folder_;
    QString chest_, spots_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestShortcutsShown)
#include "test_shortcuts_shown.moc"
