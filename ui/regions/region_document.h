#pragma once

#include "core/explain/region_edit.h"
#include "core/film/film.h"
#include "core/film/model_input.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace lucency {

/// The regions of one film while a reader makes them: cut anew by an algorithm, changed by hand,
/// read from a file; every step can be undone. Work is done beside the caller's thread, one job at
/// a time; of those that wait the newest wins.
class RegionDocument : public QObject {
    Q_OBJECT
public:
    /// What a reader sees: regions and how they were made.
    struct State {
        std::shared_ptr<const Superpixels> regions;
        SuperpixelParameters parameters;  ///< of the last cut
        int chosen = -1;
    };
    /// A change by hand; `gray` is the film, 0..1, of its own size.
    using Edit = std::function<RegionEdit(const Superpixels& now, const std::vector<float>& gray)>;
    /// Which control asks for another cut: steps of one control are undone together.
    enum class Control { Algorithm = 1, Regions, Compactness };

    explicit RegionDocument(QObject* parent);

    /// Starts anew with these regions, or with a cut as the parameters say.
    void setFilm(const Film& film, std::shared_ptr<const Superpixels> regions);
    void clear();
    bool hasFilm() const { return source_ != nullptr; }
    bool isWorking() const { return working_; }

    void cut(const SuperpixelParameters& parameters, Control control);
    void edit(Edit edit, const QString& text);
    /// A map as readSuperpixels() takes it for a network with this input.
    void load(const QString& path, const InputSpec& spec);
    void save(const QString& path);
    /// As it was when the film came.
    void reset();
    void choose(int label);

    const State& state() const { return state_; }
    QUndoStack* history() { return &history_; }

Q_SIGNALS:
    /// Regions, parameters or the chosen one are others.
    void changed();
    /// isWorking() is another.
    void worked();
    /// What went wrong, or what has been done; empty where all is well.
    void said(const QString& sentence);

private:
    class Change;
    struct Source {
        Film film;
        std::vector<float> gray;  ///< of the worker; made at the first job
    };
    /// What a job has made, or why not.
    struct Outcome {
        State state;
        QString sentence;
    };
    struct Job {
        std::function<Outcome(Source& source, const State& now)> make;
        QString text;
        int control = -1;
    };

    void submit(Job job);
    void start();
    void take(const Job& job, const Outcome& outcome);
    void show(const State& state);

    QUndoStack history_;
    std::shared_ptr<Source> source_;
    State first_, state_;
    std::optional<Job> waiting_;
    bool working_ = false;
};

}  // namespace lucency
