#pragma once

class QWidget;

namespace lucency {

/// Has Tab go through everything below `root` in the order of its layouts, which is the order it is
/// read in from either side, and not in the order in which it was made.
void tabInReadingOrder(QWidget* root);

}  // namespace lucency
