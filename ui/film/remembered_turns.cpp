#include "ui/film/remembered_turns.h"

#include "ui/settings/settings.h"

namespace lucency {
namespace {

constexpr int hash_bytes = 16;

/// An entry is this and a digit: quarters, and 4 where mirrored.
QString nameOf(const StoredPixels& pixels) {
    return QString::fromLatin1(pixelsSha256(pixels).left(hash_bytes).toHex()) + QLatin1Char(':');
}

qsizetype placeOf(const QStringList& entries, const QString& name) {
    for (qsizetype place = 0; place < entries.size(); ++place) {
        if (entries[place].startsWith(name)) {
            return place;
        }
    }
    return -1;
}

}  // namespace

FilmTurn rememberedTurn(const StoredPixels& pixels) {
    const QStringList entries = settings::film_turns.value();
    if (entries.isEmpty()) {
        return {};
    }
    const qsizetype place = placeOf(entries, nameOf(pixels));
    const int code = place < 0 ? 0 : entries[place].back().digitValue();
    return {code & 3, (code & 4) != 0};
}

void rememberTurn(const StoredPixels& pixels, FilmTurn turn) {
    QStringList entries = settings::film_turns.value();
    const QString name = nameOf(pixels);
    if (const qsizetype place = placeOf(entries, name); place >= 0) {
        entries.removeAt(place);
    }
    if (turn != FilmTurn()) {
        entries.prepend(name + QString::number(turn.quarters + (turn.mirrored ? 4 : 0)));
    }
    settings::film_turns.set(entries.mid(0, most_remembered_turns));
}

}  // namespace lucency
