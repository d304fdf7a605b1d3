#include "tests/support/films.h"
#include "tests/ui/window_support.h"
#include "ui/film/remembered_turns.h"

using namespace lucency;
using namespace lucency::testing;

namespace {

StoredPixels pixelsOf(int value) {
    return makeFilm(2, 2, 16, [value](int, int) { return static_cast<std::uint16_t>(value); })
        .pixels;
}

}  // namespace

class TestRememberedTurns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(folder_); }
    void init() { QSettings().clear(); }

    void everyTurnComesBack() {
        for (int quarters = 0; quarters < 4; ++quarters) {
            for (const bool mirrored : {false, true}) {
                rememberTurn(pixelsOf(7), {quarters, mirrored});
                QCOMPARE(rememberedTurn(pixelsOf(7)), (FilmTurn{quarters, mirrored}));
            }
        }
        QCOMPARE(rememberedTurn(pixelsOf(8)), FilmTurn());
    }

    void aFilmShownAsStoredIsForgotten() {
        rememberTurn(pixelsOf(7), {1, true});
        rememberTurn(pixelsOf(7), {});
        QCOMPARE(rememberedTurn(pixelsOf(7)), FilmTurn());
        QVERIFY(QSettings().value(QStringLiteral("filmTurns")).toStringList().isEmpty());
    }

    void theOldestGoes() {
        for (int film = 0; film <= most_remembered_turns; ++film) {
            rememberTurn(pixelsOf(film), {1, false});
            if (film % 100 == 1) {  // set again and again: never the oldest
                rememberTurn(pixelsOf(1), {2, false});
            }
        }
        QCOMPARE(QSettings().value(QStringLiteral("filmTurns")).toStringList().size(),
                 most_remembered_turns);
        QCOMPARE(rememberedTurn(pixelsOf(0)), FilmTurn());
        QCOMPARE(rememberedTurn(pixelsOf(1)), (FilmTurn{2, false}));
        QCOMPARE(rememberedTurn(pixelsOf(most_remembered_turns)), (FilmTurn{1, false}));
    }

    void whatIsKeptNamesNobody() {
        rememberTurn(pixelsOf(7), {1, false});
        const QStringList kept = QSettings().value(QStringLiteral("filmTurns")).toStringList();
        static const QRegularExpression form(QStringLiteral("^[0-9a-f]{32}:[1-7]$"));
        QVERIFY(form.match(kept.first()).hasMatch());
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestRememberedTurns)
#include "test_remembered_turns.moc"
