#include "core/explain/overlay.h"
#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/model/torch_classifier.h"
#include "core/record/outbox.h"
#include "core/record/record_address.h"
#include "core/report/reading_json.h"
#include "core/report/review_report.h"
#include "core/review/read_store.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/film_run.h"
#include "app/cli/methods.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/reader.h"
#include "app/cli/reading_text.h"
#include "app/cli/region_options.h"
#include "app/cli/verbs.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>

#include <algorithm>
#include <future>
#include <limits>
#include <variant>

namespace lucency::cli {

namespace {

/// What the record holds of the film under this account's name; where there is none yet, what the
/// files of films from before it hold.
FilmReads keptReads(const Film& film) {
    const RecordAddress address = ownRecord();
    const QByteArray pixels_sha256 = pixelsSha256(film.pixels);
    if (!QFileInfo::exists(address.file)) {
        return peekReads(pixels_sha256);
    }
    Record record(address, readerAtHand());
    return readsWithOutbox(record, pixels_sha256).reads;
}

struct ReadOptions {
    ReadingParameters reading;
    QString model, site;
    QString json, pdf, overlay;
    bool pdf_folder = false, overlay_folder = false;
    bool identity = true;
};

void describe(CommandLine& line) {
    describePack(line);
    line.option(QStringLiteral("explain"), QStringLiteral("METHOD"),
                Text::tr("Explain the opinion: lime, kernel-shap, occlusion, rise, grad-cam or "
                         "integrated-gradients. Without it there is no explanation."));
    describeSampling(line, Text::tr("Exact number of forward passes of lime, kernel-shap or rise; "
                                    "without it the method stops when it has converged."));
    line.option(QStringLiteral("segments"), QStringLiteral("FILE"),
                Text::tr("Your own regions: a 16-bit gray PNG of the film's or the model's size, "
                         "one id a pixel."));
    describeRegions(line);
    line.option(QStringLiteral("design"), QStringLiteral("DESIGN"),
                Text::tr("How samples of lime and rise are drawn: hadamard or random."));
    line.option(QStringLiteral("waive"), QStringLiteral("CODE,..."),
                Text::tr("Codes of the gate to pass over, or all; recorded in every output."));
    line.flag(QStringLiteral("no-identity"),
              Text::tr("Leave out who the film is of, and name it by its hash."));
    line.option(
        QStringLiteral("json"), QStringLiteral("FILE|-"),
        Text::tr("Write JSON, one object a film and line, with the reads kept of the film; - is "
                 "standard output."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE|FOLDER"),
                Text::tr("Write the annotated report."));
    line.option(QStringLiteral("overlay"), QStringLiteral("FILE.png|FOLDER"),
                Text::tr("Write film and map as a picture of the film's size, with the regions "
                         "beside it (.segments.png). Needs --explain."));
    line.example(QStringLiteral("film.dcm"), Text::tr("What the model says, in words."));
    line.example(QStringLiteral("film.dcm --explain lime --pdf report.pdf"),
                 Text::tr("The annotated report, with what drove the opinion."));
    line.example(QStringLiteral("film.dcm --explain kernel-shap --samples 512 --json -"),
                 Text::tr("Shapley values from 512 forward passes, with their intervals."));
    line.example(QStringLiteral("film.dcm --explain occlusion --fill blur --overlay map.png"),
                 Text::tr("What hiding each region alone does, as a picture of the film's size."));
    line.example(QStringLiteral("films/ --no-identity --json readings.jsonl --pdf reports/"),
                 Text::tr("Every film below films/, one JSON object a line, one report each."));
    line.example(QStringLiteral("film.png --waive age,modality --json -"),
                 Text::tr("Read in spite of two doubts of the gate, which stay on record."));
}

/// The options as they were meant, or the exit code of what is wrong with them.
std::variant<ReadOptions, int> understand(const CommandLine& line) {
    ReadOptions options;
    options.model =
        line.has(QStringLiteral("model")) ? line.value(QStringLiteral("model")) : shippedPack();
    options.site = line.value(QStringLiteral("site"));
    options.reading.explain = line.has(QStringLiteral("explain"));
    ExplainParameters& explanation = options.reading.explanation;
    if (options.reading.explain) {
        const auto method = methodFromName(line.value(QStringLiteral("explain")));
        if (!method) {
            return line.usageError(Text::tr("There is no method '%1' to explain with; there are "
                                            "lime, kernel-shap, occlusion, rise, grad-cam and "
                                            "integrated-gradients.")
                                       .arg(line.value(QStringLiteral("explain"))));
        }
        explanation.method = *method;
    }
    if (const auto wrong = understandSampling(line, explanation)) {
        return *wrong;
    }
    if (line.has(QStringLiteral("design"))) {
        const auto design = designFromName(line.value(QStringLiteral("design")));
        if (!design) {
            return line.usageError(Text::tr("--design is hadamard or random, not '%1'.")
                                       .arg(line.value(QStringLiteral("design"))));
        }
        explanation.design = *design;
    }
    const auto regions = understandRegions(line);
    if (const int* wrong = std::get_if<int>(&regions)) {
        return *wrong;
    }
    options.reading.superpixels = std::get<SuperpixelParameters>(regions);
    options.reading.segments = line.value(QStringLiteral("segments"));
    options.reading.waived =
        line.value(QStringLiteral("waive")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.identity = !line.has(QStringLiteral("no-identity"));
    options.json = line.value(QStringLiteral("json"));
    options.pdf = line.value(QStringLiteral("pdf"));
    options.overlay = line.value(QStringLiteral("overlay"));
    if (!options.reading.explain) {
        for (const char* name : {"overlay", "segments", "superpixels", "regions", "compactness",
                                 "samples", "fill", "design"}) {
            if (line.has(QLatin1String(name))) {
                return line.usageError(
                    Text::tr("--%1 needs --explain METHOD.").arg(QLatin1String(name)));
            }
        }
    }
    if (line.has(QStringLiteral("samples")) && !drawsSamples(explanation.method)) {
        return line.usageError(
            Text::tr("--samples is for lime, kernel-shap and rise; %1 decides itself what it asks.")
                .arg(methodName(explanation.method)));
    }
    return options;
}

/// Whether an output goes into a folder: one that is there, or that is to be made for many films.
bool isFolder(const QString& output, bool many) {
    return QFileInfo(output).isDir() || output.endsWith(QLatin1Char('/')) ||
           (many && QFileInfo(output).suffix().isEmpty());
}

class ReadRun : FilmRun {
public:
    ReadRun(ReadOptions options, const FilmList& list, std::stop_token stop)
        : FilmRun(list, options.json, options.identity, std::move(stop),
                  list.films.size() > 1 ? Text::tr("films") : Text::tr("samples")),
          options_(std::move(options)),
          many_(list_.films.size() > 1) {}

    int run() {
        if (const auto wrong = checkOutputs()) {
            return *wrong;
        }
        if (const auto nothing = begin(options_.model, options_.site)) {
            return *nothing;
        }
        return readAll();
    }

private:
    std::optional<int> checkOutputs() {
        const bool may_be_many = many_ || list_.folder_named;
        options_.pdf_folder = isFolder(options_.pdf, may_be_many);
        options_.overlay_folder = isFolder(options_.overlay, may_be_many);
        struct Output {
            QString path;
            bool folder;
        };
        for (const Output& output : {Output{options_.pdf, options_.pdf_folder},
                                     Output{options_.overlay, options_.overlay_folder}}) {
            if (many_ && !output.folder && !output.path.isEmpty() &&
                output.path != QLatin1String("-")) {
                complain(Text::tr("%1: several films need a folder to write to.").arg(output.path));
                return Usage;
            }
            if (const auto wrong = checkOutput(output.path, output.folder)) {
                return wrong;
            }
        }
        return checkOutput(json_);
    }

    int readAll() {
        const auto count = list_.films.size();
        // The next film is decoded while the network looks at this one.
        const auto decode = [this](qsizetype i) {
            return std::async(std::launch::async,
                              [path = list_.films[i]] { return readFilm(path); });
        };
        auto next = decode(0);
        for (qsizetype i = 0; i < count; ++i) {
            if (many_) {
                bar_.show(i, count);
            }
            auto film = next.get();
            if (stop_.stop_requested()) {
                return end();
            }
            if (i + 1 < count) {
                next = decode(i + 1);
            }
            readOne(i, std::move(film));
        }
        const int code = end();
        if (any_read_ && code != Interrupted && !writesToStandardOutput()) {
            say(QLatin1Char('\n') + disclaimer());
        }
        return code;
    }

    void readOne(qsizetype place, Result<Film> film) {
        const QString& path = list_.films[place];
        const QString name = called(place);
        if (!film) {
            report(path, name, film.error());
            return;
        }
        ReadingCallbacks callbacks;
        if (!many_) {
            callbacks.progress = [this](std::int64_t done, std::int64_t total) {
                bar_.show(done, total);
            };
        }
        auto reading = readWithModel(std::move(film).value(), *classifier_, options_.reading, stop_,
                                     callbacks);
        bar_.clear();
        if (!reading) {
            if (reading.error().code != ErrorCode::Cancelled) {
                report(path, name, reading.error());
            }
            return;
        }
        if (!reading->gate.accepted()) {
            tell(name, Text::tr("refused. %1").arg(refusalText(reading->gate)), FilmRefused);
        }
        any_read_ = true;
        const QString segments = writeFiles(name, *reading);
        write(readingToJson(*reading, segments, identity_,
                            json_.isEmpty() ? FilmReads() : keptReads(reading->film)));
        if (!writesToStandardOutput()) {
            say(readingText(*reading, identity_));
        }
    }

    /// Overlay, regions and report; the path of the regions, where they were written.
    QString writeFiles(const QString& called, const Reading& reading) {
        const QString own_name =
            QFileInfo(filmName(reading.film, options_.identity)).completeBaseName();
        const QString name = names_.give(own_name, [&](const QString& candidate) {
            return (options_.overlay_folder &&
                    (isInput(inFolder(options_.overlay, candidate, ".png")) ||
                     isInput(inFolder(options_.overlay, candidate, ".segments.png")))) ||
                   (options_.pdf_folder && isInput(inFolder(options_.pdf, candidate, ".pdf")));
        });
        QString segments;
        if (!options_.overlay.isEmpty() && reading.attribution) {
            QString overlay = options_.overlay;
            if (options_.overlay_folder) {
                overlay = inFolder(options_.overlay, name, ".png");
            }
            segments = overlay;
            if (segments.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
                segments.chop(4);
            }
            segments += QLatin1String(".segments.png");
            if (!require(called, writeOverlay(reading, overlay)) ||
                !require(called, writeSuperpixels(reading.attribution->superpixels, segments))) {
                segments.clear();
            }
        }
        if (!options_.pdf.isEmpty()) {
            ReportParameters parameters;
            parameters.identity = options_.identity;
            parameters.window = defaultWindow(reading.film);
            require(called, writeReport(reading, parameters,
                                        options_.pdf_folder ? inFolder(options_.pdf, name, ".pdf")
                                                            : options_.pdf));
        }
        QStringList waived, written;
        for (const GateReason& reason : reading.gate.reasons) {
            if (reason.waived) {
                waived << reason.code;
            }
        }
        for (const auto& [output, what] : {std::pair{&options_.pdf, "pdf"},
                                           {&options_.overlay, "overlay"},
                                           {&options_.json, "json"}}) {
            if (!output->isEmpty()) {
                written << QLatin1String(what);
            }
        }
        logReading(pixelsSha256(reading.film.pixels), waived, written);
        return segments;
    }

    static Result<void> writeOverlay(const Reading& reading, const QString& path) {
        const QImage film = renderFilm(reading.film, defaultWindow(reading.film));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "png");
        if (!writer.write(flattenOverlay(film, *reading.attribution, {}))) {
            return {ErrorCode::OutputUnwritable, writer.errorString()};
        }
        return writeOutput(path, buffer.data());
    }

    void report(const QString& path, const QString& name, const Error& error) {
        tell(name, error);
        write(errorToJson(path, error, identity_));
    }

    bool require(const QString& name, const Result<void>& written) {
        if (!written) {
            tell(name, written.error());
        }
        return static_cast<bool>(written);
    }

    static QString inFolder(const QString& folder, const QString& name, const char* suffix) {
        return QDir(folder).filePath(name + QLatin1String(suffix));
    }

    ReadOptions options_;
    bool many_;
    OutputNames names_;
    bool any_read_ = false;
};

}  // namespace

int readVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("read"), QStringLiteral("FILM|FOLDER... [options]"),
        Text::tr("Reads films with a model: does the film look like one the model was made for, "
                 "what is its opinion, and what drove it. Folders are searched to any depth. A run "
                 "over many films goes on past a bad one."));
    describe(line);
    constexpr int any_number = std::numeric_limits<int>::max();
    if (const auto code = line.parse(arguments, 1, any_number)) {
        return *code;
    }
    auto options = understand(line);
    if (const int* code = std::get_if<int>(&options)) {
        return *code;
    }
    return ReadRun(std::get<ReadOptions>(std::move(options)), listFilms(line.arguments()),
                   std::move(stop))
        .run();
}

}  // namespace lucency::cli
