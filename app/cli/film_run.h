#pragma once

#include "core/model/classifier.h"

#include "app/cli/film_list.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonObject>
#include <QSet>

#include <memory>
#include <optional>
#include <stop_token>

namespace lucency::cli {

/// What a run of a verb over many films does whatever it makes of each: a bad film is told and
/// passed over, JSON gathers a line a film, the worst of what happened is the exit code.
class FilmRun {
protected:
    /// `json`: where the lines go, "-" for standard output as they come, empty for nowhere.
    /// Without `identity` a film goes by its place on standard error, since its name may tell who
    /// it is of.
    FilmRun(FilmList list, QString json, bool identity, std::stop_token stop, const QString& unit);
    ~FilmRun() = default;

    /// Whether the file, or the folder for many, can be written and is none of the films; where it
    /// is not, that is said and the exit code given. Nothing is asked of "" and "-".
    std::optional<int> checkOutput(const QString& path, bool folder = false) const;
    /// Says what is missing and loads the model, under a local calibration where one is named; the
    /// exit code where there is nothing to go on with.
    std::optional<int> begin(const QString& model, const QString& site = {});
    /// Writes the lines; the exit code.
    int end();

    bool isInput(const QString& path) const;
    /// How the film at this place of the list is named on standard error.
    QString called(qsizetype place) const;
    /// One sentence on standard error, under the film's name where it is about one, and its code
    /// remembered.
    void tell(const QString& called, const QString& sentence, int code);
    void tell(const QString& called, const Error& error);
    void write(const QJsonObject& object);
    void worsen(int code) { worst_ = std::max(worst_, code); }
    bool writesToStandardOutput() const { return json_ == QLatin1String("-"); }

    FilmList list_;
    QString json_;
    bool identity_;
    std::stop_token stop_;
    ProgressBar bar_;
    std::shared_ptr<const Classifier> classifier_;

private:
    QSet<QString> inputs_;
    QByteArray lines_;
    int worst_ = Done;
};

}  // namespace lucency::cli
