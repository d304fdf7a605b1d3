#include "core/base/error.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Wording {
    const char* name;
    const char* sentence;
};

/// A switch without a default, so that a new code does not compile without its words.
Wording wording(ErrorCode code) {
    switch (code) {
        case ErrorCode::Cancelled:
            return {"cancelled",
                    QT_TRANSLATE_NOOP("Error", "The work was stopped before its end.")};
        case ErrorCode::FileNotFound:
            return {"file-not-found",
                    QT_TRANSLATE_NOOP("Error",
                                      "There is no such file; check the name, and that the drive "
                                      "is connected.")};
        case ErrorCode::PermissionDenied:
            return {"permission-denied",
                    QT_TRANSLATE_NOOP("Error",
                                      "This file may not be read by you; ask its owner for "
                                      "permission, or open a copy of your own.")};
        case ErrorCode::EmptyFile:
            return {
                "empty-file",
                QT_TRANSLATE_NOOP("Error", "This file is empty; export or copy the film again.")};
        case ErrorCode::UnknownFormat:
            return {"unknown-format",
                    QT_TRANSLATE_NOOP("Error",
                                      "This is no film in a format that can be read; open a JPEG, "
                                      "PNG, TIFF or DICOM file.")};
        case ErrorCode::DamagedFile:
            return {"damaged-file",
                    QT_TRANSLATE_NOOP("Error",
                                      "This file is damaged or incomplete; export or copy the film "
                                      "again.")};
        case ErrorCode::NotAnImage:
            return {"not-an-image",
                    QT_TRANSLATE_NOOP("Error", "This holds no image; choose the film itself.")};
        case ErrorCode::MissingAttribute:
            return {"missing-attribute",
                    QT_TRANSLATE_NOOP("Error",
                                      "This file leaves out something without which its image "
                                      "cannot be understood; export the film again.")};
        case ErrorCode::UnsupportedTransferSyntax:
            return {"unsupported-transfer-syntax",
                    QT_TRANSLATE_NOOP("Error",
                                      "This film is compressed in a way that cannot be read here; "
                                      "export it uncompressed or as lossless JPEG.")};
        case ErrorCode::UnsupportedPixelFormat:
            return {"unsupported-pixel-format",
                    QT_TRANSLATE_NOOP("Error",
                                      "The pixels of this film are of a kind that cannot be read "
                                      "here; export it with 8 to 16 bits.")};
        case ErrorCode::TooLarge:
            return {"too-large",
                    QT_TRANSLATE_NOOP("Error",
                                      "This film claims a size beyond the limit; check that the "
                                      "file is whole, or export it smaller.")};
        case ErrorCode::OutOfMemory:
            return {"out-of-memory",
                    QT_TRANSLATE_NOOP("Error",
                                      "There is not enough memory for this; close other programs "
                                      "and try again.")};
        case ErrorCode::ModelNotFound:
            return {"model-not-found",
                    QT_TRANSLATE_NOOP("Error",
                                      "There is no such model pack; choose another, or the one "
                                      "that came with the program.")};
        case ErrorCode::ModelUnreadable:
            return {"model-unreadable",
                    QT_TRANSLATE_NOOP("Error",
                                      "This model pack cannot be loaded; it is damaged or no "
                                      "TorchScript file. Fetch it again or choose another.")};
        case ErrorCode::ModelCardMissing:
            return {"model-card-missing",
                    QT_TRANSLATE_NOOP("Error",
                                      "This model has no card, so nobody can say what it is made "
                                      "for; put its model.json inside or beside it.")};
        case ErrorCode::ModelCardInvalid:
            return {"model-card-invalid",
                    QT_TRANSLATE_NOOP("Error",
                                      "The card of this model is incomplete or wrong; correct it, "
                                      "or choose another model.")};
        case ErrorCode::ModelContradictsCard:
            return {
                "model-contradicts-card",
                QT_TRANSLATE_NOOP("Error",
                                  "This model does not do what its card says; correct the card, "
                                  "or choose another model.")};
        case ErrorCode::SiteCalibrationUnusable:
            return {
                "site-calibration-unusable",
                QT_TRANSLATE_NOOP("Error",
                                  "This local calibration cannot be used; make one from at least 30 "
                                  "labelled films, 10 or more of each class, with the model at "
                                  "hand, or go without.")};
        case ErrorCode::ModelFailed:
            return {"model-failed",
                    QT_TRANSLATE_NOOP("Error",
                                      "The model failed on this film; try another film, and choose "
                                      "another model if that fails too.")};
        case ErrorCode::MethodUnavailable:
            return {"method-unavailable",
                    QT_TRANSLATE_NOOP("Error",
                                      "This method needs more of the model than it offers; choose "
                                      "another method, such as LIME.")};
        case ErrorCode::RegionsUnusable:
            return {"regions-unusable",
                    QT_TRANSLATE_NOOP("Error",
                                      "These regions do not fit the film; give a gray PNG of the "
                                      "film's size or of the model's.")};
        case ErrorCode::DataSetUnusable:
            return {"data-set-unusable",
                    QT_TRANSLATE_NOOP("Error",
                                      "This data set cannot be used; it needs films under NORMAL "
                                      "and PNEUMONIA, or a list with path and label.")};
        case ErrorCode::InvalidArgument:
            return {"invalid-argument",
                    QT_TRANSLATE_NOOP("Error",
                                      "A value given is not possible here; correct it and try "
                                      "again.")};
        case ErrorCode::OutputUnwritable:
            return {"output-unwritable",
                    QT_TRANSLATE_NOOP("Error",
                                      "The result could not be written; check that the folder "
                                      "exists, may be written to and has room.")};
        case ErrorCode::Internal:
            return {"internal",
                    QT_TRANSLATE_NOOP("Error",
                                      "The program made a mistake; please report it with the "
                                      "details.")};
    }
    return {"internal", "The program made a mistake; please report it with the details."};
}

}  // namespace

QString errorName(ErrorCode code) {
    return QString::fromLatin1(wording(code).name);
}

QString errorSentence(const Error& error) {
    const QString sentence = QCoreApplication::translate("Error", wording(error.code).sentence);
    return error.detail.isEmpty() ? sentence
                                  : QStringLiteral("%1 (%2)").arg(sentence, error.detail);
}

}  // namespace lucency
