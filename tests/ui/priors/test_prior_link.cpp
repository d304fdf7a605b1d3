// Two films side by side: how they are zoomed, moved and windowed together, and what is said of
// their dates.
#include "core/film/display.h"

#include "tests/support/films.h"
#include "ui/film/film_view.h"
#include "ui/priors/prior_link.h"
#include "ui/priors/prior_panel.h"
#include "ui/priors/prior_text.h"

#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

namespace {

Film spaced(int rows, int columns, double mm) {
    Film film = discFilm(rows, columns);
    if (mm > 0) {
        film.spacing = PixelSpacing{mm, mm, SpacingPlane::Detector, SpacingBasis::Imager};
    }
    return film;
}

/// Where a point of the film is seen, from its view's middle, view px.
QPointF seen(const FilmView& view, QPointF film_point) {
    return view.transform().toView(film_point) - QRectF(view.rect()).center();
}

}  // namespace

class TestPriorLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        shown_ = std::make_unique<FilmView>();
        prior_ = std::make_unique<FilmView>();
        link_ = std::make_unique<PriorLink>(shown_.get(), prior_.get());
        for (FilmView* view : {shown_.get(), prior_.get()}) {
            view->resize(500, 400);
            view->show();
        }
    }
    void cleanup() { link_.reset(); }

    void aMillimetreIsAsLargeOnBoth() {
        shown_->setFilm(spaced(400, 480, 0.2));
        prior_->setFilm(spaced(1000, 1200, 0.1));
        link_->begin();
        QVERIFY(link_->isToScale());
        const auto matches = [this] {
            // 10 mm to the right of the middle of each film.
            const QPointF one = seen(*shown_, {240 + 50, 200}) - seen(*shown_, {240, 200});
            const QPointF other = seen(*prior_, {600 + 100, 500}) - seen(*prior_, {600, 500});
            return (one - other).manhattanLength() < 1e-6;
        };
        QVERIFY(matches());
        shown_->zoomBy(2.5);
        QVERIFY(matches());
        prior_->zoomBy(0.7);  // the prior leads as well
        QVERIFY(matches());
        shown_->fit();
        QVERIFY(matches());
    }

    void withoutSpacingTheSameShareOfTheFilmIsSeen() {
        shown_->setFilm(spaced(400, 480, 0));
        prior_->setFilm(spaced(800, 960, 0.1));
        link_->begin();
        QVERIFY(!link_->isToScale());
        shown_->zoomBy(3);
        QCOMPARE(prior_->transform().zoom() / prior_->transform().fittedZoom(),
                 shown_->transform().zoom() / shown_->transform().fittedZoom());
    }

    void filmsMoveTogetherHoweverTheyAreTurned() {
        shown_->setFilm(spaced(400, 480, 0.2));
        prior_->setFilm(spaced(400, 480, 0.2), {1, true});
        link_->begin();
        shown_->zoomBy(4);
        const QPointF before = seen(*prior_, {240, 200});
        shown_->setFocus();
        QTest::keyClick(shown_.get(), Qt::Key_Right);
        QCOMPARE(seen(*prior_, {240, 200}) - before, QPointF(-48, 0));
        QCOMPARE(seen(*prior_, {240, 200}), seen(*shown_, {240, 200}));
    }

    void eachLinkCanBeLetGo() {
        shown_->setFilm(spaced(400, 480, 0.2));
        prior_->setFilm(spaced(400, 480, 0.2));
        link_->begin();
        link_->setLinked(PriorLink::Zoom, false);
        const double zoom = prior_->transform().zoom();
        shown_->zoomBy(2);
        QCOMPARE(prior_->transform().zoom(), zoom);
        link_->setLinked(PriorLink::Zoom, true);
        QCOMPARE(prior_->transform().zoom(), shown_->transform().zoom());

        link_->setLinked(PriorLink::Pan, false);
        prior_->setFocus();
        QTest::keyClick(prior_.get(), Qt::Key_Left);
        const QPointF apart = seen(*prior_, {0, 0}) - seen(*shown_, {0, 0});
        QCOMPARE(apart, QPointF(48, 0));
        // Linked again: they stay as far apart, and move together.
        link_->setLinked(PriorLink::Pan, true);
        QTest::keyClick(prior_.get(), Qt::Key_Down);
        QCOMPARE(seen(*prior_, {0, 0}) - seen(*shown_, {0, 0}), apart);

        link_->setLinked(PriorLink::Window, false);
        const VoiWindow own = prior_->window();
        shown_->setWindow({40, 20, VoiFunction::Linear, {}});
        shown_->setInverted(true);
        QCOMPARE(prior_->window(), own);
        QVERIFY(!prior_->isInverted());
        link_->setLinked(PriorLink::Window, true);
        QVERIFY(prior_->window() != own);
        QVERIFY(prior_->isInverted());
    }

    void windowsAreTheSameRelativeToHowEachOpens() {
        const VoiWindow opening{100, 200, VoiFunction::Linear, {}};
        const VoiWindow other{2000, 4000, VoiFunction::Linear, QStringLiteral("STANDARD")};
        QCOMPARE(relativeWindow(opening, opening, other, false), other);
        const VoiWindow moved{110, 100, VoiFunction::Linear, {}};
        const VoiWindow expected{2200, 2000, VoiFunction::Linear, {}};
        QCOMPARE(relativeWindow(moved, opening, other, false), expected);
        QCOMPARE(relativeWindow(moved, opening, other, true).centre, 1800.0);
        // And back again.
        QCOMPARE(relativeWindow(expected, other, opening, false).centre, 110.0);
        QCOMPARE(relativeWindow(expected, other, opening, false).width, 100.0);
    }

    void theDatesDistanceIsSaid_data() {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* shown, const char* other, const char* said) {
            QTest::newRow(said) << shown << other << said;
        };
        row("2024-05-01", "2023-03-01", "14 months before");
        row("2024-05-01", "2024-05-01", "on the same day");
        row("2024-05-01", "2024-04-30", "1 day before");
        row("2024-05-01", "2024-05-14", "13 days after");
        row("2024-05-01", "2024-05-15", "2 weeks after");
        row("2024-05-01", "2024-03-02", "8 weeks before");
        row("2024-05-01", "2024-03-01", "2 months before");
        row("2024-03-31", "2024-06-29", "2 months after");
        row("2024-05-01", "2022-05-02", "23 months before");
        row("2024-05-01", "2022-05-01", "2 years before");
        row("2024-05-01", "2014-05-02", "9 years before");
        row("2024-05-01", "", "at an unknown date");
        row("", "2024-05-02", "at an unknown date");
    }
    void theDatesDistanceIsSaid() {
        QFETCH(QString, shown);
        QFETCH(QString, other);
        QTEST(distanceText(QDate::fromString(shown, Qt::ISODate),
                           QDate::fromString(other, Qt::ISODate)),
              "said");
    }

    void theSamePatientIsToldByIdAndName() {
        PatientIdentity one;
        one.id = QStringLiteral("7");
        one.name = QStringLiteral("DOE^JANE");
        PatientIdentity other = one;
        other.name = QStringLiteral("Doe^Jane");
        QCOMPARE(isSamePatient(one, other), std::optional(true));
        other.id = QStringLiteral("8");
        QCOMPARE(isSamePatient(one, other), std::optional(false));
        QCOMPARE(isSamePatient(one, {}), std::optional<bool>());
    }

private:
    std::unique_ptr<FilmView> shown_, prior_;
    std::unique_ptr<PriorLink> link_;
};

QTEST_MAIN(TestPriorLink)
#include "test_prior_link.moc"
