#include "core/record/record.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

}  // namespace

QString recordTroubleSentence(RecordTrouble trouble) {
    switch (trouble) {
        case RecordTrouble::None:
            return {};
        case RecordTrouble::Locked:
            return Text::tr(
                "Another program is using the record of reads. What you commit is kept on this "
                "computer and sent as soon as the record is free.");
        case RecordTrouble::Full:
            return Text::tr(
                "The disk with the record of reads is full. Make room; what could not be recorded "
                "is kept and sent later.");
        case RecordTrouble::ReadOnly:
            return Text::tr(
                "The record of reads cannot be written to. Ask for permission for its folder; what "
                "you commit is kept on this computer until then.");
        case RecordTrouble::Damaged:
            return Text::tr(
                "The record of reads is damaged. It is left as it is; restore a backup.");
        case RecordTrouble::Gone:
            return Text::tr(
                "The record of reads cannot be reached. What you commit is kept on this computer "
                "and sent when it can be.");
        case RecordTrouble::Refused:
            return Text::tr(
                "The server with the record of reads does not let you in. Ask whoever looks after "
                "it; what you commit is kept on this computer until then.");
        case RecordTrouble::Newer:
            return Text::tr(
                "The record of reads was written by a later version of Lucency. Install that "
                "version; what you commit is kept on this computer until then.");
        case RecordTrouble::Other:
            return Text::tr(
                "The record of reads could not be used. What you commit is kept on this computer "
                "and sent later.");
    }
    return {};
}

}  // namespace lucency
