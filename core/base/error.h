#pragma once

#include <QString>

namespace lucency {

/// What went wrong, as a kind that a program can act on. Tests compare codes, never texts.
enum class ErrorCode {
    Cancelled,
    // films
    FileNotFound,
    PermissionDenied,
    EmptyFile,
    UnknownFormat,
    DamagedFile,
    NotAnImage,
    MissingAttribute,
    UnsupportedTransferSyntax,
    UnsupportedPixelFormat,
    TooLarge,
    OutOfMemory,
    // models
    ModelNotFound,
    ModelUnreadable,
    ModelCardMissing,
    ModelCardInvalid,
    ModelContradictsCard,
    SiteCalibrationUnusable,
    ModelFailed,
    MethodUnavailable,
    // everything else
    RegionsUnusable,
    DataSetUnusable,
    InvalidArgument,
    OutputUnwritable,
    Internal,
};

/// A failure. `detail` says what exactly, in English, for the log and for people who ask for it; it
/// never holds a patient's data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
};

/// The code's name as it stands in JSON, e.g. "damaged-file".
QString errorName(ErrorCode code);

/// One sentence a radiographer understands that says what is wrong and what to do, translated
/// (context "Error"). It ends with the detail in brackets where there is one.
QString errorSentence(const Error& error);

}  // namespace lucency
