#include "ui/film/corner_text.h"

#include "core/film/person_name.h"
#include "core/measure/measure_words.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CornerText)
};

/// As it stands in the settings, so that a new fact in the list moves none.
const char* nameOf(CornerFact fact) {
    switch (fact) {
        case CornerFact::PatientName:
            return "name";
        case CornerFact::PatientId:
            return "id";
        case CornerFact::BirthDate:
            return "birthDate";
        case CornerFact::Sex:
            return "sex";
        case CornerFact::StudyDate:
            return "studyDate";
        case CornerFact::AccessionNumber:
            return "accession";
        case CornerFact::FileName:
            return "file";
        case CornerFact::View:
            return "view";
        case CornerFact::Age:
            return "age";
        case CornerFact::Modality:
            return "modality";
        case CornerFact::BodyPart:
            return "bodyPart";
        case CornerFact::Laterality:
            return "laterality";
        case CornerFact::Manufacturer:
            return "manufacturer";
        case CornerFact::Size:
            return "size";
        case CornerFact::Spacing:
            return "spacing";
        case CornerFact::Zoom:
            return "zoom";
        case CornerFact::Window:
            return "window";
        case CornerFact::Pointer:
            break;
    }
    return "pointer";
}

QString date(const QDate& day) {
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// Whether the film says it or not: what is masked must not tell that either.
QString identityText(CornerFact fact, const Film& film) {
    const PatientIdentity& who = film.identity;
    switch (fact) {
        case CornerFact::PatientName:
            return readableName(who.name);
        case CornerFact::PatientId:
            return who.id;
        case CornerFact::BirthDate:
            return date(who.birth_date);
        case CornerFact::Sex:
            return who.sex;
        case CornerFact::StudyDate:
            return date(film.acquisition.study_date);
        case CornerFact::AccessionNumber:
            return who.accession_number;
        default:
            return QFileInfo(film.path).fileName();
    }
}

}  // namespace

CornerChoice defaultCorners() {
    return {{CornerFact::View, Corner::TopLeft},
            {CornerFact::Age, Corner::TopLeft},
            {CornerFact::Zoom, Corner::BottomRight},
            {CornerFact::Window, Corner::BottomRight},
            {CornerFact::Pointer, Corner::BottomRight}};
}

CornerChoice keptCorners() {
    const QStringList entries = settings::corners.value();
    if (entries.isEmpty()) {
        return defaultCorners();
    }
    CornerChoice choice;
    for (const CornerFact fact : cornerFacts()) {
        const QString begin = QString::fromLatin1(nameOf(fact)) + QLatin1Char('=');
        for (const QString& entry : entries) {
            const int corner = entry.startsWith(begin) ? entry.mid(begin.size()).toInt() : 0;
            if (corner >= int(Corner::TopLeft) && corner <= int(Corner::BottomRight)) {
                choice[fact] = static_cast<Corner>(corner);
            }
        }
    }
    return choice;
}

void keepCorners(const CornerChoice& choice) {
    QStringList entries{QStringLiteral("none=0")};  // an empty list is kept, too
    for (const auto& [fact, corner] : choice) {
        if (corner != Corner::None) {
            entries << QStringLiteral("%1=%2")
                           .arg(QLatin1String(nameOf(fact)))
                           .arg(static_cast<int>(corner));
        }
    }
    settings::corners.set(entries);
}

const std::vector<CornerFact>& cornerFacts() {
    static const std::vector<CornerFact> facts = [] {
        std::vector<CornerFact> all;
        for (int fact = 0; fact <= static_cast<int>(CornerFact::Pointer); ++fact) {
            all.push_back(static_cast<CornerFact>(fact));
        }
        return all;
    }();
    return facts;
}

QString cornerFactTitle(CornerFact fact) {
    switch (fact) {
        case CornerFact::PatientName:
            return Words::tr("Name");
        case CornerFact::PatientId:
            return Words::tr("Patient id");
        case CornerFact::BirthDate:
            return Words::tr("Birth date");
        case CornerFact::Sex:
            return Words::tr("Sex");
        case CornerFact::StudyDate:
            return Words::tr("Study date");
        case CornerFact::AccessionNumber:
            return Words::tr("Accession number");
        case CornerFact::FileName:
            return Words::tr("File name");
        case CornerFact::View:
            return Words::tr("View");
        case CornerFact::Age:
            return Words::tr("Age");
        case CornerFact::Modality:
            return Words::tr("Modality");
        case CornerFact::BodyPart:
            return Words::tr("Body part");
        case CornerFact::Laterality:
            return Words::tr("Laterality");
        case CornerFact::Manufacturer:
            return Words::tr("Manufacturer");
        case CornerFact::Size:
            return Words::tr("Size in pixels");
        case CornerFact::Spacing:
            return Words::tr("Pixel spacing");
        case CornerFact::Zoom:
            return Words::tr("Zoom");
        case CornerFact::Window:
            return Words::tr("Window");
        case CornerFact::Pointer:
            break;
    }
    return Words::tr("Value at the pointer");
}

bool isIdentity(CornerFact fact) {
    return fact <= CornerFact::FileName;
}

QString cornerText(CornerFact fact, const Film& film, bool with_identity) {
    const Acquisition& made = film.acquisition;
    if (isIdentity(fact)) {
        return with_identity ? identityText(fact, film)
                             : Words::tr("%1: masked").arg(cornerFactTitle(fact));
    }
    switch (fact) {
        case CornerFact::View:
            return made.view_position;
        case CornerFact::Age:
            return made.patient_age_years
                       ? Words::tr("%1 years").arg(*made.patient_age_years, 0, 'g', 3)
                       : QString();
        case CornerFact::Modality:
            return made.modality;
        case CornerFact::BodyPart:
            return made.body_part;
        case CornerFact::Laterality:
            return made.laterality;
        case CornerFact::Manufacturer:
            return made.manufacturer;
        case CornerFact::Size:
            return Words::tr("%1 × %2 pixels").arg(film.pixels.columns).arg(film.pixels.rows);
        case CornerFact::Spacing:
            return film.spacing ? Words::tr("%1 × %2 mm, %3")
                                      .arg(film.spacing->column_mm, 0, 'g', 4)
                                      .arg(film.spacing->row_mm, 0, 'g', 4)
                                      .arg(planeText(film.spacing->plane))
                                : QString();
        default:
            return {};
    }
}

}  // namespace lucency
