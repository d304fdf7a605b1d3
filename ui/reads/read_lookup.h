#pragma once

#include "core/film/film_summary.h"
#include "core/review/film_index.h"
#include "core/review/film_reads.h"

#include "ui/film_place.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace lucency {

class Recorder;

/// Looks up beside the window which films of a list have reads that are kept, or are flagged as key
/// images; also where their files have been moved or renamed. What was asked before clear() is not
/// answered any more.
class ReadLookup : public QObject {
    Q_OBJECT
public:
    using Found = std::vector<std::pair<FilmPlace, FilmReads>>;
    struct Known {
        Found films;
        std::vector<FilmPlace> key_images, unknown;
    };

    explicit ReadLookup(Recorder& recorder, QObject* parent = nullptr);
    ~ReadLookup() override;

    /// The list is another one; what is kept is looked at anew.
    void clear();
    void lookUp(const std::vector<FilmSummary>& films);

Q_SIGNALS:
    /// Those that have any; never empty.
    void found(const lucency::ReadLookup::Found& films);
    /// Likewise.
    void keyImagesFound(const std::vector<lucency::FilmPlace>& films);

private:
    void tell(const Known& known);
    void lookForMoved(const std::vector<FilmPlace>& films);

    Recorder& recorder_;
    QThreadPool reading_;  ///< of files that may have been moved: takes long, holds up nothing
    std::stop_source stop_;
    std::shared_ptr<FilmIndex> index_;  ///< filled by the first job, unchanged from then on
};

}  // namespace lucency
