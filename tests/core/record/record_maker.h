#pragma once

#include "core/record/outbox.h"
#include "core/review/reads_json.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace lucency {

/// A data folder of its own for as long as it lives.
class OwnData {
public:
    OwnData() { qputenv("XDG_DATA_HOME", folder_.path().toUtf8()); }
    QString path() const { return folder_.path(); }
    /// Every file below it, by name.
    QStringList files() const {
        QStringList paths;
        QDirIterator all(folder_.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            paths << all.next();
        }
        return paths;
    }
    /// Files whose bytes hold it, in UTF-8 or UTF-16.
    QStringList filesWith(const QString& text) const {
        QStringList found;
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const QString& path : files()) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                found << path + QStringLiteral(" (unreadable)");
                continue;
            }
            const QByteArray bytes = file.readAll();
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide)) {
                found << path;
            }
        }
        return found;
    }

private:
    QTemporaryDir folder_;
};

inline QByteArray filmHash(int number) {
    return QByteArray(24, 'f') + QByteArray::number(number).rightJustified(8, '0');
}

inline ReadEvent madeRead(Verdict verdict, int certainty, const QString& note, int minute) {
    ReadEvent event = readEvent(ReadEvent::Kind::FirstRead, ReadingMode::SecondReader);
    event.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC).addSecs(minute * 60);
    event.read = {verdict, certainty, note};
    return event;
}

inline ReadEvent madeOpinion(double probability, int minute) {
    ReadEvent event = readEvent(ReadEvent::Kind::Opinion, ReadingMode::SecondReader);
    event.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC).addSecs(minute * 60);
    ShownOpinion opinion;
    opinion.model = {QStringLiteral("net"), QStringLiteral("1"), QByteArray(32, '\x01')};
    opinion.gate.reasons.push_back(
        {QStringLiteral("colour"), GateSeverity::Warn, 0.25, QStringLiteral("Coloured."), true});
    Prediction prediction;
    prediction.label = prediction.positive_label = QStringLiteral("PNEUMONIA");
    prediction.probability = {{QStringLiteral("NORMAL"), 1 - probability},
                              {QStringLiteral("PNEUMONIA"), probability}};
    prediction.model = opinion.model;
    opinion.prediction = prediction;
    opinion.map = ShownOpinion::Map{QStringLiteral("lime"), 256, 0xfedcba9876543210U,
                                    Trust::Unstable, QStringLiteral("Few samples.")};
    event.shown = opinion;
    return event;
}

/// A film with identity, and one read with words, drawings and a window beside it.
inline RecordEntry madeEntry(int film, const QString& note = QStringLiteral("left base, compare")) {
    RecordEntry entry;
    entry.film = {filmHash(film),
                  QStringLiteral("/films/DOE-JANE/%1.dcm").arg(film),
                  film % 2,
                  QStringLiteral("1.2.826.0.1.%1").arg(film),
                  QStringLiteral("DOE^JANE"),
                  QStringLiteral("PID-4711-%1").arg(film)};
    entry.events = {madeRead(Verdict::Normal, 80, note, film)};
    Drawing drawing{DrawingKind::Arrow, {{1, 2}, {30.5, 40.25}}};
    drawing.text = QStringLiteral("arrowtext");
    entry.beside.drawings.drawings = {drawing};
    entry.beside.window = VoiWindow{40, 400, VoiFunction::Sigmoid, {}, nullptr};
    entry.beside.waived = {QStringLiteral("colour")};
    entry.beside.seconds = 12.5;
    return entry;
}

inline QList<ReadEvent::Kind> kinds(const FilmReads& reads) {
    QList<ReadEvent::Kind> list;
    for (const ReadEvent& event : reads.events) {
        list << event.kind;
    }
    return list;
}

inline QByteArray json(const FilmReads& reads) {
    return QJsonDocument(readsToJson(reads)).toJson(QJsonDocument::Compact);
}

inline Reader jane() {
    return {QStringLiteral("Jane"), QStringLiteral("radiologist")};
}

}  // namespace lucency
