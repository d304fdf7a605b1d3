#pragma once

#include <QString>

namespace lucency {

/// The pack that ships with the program: beside it in the build tree, or where it is installed.
/// LUCENCY_MODELS names another folder.
QString shippedPack();

}  // namespace lucency
