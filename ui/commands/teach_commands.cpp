#include "ui/commands/commands.h"

namespace lucency {

void Commands::addTeachCommands() {
    groups_.push_back({tr("&Teach"), {}});
    const auto key = [](Qt::Key letter) { return QKeySequence(Qt::CTRL | Qt::ALT | letter); };
    about_model =
        add(tr("About the &model…"),
            tr("What the model is for and not for, what it learned from, how well it does"),
            nullptr, key(Qt::Key_A));
    evaluate_model =
        add(tr("&Evaluate the model…"),
            tr("See how the model does on films with known labels, and where it fails"), nullptr,
            key(Qt::Key_E));
    compare_models = add(tr("&Compare models…"), tr("See several models on the same films"),
                         nullptr, key(Qt::Key_C));
    stress_model =
        add(tr("&Stress the model…"), tr("See what becomes of the answers as films are changed"),
            nullptr, key(Qt::Key_S));
    explore_films =
        add(tr("E&xplore a data set…"), tr("See what a folder or a list of labelled films holds"),
            nullptr, key(Qt::Key_D));
    train_model = add(tr("&Train a model…"), tr("Train a model of your own by a recipe"), nullptr,
                      key(Qt::Key_L));
}

}  // namespace lucency
