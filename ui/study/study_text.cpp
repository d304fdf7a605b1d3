#include "ui/study/study_text.h"

#include "core/film/person_name.h"
#include "core/study/find_films.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyList)
};

QString joined(QStringList parts, const QString& separator = QStringLiteral(" ")) {
    parts.removeAll(QString());
    return parts.join(separator);
}

QString filmsText(int count) {
    return count == 1 ? Words::tr("1 film") : Words::tr("%1 films").arg(count);
}

bool isFolder(const StudyNode& node) {
    return node.summary.format != FilmFormat::Dicom;
}

QString patientTitle(const StudyNode& node, bool with_identity) {
    const FilmSummary& film = node.summary;
    if (isFolder(node)) {
        return with_identity ? QFileInfo(QFileInfo(film.path).absolutePath()).fileName()
                             : Words::tr("Folder %1").arg(node.number);
    }
    const QString name = with_identity ? readableName(film.identity.name) : QString();
    return name.isEmpty() ? Words::tr("Patient %1").arg(node.number) : name;
}

QString patientFacts(const StudyNode& node, bool with_identity) {
    const PatientIdentity& who = node.summary.identity;
    return with_identity && !isFolder(node)
               ? joined({who.id, QLocale().toString(who.birth_date, QLocale::ShortFormat)},
                        QStringLiteral(", "))
               : QString();
}

QString studyFacts(const StudyNode& node, bool with_identity) {
    const FilmSummary& film = node.summary;
    return with_identity && !isFolder(node)
               ? joined({QLocale().toString(film.acquisition.study_date, QLocale::ShortFormat),
                         film.study_description})
               : QString();
}

QString studyTitle(const StudyNode& node, bool with_identity) {
    const QString facts = studyFacts(node, with_identity);
    if (!facts.isEmpty() || node.parent == nullptr) {
        return facts;
    }
    int place = 1;  // from the newest
    for (const auto& sibling : node.parent->children) {
        if (sibling.get() == &node) {
            break;
        }
        ++place;
    }
    return Words::tr("Study %1").arg(place);
}

QString seriesFacts(const StudyNode& node, bool with_identity) {
    return with_identity ? node.summary.series_description : QString();
}

QString seriesTitle(const StudyNode& node, bool with_identity) {
    return joined({Words::tr("Series %1").arg(node.summary.series_number.value_or(node.number)),
                   seriesFacts(node, with_identity)});
}

QString filmTitle(const StudyNode& node, bool with_identity) {
    const FilmSummary& film = node.summary;
    const QString view = joined({film.acquisition.modality, film.acquisition.view_position});
    if (view.isEmpty()) {
        return with_identity ? QFileInfo(film.path).fileName()
                             : Words::tr("Film %1").arg(node.number);
    }
    return view;
}

QString filmFacts(const StudyNode& node) {
    const FilmSummary& film = node.summary;
    if (film.error) {
        return Words::tr("cannot be read");
    }
    const bool alone = node.parent == nullptr || node.parent->children.size() == 1;
    return joined(
        {film.instance_number && !alone ? Words::tr("No. %1").arg(*film.instance_number)
                                        : QString(),
         film.rows > 0 ? Words::tr("%1 × %2").arg(film.columns).arg(film.rows) : QString(),
         film.frames > 1 ? Words::tr("%1 frames").arg(film.frames) : QString()},
        QStringLiteral(", "));
}

QString title(const StudyNode& node, bool with_identity) {
    switch (node.level) {
        case StudyNode::Level::Patient:
            return patientTitle(node, with_identity);
        case StudyNode::Level::Study:
            return studyTitle(node, with_identity);
        case StudyNode::Level::Series:
            return seriesTitle(node, with_identity);
        case StudyNode::Level::Film:
            return filmTitle(node, with_identity);
        case StudyNode::Level::List:
            break;
    }
    return {};
}

/// What a node says of itself beside its title, for a row that has another one.
QString facts(const StudyNode& node, bool with_identity) {
    switch (node.level) {
        case StudyNode::Level::Patient:
            return patientFacts(node, with_identity);
        case StudyNode::Level::Study:
            return studyFacts(node, with_identity);
        case StudyNode::Level::Series:
            return seriesFacts(node, with_identity);
        case StudyNode::Level::Film:
            return joined({filmTitle(node, with_identity), filmFacts(node)}, QStringLiteral(", "));
        case StudyNode::Level::List:
            break;
    }
    return {};
}

}  // namespace

StudyText studyText(const StudyNode& top, const StudyNode& bottom, bool with_identity) {
    if (top.level == StudyNode::Level::Series && bottom.isFilm()) {
        // Of a film that is a series by itself the film is what counts.
        return {filmTitle(bottom, with_identity),
                joined({seriesTitle(top, with_identity), filmFacts(bottom)}, QStringLiteral(", "))};
    }
    QStringList details;
    for (const StudyNode* node = &bottom; node != &top; node = node->parent) {
        details.prepend(facts(*node, with_identity));
    }
    if (&top == &bottom && top.isFilm()) {
        details << filmFacts(top);
    } else if (top.level == StudyNode::Level::Patient) {
        details.prepend(patientFacts(top, with_identity));
    }
    if (!bottom.isFilm()) {
        details << filmsText(bottom.filmCount());
    }
    return {title(top, with_identity), joined(details, QStringLiteral(", "))};
}

QString searchText(const StudyNode& film, bool with_identity) {
    QStringList words;
    for (const StudyNode* node = &film; node != nullptr; node = node->parent) {
        words << title(*node, with_identity) << facts(*node, with_identity);
    }
    return words.join(QLatin1Char('\n')).toLower();
}

QString countsText(const FilmCounts& counts) {
    QStringList sentences{counts.films == 0 ? Words::tr("No film.")
                                            : filmsText(counts.films) + QLatin1Char('.')};
    const auto say = [&](int count, const QString& one, const QString& many) {
        if (count > 0) {
            sentences << (count == 1 ? one : many.arg(count));
        }
    };
    if (counts.damaged_dicomdir) {
        sentences << Words::tr("The DICOMDIR is damaged, so its folder was searched instead.");
    }
    say(counts.others, Words::tr("1 DICOM object without a picture is left out."),
        Words::tr("%1 DICOM objects without a picture are left out."));
    say(counts.unreadable, Words::tr("1 file could not be read."),
        Words::tr("%1 files could not be read."));
    say(counts.missing, Words::tr("1 file that the DICOMDIR names is missing."),
        Words::tr("%1 files that the DICOMDIR names are missing."));
    say(counts.outside,
        Words::tr("1 file that the DICOMDIR names lies outside of its folder and was not opened."),
        Words::tr(
            "%1 files that the DICOMDIR names lie outside of its folder and were not opened."));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace lucency
