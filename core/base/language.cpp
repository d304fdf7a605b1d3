#include "core/base/language.h"

#include "core/base/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <utility>

namespace lucency {
namespace {

const auto source_language = QStringLiteral("en");
const auto prefix = QStringLiteral("lucency_");

QString folder() {
    return shippedFile(QStringLiteral("translations"));
}

}  // namespace

QStringList shippedLanguages() {
    QStringList languages{source_language};
    const QStringList files =
        QDir(folder()).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        languages << file.mid(prefix.size()).chopped(3);
    }
    languages.sort();
    return languages;
}

QString languageToSpeak(const QString& wished, const QStringList& own) {
    const QStringList shipped = shippedLanguages();
    for (const QString& name : QStringList(wished) + own) {
        const QString code = name.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (shipped.contains(code)) {
            return code;
        }
    }
    return source_language;
}

std::optional<QString> takeLanguage(QStringList& arguments) {
    const auto option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i].startsWith(option + QLatin1Char('='))) {
            return arguments.takeAt(i).mid(option.size() + 1);
        }
        if (arguments[i] == option) {
            arguments.removeAt(i);
            return i < arguments.size() ? arguments.takeAt(i) : QString();
        }
    }
    return std::nullopt;
}

void speak(const QString& language) {
    if (language == source_language) {
        return;
    }
    // Qt's own first: the translator installed last is asked first.
    const std::pair<QString, QString> files[]{
        {QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {prefix, folder()}};
    for (const auto& [name, place] : files) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(name + language, place)) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    }
}

bool isRightToLeft(const QString& language) {
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

}  // namespace lucency
