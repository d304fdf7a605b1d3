// Commits reads until it is killed: `record_committer FIRST append|keep` says the number of each
// that it was told is kept.
#include "tests/core/record/record_maker.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    const bool through_outbox = QByteArray(argv[2]) == "keep";
    lucency::Record record(lucency::ownRecord(), lucency::jane());
    for (int number = std::atoi(argv[1]);; ++number) {
        const lucency::RecordEntry entry = lucency::madeEntry(number);
        const bool kept =
            through_outbox ? bool(lucency::keep(record, entry)) : bool(record.append(entry));
        if (!kept) {
            return 1;
        }
        const QByteArray line = QByteArray::number(number) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0) {
            return 1;
        }
    }
}
