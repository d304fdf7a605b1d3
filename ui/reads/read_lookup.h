#pragma once

#include "core/film/film_summary.h"
#include "core/review/film_reads.h"

#include "ui/film_place.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>
#include <vector>

namespace lucency {

/// Looks up beside the window which films of a list have reads that are kept. What was asked before
/// clear() is not answered any more.
class ReadLookup : public QObject {
    Q_OBJECT
public:
    using Found = std::vector<std::pair<FilmPlace, FilmReads>>;

    explicit ReadLookup(QObject* parent = nullptr);
    ~ReadLookup() override;

    /// The list is another one; what is kept is looked at anew.
    void clear();
    void lookUp(const std::vector<FilmSummary>& films);

Q_SIGNALS:
    /// Those that have any; never empty.
    void found(const lucency::ReadLookup::Found& films);

private:
    using Index = QHash<QByteArray, QByteArray>;

    QThreadPool pool_;
    std::shared_ptr<Index> index_;  ///< of the worker; filled by its first job
};

}  // namespace lucency
