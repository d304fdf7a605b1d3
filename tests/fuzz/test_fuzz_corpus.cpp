#include "core/measure/drawing_json.h"
#include "core/review/reads_json.h"

#include "tests/fuzz/seeds.h"
#include "tests/fuzz/targets.h"

#include <QElapsedTimer>
#include <QtTest>

#include <sys/resource.h>

using namespace lucency::testing;

using Target = void (*)(const QByteArray&);
Q_DECLARE_METATYPE(Target)

/// What the fuzzers feed, replayed in short: whole seeds and the same damage to them every time.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesDamage_data() {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QByteArray>("bytes");
        const auto add = [](const char* kind, Target target, const std::vector<Seed>& seeds) {
            for (const Seed& seed : seeds) {
                QTest::addRow("%s %s", kind, qPrintable(seed.name)) << target << seed.bytes;
            }
        };
        add("DICOM", fuzzDicom, dicomSeeds());
        add("JPEG 2000", fuzzJpeg2000, jpeg2000Seeds());
        add("raster", fuzzRaster, rasterSeeds());
        add("reads", fuzzReads, readsSeeds());
        add("drawings", fuzzDrawings, drawingsSeeds());
    }
    void everySeedOfWhatIsKeptOpens() {
        for (const Seed& seed : readsSeeds()) {
            QVERIFY2(lucency::parseReads(seed.bytes), qPrintable(seed.name));
        }
        for (const Seed& seed : drawingsSeeds()) {
            QVERIFY2(lucency::drawingsFromJson(seed.bytes), qPrintable(seed.name));
        }
    }
    void survivesDamage() {
        QFETCH(Target, target);
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        target(bytes);
        for (unsigned number = 0; number < 150; ++number) {
            QElapsedTimer timer;
            timer.start();
            target(damaged(bytes, number));
            QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(number)));
        }
        rusage usage{};
        QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
        QVERIFY(usage.ru_maxrss < 1'048'576);  // KiB
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "test_fuzz_corpus.moc"
