#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace lucency {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// 32 bytes. Nothing can be added afterwards.
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// 32 bytes.
QByteArray sha256(QByteArrayView bytes);

}  // namespace lucency
