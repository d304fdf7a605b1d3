#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace lucency::cli {

/// One verb's options and help. A usage error is a sentence on standard error that names --help.
class CommandLine {
public:
    /// `synopsis` is what follows the verb, e.g. "FILM|FOLDER... [options]".
    CommandLine(QString verb, QString synopsis, QString description);

    void flag(const QString& name, const QString& description);
    void option(const QString& name, const QString& value_name, const QString& description);
    void example(const QString& command, const QString& purpose);

    /// The exit code where nothing is left to do: 0 after --help, 2 after a usage error.
    /// Wants `fewest` to `most` arguments beside the options.
    std::optional<int> parse(const QStringList& arguments, int fewest, int most);

    bool has(const QString& name) const { return parser_.isSet(name); }
    QString value(const QString& name) const { return parser_.value(name); }
    QStringList values(const QString& name) const { return parser_.values(name); }
    QStringList arguments() const { return parser_.positionalArguments(); }
    /// The option's whole number, or `otherwise` where it is not given; none after a usage error.
    std::optional<qint64> number(const QString& name, qint64 low, qint64 high,
                                 qint64 otherwise) const;

    /// Says what is wrong; returns the exit code for it.
    int usageError(const QString& sentence) const;

private:
    QString help() const;

    QString verb_;
    QString synopsis_;
    QCommandLineParser parser_;
    std::vector<std::pair<QString, QString>> examples_;
};

}  // namespace lucency::cli
