#include "core/review/reading.h"

#include "core/review/model_functions.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace lucency {

namespace {

Error cancelled() {
    return {ErrorCode::Cancelled, {}};
}

Result<Attribution> explainFilm(const Film& film, const std::vector<float>& gray,
                                const ModelInput& input, const Classifier& classifier,
                                const Prediction& prediction, const ReadingParameters& parameters,
                                const std::stop_token& stop, const ReadingCallbacks& callbacks) {
    QElapsedTimer clock;
    clock.start();
    Superpixels superpixels;
    if (parameters.regions) {
        superpixels = *parameters.regions;
    } else if (parameters.segments.isEmpty()) {
        superpixels =
            segmentFilm(gray, film.pixels.rows, film.pixels.columns, parameters.superpixels);
    } else {
        auto read = readSuperpixels(parameters.segments, input);
        if (!read) {
            return read.error();
        }
        superpixels = std::move(read).value();
    }
    const double segment_ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (stop.stop_requested()) {
        return cancelled();
    }

    const auto with_segment_time = [segment_ms](Attribution& attribution) {
        attribution.milliseconds.segment = segment_ms;
        attribution.milliseconds.total += segment_ms;
    };
    PartialMap partial;
    if (callbacks.partial_map) {
        partial = [&](const Attribution& sofar) {
            Attribution timed = sofar;
            with_segment_time(timed);
            callbacks.partial_map(timed);
        };
    }
    auto attribution =
        explain(input, superpixels, prediction.label, modelFunctions(classifier, prediction.label),
                parameters.explanation, stop, callbacks.progress, partial);
    if (attribution) {
        with_segment_time(*attribution);
    }
    return attribution;
}

Result<Reading> withExplanation(Reading reading, const std::vector<float>& gray,
                                const ModelInput& input, const Classifier& classifier,
                                const ReadingParameters& parameters, const std::stop_token& stop,
                                const ReadingCallbacks& callbacks) {
    auto attribution = explainFilm(reading.film, gray, input, classifier, *reading.prediction,
                                   parameters, stop, callbacks);
    if (!attribution) {
        return attribution.error();
    }
    reading.attribution = std::move(attribution).value();
    const int rows = reading.film.pixels.rows, columns = reading.film.pixels.columns;
    const ThoraxEstimate thorax = estimateThorax(gray, rows, columns);
    reading.shortcuts =
        assessShortcuts(*reading.attribution, thorax, findMarkers(gray, rows, columns, thorax));
    return reading;
}

}  // namespace

QString disclaimer() {
    return QCoreApplication::translate(
        "Reading",
        "This is not a diagnosis. It is for education and for review by qualified persons; the "
        "model was trained on films of children of 1 to 5 years from one hospital.");
}

Result<Reading> explainReading(Reading reading, const Classifier& classifier,
                               const ReadingParameters& parameters, std::stop_token stop,
                               const ReadingCallbacks& callbacks) {
    if (!reading.prediction) {
        return {ErrorCode::InvalidArgument, QStringLiteral("the reading has no opinion")};
    }
    const std::vector<float> gray = modelGray(reading.film);
    const ModelInput input = makeModelInput(gray, reading.film.pixels.rows,
                                            reading.film.pixels.columns, classifier.card().input);
    return withExplanation(std::move(reading), gray, input, classifier, parameters, stop,
                           callbacks);
}

Result<Reading> readWithModel(Film film, const Classifier& classifier,
                              const ReadingParameters& parameters, std::stop_token stop,
                              const ReadingCallbacks& callbacks) {
    if (stop.stop_requested()) {
        return cancelled();
    }
    Reading reading;
    reading.film = std::move(film);
    reading.model = classifier.identity();
    const std::vector<float> gray = modelGray(reading.film);
    const ModelInput input = makeModelInput(gray, reading.film.pixels.rows,
                                            reading.film.pixels.columns, classifier.card().input);
    auto prediction = predict(classifier, input);
    if (!prediction) {
        return prediction.error();
    }
    reading.gate =
        judgeFilm(reading.film, classifier.card(), prediction->unfamiliarity, parameters.waived);
    if (stop.stop_requested()) {
        return cancelled();
    }
    if (callbacks.gate) {
        callbacks.gate(reading.gate);
    }
    if (!reading.gate.accepted()) {
        return reading;
    }
    reading.prediction = std::move(prediction).value();
    if (callbacks.prediction) {
        callbacks.prediction(*reading.prediction);
    }
    if (parameters.explain) {
        return withExplanation(std::move(reading), gray, input, classifier, parameters, stop,
                               callbacks);
    }
    return reading;
}

}  // namespace lucency
