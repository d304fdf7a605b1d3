#include "app/cli/verbs.h"

namespace lucency::cli {

Exit exitFor(ErrorCode code) {
    switch (code) {
        case ErrorCode::Cancelled:
            return Interrupted;
        case ErrorCode::FileNotFound:
        case ErrorCode::PermissionDenied:
        case ErrorCode::EmptyFile:
        case ErrorCode::UnknownFormat:
        case ErrorCode::DamagedFile:
        case ErrorCode::NotAnImage:
        case ErrorCode::MissingAttribute:
        case ErrorCode::UnsupportedTransferSyntax:
        case ErrorCode::UnsupportedPixelFormat:
        case ErrorCode::TooLarge:
        case ErrorCode::OutOfMemory:
        case ErrorCode::DataSetUnusable:
            return FilmUnreadable;
        case ErrorCode::ModelNotFound:
        case ErrorCode::ModelUnreadable:
        case ErrorCode::ModelCardMissing:
        case ErrorCode::ModelCardInvalid:
        case ErrorCode::ModelContradictsCard:
        case ErrorCode::SiteCalibrationUnusable:
        case ErrorCode::ModelFailed:
        case ErrorCode::MethodUnavailable:
            return ModelUnusable;
        case ErrorCode::RegionsUnusable:
        case ErrorCode::InvalidArgument:
            return Usage;
        case ErrorCode::OutputUnwritable:
            return OutputUnwritable;
        case ErrorCode::Internal:
            break;
    }
    return Fault;
}

}  // namespace lucency::cli
