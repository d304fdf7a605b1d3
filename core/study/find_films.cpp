#include "core/study/find_films.h"

#include "core/study/dicomdir_files.h"

#include <QCollator>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace lucency {

namespace {

class Search {
public:
    Search(const FilmSearch& search, std::stop_token stop)
        : search_(search), stop_(std::move(stop)), by_name_(QLocale(QLocale::English)) {
        by_name_.setNumericMode(true);  // film2 before film10
        by_name_.setCaseSensitivity(Qt::CaseInsensitive);
        since_batch_.start();
    }

    FilmCounts run(const QStringList& paths) {
        for (const QString& path : paths) {
            if (QFileInfo(path).isDir()) {
                searchFolder(path);
            } else {
                look(path, true);
            }
        }
        give();
        return counts_;
    }

private:
    void searchFolder(const QString& top) {
        std::vector<QString> waiting{top};
        while (!waiting.empty() && !stop_.stop_requested()) {
            const QString folder = waiting.back();
            waiting.pop_back();
            if (!isNew(folder)) {
                continue;
            }
            if (!QFileInfo(folder).isReadable()) {
                ++counts_.unreadable;
                continue;
            }
            const QDir dir(folder);
            for (const QString& name : sorted(dir.entryList(QDir::Files))) {
                if (stop_.stop_requested()) {
                    return;
                }
                look(dir.filePath(name), false);
            }
            const QStringList below = sorted(dir.entryList(QDir::AllDirs | QDir::NoDotAndDotDot));
            for (auto name = below.crbegin(); name != below.crend(); ++name) {
                waiting.push_back(dir.filePath(*name));
            }
        }
    }

    void look(const QString& path, bool by_name) {
        if (stop_.stop_requested() || !isNew(path)) {
            return;
        }
        ++counts_.files;
        Result<FilmSummary> summary = summariseFilm(path);
        if (!summary) {
            lookAside(path, summary.error(), by_name);
            return;
        }
        switch (summary->kind) {
            case FilmSummary::Kind::Film:
                add(*std::move(summary));
                break;
            case FilmSummary::Kind::Directory:
                // One that lies in a folder names what the search comes upon anyway.
                if (by_name) {
                    readDicomdir(path);
                }
                break;
            case FilmSummary::Kind::Other:
                ++counts_.others;
                if (by_name) {
                    refuse(path, {ErrorCode::NotAnImage, {}});
                }
                break;
        }
    }

    void lookAside(const QString& path, const Error& error, bool by_name) {
        if (by_name) {
            refuse(path, error);
        }
        if (by_name ||
            (error.code != ErrorCode::UnknownFormat && error.code != ErrorCode::EmptyFile &&
             error.code != ErrorCode::NotAnImage)) {
            ++counts_.unreadable;
        }
        giveWhenDue();
    }

    void readDicomdir(const QString& path) {
        const Result<DicomdirFiles> files = findDicomdirFiles(path);
        if (!files) {
            counts_.damaged_dicomdir = true;
            searchFolder(QFileInfo(path).absolutePath());
            return;
        }
        counts_.missing += files->missing;
        counts_.outside += files->outside;
        for (const QString& film : files->paths) {
            look(film, false);
        }
    }

    /// A file that was asked for is in the list, with the reason why it cannot be shown.
    void refuse(const QString& path, const Error& error) {
        FilmSummary summary;
        summary.path = path;
        summary.error = error;
        found_.push_back(std::move(summary));
    }

    void add(FilmSummary film) {
        ++counts_.films;
        found_.push_back(std::move(film));
        giveWhenDue();
    }

    void giveWhenDue() {
        if (since_batch_.elapsed() >= search_.batch_ms || found_.size() >= search_.most) {
            give();
        }
    }

    void give() {
        search_.found(std::exchange(found_, {}), counts_);
        since_batch_.restart();
    }

    /// Links may lead to one place many times, and round in circles.
    bool isNew(const QString& path) {
        const QString real = QFileInfo(path).canonicalFilePath();
        const QString& key = real.isEmpty() ? path : real;
        if (seen_.contains(key)) {
            return false;
        }
        seen_.insert(key);
        return true;
    }

    QStringList sorted(QStringList names) const {
        std::ranges::sort(names, by_name_);
        return names;
    }

    const FilmSearch& search_;
    std::stop_token stop_;
    QCollator by_name_;
    FilmCounts counts_;
    std::vector<FilmSummary> found_;
    QSet<QString> seen_;
    QElapsedTimer since_batch_;
};

}  // namespace

FilmCounts findFilms(const QStringList& paths, const FilmSearch& search, std::stop_token stop) {
    return Search(search, std::move(stop)).run(paths);
}

}  // namespace lucency
