// What the main window has to do with the views of the Teach menu.
#include "ui/commands/commands.h"
#include "ui/main_window.h"
#include "ui/teach/figure_window.h"

namespace lucency {

void MainWindow::connectTeach(const FigureSources& sources, const QString& pack) {
    const Commands& c = *commands_;
    c.train_model->setVisible(static_cast<bool>(sources.train));
    const std::pair<QAction*, FigureTask> views[]{
        {c.about_model, FigureTask::AboutModel}, {c.evaluate_model, FigureTask::Evaluate},
        {c.compare_models, FigureTask::Compare}, {c.stress_model, FigureTask::Stress},
        {c.explore_films, FigureTask::Explore},  {c.train_model, FigureTask::Train}};
    for (const auto& [action, task] : views) {
        connect(action, &QAction::triggered, this,
                [this, task = task, sources, pack] { showFigures(task, sources, pack); });
    }
}

void MainWindow::showFigures(FigureTask task, const FigureSources& sources, const QString& pack) {
    const QString name = QStringLiteral("figureWindow%1").arg(static_cast<int>(task));
    auto* window = findChild<FigureWindow*>(name, Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new FigureWindow(task, sources, pack, this);
        connect(window, &FigureWindow::filmWanted, this, [this](const QString& path) {
            openFilms({path});
            comeForward();
        });
        connect(window, &FigureWindow::exported, this,
                [this] { recorder_.log(QStringLiteral("export"), {}, QStringLiteral("figures")); });
    }
    window->show();
    window->raise();
    window->activateWindow();
    if (task == FigureTask::AboutModel && !window->sheet()) {
        window->start();
    }
}

}  // namespace lucency
