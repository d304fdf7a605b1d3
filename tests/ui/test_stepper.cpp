// Stepping through the samples of a map, in the real window.
#include "core/review/model_functions.h"

#include "tests/ui/window_support.h"
#include "ui/lab/stepper.h"

#include <QComboBox>
#include <QSlider>

using namespace lucency;
using namespace lucency::testing;

class TestStepper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("film.png"));
    }
    void init() {
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1200, 900});
        QVERIFY(window_);
        window_->openFilms({film_});
        QVERIFY(waitUntilSettled(*window_));
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void eachSampleIsShownWithItsAnswerAndWeight() {
        begin();
        QCOMPARE(stepper().count(), map().samples);
        QCOMPARE(stepper().sample(), 0);
        QCOMPARE(stepper().hiddenRegions(), 0);
        QCOMPARE(*stepper().probability(), stepper().own()->positiveProbability());
        const auto copies = HiddenRegions::make(
            makeModelInput(window_->session().reading()->film, classifier_->card().input),
            map().superpixels, Fill::Mean);
        const std::vector<SampledMask> samples = sampledMasks(map(), copies->unseen());
        for (const int sample : {1, 2, 3}) {
            QTest::keyClick(window_.get(), Qt::Key_Period);
            QCOMPARE(stepper().sample(), sample);
            QTRY_VERIFY(stepper().probability().has_value());
            const SampledMask& expected = samples[static_cast<std::size_t>(sample)];
            QCOMPARE(stepper().current()->shown, expected.shown);
            const std::vector<ShownRegions> choices{expected.shown};
            const auto answer = copies->ask(
                choices, modelFunctions(*classifier_, QStringLiteral("PNEUMONIA")).predict);
            QCOMPARE(*stepper().probability(), answer->front());
            QCOMPARE(labelText(*window_, "sampleWords"),
                     QStringLiteral("Sample %1 of %2").arg(sample + 1).arg(map().samples));
            QVERIFY(labelText(*window_, "sampleWeight")
                        .endsWith(QString::number(expected.weight, 'f', 2)));
        }
        QTest::keyClick(window_.get(), Qt::Key_Comma);
        QCOMPARE(stepper().sample(), 2);
    }

    void neighboursAreAskedAboutTogether() {
        begin();
        QTest::keyClick(window_.get(), Qt::Key_Period);
        QTRY_VERIFY(stepper().probability().has_value());
        const int calls = classifier_->calls;
        QTest::keyClick(window_.get(), Qt::Key_Period);
        QVERIFY(stepper().probability().has_value());  // at once
        QCOMPARE(int(classifier_->calls), calls);
    }

    void theSliderGoesToAnySample() {
        begin();
        auto* slider = [&]() -> QSlider* {
            for (auto* found : window_->findChildren<QSlider*>()) {
                if (found->accessibleName() == QStringLiteral("Sample")) {
                    return found;
                }
            }
            return nullptr;
        }();
        QVERIFY(slider != nullptr);
        slider->setValue(slider->maximum());
        QCOMPARE(stepper().sample(), map().samples - 1);
        QVERIFY(!window_->commands().next_sample->isEnabled());
        QTRY_VERIFY(stepper().probability().has_value());
    }

    void oneModeTakesThePlaceOfTheOther() {
        begin();
        QTest::keyClick(window_.get(), Qt::Key_X);
        QVERIFY(!stepper().isActive());
        QVERIFY(labelText(*window_, "sampleWords").isEmpty());
        QCOMPARE(labelText(*window_, "whatIfWords"), QStringLiteral("Nothing is hidden"));
        QTest::keyClick(window_.get(), Qt::Key_S);
        QVERIFY(stepper().isActive());
        QVERIFY(labelText(*window_, "whatIfWords").isEmpty());
    }

    void anotherSeedHasOtherSamples() {
        begin();
        QTest::keyClick(window_.get(), Qt::Key_Period);
        const ShownRegions before = stepper().current()->shown;
        window_->commands().explain_again->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY(stepper().count() > 0);
        QTest::keyClick(window_.get(), Qt::Key_Period);
        QVERIFY(stepper().current()->shown != before);
    }

    void aMethodWithoutSamplesSaysSo() {
        begin();
        for (auto* box : window_->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Method")) {
                box->setCurrentIndex(box->findText(methodTitle(Method::Occlusion)));
                Q_EMIT box->activated(box->currentIndex());
            }
        }
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(map().method, methodName(Method::Occlusion));
        QVERIFY(labelText(*window_, "sampleWords").contains(QStringLiteral("LIME and RISE")));
        QVERIFY(!window_->commands().next_sample->isEnabled());
    }

private:
    const Stepper& stepper() const {
        const auto* found = window_->findChild<Stepper*>();
        Q_ASSERT(found != nullptr);
        return *found;
    }
    const Attribution& map() const {
        static const Attribution none;
        const Reading* reading = window_->session().reading();
        return reading != nullptr && reading->attribution ? *reading->attribution : none;
    }
    void begin() {
        QTest::keyClick(window_.get(), Qt::Key_S);
        QTRY_VERIFY(stepper().count() > 0);
    }

    QTemporaryDir folder_;
    QString film_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestStepper)
#include "test_stepper.moc"
