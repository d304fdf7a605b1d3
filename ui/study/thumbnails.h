#pragma once

#include "ui/film_place.h"

#include <QCache>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <vector>

namespace lucency {

/// Small pictures of films, made one at a time beside the window, the one asked for last first. The
/// least lately used are forgotten beyond 16 MiB.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;

    /// The picture, its longer side at most `side` px; null while it is being made, and empty
    /// (isNull) where the film cannot be read.
    const QImage* find(const FilmPlace& place, int side);
    /// What has not been begun is no longer wanted.
    void forgetWaiting() { waiting_.clear(); }

Q_SIGNALS:
    void made(const lucency::FilmPlace& place);

private:
    struct Wish {
        FilmPlace place;
        int side = 0;
        bool operator==(const Wish&) const = default;
    };
    void makeNext();

    QThreadPool pool_;
    QFutureWatcher<QImage> watcher_;
    Wish being_made_;
    std::vector<Wish> waiting_;
    QCache<QString, QImage> cache_;
};

}  // namespace lucency
