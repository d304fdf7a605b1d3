#include "ui/teach/figure_task.h"

#include "core/learn/exploration.h"
#include "core/learn/pack_comparison.h"
#include "core/learn/stress.h"
#include "core/report/card_report.h"
#include "core/report/evaluation_report.h"
#include "core/report/exploration_report.h"
#include "core/report/pack_comparison_report.h"
#include "core/report/stress_report.h"
#include "core/review/gallery.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureTask)
};

constexpr std::size_t shown_of_an_outcome = 8;
constexpr int picture_side = 320;

ProgressCallback plain(const FigureCallbacks& callbacks, const QString& words) {
    return [&callbacks, words](std::int64_t done, std::int64_t total) {
        if (callbacks.progress) {
            callbacks.progress(done, total, words);
        }
    };
}

Result<FigureSheet> evaluated(const Classifier& classifier, const DataSet& films,
                              const std::stop_token& stop, const FigureCallbacks& callbacks) {
    const auto evaluation = evaluate(classifier, films, true, stop, plain(callbacks, {}));
    if (!evaluation) {
        return evaluation.error();
    }
    FigureSheet sheet =
        evaluationSheet(*evaluation, columnsOf(films).filter(QStringLiteral("subtype")));
    std::vector<std::size_t> shown;
    std::vector<QString> paths;
    for (const Outcome outcome : {Outcome::FalseNegative, Outcome::FalsePositive,
                                  Outcome::TruePositive, Outcome::TrueNegative}) {
        std::vector<std::size_t> found = filmsOf(*evaluation, outcome);
        found.resize(std::min(found.size(), shown_of_an_outcome));
        shown.insert(shown.end(), found.begin(), found.end());
    }
    for (const std::size_t film : shown) {
        paths.push_back(evaluation->films[film].film.path);
    }
    if (callbacks.partial) {
        callbacks.partial(sheet);
    }
    const auto pictures =
        filmGallery(classifier, paths, picture_side, stop, plain(callbacks, Words::tr("maps")));
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    addGallery(sheet, *evaluation, shown, pictures);
    return sheet;
}

Result<FigureSheet> trained(const FigureQuestion& question, const DataSet& films,
                            const FigureSources& sources, const std::stop_token& stop,
                            const FigureCallbacks& callbacks) {
    auto recipe = openRecipe(question.recipe);
    if (!recipe) {
        return recipe.error();
    }
    TrainingParameters parameters;
    parameters.recipe = std::move(recipe).value();
    parameters.pack = question.out;
    parameters.seed = question.seed;
    parameters.resume = true;
    for (MemberRecipe& member : parameters.recipe.members) {
        member.weights = question.packs.value(0, member.weights);
    }
    FigureSheet sheet;
    sheet.title = Words::tr("Training: %1").arg(parameters.recipe.name);
    const auto summary = sources.train(films, parameters, stop, [&](const TrainingProgress& now) {
        if (callbacks.progress) {
            const QString words = now.stage == TrainingProgress::Stage::Loading
                                      ? Words::tr("reading films")
                                  : now.stage == TrainingProgress::Stage::Measuring
                                      ? Words::tr("measuring")
                                      : Words::tr("epoch %1 of %2, loss %3")
                                            .arg(now.epoch)
                                            .arg(now.epochs)
                                            .arg(QLocale().toString(now.loss, 'f', 3));
            callbacks.progress(now.done, now.total, words);
        }
        if (callbacks.partial && now.stage == TrainingProgress::Stage::Validating &&
            now.done == now.total) {
            sheet.charts = trainingCharts(now.log);
            callbacks.partial(sheet);
        }
    });
    if (!summary) {
        return summary.error();
    }
    const auto classifier = sources.loader(question.out);
    if (!classifier) {
        return classifier.error();
    }
    sheet = cardSheet((*classifier)->card(), (*classifier)->identity());
    sheet.title = Words::tr("Trained: %1").arg(QFileInfo(question.out).fileName());
    return sheet;
}

Result<FigureSheet> compared(const FigureQuestion& question, const DataSet& films,
                             const FigureSources& sources, const std::stop_token& stop,
                             const FigureCallbacks& callbacks) {
    std::vector<std::shared_ptr<const Classifier>> packs;
    for (const QString& pack : question.packs) {
        auto classifier = sources.loader(pack);
        if (!classifier) {
            return classifier.error();
        }
        packs.push_back(std::move(classifier).value());
    }
    const auto comparison = comparePacks(packs, films, stop, plain(callbacks, {}));
    if (!comparison) {
        return comparison.error();
    }
    return packComparisonSheet(*comparison);
}

}  // namespace

Result<FigureSheet> answerFigures(const FigureQuestion& question, const FigureSources& sources,
                                  const std::stop_token& stop, const FigureCallbacks& callbacks) {
    DataSet films;
    if (question.task != FigureTask::AboutModel) {
        auto all = openDataSet(question.films);
        if (!all) {
            return all.error();
        }
        films = std::move(all).value();
    }
    if (question.task == FigureTask::Explore) {
        const auto exploration = explore(films, question.seed, stop, plain(callbacks, {}));
        return exploration ? Result<FigureSheet>(explorationSheet(*exploration, true))
                           : exploration.error();
    }
    if (question.task == FigureTask::Train) {
        return trained(question, films, sources, stop, callbacks);
    }
    if (question.task != FigureTask::AboutModel) {
        auto chosen = chooseSplit(films, question.split);
        if (!chosen) {
            return chosen.error();
        }
        films = std::move(chosen).value();
    }
    if (question.task == FigureTask::Compare) {
        return compared(question, films, sources, stop, callbacks);
    }
    const auto classifier = sources.loader(question.packs.value(0));
    if (!classifier) {
        return classifier.error();
    }
    if (question.task == FigureTask::AboutModel) {
        return cardSheet((*classifier)->card(), (*classifier)->identity());
    }
    if (question.task == FigureTask::Evaluate) {
        return evaluated(**classifier, films, stop, callbacks);
    }
    const auto report = stress(**classifier, films, {}, stop, plain(callbacks, {}));
    return report ? Result<FigureSheet>(stressSheet(*report)) : report.error();
}

}  // namespace lucency
