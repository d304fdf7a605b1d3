#include "ui/study/thumbnails.h"

#include "core/study/thumbnail.h"

#include <QtConcurrent>

#include <algorithm>

namespace lucency {
namespace {

constexpr int most_bytes = 16 * 1024 * 1024;
constexpr int bytes_beside_pixels = 256;
constexpr std::size_t most_waiting =
    64;  // some screens of rows: older ones have been scrolled away

QString keyOf(const FilmPlace& place, int side) {
    return QStringLiteral("%1 %2 %3").arg(side).arg(place.frame).arg(place.path);
}

}  // namespace

Thumbnails::Thumbnails(QObject* parent) : QObject(parent), cache_(most_bytes) {
    pool_.setMaxThreadCount(1);
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        const FilmPlace place = being_made_.place;
        auto* picture = new QImage(watcher_.result());
        cache_.insert(keyOf(place, being_made_.side), picture,
                      static_cast<int>(picture->sizeInBytes()) + bytes_beside_pixels);
        being_made_ = {};
        makeNext();
        Q_EMIT made(place);
    });
}

Thumbnails::~Thumbnails() {
    watcher_.disconnect(this);
    pool_.waitForDone();
}

const QImage* Thumbnails::find(const FilmPlace& place, int side) {
    if (const QImage* there = cache_.object(keyOf(place, side))) {
        return there;
    }
    const Wish wish{place, side};
    if (!(wish == being_made_)) {
        std::erase(waiting_, wish);
        waiting_.push_back(wish);
        if (waiting_.size() > most_waiting) {
            waiting_.erase(waiting_.begin());
        }
        makeNext();
    }
    return nullptr;
}

void Thumbnails::makeNext() {
    if (!being_made_.place.path.isEmpty() || waiting_.empty()) {
        return;
    }
    being_made_ = waiting_.back();
    waiting_.pop_back();
    watcher_.setFuture(QtConcurrent::run(&pool_, [wish = being_made_] {
        const Result<QImage> picture = filmThumbnail(wish.place.path, wish.place.frame, wish.side);
        return picture ? *picture : QImage();
    }));
}

}  // namespace lucency
