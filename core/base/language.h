#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace lucency {

/// Codes of the languages that the programs speak: "en", which the sources are in, and those whose
/// translations ship, as ISO 639-1 ("ar", "es").
QStringList shippedLanguages();

/// `wished` where it ships; else the first of the reader's own languages, as BCP 47 names in their
/// order ("es-MX"), that does; else "en".
QString languageToSpeak(const QString& wished,
                        const QStringList& own = QLocale::system().uiLanguages());

/// Takes `--language CODE` (or `--language=CODE`) out of a command line, before anything else of it
/// is read: the help is to be in that language too. None where it is not given.
std::optional<QString> takeLanguage(QStringList& arguments);

/// From now on what the program and Qt's own dialogs say is in this language, a code of
/// shippedLanguages(). Called once, after the application object is made and before the first
/// sentence. Numbers stay as they are written in the source.
void speak(const QString& language);

/// Written from right to left: where there is a window, it is to be laid out so. The film never is.
bool isRightToLeft(const QString& language);

}  // namespace lucency
