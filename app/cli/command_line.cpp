#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/verbs.h"

namespace lucency::cli {

CommandLine::CommandLine(QString verb, QString synopsis, QString description)
    : verb_(std::move(verb)), synopsis_(std::move(synopsis)) {
    parser_.setApplicationDescription(description);
    parser_.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("This help.")});
}

void CommandLine::flag(const QString& name, const QString& description) {
    parser_.addOption({name, description});
}

void CommandLine::option(const QString& name, const QString& value_name,
                         const QString& description) {
    parser_.addOption({name, description, value_name});
}

void CommandLine::example(const QString& command, const QString& purpose) {
    examples_.emplace_back(command, purpose);
}

std::optional<int> CommandLine::parse(const QStringList& arguments, int fewest, int most) {
    const bool understood = parser_.parse(QStringList{verb_} + arguments);
    if (has(QStringLiteral("help"))) {
        say(help());
        return allSaid() ? Done : OutputUnwritable;
    }
    if (!understood) {
        return usageError(parser_.errorText());
    }
    const auto given = parser_.positionalArguments().size();
    if (given < fewest) {
        return usageError(Text::tr("Something to work on is missing."));
    }
    if (given > most) {
        return usageError(
            Text::tr("'%1' is one argument too many.").arg(parser_.positionalArguments().at(most)));
    }
    for (const QString& name : parser_.optionNames()) {
        if (parser_.values(name).contains(QString())) {
            // A flag has no values at all, so only an option with an empty one comes here.
            return usageError(Text::tr("--%1 needs a value.").arg(name));
        }
    }
    return std::nullopt;
}

std::optional<qint64> CommandLine::number(const QString& name, qint64 low, qint64 high,
                                          qint64 otherwise) const {
    if (!has(name)) {
        return otherwise;
    }
    bool whole = false;
    const qint64 number = value(name).toLongLong(&whole);
    if (!whole || number < low || number > high) {
        usageError(Text::tr("--%1 needs a whole number from %2 to %3, not '%4'.")
                       .arg(name)
                       .arg(low)
                       .arg(high)
                       .arg(value(name)));
        return std::nullopt;
    }
    return number;
}

int CommandLine::usageError(const QString& sentence) const {
    complain(Text::tr("%1 See lucency-cli %2 --help.").arg(sentence, verb_));
    return Usage;
}

QString CommandLine::help() const {
    // The parser's own first line names the program by its path and knows no verbs.
    const QString options = parser_.helpText().section(QLatin1Char('\n'), 1).trimmed();
    QString text =
        Text::tr("Usage: lucency-cli %1 %2").arg(verb_, synopsis_) + QLatin1Char('\n') + options;
    if (!examples_.empty()) {
        text += QStringLiteral("\n\n") + Text::tr("Examples:");
        for (const auto& [command, purpose] : examples_) {
            text += QStringLiteral("\n  lucency-cli %1 %2\n      %3").arg(verb_, command, purpose);
        }
    }
    return text;
}

}  // namespace lucency::cli
