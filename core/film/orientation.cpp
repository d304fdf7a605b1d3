#include "core/film/orientation.h"

namespace lucency {

namespace {

QChar opposite(QChar letter) {
    static const QString letters = QStringLiteral("APLRHF");
    const qsizetype at = letters.indexOf(letter);
    return at < 0 ? QChar() : letters[at ^ 1];
}

QString opposite(const QString& direction) {
    QString letters;
    for (const QChar letter : direction) {
        letters += opposite(letter);
    }
    return letters;
}

QString direction(const QString& value) {
    const QString letters = value.trimmed().toUpper();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar other = opposite(letters[i]);
        if (other.isNull() || letters.indexOf(letters[i]) < i || letters.contains(other)) {
            return {};
        }
    }
    return letters;
}

}  // namespace

EdgeLetters edgeLetters(const PatientOrientation& orientation, int quarter_turns, bool mirrored) {
    EdgeLetters letters{opposite(orientation.rows), opposite(orientation.columns), orientation.rows,
                        orientation.columns};
    for (int turn = 0; turn < (quarter_turns % 4 + 4) % 4; ++turn) {
        letters = {letters.bottom, letters.left, letters.top, letters.right};
    }
    if (mirrored) {
        letters.left.swap(letters.right);
    }
    return letters;
}

PatientOrientation patientOrientation(const QString& rows, const QString& columns) {
    const PatientOrientation orientation{direction(rows), direction(columns)};
    // Both cannot run along the same axis.
    const bool same_axis = !orientation.rows.isEmpty() && !orientation.columns.isEmpty() &&
                           (orientation.rows[0] == orientation.columns[0] ||
                            orientation.rows[0] == opposite(orientation.columns[0]));
    return same_axis ? PatientOrientation() : orientation;
}

}  // namespace lucency
