#pragma once

#include "core/base/result.h"
#include "core/learn/augmentation.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace lucency {

/// How a network is built and trained: a small JSON file, e.g. resources/recipes/lucency.json;
/// docs/training.md describes every field.
struct Recipe {
    QString name;
    QString description;
    int size = 224;                              ///< side of the network's picture, px
    std::vector<int> channels{16, 32, 64, 128};  ///< of each stage
    int blocks = 2;                              ///< residual blocks a stage
    double dropout = 0.3;
    int epochs = 15;
    int batch = 32;
    double learning_rate = 3e-3;  ///< peak of one cycle
    double weight_decay = 0.05;
    double label_smoothing = 0.05;
    double averaging_decay = 0.998;     ///< of the running mean of the weights, a step
    double validation_fraction = 0.15;  ///< of the patients
    AugmentationStrength augmentation;
    QJsonObject json;  ///< as it stands in the file

    static QStringList names();  ///< of the recipes that ship with the program
};

/// A recipe by the name of one that ships with the program, or by the path of a file.
/// Errors: InvalidArgument with what is wrong.
Result<Recipe> openRecipe(const QString& name_or_path);

}  // namespace lucency
