#include "core/review/read_words.h"

#include "core/review/agreement.h"

#include <QCoreApplication>
#include <QLocale>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reads)
};

QString number(double value) {
    return QLocale().toString(value, 'f', 2);
}

QString kindWords(ReadEvent::Kind kind) {
    switch (kind) {
        case ReadEvent::Kind::FirstRead:
            return Text::tr("First read");
        case ReadEvent::Kind::Opinion:
            return Text::tr("Opinion shown");
        case ReadEvent::Kind::SecondRead:
            return Text::tr("Second read");
        case ReadEvent::Kind::Amendment:
            return Text::tr("Amended read");
        case ReadEvent::Kind::Discuss:
            return Text::tr("Discussion");
        case ReadEvent::Kind::Label:
            break;
    }
    return Text::tr("Reference label shown");
}

QString trustInWords(Trust trust) {
    switch (trust) {
        case Trust::Trusted:
            return Text::tr("map stable");
        case Trust::Unstable:
            return Text::tr("map unstable");
        case Trust::DoNotTrust:
            break;
    }
    return Text::tr("map not to be trusted");
}

QString opinionInWords(const ShownOpinion& opinion) {
    QStringList parts;
    if (const auto& prediction = opinion.prediction) {
        const QString probability = number(prediction->positiveProbability());
        const QString side =
            prediction->unsure() ? opinionInWords(*prediction) : prediction->label;
        parts << (prediction->interval
                      ? Text::tr("%1: probability of %2 %3 (%4 to %5), operating point %6")
                            .arg(side, prediction->positive_label, probability,
                                 number((*prediction->interval)[0]),
                                 number((*prediction->interval)[1]),
                                 number(prediction->operating_point))
                      : Text::tr("%1: probability of %2 %3, operating point %4")
                            .arg(side, prediction->positive_label, probability,
                                 number(prediction->operating_point)));
    } else if (opinion.isRefused()) {
        parts << Text::tr("none: the film was refused");
    } else {
        parts << Text::tr("none: the model failed");
    }
    if (opinion.map) {
        parts << trustInWords(opinion.map->trust);
    }
    parts << Text::tr("model %1 %2").arg(opinion.model.name, opinion.model.version);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

EventWords eventInWords(const ReadEvent& event) {
    EventWords words;
    words.heading = Text::tr("%1, %2").arg(
        kindWords(event.kind), QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat));
    if (event.isRead()) {
        words.heading = Text::tr("%1, %2").arg(words.heading, readingModeWords(event.mode));
        words.text = readInWords(event.read);
        words.note = event.read.note;
    } else if (event.kind == ReadEvent::Kind::Opinion) {
        words.text = opinionInWords(*event.shown);
    } else if (event.kind == ReadEvent::Kind::Discuss) {
        words.text = event.discuss ? Text::tr("to be discussed") : Text::tr("no longer needed");
    } else {
        words.text = event.label;
    }
    return words;
}

}  // namespace lucency
