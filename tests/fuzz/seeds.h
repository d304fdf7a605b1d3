#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace lucency::testing {

struct Seed {
    QString name;
    QByteArray bytes;
};

/// Small whole files, one of each kind that our own code can write: where damage begins.
std::vector<Seed> dicomSeeds();
std::vector<Seed> jpeg2000Seeds();
std::vector<Seed> rasterSeeds();
std::vector<Seed> readsSeeds();
std::vector<Seed> drawingsSeeds();

/// The bytes with a few of them changed, left out, doubled or cut off, as `number` says: the same
/// damage on every machine.
QByteArray damaged(const QByteArray& bytes, unsigned number);

}  // namespace lucency::testing
