#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <stop_token>

namespace lucency::cli {

/// Exit codes (docs/cli.md). A run over many films ends with the largest.
enum Exit : int {
    Done = 0,
    Fault = 1,
    Usage = 2,
    FilmUnreadable = 3,
    FilmRefused = 4,
    ModelUnusable = 5,
    OutputUnwritable = 6,
    Interrupted = 130,  ///< 128 + SIGINT, as shells have it
};

Exit exitFor(ErrorCode code);

/// The verbs: arguments without the program and the verb; each returns the exit code.
int readVerb(const QStringList& arguments, std::stop_token stop);
int faithVerb(const QStringList& arguments, std::stop_token stop);
int evaluateVerb(const QStringList& arguments, std::stop_token stop);
int exploreVerb(const QStringList& arguments, std::stop_token stop);
int compareVerb(const QStringList& arguments, std::stop_token stop);
int stressVerb(const QStringList& arguments, std::stop_token stop);
int calibrateVerb(const QStringList& arguments, std::stop_token stop);
int agreementVerb(const QStringList& arguments, std::stop_token stop);
int trainVerb(const QStringList& arguments, std::stop_token stop);
int searchVerb(const QStringList& arguments, std::stop_token stop);
int inspectVerb(const QStringList& arguments);
int modelsVerb(const QStringList& arguments);
int phantomVerb(const QStringList& arguments);
int auditVerb(const QStringList& arguments);
int recordVerb(const QStringList& arguments);
int readerStudyVerb(const QStringList& arguments, std::stop_token stop);
int studyVerb(const QStringList& arguments, std::stop_token stop);

/// tr() for what the command line says.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace lucency::cli
