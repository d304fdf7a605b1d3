#pragma once

#include "core/base/result.h"
#include "core/learn/augmentation.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace lucency {

/// One network of those whose mean is the recipe's opinion; mostly there is one.
struct MemberRecipe {
    enum class Kind {
        Plain,     ///< a convolution and a pooling a stage, then dense layers: the notebooks' CNN
        Vgg,       ///< VGG16 or VGG19 (Simonyan 2015), every layer's width times `width`
        Residual,  ///< residual blocks of two 3x3 convolutions (He 2016)
        Transfer,  ///< a TorchScript net's method `features`, learned elsewhere
    };
    Kind kind = Kind::Residual;
    int size = 0;                                ///< side of what this member sees; 0: the recipe's
    std::vector<int> channels{16, 32, 64, 128};  ///< of each stage (Plain, Residual)
    int blocks = 2;                              ///< a stage (Residual)
    int layers = 16;                             ///< 16 or 19 (Vgg)
    double width = 0.25;                         ///< (Vgg)
    std::vector<int> dense;  ///< widths of the dense layers before the last (Plain, Vgg)
    double dropout = 0.3;
    double learning_rate = 0;     ///< peak; 0: the recipe's
    int local_normalisation = 0;  ///< px; 0: none. Less the local mean, over the local deviation
    QString weights;   ///< path of the TorchScript file (Transfer); the trainer asks for it
    double scale = 1;  ///< the standardised film times this is what `weights` takes (Transfer)
    double body_rate = 0.1;  ///< learning rate of the body as a share of the head's (Transfer)
    double frozen = 0;  ///< share of the body's tensors, from the film on, that never learn; 1: all
    QString attribution;  ///< of the weights, for the card (Transfer)
    int head_epochs = 0;  ///< the head alone first, on features computed once (Transfer)
};

/// How a network is built and trained: a small JSON file, e.g. resources/recipes/lucency.json;
/// docs/training.md describes every field.
struct Recipe {
    enum class Optimiser { Sgd, RmsProp, Adam, AdamW };
    enum class Schedule { OneCycle, Cosine, Constant };
    enum class Balancing {
        None,         ///< every film once an epoch
        Batches,      ///< half of each batch from each class
        Weights,      ///< every film once, the loss of the rarer class weighs more
        Undersample,  ///< films of the larger class left out for good, drawn under the seed
    };
    enum class Precision { Float, Half };  ///< Half: bfloat16 where the processor has it

    QString name;
    QString description;
    int size = 224;  ///< side of the network's picture, px
    std::vector<MemberRecipe> members{1};
    int heads = 1;  ///< of each member, each on films drawn again by patient (Osband 2016)
    int epochs = 15;
    int batch = 32;
    Optimiser optimiser = Optimiser::AdamW;
    Schedule schedule = Schedule::OneCycle;
    double learning_rate = 3e-3;  ///< peak
    double momentum = 0.9;        ///< (Sgd, RmsProp)
    double weight_decay = 0.05;   ///< of weights, not of norms and biases
    double clip_gradient = 0;     ///< largest norm of a member's gradient; 0: any
    Balancing balancing = Balancing::Batches;
    Precision precision = Precision::Float;
    double label_smoothing = 0.05;
    double mixup = 0;                ///< alpha of the Beta distribution (Zhang 2018); 0: none
    QStringList teachers;            ///< packs whose mean opinion is learned as well (Hinton 2015)
    double teacher_share = 0.5;      ///< of the target, where there are teachers
    double averaging_decay = 0.998;  ///< of the running mean of the weights, a step; 0: none
    double validation_fraction = 0.15;  ///< of the patients
    int early_stopping = 0;  ///< epochs without a lower validation loss; 0: train to the end
    bool augment = true;
    AugmentationStrength augmentation;
    QJsonObject card;  ///< what only people can say, put into the card as it is
    QJsonObject json;  ///< as it stands in the file

    static QStringList names();  ///< of the recipes that ship with the program
    int sizeOf(const MemberRecipe& member) const { return member.size > 0 ? member.size : size; }
};

/// A recipe by the name of one that ships with the program, or by the path of a file; paths in a
/// file are seen from its folder. Errors: InvalidArgument with what is wrong.
Result<Recipe> openRecipe(const QString& name_or_path);

/// The same from JSON, changed by `changes`: objects are merged, anything else is put in the place
/// of what was there, null takes it away (RFC 7386).
Result<Recipe> makeRecipe(const QJsonObject& json, const QJsonObject& changes = {});

}  // namespace lucency
