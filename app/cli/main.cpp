#include "core/base/language.h"
#include "core/base/version.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/verbs.h"

#include <QGuiApplication>

#include <cstdio>
#include <map>

using namespace lucency;
using namespace lucency::cli;

namespace {

QString overview() {
    return Text::tr(
        "Lucency: a second reader for chest films. Not a diagnosis; for education and for review "
        "by qualified persons.\n"
        "\n"
        "Usage: lucency-cli VERB ... (lucency-cli VERB --help tells all of a verb)\n"
        "\n"
        "  read      what the model says of films: text, JSON, annotated PDF, overlay\n"
        "  faith     how far the explanation of a film can be relied on\n"
        "  evaluate  how well a model does on films with known labels\n"
        "  compare   several models on the same films\n"
        "  stress    what changes of films do to a model\n"
        "  calibrate fit a model's probabilities to a department's own films\n"
        "  explore   what a data set holds\n"
        "  train     make a model pack from films with known labels\n"
        "  search    train with each of several changes of a recipe, and compare\n"
        "  study     how stable, exact and faithful explanations are over many films\n"
        "  agreement how readers agree with each other, the model and a reference\n"
        "  reader-study  the protocol of a study of readers: check, orders, export\n"
        "  inspect   what a film's file says of itself\n"
        "  models    the packs at hand, or one pack's card\n"
        "  phantom   write synthetic sample films\n"
        "  record    back up, restore, export or clear the record of reads\n"
        "  audit     the trail of what was done, and whether it is whole\n"
        "\n"
        "Options: --help, --version, --language CODE (otherwise the system's)\n"
        "\n"
        "Exit codes: 0 all done; 1 a fault of the program; 2 usage; 3 a film could not be read;\n"
        "4 a film was refused; 5 the model cannot be used; 6 an output could not be written;\n"
        "130 interrupted.");
}

int dispatch(const QStringList& arguments, const std::stop_token& stop) {
    const std::map<QString, std::function<int(const QStringList&)>> verbs{
        {QStringLiteral("read"), [&](const QStringList& rest) { return readVerb(rest, stop); }},
        {QStringLiteral("evaluate"),
         [&](const QStringList& rest) { return evaluateVerb(rest, stop); }},
        {QStringLiteral("faith"), [&](const QStringList& rest) { return faithVerb(rest, stop); }},
        {QStringLiteral("train"), [&](const QStringList& rest) { return trainVerb(rest, stop); }},
        {QStringLiteral("search"), [&](const QStringList& rest) { return searchVerb(rest, stop); }},
        {QStringLiteral("explore"),
         [&](const QStringList& rest) { return exploreVerb(rest, stop); }},
        {QStringLiteral("compare"),
         [&](const QStringList& rest) { return compareVerb(rest, stop); }},
        {QStringLiteral("stress"), [&](const QStringList& rest) { return stressVerb(rest, stop); }},
        {QStringLiteral("calibrate"),
         [&](const QStringList& rest) { return calibrateVerb(rest, stop); }},
        {QStringLiteral("study"), [&](const QStringList& rest) { return studyVerb(rest, stop); }},
        {QStringLiteral("agreement"),
         [&](const QStringList& rest) { return agreementVerb(rest, stop); }},
        {QStringLiteral("reader-study"),
         [&](const QStringList& rest) { return readerStudyVerb(rest, stop); }},
        {QStringLiteral("inspect"), inspectVerb},
        {QStringLiteral("models"), modelsVerb},
        {QStringLiteral("phantom"), phantomVerb},
        {QStringLiteral("record"), recordVerb},
        {QStringLiteral("audit"), auditVerb},
    };
    const QString verb = arguments.value(1);
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h") ||
        verb == QLatin1String("help")) {
        say(overview());
        return Done;
    }
    if (verb == QLatin1String("--version")) {
        say(QStringLiteral("lucency-cli ") + QLatin1String(version));
        return Done;
    }
    const auto found = verbs.find(verb);
    if (found == verbs.end()) {
        complain(
            verb.isEmpty()
                ? Text::tr("A verb is missing. See lucency-cli --help.")
                : Text::tr("'%1' is no verb of lucency-cli. See lucency-cli --help.").arg(verb));
        return Usage;
    }
    return found->second(arguments.mid(2));
}

}  // namespace

int main(int argc, char** argv) {
    const std::stop_token stop = stopOnInterrupt();
    // Text on a page needs a QGuiApplication, but never a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // What fails comes back as an Error; libraries' remarks on the side are not for the user.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg) {
            complain(message);
        }
    });
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lucency-cli"));
    QCoreApplication::setApplicationVersion(QLatin1String(version));
    QStringList arguments = QCoreApplication::arguments();
    const auto language = takeLanguage(arguments);
    speak(languageToSpeak(language.value_or(QString())));
    if (language && !shippedLanguages().contains(*language)) {
        complain(Text::tr("--language takes one of: %1.")
                     .arg(shippedLanguages().join(QStringLiteral(", "))));
        return Usage;
    }
    const int code = dispatch(arguments, stop);
    return code == Done && !allSaid() ? static_cast<int>(OutputUnwritable) : code;
}
