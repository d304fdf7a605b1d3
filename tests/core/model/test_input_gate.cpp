#include "core/model/input_gate.h"

#include "tests/support/fake_classifier.h"
#include "tests/support/films.h"

#include <QtTest>

#include <functional>

using namespace lucency;

namespace {

using Change = std::function<void(Film&)>;

ModelCard cardWithLimit() {
    ModelCard card = testing::FakeClassifier([](auto) { return 0.0; }).card_;
    card.unfamiliarity_limit = 2;
    return card;
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestInputGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainChestFilmPasses() {
        Film film = testing::discFilm(600, 700);
        film.acquisition.modality = QStringLiteral("DX");
        film.acquisition.body_part = QStringLiteral("CHEST");
        film.acquisition.view_position = QStringLiteral("AP");
        film.acquisition.patient_age_years = 3.5;
        const GateResult result = judgeFilm(film, cardWithLimit(), 1.0);
        QVERIFY(result.accepted());
        QVERIFY(result.reasons.empty());
    }

    void aDoubtHasItsCodeAndSeverity_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<double>("unfamiliarity");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char* name, const char* code, bool refused, const Change& change,
                            double unfamiliarity = 1) {
            QTest::newRow(name) << change << unfamiliarity << QString::fromLatin1(code) << refused;
        };
        row("CT", "modality", true, [](Film& f) { f.acquisition.modality = QStringLiteral("CT"); });
        row("secondary capture", "modality", false,
            [](Film& f) { f.acquisition.modality = QStringLiteral("OT"); });
        row("knee", "body-part", true,
            [](Film& f) { f.acquisition.body_part = QStringLiteral("KNEE"); });
        row("lateral", "lateral-view", true,
            [](Film& f) { f.acquisition.view_position = QStringLiteral("LL"); });
        row("adult", "age", false, [](Film& f) { f.acquisition.patient_age_years = 44; });
        row("newborn", "age", false, [](Film& f) { f.acquisition.patient_age_years = 0.02; });
        row("raw", "for-processing", false,
            [](Film& f) { f.acquisition.presentation_intent = QStringLiteral("FOR PROCESSING"); });
        row("part of a film", "truncated", true, [](Film& f) {
            f.notices.push_back({QStringLiteral("truncated"), QString()});
        });
        row("phantom", "synthetic", false, [](Film& f) { f.acquisition.synthetic = true; });
        row("photograph", "colour", true, [](Film& f) { f.chroma = 0.2; });
        row("thumbnail", "quality", true, [](Film& f) { f = testing::discFilm(64, 64); });
        row("small", "quality", false, [](Film& f) { f = testing::discFilm(150, 150); });
        row("strip", "not-a-chest-film", true, [](Film& f) { f = testing::discFilm(200, 900); });
        row("blank", "quality", true,
            [](Film& f) { f = testing::makeFilm(300, 300, 8, [](int, int) { return 7; }); });
        row(
            "somewhat unlike", "out-of-distribution", false, [](Film&) {}, 1.8);
        row(
            "quite unlike", "out-of-distribution", true, [](Film&) {}, 2.5);
    }
    void aDoubtHasItsCodeAndSeverity() {
        QFETCH(Change, change);
        QFETCH(double, unfamiliarity);
        QFETCH(QString, code);
        QFETCH(bool, refused);
        Film film = testing::discFilm(600, 700);
        change(film);
        const GateResult result = judgeFilm(film, cardWithLimit(), unfamiliarity);
        QCOMPARE(result.reasons.size(), std::size_t(1));
        const GateReason& reason = result.reasons.front();
        QCOMPARE(reason.code, code);
        QCOMPARE(result.accepted(), !refused);
        QVERIFY(reason.score >= 0 && reason.score <= 1);
        QVERIFY(reason.text.endsWith(QLatin1Char('.')));

        const GateResult waived = judgeFilm(film, cardWithLimit(), unfamiliarity, {code});
        QVERIFY(waived.accepted());
        QCOMPARE(waived.reasons.front().waived, refused);
        QVERIFY(
            judgeFilm(film, cardWithLimit(), unfamiliarity, {QStringLiteral("all")}).accepted());
        QCOMPARE(
            judgeFilm(film, cardWithLimit(), unfamiliarity, {QStringLiteral("other")}).accepted(),
            !refused);
    }

    void aPackThatCannotTellIsNotAsked() {
        ModelCard card = cardWithLimit();
        card.unfamiliarity_limit = 0;
        QVERIFY(judgeFilm(testing::discFilm(600, 700), card, 99.0).reasons.empty());
        QVERIFY(judgeFilm(testing::discFilm(600, 700), card, std::nullopt).reasons.empty());
    }
};

QTEST_GUILESS_MAIN(TestInputGate)
#include "test_input_gate.moc"
