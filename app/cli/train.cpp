#include "core/learn/trainer.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonObject>

#include <limits>

namespace lucency::cli {

namespace {

/// The bar for what is being done, and a line for each epoch that ended.
class TrainingBar {
public:
    void show(const TrainingProgress& progress) {
        if (progress.stage != stage_ || progress.epoch != epoch_) {
            stage_ = progress.stage;
            epoch_ = progress.epoch;
            bar_.restart(progress.stage == TrainingProgress::Stage::Training ? Text::tr("steps")
                                                                             : Text::tr("films"));
        }
        if (progress.validation_auc && progress.epoch != told_ &&
            progress.stage == TrainingProgress::Stage::Validating &&
            progress.done == progress.total) {
            told_ = progress.epoch;
            bar_.clear();
            const QJsonObject epoch = progress.log.last().toObject();
            const auto figure = [&epoch](const char* name) {
                return QString::number(epoch.value(QLatin1String(name)).toDouble(), 'f', 4);
            };
            say(Text::tr("epoch %1 of %2: loss %3, validation loss %4, AUC %5, accuracy %6")
                    .arg(progress.epoch)
                    .arg(progress.epochs)
                    .arg(figure("loss"), figure("validation_loss"), figure("validation_auc"),
                         figure("validation_accuracy")));
        }
        bar_.show(progress.done, progress.total, remark(progress));
    }

    void clear() { bar_.clear(); }

private:
    static QString remark(const TrainingProgress& progress) {
        switch (progress.stage) {
            case TrainingProgress::Stage::Loading:
                return Text::tr("reading");
            case TrainingProgress::Stage::Training:
                if (progress.epoch == 0) {
                    return Text::tr("features of the net to transfer from");
                }
                return Text::tr("epoch %1 of %2, loss %3")
                    .arg(progress.epoch)
                    .arg(progress.epochs)
                    .arg(progress.loss, 0, 'f', 3);
            case TrainingProgress::Stage::Validating:
                return Text::tr("validating epoch %1").arg(progress.epoch);
            case TrainingProgress::Stage::Measuring:
                return Text::tr("measuring");
        }
        return {};
    }

    ProgressBar bar_{Text::tr("films")};
    TrainingProgress::Stage stage_ = TrainingProgress::Stage::Loading;
    int epoch_ = 0;
    int told_ = 0;
};

}  // namespace

int trainVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("train"), QStringLiteral("FOLDER --recipe NAME --out PACK [options]"),
        Text::tr("Trains a model on films with known labels (a folder with NORMAL and PNEUMONIA, "
                 "itself or under train, val and test, or a list) and writes a pack with its card "
                 "inside. Which film was in training and which in validation is written beside it "
                 "(PACK.split.csv)."));
    line.option(QStringLiteral("recipe"), QStringLiteral("NAME"),
                Text::tr("A recipe that came with the program (%1), or a recipe's file.")
                    .arg(Recipe::names().join(QStringLiteral(", "))));
    line.option(QStringLiteral("out"), QStringLiteral("PACK"), Text::tr("The pack to write."));
    line.flag(QStringLiteral("resume"),
              Text::tr("Go on where an interrupted training of the same pack stopped."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed of the split, the weights and all that is drawn (1)."));
    line.option(QStringLiteral("epochs"), QStringLiteral("N"),
                Text::tr("Another number of epochs than the recipe's."));
    line.option(
        QStringLiteral("weights"), QStringLiteral("FILE"),
        Text::tr("The TorchScript net to transfer from, where the recipe transfers; it has a "
                 "method features."));
    line.option(QStringLiteral("fold"), QStringLiteral("K/N"),
                Text::tr("Validate on part K of N (1/5 to 5/5) in place of the recipe's share."));
    line.option(QStringLiteral("leave-out"), QStringLiteral("PATTERN"),
                Text::tr("Leave out the films whose name fits (* and ?), and test on them at the "
                         "end."));
    line.flag(
        QStringLiteral("stress"),
        Text::tr("At the end, put the pack through the stress suite on the validation films, and "
                 "write it into the card."));
    line.flag(
        QStringLiteral("measure-only"),
        Text::tr("Train nothing: take the weights of the pack that is there, measure it anew, "
                 "and write its card."));
    line.option(QStringLiteral("threads"), QStringLiteral("N"),
                Text::tr("Threads to compute with; without it one for each core."));
    line.example(QStringLiteral("films/ --recipe lucency --weights net.pt --out my.pt"),
                 Text::tr("A pack by the recipe of the shipped model."));
    line.example(QStringLiteral("films/ --recipe baseline --out my.pt --resume"),
                 Text::tr("Go on after an interruption."));
    line.example(QStringLiteral("films/ --recipe revised --out my.pt --leave-out '*virus*'"),
                 Text::tr("What a model that never saw viral pneumonia makes of it."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    for (const char* name : {"recipe", "out"}) {
        if (!line.has(QLatin1String(name))) {
            return line.usageError(Text::tr("--%1 is missing.").arg(QLatin1String(name)));
        }
    }
    constexpr qint64 largest_exact = 9007199254740991;
    constexpr qint64 most_epochs = 10000;
    constexpr qint64 most_threads = 1024;
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    const auto epochs = line.number(QStringLiteral("epochs"), 1, most_epochs, 0);
    const auto threads = line.number(QStringLiteral("threads"), 1, most_threads, 0);
    if (!seed || !epochs || !threads) {
        return Usage;
    }
    auto recipe = openRecipe(line.value(QStringLiteral("recipe")));
    if (!recipe) {
        return fail(recipe.error());
    }
    TrainingParameters parameters;
    parameters.recipe = std::move(recipe).value();
    if (*epochs > 0) {
        parameters.recipe.epochs = static_cast<int>(*epochs);
    }
    if (line.has(QStringLiteral("weights"))) {
        for (MemberRecipe& member : parameters.recipe.members) {
            member.weights = line.value(QStringLiteral("weights"));
        }
    }
    if (line.has(QStringLiteral("fold"))) {
        const QStringList parts = line.value(QStringLiteral("fold")).split(QLatin1Char('/'));
        bool is_number[2]{};
        parameters.fold = parts.value(0).toInt(is_number) - 1;
        parameters.folds = parts.value(1).toInt(is_number + 1);
        if (parts.size() != 2 || !is_number[0] || !is_number[1] || parameters.folds < 2 ||
            parameters.fold < 0 || parameters.fold >= parameters.folds) {
            return line.usageError(Text::tr("--fold is a part of so many, as 1/5, not '%1'.")
                                       .arg(line.value(QStringLiteral("fold"))));
        }
    }
    parameters.stress = line.has(QStringLiteral("stress"));
    parameters.measure_only = line.has(QStringLiteral("measure-only"));
    parameters.leave_out = line.value(QStringLiteral("leave-out"));
    parameters.pack = line.value(QStringLiteral("out"));
    parameters.seed = static_cast<std::uint64_t>(*seed);
    parameters.resume = line.has(QStringLiteral("resume"));
    parameters.threads = static_cast<int>(*threads);
    if (const auto writable = checkOutputFile(parameters.pack); !writable) {
        return fail(writable.error());
    }
    const auto data_set = openDataSet(line.arguments().constFirst());
    if (!data_set) {
        return fail(data_set.error());
    }
    TrainingBar bar;
    const auto summary = train(*data_set, parameters, stop,
                               [&bar](const TrainingProgress& progress) { bar.show(progress); });
    bar.clear();
    if (!summary) {
        if (summary.error().code == ErrorCode::Cancelled) {
            complain(Text::tr("Training was stopped; --resume goes on from the last epoch."));
            return Interrupted;
        }
        return fail(summary.error());
    }
    const Metrics& metrics = summary->validation;
    say(Text::tr("%1 trained on %2 films in %3 s; %4 films could not be read")
            .arg(parameters.pack)
            .arg(summary->training_films)
            .arg(summary->seconds, 0, 'f', 0)
            .arg(summary->unreadable_films));
    say(Text::tr("validation on %1 films: AUC %2, accuracy %3, sensitivity %4, specificity %5, "
                 "ECE %6")
            .arg(summary->validation_films)
            .arg(metrics.auc, 0, 'f', 4)
            .arg(metrics.accuracy, 0, 'f', 4)
            .arg(metrics.confusion.sensitivity(), 0, 'f', 4)
            .arg(metrics.confusion.specificity(), 0, 'f', 4)
            .arg(metrics.ece, 0, 'f', 4));
    if (summary->left_out_films > 0) {
        say(Text::tr("left out, %1 films: AUC %2, sensitivity %3, specificity %4")
                .arg(summary->left_out_films)
                .arg(summary->left_out.auc, 0, 'f', 4)
                .arg(summary->left_out.confusion.sensitivity(), 0, 'f', 4)
                .arg(summary->left_out.confusion.specificity(), 0, 'f', 4));
    }
    return Done;
}

}  // namespace lucency::cli
