#pragma once

#include "core/explain/explain.h"
#include "core/explain/perturbation.h"

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace lucency {

/// What explain() was called with, on its way through a method.
struct Question {
    const ModelInput& input;
    const Superpixels& superpixels;
    const QString& label;
    const ModelFunctions& model;
    const ExplainParameters& parameters;
    const std::stop_token& stop;
    const ProgressCallback& progress;
    const PartialMap& partial;
};

/// How many films to ask of at once: `greatest`, or, with a limit in milliseconds, the power of two
/// that takes at most so long at the rate seen last. It begins small and at most doubles.
class BatchSize {
public:
    BatchSize(int greatest, double limit_ms);
    int next(int left) const;
    void took(int count, double milliseconds);

private:
    int greatest_, size_;
    double limit_ms_;
};

/// Asks a network about one film with regions hidden: composes the batches, tests the stop token
/// before each, times them, checks the answers and counts. What is asked and in which order never
/// depends on the batches. Works on memory that is made once.
class Questioner {
public:
    /// The question must outlive it. Errors: InvalidArgument, Internal.
    static Result<Questioner> make(const Question& question);

    const Question& question() const { return question_; }
    const Perturbation& film() const { return perturbation_; }
    /// Regions that the network sees: a mask has a byte for each.
    int regions() const { return int(perturbation_.seen().size()); }
    int asked() const { return asked_; }
    /// How many films will have been asked of in the end, for the progress.
    void expect(int films) { expected_ = films; }

    using Draw = std::function<void(std::span<std::uint8_t> mask)>;
    using Take = std::function<void(std::span<const std::uint8_t> mask, double probability)>;
    /// Draws `count` masks and takes each one's answer, in the same order.
    /// Errors: Cancelled, ModelFailed, and those of predict.
    Result<void> ask(int count, const Draw& draw, const Take& take);

    /// The probability of the film itself and of the film with every region hidden. Errors as
    /// ask().
    struct Ends {
        double film = 0, hidden = 0;
    };
    Result<Ends> askEnds();

    /// Calls `call`, which asks the network of `count` films in its own way; Cancelled without a
    /// call where that is asked for. The rate goes into `size`.
    template <typename Answer>
    Result<Answer> timed(BatchSize& size, int count, const std::function<Result<Answer>()>& call) {
        if (question_.stop.stop_requested()) {
            return {ErrorCode::Cancelled, {}};
        }
        const auto start = Clock::now();
        Result<Answer> answer = call();
        const double taken = millisecondsSince(start);
        forward_ms_ += taken;
        if (answer) {
            size.took(count, taken);
            asked_ += count;
            if (question_.progress) {
                question_.progress(asked_, std::max(asked_, expected_));
            }
        }
        return answer;
    }

    /// A map of zeros with everything that is known beforehand.
    Attribution blankMap(const QString& design) const;
    /// Puts an answer for each seen region into the map, with no interval of its own.
    void fillExact(Attribution& map, const std::vector<double>& weights) const;
    /// Counts, times, sign stability and trust of a map whose weights are in place.
    void judge(Attribution& map) const;

private:
    using Clock = std::chrono::steady_clock;
    Questioner(const Question& question, Perturbation perturbation);
    static double millisecondsSince(Clock::time_point start);

    Question question_;
    Perturbation perturbation_;
    BatchSize size_;
    std::vector<float> batch_;
    std::vector<std::uint8_t> masks_;
    Clock::time_point start_;
    double forward_ms_ = 0;
    int asked_ = 0;
    int expected_ = 0;
};

/// Whether there is one finite number for each of `count` films.
bool isWhole(const std::vector<double>& answers, int count);
Error notWhole();

}  // namespace lucency
