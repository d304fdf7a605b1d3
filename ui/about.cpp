#include "ui/about.h"

#include "core/base/version.h"
#include "core/model/model_card.h"
#include "core/review/reading.h"

#include "ui/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace lucency {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};
}  // namespace

void showAbout(const ModelCard* card, const ModelIdentity& model, QWidget* parent) {
    QMessageBox box(parent);
    box.setWindowTitle(Words::tr("About Lucency"));
    box.setIconPixmap(programIcon().pixmap(QSize(64, 64), box.devicePixelRatioF()));
    box.setText(
        Words::tr("Lucency %1, a second reader for chest films").arg(QString::fromLatin1(version)));
    QStringList lines{disclaimer()};
    if (card != nullptr) {
        lines << Words::tr("Model %1 %2, licence %3\nSHA-256 %4")
                     .arg(card->name, card->version, card->licence,
                          QString::fromLatin1(model.sha256.toHex()));
    } else {
        lines << Words::tr("The model is loaded when the first film is read.");
    }
    lines << Words::tr(
                 "Lucency is under the Apache License 2.0. It stands on Qt %1 (LGPL), LibTorch "
                 "(BSD), OpenCV (Apache 2.0), DCMTK (BSD) and OpenJPEG (BSD).")
                 .arg(QString::fromLatin1(qVersion()));
    box.setInformativeText(lines.join(QStringLiteral("\n\n")));
    box.exec();
}

}  // namespace lucency
