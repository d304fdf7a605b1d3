#pragma once

class QWidget;

namespace lucency {

struct ModelCard;
struct ModelIdentity;

/// Program, model (null while none has been loaded) and licences, in a dialog until closed.
void showAbout(const ModelCard* card, const ModelIdentity& model, QWidget* parent);

}  // namespace lucency
