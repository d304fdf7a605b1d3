// What the program itself writes of a film, see seeds.h; as text, so that it needs no model.
#include "tests/fuzz/seeds.h"

namespace lucency::testing {

std::vector<Seed> readsSeeds() {
    const QByteArray head = R"({"version":1,"events":[)";
    const QByteArray first =
        R"({"kind":"first-read","time":"2026-11-23T08:01:12.345Z","mode":"second-reader",)"
        R"("program":"0.1.0","verdict":"normal","certainty":85,"note":"clear \u0639"})";
    const QByteArray opinion =
        R"({"kind":"opinion","time":"2026-11-23T08:01:13.000Z","mode":"second-reader",)"
        R"("program":"0.1.0","opinion":{"model":{"name":"m","version":"1","sha256":"5a5a"},)"
        R"("gate":[{"code":"age","refuses":false,"score":0.5,"text":"old","waived":true}],)"
        R"("prediction":{"label":"PNEUMONIA","positive_label":"PNEUMONIA",)"
        R"("probability":{"NORMAL":0.25,"PNEUMONIA":0.75},"interval":[0.5,0.9],"logit":1.5,)"
        R"("operating_point":0.5,"operating_point_films":758},)"
        R"("map":{"method":"lime","samples":256,"seed":"18446744073709551615",)"
        R"("trust":"unstable","reason":"few samples"},"error":null}})";
    const QByteArray refused =
        R"({"kind":"opinion","time":"2026-11-23T08:01:13.000Z","mode":"teaching",)"
        R"("program":"0.1.0","opinion":{"model":{"name":"m","version":"1","sha256":""},)"
        R"("gate":[{"code":"colour","refuses":true,"score":1,"text":"colour","waived":false}],)"
        R"("prediction":null,"map":null,"error":"model-failed"}})";
    const QByteArray discuss =
        R"({"kind":"discuss","time":"2026-11-23T08:02:00.000Z","mode":"concurrent",)"
        R"("program":"0.1.0","discuss":true})";
    const QByteArray label =
        R"({"kind":"label","time":"2026-11-23T08:02:00.000Z","mode":"second-reader",)"
        R"("program":"0.1.0","label":"NORMAL"})";
    return {{QStringLiteral("none.json"), head + "]}"},
            {QStringLiteral("one.json"), head + first + "]}"},
            {QStringLiteral("refused.json"), head + refused + "]}"},
            {QStringLiteral("all.json"),
             head + first + ',' + opinion + ',' + discuss + ',' + label + "]}"}};
}

std::vector<Seed> drawingsSeeds() {
    const QByteArray head = R"({"format":"lucency-drawings","version":1,"key_image":true,)"
                            R"("drawings":[)";
    const QByteArray distance =
        R"({"kind":"distance","points":[[1.5,2],[30,40.25]],"text":"a \"note\""})";
    const QByteArray calibration =
        R"({"kind":"calibration","points":[[0,0],[100,0]],"text":"","known_mm":50})";
    const QByteArray polyline =
        R"({"kind":"polyline","points":[[0,0],[1,1],[2,0]],"text":"","closed":true})";
    const QByteArray heart =
        R"({"kind":"heart-ratio","points":[[5,0],[5,9],[3,5],[8,5],[1,6],[9,6]],"text":""})";
    return {{QStringLiteral("none.json"), head + "]}"},
            {QStringLiteral("one.json"), head + distance + "]}"},
            {QStringLiteral("all.json"),
             head + distance + ',' + calibration + ',' + polyline + ',' + heart + "]}"}};
}

}  // namespace lucency::testing
