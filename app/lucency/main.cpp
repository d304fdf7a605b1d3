#include "core/base/language.h"
#include "core/base/places.h"
#include "core/base/version.h"
#include "core/model/shipped_pack.h"

#include "app/lucency/instance.h"
#include "app/lucency/late_model.h"
#include "ui/main_window.h"
#include "ui/settings/clear_data.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

namespace {

using namespace lucency;

/// Long enough for the map to have faded in and the film to be drawn sharp.
constexpr int picture_after_ms = 600;
constexpr int longest_idle = 24 * 60;
constexpr int usage_error = 2;
constexpr int output_error = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lucency)
};

int fail(const QString& sentence) {
    std::fprintf(stderr, "lucency: %s\n", qPrintable(sentence));
    return usage_error;
}

std::optional<QSize> sizeFromText(const QString& text) {
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

std::optional<ThemeChoice> themeFromText(const QString& text) {
    if (text == QLatin1String("dark")) {
        return ThemeChoice::Dark;
    }
    if (text == QLatin1String("light")) {
        return ThemeChoice::Light;
    }
    if (text == QLatin1String("high-contrast")) {
        return ThemeChoice::HighContrast;
    }
    return text == QLatin1String("system") ? std::optional(ThemeChoice::System) : std::nullopt;
}

/// Saves a picture of the window once nothing more will come, and ends the program.
void takePicture(MainWindow& window, const QString& path) {
    QObject::connect(&window, &MainWindow::settled, &window, [&window, path] {
        QTimer::singleShot(picture_after_ms, &window, [&window, path] {
            const bool written = window.grab().save(path, "PNG");
            if (!written) {
                std::fprintf(stderr, "lucency: %s\n",
                             qPrintable(Words::tr("The picture could not be written.")));
            }
            QCoreApplication::exit(written ? 0 : output_error);
        });
    });
}

/// From now on what is kept goes to a private folder, which ends with the program, or, where that
/// is killed, with the user's session.
std::unique_ptr<QTemporaryDir> keepNothing() {
    auto folder = std::make_unique<QTemporaryDir>(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
        QStringLiteral("/kiosk-XXXXXX"));
    if (!folder->isValid()) {
        return nullptr;
    }
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder->filePath(QStringLiteral("data"))));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder->path());
    return folder;
}

/// Calls `then` once the window has been drawn for the first time.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, std::function<void()> then)
        : QObject(&window), then_(std::move(then)) {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, then_);
        }
        return false;
    }

private:
    std::function<void()> then_;
};

/// Help and version need no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool text_only = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArray word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v" ||
               word == "--help-all";
    });
    if (text_only) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
    QElapsedTimer since_main;
    since_main.start();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lucency"));
    QCoreApplication::setOrganizationName(QStringLiteral("Lucency"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.lucency.Lucency"));

    QStringList arguments = QCoreApplication::arguments();
    const auto asked_language = takeLanguage(arguments);
    const QString language = languageToSpeak(asked_language.value_or(settings::language.value()));
    speak(language);
    QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft
                                                                : Qt::LeftToRight);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("A second reader for chest films. Not a diagnosis: for education and for review "
                  "by qualified persons."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("films"),
                                 Words::tr("Films to open: DICOM, JPEG, PNG or TIFF; folders, "
                                           "DICOMDIRs."),
                                 QStringLiteral("[FILM...]"));
    const QCommandLineOption model(QStringLiteral("model"),
                                   Words::tr("The model pack to read with, instead of the one that "
                                             "comes with the program."),
                                   QStringLiteral("PACK"));
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        Words::tr("How the window looks: dark, light, high-contrast, or system."),
        QStringLiteral("THEME"));
    const QCommandLineOption mode(
        QStringLiteral("mode"),
        Words::tr("How films are read: second-reader (the model's opinion is sealed until you have "
                  "committed your own), concurrent, or teaching (nothing says whose film it is)."),
        QStringLiteral("MODE"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        Words::tr("Reads the first film, saves a picture of the window as PNG, and quits."),
        QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  Words::tr("Size of the window, e.g. 1440x900."),
                                  QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption language_option(
        QStringLiteral("language"),
        Words::tr("The language of the window, by its code: %1. Otherwise that of the settings, or "
                  "of the system.")
            .arg(shippedLanguages().join(QStringLiteral(", "))),
        QStringLiteral("CODE"));
    const QCommandLineOption kiosk(
        QStringLiteral("kiosk"),
        Words::tr("For a room where people come and go: the whole screen, nothing that opens or "
                  "writes a file, nothing kept, and back to the films it was started with after so "
                  "many minutes without a touch."),
        QStringLiteral("MINUTES"));
    const QCommandLineOption identity(
        QStringLiteral("identity"),
        Words::tr("masked: nothing in the window or in PDFs says whose film it is, and nothing can "
                  "change that."),
        QStringLiteral("masked"));
    const QCommandLineOption new_window(
        QStringLiteral("new-window"),
        Words::tr("Opens a window of its own, where otherwise the one that is open would take the "
                  "films."));
    const QCommandLineOption first_paint(
        QStringLiteral("first-paint"),
        Words::tr("Says after how many milliseconds the window was drawn, and quits."));
    parser.addOptions({first_paint});
    parser.addOptions(
        {model, theme, mode, screenshot, size, language_option, kiosk, identity, new_window});
    parser.process(arguments);

    WindowSetup setup;
    setup.loader = loadModelLate;
    setup.train = trainLate;
    setup.pack = parser.isSet(model) ? parser.value(model) : shippedPack();
    setup.sample = shippedFile(QStringLiteral("samples/phantom-opacity.dcm"));
    if (parser.isSet(theme)) {
        setup.theme = themeFromText(parser.value(theme));
        if (!setup.theme) {
            return fail(Words::tr("--theme takes dark, light, high-contrast or system."));
        }
    }
    if (asked_language && !shippedLanguages().contains(*asked_language)) {
        return fail(Words::tr("--language takes one of: %1.")
                        .arg(shippedLanguages().join(QStringLiteral(", "))));
    }
    if (parser.isSet(mode)) {
        setup.mode = readingModeFromName(parser.value(mode));
        if (!setup.mode) {
            return fail(Words::tr("--mode takes second-reader, concurrent or teaching."));
        }
    }
    std::optional<QSize> window_size;
    if (parser.isSet(size)) {
        window_size = sizeFromText(parser.value(size));
        if (!window_size) {
            return fail(Words::tr("--size takes a width and a height in pixels, e.g. 1440x900."));
        }
    }
    if (parser.isSet(kiosk)) {
        bool whole = false;
        const int minutes = parser.value(kiosk).toInt(&whole);
        if (!whole || minutes < 1 || minutes > longest_idle) {
            return fail(
                Words::tr("--kiosk takes a number of minutes from 1 to %1.").arg(longest_idle));
        }
        setup.kiosk = Kiosk{std::chrono::minutes(minutes), [] { removePatientData(); }};
    }
    if (parser.isSet(identity) && parser.value(identity) != QLatin1String("masked")) {
        return fail(Words::tr("--identity takes: masked."));
    }
    setup.identity_masked = parser.isSet(identity);
    QStringList films;
    for (const QString& film : parser.positionalArguments()) {
        films << QFileInfo(film).absoluteFilePath();
    }
    if (parser.isSet(screenshot) && films.isEmpty()) {
        return fail(Words::tr("--screenshot needs a film."));
    }

    // Options that say what the window is like ask for a window of their own.
    Instance instance;
    if (parser.optionNames().isEmpty()) {
        if (instance.handOver(films)) {
            return 0;
        }
        instance.listen();
    }
    std::unique_ptr<QTemporaryDir> nowhere;
    if (setup.kiosk) {
        nowhere = keepNothing();
        if (!nowhere) {
            std::fprintf(stderr, "lucency: %s\n",
                         qPrintable(Words::tr("There is no room for temporary files.")));
            return output_error;
        }
    }

    MainWindow window(setup);
    if (window_size) {
        window.resize(*window_size);
    }
    if (parser.isSet(screenshot)) {
        takePicture(window, parser.value(screenshot));
    }
    new FirstPaint(window, [&] {
        if (parser.isSet(first_paint)) {
            std::printf("%lld\n", static_cast<long long>(since_main.elapsed()));
            QCoreApplication::exit(0);
        } else {
            window.loadModelBehind();
        }
    });
    window.show();
    QObject::connect(&instance, &Instance::called, &window, [&window](const QStringList& paths) {
        window.comeForward();
        window.openFilms(paths);
    });
    if (!films.isEmpty()) {
        window.openFilms(films);
    } else if (parser.optionNames().isEmpty()) {
        window.openLastFilms();
    }
    return QApplication::exec();
}
