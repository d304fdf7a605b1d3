#include "ui/commands/commands.h"

namespace lucency {

void Commands::addReadCommands() {
    groups_.push_back({tr("&Read"), {}});
    verdict_normal = add(tr("&Normal"), tr("Read the film as normal"), nullptr,
                         QKeySequence(Qt::CTRL | Qt::Key_1));
    verdict_pneumonia = add(tr("&Pneumonia"), tr("Read the film as pneumonia"), nullptr,
                            QKeySequence(Qt::CTRL | Qt::Key_2));
    verdict_uncertain = add(tr("&Uncertain"), tr("Read the film, and take no side"), nullptr,
                            QKeySequence(Qt::CTRL | Qt::Key_3));
    write_note = add(tr("N&ote"), tr("Write a note on your read"), nullptr,
                     QKeySequence(Qt::CTRL | Qt::Key_N));
    commit_read = add({}, tr("Commit your read: it is kept, and never changed"), nullptr,
                      QKeySequence(Qt::CTRL | Qt::Key_Return));
    setNextRead(NextRead::First);
    keep_read = add(tr("&Keep my read"), tr("Keep your read in the light of the model's opinion"),
                    nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    discuss = add(tr("&Discuss later"), tr("Flag the film to be discussed"), nullptr,
                  QKeySequence(Qt::CTRL | Qt::Key_D));
    discuss->setCheckable(true);
    reveal_label = add(tr("Show the reference &label"),
                       tr("Show what the list of films says of this one, once you have read it"),
                       nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    next_unread = add(tr("Next unread &film"), tr("Go to the next film without a read of yours"),
                      nullptr, QKeySequence(Qt::SHIFT | Qt::Key_PageDown));
    show_record =
        add(tr("Reco&rd…"), tr("See how the record of reads stands, back it up, export it"),
            nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    open_reader_study = add(tr("R&eader study…"),
                            tr("Take part in a study of readers, or go on with it: opens its "
                               "protocol"),
                            nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    new_reader_study = add(tr("New reader stud&y…"),
                           tr("Make the protocol of a study of readers from the films listed"),
                           nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    export_reader_study =
        add(tr("E&xport reader study…"),
            tr("Write what all readers of the study have read, once you have read it"), nullptr,
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
    mode_second_reader =
        add(tr("&Second reader"),
            tr("The model's opinion is sealed until you have committed your own read"), nullptr);
    mode_concurrent =
        add(tr("&Concurrent"), tr("The model's opinion is open from the start"), nullptr);
    mode_teaching =
        add(tr("&Teaching"), tr("The opinion is open, and nothing says whose film it is"), nullptr);
    modes = choice({mode_second_reader, mode_concurrent, mode_teaching});
    show_agreement = add(tr("A&greement…"),
                         tr("How reads agree with each other, with the model and with a reference, "
                            "and what the model changed"),
                         nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    read_anyway =
        add(tr("Read any&way"), tr("Ask the model although it was not made for this film"),
            "warning", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    cancel = add(tr("C&ancel"), tr("Stop what is being computed"), "cancel",
                 QKeySequence(Qt::Key_Escape));
}

void Commands::setNextRead(NextRead read) {
    commit_read->setText(read == NextRead::First    ? tr("Co&mmit read")
                         : read == NextRead::Second ? tr("C&hange my read")
                                                    : tr("A&mend my read"));
}

}  // namespace lucency
