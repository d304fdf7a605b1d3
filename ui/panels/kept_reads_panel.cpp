#include "ui/panels/kept_reads_panel.h"

#include "core/review/agreement.h"
#include "core/review/read_words.h"

#include "ui/panels/read_panel.h"

namespace lucency {

KeptReadsPanel::KeptReadsPanel(QAction* reveal_label, QWidget* parent)
    : Section(tr("Read and opinion"), parent) {
    drivers_ = sentenceLabel(this);
    drivers_->setObjectName(QStringLiteral("drivers"));
    label_ = sentenceLabel(this);
    label_->setObjectName(QStringLiteral("referenceLabel"));
    history_ = sentenceLabel(this, QPalette::PlaceholderText);
    history_->setObjectName(QStringLiteral("readHistory"));
    body()->addWidget(drivers_);
    body()->addWidget(actionButton(reveal_label, this), 0, Qt::AlignLeft);
    body()->addWidget(label_);
    body()->addWidget(history_);
    hide();
}

void KeptReadsPanel::showReads(const FilmReads& reads, const Reading& reading,
                               const OverlayStyle& style, const QString& label) {
    const ReadEvent* last = lastRead(reads);
    if (last == nullptr) {
        hide();
        return;
    }
    setSentence(drivers_, reading.prediction &&
                                  agreementOf(last->read, *reading.prediction) != Agreement::Agree
                              ? driversSentence(reading, style)
                              : QString());
    setSentence(label_, label.isEmpty() ? QString() : tr("Reference label: %1").arg(label));
    QStringList lines;
    for (const ReadEvent& event : reads.events) {
        const EventWords words = eventInWords(event);
        lines << tr("%1: %2").arg(words.heading, words.text);
        if (!words.note.isEmpty()) {
            lines << words.note;
        }
    }
    setSentence(history_, lines.join(QLatin1Char('\n')));
    show();
}

}  // namespace lucency
