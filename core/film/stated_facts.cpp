#include "core/film/stated_facts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lucency {

namespace {

/// Capitals without accents, in words.
QStringList wordsOf(const QString& text) {
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_D).toUpper()) {
        if (!character.isMark()) {
            plain += character.isLetterOrNumber() ? character : QLatin1Char(' ');
        }
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What writers put where they know nothing.
bool saysNothing(const QStringList& words) {
    static const QStringList empty{QStringLiteral("UNKNOWN"),
                                   QStringLiteral("UNSPECIFIED"),
                                   QStringLiteral("NONE"),
                                   QStringLiteral("OTHER"),
                                   QStringLiteral("DERIVED"),
                                   QStringLiteral("ORIGINAL"),
                                   QStringLiteral("NA"),
                                   QStringLiteral("N"),
                                   QStringLiteral("NOT"),
                                   QStringLiteral("UNDEFINED"),
                                   QStringLiteral("POSTPROCESSED"),
                                   QStringLiteral("A"),
                                   QStringLiteral("SPECIFIED"),
                                   QStringLiteral("DEFINED"),
                                   QStringLiteral("NULL")};
    return std::ranges::all_of(words, [](const QString& word) { return empty.contains(word); });
}

bool hasAny(const QStringList& words, const char* list) {
    const QStringList wanted = QString::fromUtf8(list).split(QLatin1Char(' '));
    return std::ranges::any_of(words, [&](const QString& word) { return wanted.contains(word); });
}

bool hasBeginning(const QStringList& words, const char* list) {
    const QStringList wanted = QString::fromUtf8(list).split(QLatin1Char(' '));
    return std::ranges::any_of(words, [&](const QString& word) {
        return std::ranges::any_of(wanted,
                                   [&](const QString& begin) { return word.startsWith(begin); });
    });
}

/// One of the standard's words, or empty.
QString viewOf(const QStringList& words) {
    static const QStringList terms{
        QStringLiteral("LLD"), QStringLiteral("RLD"), QStringLiteral("LLO"), QStringLiteral("RLO"),
        QStringLiteral("LAO"), QStringLiteral("RAO"), QStringLiteral("LPO"), QStringLiteral("RPO")};
    for (const QString& word : words) {
        if (terms.contains(word)) {
            return word;
        }
    }
    const bool left = hasAny(words, "L LT LEFT LINKS GAUCHE IZQUIERDA IZQ SIN SINISTRA");
    const bool right = hasAny(words, "R RT RIGHT RECHTS DROITE DERECHA DER DX DESTRA");
    const bool one_side = left != right;
    const bool lateral =
        hasAny(words,
               "LL RL LAT LATERAL LATERALE LATERALLY SEITLICH SEITL PROFIL PROFILE PERFIL "
               "LLAT RLAT LATL LATR LATERO ML LM");
    // "Antero-posterior", "ANTERIOR/POSTERIOR", "anteroposterior": from the first to the second.
    const QString joined = words.join(QString());
    const qsizetype anterior = joined.indexOf(QLatin1String("ANTER"));
    const qsizetype posterior = joined.indexOf(QLatin1String("POSTER"));
    const bool both = anterior >= 0 && posterior >= 0;
    const bool pa =
        hasAny(words, "PA") || joined == QLatin1String("PA") || (both && posterior < anterior);
    const bool ap =
        hasAny(words, "AP") || joined == QLatin1String("AP") || (both && anterior < posterior);
    if (hasBeginning(words, "DECUB")) {
        return one_side ? (left ? QStringLiteral("LLD") : QStringLiteral("RLD")) : QString();
    }
    // "CHEST PA AND LATERAL" is of a study: it says nothing of one film.
    if ((pa || ap) && (lateral || (pa && ap))) {
        return {};
    }
    if (lateral) {
        const bool by_left = left || hasAny(words, "LL LLAT LATL");
        const bool by_right = right || hasAny(words, "RL RLAT LATR");
        return by_left == by_right ? QStringLiteral("LATERAL")
               : by_left           ? QStringLiteral("LL")
                                   : QStringLiteral("RL");
    }
    if (pa || ap) {
        return pa ? QStringLiteral("PA") : QStringLiteral("AP");
    }
    return hasAny(words, "FRONTAL FRONT FACE") ? QStringLiteral("FRONTAL") : QString();
}

}  // namespace

QString standardView(const QString& text) {
    const QStringList words = wordsOf(text);
    if (saysNothing(words)) {
        return {};
    }
    const QString view = viewOf(words);
    return view.isEmpty() ? text.trimmed().toUpper() : view;
}

bool isStandardView(const QString& text) {
    const QStringList words = wordsOf(text);
    return !saysNothing(words) && !viewOf(words).isEmpty();
}

bool isLateralView(const QString& view) {
    return view == QLatin1String("LL") || view == QLatin1String("RL") ||
           view == QLatin1String("LATERAL");
}

bool isChest(const QString& body_part) {
    return body_part.contains(QLatin1String("CHEST"), Qt::CaseInsensitive) ||
           body_part.contains(QLatin1String("THORAX"), Qt::CaseInsensitive) ||
           body_part.contains(QLatin1String("LUNG"), Qt::CaseInsensitive);
}

QString standardBodyPart(const QString& text) {
    const QStringList words = wordsOf(text);
    if (saysNothing(words)) {
        return {};
    }
    const bool chest =
        hasBeginning(words,
                     "CHEST CHES1 THORAX TORAX TORACE TORAKS LUNG PULMO POUMON BRUSTKORB KLATKA "
                     "HRUDN ГРУДН ЛЕГК АКЦ AKCIGER GOGUS CXR 胸 흉부 胸部") ||
        hasAny(words,
               "CHST CHES CHSET CEHST CHETS CHEAST CHESST CEST THROAX THORX THORAKS TORAXE "
               "TX BRUST ОГК");
    const bool more = hasBeginning(words, "ABD PELV HEAD NECK SPINE KNEE HAND FOOT SKULL") ||
                      words.join(QString()).startsWith(QLatin1String("CHESTABD"));
    return chest && !more ? QStringLiteral("CHEST") : text.trimmed().toUpper();
}

QString standardLaterality(const QString& text) {
    struct Side {
        const char* letter;
        const char* words;
    };
    static constexpr std::array<Side, 4> sides{{{"L", "L LT LEFT LINKS GAUCHE"},
                                                {"R", "R RT RIGHT RECHTS DROITE"},
                                                {"B", "B BOTH BILATERAL BEIDE BEIDSEITS"},
                                                {"U", "U UNPAIRED"}}};
    const QStringList words = wordsOf(text);
    for (const Side& side : sides) {
        if (words.size() == 1 && hasAny(words, side.words)) {
            return QString::fromLatin1(side.letter);
        }
    }
    return saysNothing(words) ? QString() : text.trimmed().toUpper();
}

std::optional<double> statedAge(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,4})\\s*([DWMY])[A-Z]*|([DWMY])\\s*(\\d{1,4}))$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toUpper());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double count = (match.captured(1) + match.captured(4)).toDouble();
    constexpr double days_a_year = 365.25;
    double years = count;
    switch ((match.captured(2) + match.captured(3)).at(0).toLatin1()) {
        case 'D':
            years = count / days_a_year;
            break;
        case 'W':
            years = count * 7 / days_a_year;
            break;
        case 'M':
            years = count / 12;
            break;
        default:
            break;
    }
    constexpr double oldest = 150;
    return years <= oldest ? std::optional(years) : std::nullopt;
}

std::optional<double> ageBetween(const QDate& birth, const QDate& date) {
    constexpr int oldest = 120;
    if (!birth.isValid() || !date.isValid() || date < birth ||
        date.year() - birth.year() > oldest) {
        return std::nullopt;
    }
    const auto birthday = [&](int year) {
        const QDate same(year, birth.month(), birth.day());
        return same.isValid() ? same : QDate(year, 3, 1);
    };
    const int year = birthday(date.year()) <= date ? date.year() : date.year() - 1;
    const QDate last = birthday(year);
    return year - birth.year() +
           static_cast<double>(last.daysTo(date)) /
               static_cast<double>(last.daysTo(birthday(year + 1)));
}

}  // namespace lucency
