#include "core/measure/drawing_json.h"

#include <QtTest>

#include <cmath>

using namespace lucency;

namespace {

DrawingSheet fullSheet() {
    DrawingSheet sheet;
    sheet.key_image = true;
    for (int kind = 0; kind <= static_cast<int>(DrawingKind::Calibration); ++kind) {
        Drawing drawing{static_cast<DrawingKind>(kind), {}, QStringLiteral("Größe “1”")};
        const std::size_t points = pointCount(drawing.kind).least;
        for (std::size_t i = 0; i < points; ++i) {
            const auto step = static_cast<double>(i);
            drawing.points.emplace_back(1.0 / 3 + step * 17, -2.5 + step * step);
        }
        drawing.closed = drawing.kind == DrawingKind::Polyline;
        drawing.known_mm = drawing.kind == DrawingKind::Calibration ? 12.34 : 0;
        sheet.drawings.push_back(drawing);
    }
    return sheet;
}

}  // namespace

class TestDrawingJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBack() {
        const auto read = drawingsFromJson(drawingsToJson(fullSheet()));
        QVERIFY(read);
        QVERIFY(*read == fullSheet());
        QCOMPARE(read->drawings[0].points[0].x(), 1.0 / 3);  // to the last digit
        QVERIFY(drawingsFromJson(drawingsToJson({}))->isEmpty());
    }

    void aDamagedFileIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        const QByteArray whole = drawingsToJson(fullSheet());
        const auto with = [](const QByteArray& drawing) {
            return R"({"format":"lucency-drawings","version":1,"drawings":[)" + drawing + "]}";
        };
        QVERIFY(drawingsFromJson(with(R"({"kind":"note","points":[[1,2]],"text":"a"})")));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("another format") << QByteArray(whole).replace("lucency-drawings", "other");
        QTest::newRow("a newer version")
            << QByteArray(whole).replace("\"version\":1", "\"version\":2");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("no drawings") << QByteArray(R"({"format":"lucency-drawings","version":1})");
        QTest::newRow("an unknown kind") << with(R"({"kind":"circle","points":[[1,2],[3,4]]})");
        QTest::newRow("too few points") << with(R"({"kind":"angle","points":[[1,2],[3,4]]})");
        QTest::newRow("too many points") << with(R"({"kind":"note","points":[[1,2],[3,4]]})");
        QTest::newRow("a point of words") << with(R"({"kind":"note","points":[["a","b"]]})");
        QTest::newRow("a point far off") << with(R"({"kind":"note","points":[[1e300,2]]})");
        QTest::newRow("no length known")
            << with(R"({"kind":"calibration","points":[[1,2],[3,4]]})");
        QByteArray many = R"({"kind":"note","points":[[1,2]]})";
        for (std::size_t i = 0; i < most_drawings; ++i) {
            many += R"(,{"kind":"note","points":[[1,2]]})";
        }
        QTest::newRow("more than can be") << with(many);
    }
    void aDamagedFileIsRefused() {
        QFETCH(QByteArray, json);
        const auto read = drawingsFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DamagedFile);
    }

    void everyBitTurnedIsReadOrRefused() {
        const QByteArray whole = drawingsToJson(fullSheet());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray turned = whole;
            turned[at] = static_cast<char>(turned[at] ^ (1 << (at % 7)));
            const auto read = drawingsFromJson(turned);
            for (std::size_t i = 0; read && i < read->drawings.size(); ++i) {
                QVERIFY(isWhole(read->drawings[i]));
            }
        }
    }

    void namesAreTheKindsOwn() {
        for (int kind = 0; kind <= static_cast<int>(DrawingKind::Calibration); ++kind) {
            const auto back = drawingKindFromName(drawingKindName(static_cast<DrawingKind>(kind)));
            QVERIFY(back && static_cast<int>(*back) == kind);
        }
        QVERIFY(!drawingKindFromName(QStringLiteral("circle")));
    }
};

QTEST_GUILESS_MAIN(TestDrawingJson)
#include "test_drawing_json.moc"
