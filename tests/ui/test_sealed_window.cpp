// Nothing of a sealed opinion leaks: two windows on the same film, one model apart, are the same to
// eyes, screen readers and the disk.
#include "core/record/record.h"

#include "tests/ui/window_support.h"
#include "ui/lab/compare_window.h"
#include "ui/tags/tag_browser.h"

#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>
#include <QTreeView>

#include <chrono>
#include <thread>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int noticed_ms = 700;

/// Everything that a screen reader can find below an object.
void tell(QAccessibleInterface* object, QStringList& words) {
    if (object == nullptr) {
        return;
    }
    const QAccessible::State state = object->state();
    words << QStringLiteral("%1 '%2' '%3' '%4' %5%6%7%8")
                 .arg(static_cast<int>(object->role()))
                 .arg(object->text(QAccessible::Name), object->text(QAccessible::Description),
                      object->text(QAccessible::Value))
                 .arg(state.disabled)
                 .arg(state.invisible)
                 .arg(state.checked)
                 .arg(state.selected);
    for (int i = 0; i < object->childCount(); ++i) {
        tell(object->child(i), words);
    }
}

QStringList outlineOf(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    QStringList words;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        for (int role = 0; role < Qt::UserRole + 8; ++role) {
            words << index.data(role).toString();
        }
        words << outlineOf(model, index);
    }
    return words;
}

/// All files below a folder with what is in them.
/// What the record's trail says was done. Its files hold random keys and times besides, so that no
/// two of them are alike.
QString trailInWords() {
    Record record(ownRecord(), {QStringLiteral("somebody"), {}});
    const auto trail = record.trail();
    QString words = trail ? QString() : QStringLiteral("no trail");
    for (const AuditRow& row : trail ? *trail : std::vector<AuditRow>()) {
        words += row.action + QLatin1Char(' ') + row.film + QLatin1Char('\n');
    }
    return words;
}

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        const bool of_record = file.fileName() == ownRecord().file ||
                               QFileInfo(file).dir().dirName() == QLatin1String("audit");
        if (of_record) {
            files << name;
        } else if (file.open(QIODevice::ReadOnly)) {
            files << name + QString::fromLatin1(file.readAll().toHex());
        }
    }
    files.sort();
    return files;
}

/// What a model may answer, and how fast.
struct Model {
    double logit = 0;
    bool refuses = false;
    bool fails = false;
    int pause_ms = 0;
};

class PlainClassifier : public SlowClassifier {
public:
    explicit PlainClassifier(const Model& model)
        : SlowClassifier([model](std::span<const float> film) {
              std::this_thread::sleep_for(std::chrono::milliseconds(model.pause_ms));
              return model.logit + brightSpots(film) / 100;
          }),
          fails_(model.fails) {
        if (model.refuses) {
            card_.unfamiliarity_limit = 1;
            refuses_ = true;
        }
    }
    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        auto opinion = SlowClassifier::run(batch, count);
        if (fails_) {
            return Error{ErrorCode::ModelFailed, QStringLiteral("fails")};
        }
        if (refuses_ && opinion) {
            opinion->unfamiliarity.assign(static_cast<std::size_t>(count), 100);
        }
        return opinion;
    }

private:
    bool fails_;
    bool refuses_ = false;
};

}  // namespace

Q_DECLARE_METATYPE(Model)

class TestSealedWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(settings_);
        for (const char* name : {"a.png", "b.png", "c.png"}) {
            const int wide = 300 + static_cast<int>(name[0]);
            films_ << writePng(spottedFilm(240, wide), folder_, QString::fromLatin1(name));
        }
        traceOf({.logit = 5});  // a first window of a process makes things that later ones find
        pneumonia_ = traceOf({.logit = 5});
        QVERIFY(pneumonia_.size() > 8);
    }

    void anotherModelLooksTheSame_data() {
        QTest::addColumn<Model>("model");
        QTest::newRow("pneumonia again") << Model{.logit = 5};
        QTest::newRow("normal") << Model{.logit = -5};
        QTest::newRow("not sure") << Model{.logit = 0};
        QTest::newRow("refused") << Model{.logit = 5, .refuses = true};
        QTest::newRow("fails") << Model{.fails = true};
        QTest::newRow("slow") << Model{.logit = 5, .pause_ms = 4};
    }
    void anotherModelLooksTheSame() {
        QFETCH(Model, model);
        const Trace trace = traceOf(model);
        QCOMPARE(trace.size(), pneumonia_.size());
        for (qsizetype i = 0; i < trace.size(); ++i) {
            QCOMPARE(trace[i].first, pneumonia_[i].first);
            if (trace[i].second != pneumonia_[i].second) {
                for (qsizetype k = 0;
                     k < std::min(trace[i].second.size(), pneumonia_[i].second.size()); ++k) {
                    QVERIFY2(trace[i].second[k] == pneumonia_[i].second[k],
                             qPrintable(trace[i].first + QStringLiteral(": ") +
                                        trace[i].second[k].left(400) + QStringLiteral("\n") +
                                        pneumonia_[i].second[k].left(400)));
                }
            }
            QCOMPARE(trace[i].second.size(), pneumonia_[i].second.size());
        }
    }

    /// The trace can tell models apart at all: open, it does.
    void anOpenOpinionIsSeen() {
        const Trace normal = traceOf({.logit = -5}, ReadingMode::Concurrent);
        const Trace pneumonia = traceOf({.logit = 5}, ReadingMode::Concurrent);
        int different = 0;
        for (qsizetype i = 0; i < normal.size(); ++i) {
            different += normal[i].second != pneumonia[i].second ? 1 : 0;
        }
        QVERIFY2(different >= 4, qPrintable(QString::number(different)));
    }

    void theModelRunsAheadAndAnswersAtTheCommit() {
        useData();
        const auto classifier = std::make_shared<PlainClassifier>(Model{.logit = 5});
        const auto window = shownWindow(classifier, {1280, 900}, {}, ReadingMode::SecondReader);
        QVERIFY(window);
        window->openFilms({films_[0]});
        QVERIFY(QTest::qWaitFor([&] { return isQuiet(*window); }, wait_ms));
        const int calls = classifier->calls;
        QVERIFY(calls > 1);
        window->commands().verdict_normal->trigger();
        window->commands().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window->session().reading()->attribution.has_value(), wait_ms);
        QCOMPARE(int(classifier->calls), calls);  // nothing was asked again
        QVERIFY(!labelText(*window, "trust").isEmpty());
    }

private:
    using Trace = QList<std::pair<QString, QStringList>>;

    void useData() {
        data_ = std::make_unique<QTemporaryDir>();
        temporary_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        qputenv("TMPDIR", temporary_->path().toUtf8());
        QSettings().clear();
    }

    static bool isQuiet(const MainWindow& window) {
        return !window.films().isSearching() && window.session().reading() != nullptr &&
               window.session().keeper().isReady() && !window.session().runner().isBusy() &&
               !window.session().keeper().isKeeping();
    }

    /// What there is to notice while three films are gone through and nothing is committed: as soon
    /// as a film is shown, and once the model has long answered.
    Trace traceOf(const Model& model, ReadingMode mode = ReadingMode::SecondReader) {
        useData();
        Trace trace;
        auto classifier = std::make_shared<PlainClassifier>(model);
        auto window = shownWindow(classifier, {1280, 900}, {}, mode);
        if (!window) {
            return {};
        }
        QSignalSpy opened(&window->session(), &ReadingSession::pixelsKnown);
        classifier->shut();  // the model has not answered yet
        window->openFilms({folder_.path()});
        const auto shown = [&](int films) {
            return QTest::qWaitFor(
                [&] {
                    return opened.count() == films && !window->films().isSearching() &&
                           window->session().keeper().isReady();
                },
                wait_ms);
        };
        if (!shown(1)) {
            return {};
        }
        QTest::qWait(noticed_ms);
        look(*window, QStringLiteral("before the answer"), trace);
        classifier->release();
        for (int film = 1; film <= films_.size(); ++film) {
            if (!QTest::qWaitFor([&] { return isQuiet(*window); }, wait_ms)) {
                return {};
            }
            QTest::qWait(noticed_ms);
            look(*window, QStringLiteral("film %1").arg(film), trace);
            if (mode == ReadingMode::SecondReader) {
                tryEverything(*window);
            }
            look(*window, QStringLiteral("film %1, everything tried").arg(film), trace);
            if (film < films_.size()) {
                window->commands().next->trigger();
                if (!shown(film + 1)) {
                    return {};
                }
            }
        }
        auto* order = window->findChild<QComboBox*>(QStringLiteral("filmOrder"));
        order->setCurrentIndex(static_cast<int>(StudyModel::Order::State));
        look(*window, QStringLiteral("by state"), trace);
        window.reset();
        trace.append({QStringLiteral("trail"), {trailInWords()}});
        trace.append({QStringLiteral("files left"),
                      filesBelow(data_->path()) + filesBelow(temporary_->path())});
        return trace;
    }

    /// What a curious reader might do.
    static void tryEverything(MainWindow& window) {
        const Commands& c = window.commands();
        for (QAction* action :
             {c.show_map, c.show_thorax, c.explain_again, c.what_if, c.step_samples, c.compare,
              c.read_anyway, c.save_overlay, c.export_pdf, c.cancel, c.keep_read, c.reveal_label}) {
            if (action->isEnabled()) {
                action->trigger();
            }
        }
        window.exportPdfTo(QDir::temp().filePath(QStringLiteral("peek.pdf")));
        window.saveOverlayTo(QDir::temp().filePath(QStringLiteral("peek.png")));
        auto* view = window.findChild<FilmView*>();
        for (int i = 0; i < 100; ++i) {
            const QPointF at(view->width() * (i % 10 + 0.5) / 10,
                             view->height() * (i / 10 + 0.5) / 10);
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(view, &move);
        }
        QTest::qWait(noticed_ms);
    }

    static void look(MainWindow& window, const QString& when, Trace& trace) {
        QStringList words;
        tell(QAccessible::queryAccessibleInterface(&window), words);
        trace.append({when + QStringLiteral(", accessible tree"), words});

        QStringList texts{window.windowTitle()};
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            texts << widget->toolTip() + widget->statusTip() + widget->whatsThis() +
                         widget->windowTitle() + widget->accessibleName() +
                         widget->accessibleDescription() + (label ? label->text() : QString()) +
                         QString::number(widget->isVisible()) +
                         QString::number(widget->isEnabled());
        }
        trace.append({when + QStringLiteral(", widgets"), texts});

        QStringList actions;
        for (const QAction* action : window.findChildren<QAction*>()) {
            actions << action->text() + action->toolTip() + QString::number(action->isEnabled()) +
                           QString::number(action->isChecked()) +
                           QString::number(action->isVisible());
        }
        trace.append({when + QStringLiteral(", actions"), actions});

        trace.append(
            {when + QStringLiteral(", list"),
             outlineOf(*window.findChild<QTreeView*>(QStringLiteral("filmTree"))->model())});

        const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QStringList pixels;
        for (int row = 0; row < picture.height(); ++row) {
            pixels << QString::fromLatin1(
                QCryptographicHash::hash(
                    QByteArrayView(reinterpret_cast<const char*>(picture.constScanLine(row)),
                                   picture.width() * 4),
                    QCryptographicHash::Md5)
                    .toHex());
        }
        trace.append({when + QStringLiteral(", pixels"), pixels});
        if (window.session().isSealed()) {
            const Reading* reading = window.session().reading();
            QVERIFY(reading && !reading->prediction && !reading->attribution &&
                    reading->gate.reasons.empty());
            QVERIFY(!window.session().isBusy());
        }
    }

    QTemporaryDir settings_, folder_;
    std::unique_ptr<QTemporaryDir> data_, temporary_;
    QStringList films_;
    Trace pneumonia_;
};

QTEST_MAIN(TestSealedWindow)
#include "test_sealed_window.moc"
