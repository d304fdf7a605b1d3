#include "core/record/reader_study.h"

#include "core/base/sha256.h"
#include "core/film/film_reader.h"
#include "core/record/outbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReaderStudy)
};

const auto between = QStringLiteral(" · ");  // of what the record knows a study's reader by
constexpr qint64 piece = 1 << 20;

/// Empty where it cannot be read to its end.
QByteArray fileSha256(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty()) {
            return {};
        }
        hash.add(bytes);
    }
    return hash.result();
}

QString absolute(const QString& file, const QString& path) {
    return QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(path));
}

/// Below `n`, each as likely as the other.
std::uint64_t drawBelow(std::mt19937_64& random, std::uint64_t n) {
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t limit = most - most % n;
    std::uint64_t x = random();
    while (x >= limit) {
        x = random();
    }
    return x % n;
}

}  // namespace

QString ReaderStudy::id() const {
    Sha256 hash;
    hash.add(QStringLiteral("%1\n%2\n%3\n%4\n%5\n")
                 .arg(readingModeName(mode))
                 .arg(random_order)
                 .arg(seed)
                 .arg(in_turn)
                 .arg(wash_out_days.value_or(-1))
                 .toUtf8());
    for (const Film& film : films) {
        hash.add(film.pixels_sha256);
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

std::vector<std::size_t> studyOrder(const ReaderStudy& study, const QString& reader, int session) {
    std::vector<std::size_t> order(study.films.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!study.random_order) {
        return order;
    }
    const QByteArray drawn_from =
        QStringLiteral("%1\n%2\n%3").arg(study.seed).arg(reader).arg(session).toUtf8();
    std::mt19937_64 random(qFromBigEndian<quint64>(sha256(drawn_from).constData()));
    for (std::size_t last = order.size(); last > 1; --last) {
        std::swap(order[last - 1], order[drawBelow(random, last)]);
    }
    return order;
}

Result<ReaderStudy> withStudyFilms(ReaderStudy study, const QString& file,
                                   const std::vector<std::pair<QString, QString>>& films,
                                   std::stop_token stop, const ProgressCallback& progress) {
    const QDir folder = QFileInfo(file).absoluteDir();
    study.films.clear();
    for (const auto& [path, label] : films) {
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const auto film = readFilm(path);
        if (!film) {
            return film.error();
        }
        const QByteArray pixels = pixelsSha256(film->pixels);
        if (const auto same =
                std::ranges::find(study.films, pixels, &ReaderStudy::Film::pixels_sha256);
            same != study.films.end()) {
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("films %1 and %2 show the same picture")
                             .arg(same - study.films.begin() + 1)
                             .arg(study.films.size() + 1)};
        }
        study.films.push_back({folder.relativeFilePath(path), fileSha256(path), pixels, label});
        if (progress) {
            progress(std::int64_t(study.films.size()), std::int64_t(films.size()));
        }
    }
    return study;
}

std::vector<StudyFilmFault> checkStudyFilms(const ReaderStudy& study, const QString& file,
                                            std::stop_token stop) {
    using Kind = StudyFilmFault::Kind;
    std::vector<StudyFilmFault> faults;
    for (std::size_t i = 0; i < study.films.size() && !stop.stop_requested(); ++i) {
        const QString path = absolute(file, study.films[i].path);
        if (!QFileInfo::exists(path)) {
            faults.push_back({i, Kind::Missing});
        } else if (const QByteArray hash = fileSha256(path); hash.isEmpty()) {
            faults.push_back({i, Kind::Unreadable});
        } else if (hash != study.films[i].sha256) {
            faults.push_back({i, Kind::Changed});
        }
    }
    return faults;
}

QString studyFaultsText(const std::vector<StudyFilmFault>& faults) {
    QStringList lines;
    for (const StudyFilmFault& fault : faults) {
        const QString sentence =
            fault.kind == StudyFilmFault::Kind::Missing ? Words::tr("Film %1 is not there.")
            : fault.kind == StudyFilmFault::Kind::Changed
                ? Words::tr("Film %1 is not the one that the protocol names: its file has changed.")
                : Words::tr("Film %1 cannot be read.");
        lines << sentence.arg(QLocale().toString(static_cast<qulonglong>(fault.film + 1)));
    }
    return lines.join(QLatin1Char('\n'));
}

Reader studyReader(const ReaderStudy& study, const QString& reader, int session) {
    return {QStringList{reader, study.id(), QString::number(session)}.join(between),
            QStringLiteral("reader study")};
}

bool isStudyFilmDone(const ReaderStudy& study, int session, const FilmReads& reads) {
    return firstRead(reads) != nullptr &&
           (!study.withModel(session) || nextRead(reads) == ReadEvent::Kind::Amendment);
}

int StudyStanding::done(const ReaderStudy& study) const {
    return static_cast<int>(std::ranges::count_if(
        reads, [&](const FilmReads& film) { return isStudyFilmDone(study, session, film); }));
}

std::optional<std::size_t> StudyStanding::next(const ReaderStudy& study) const {
    const auto open = std::ranges::find_if_not(
        order, [&](std::size_t film) { return isStudyFilmDone(study, session, reads[film]); });
    return open == order.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(open - order.begin()));
}

StudyStanding studyStanding(const ReaderStudy& study, const QString& reader,
                            const RecordAddress& record, const QDateTime& now) {
    StudyStanding standing;
    QDateTime last;
    for (int session = 1; session <= study.sessions(); ++session) {
        standing.session = session;
        standing.order = studyOrder(study, reader, session);
        standing.reads.clear();
        Record of_session(record, studyReader(study, reader, session));
        for (const ReaderStudy::Film& film : study.films) {
            standing.reads.push_back(readsWithOutbox(of_session, film.pixels_sha256).reads);
        }
        if (session > 1) {
            const QDateTime opens = last.addDays(study.wash_out_days.value_or(0));
            standing.opens = opens > now ? opens : QDateTime();
        }
        if (standing.next(study)) {
            break;
        }
        for (const FilmReads& film : standing.reads) {
            const QDateTime time = lastRead(film)->time;
            last = !last.isValid() || time > last ? time : last;
        }
    }
    return standing;
}

std::vector<ReadRow> studyRows(const ReaderStudy& study, int session,
                               const std::vector<ReadRow>& record) {
    const QString ending = studyReader(study, {}, session).name;
    std::vector<ReadRow> rows;
    for (const ReadRow& row : record) {
        const auto film =
            std::ranges::find(study.films, row.film, &ReaderStudy::Film::pixels_sha256);
        if (!row.reader.endsWith(ending) || film == study.films.end()) {
            continue;
        }
        rows.push_back(row);
        rows.back().reader.chop(ending.size());
        rows.back().reference = film->label;
    }
    return rows;
}

}  // namespace lucency
