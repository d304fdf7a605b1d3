#pragma once

#include "core/base/progress.h"
#include "core/model/classifier.h"

#include <QImage>
#include <QString>

#include <stop_token>
#include <vector>

namespace lucency {

/// Films as small pictures, each under the map of what drove the model's opinion (LIME, 128
/// samples, one seed), flattened, the longer side `side` px; a film without a map is shown bare,
/// one that cannot be read as an empty image. Gate doubts are waived: a gallery shows what the
/// model did.
std::vector<QImage> filmGallery(const Classifier& classifier, const std::vector<QString>& paths,
                                int side, std::stop_token stop = {},
                                const ProgressCallback& progress = {});

}  // namespace lucency
