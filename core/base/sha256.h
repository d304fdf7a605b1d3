#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <future>
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

/// A hash that is worked out beside other work. Copies share it.
class LaterSha256 {
public:
    LaterSha256() = default;
    LaterSha256(const QByteArray& known);

    /// On a thread of the global pool; at once where the pool has none to spare, so that jobs of
    /// the pool may wait for it.
    static LaterSha256 of(const QByteArray& bytes);

    /// 32 bytes, waited for; empty where there is none.
    QByteArray value() const;

private:
    std::shared_future<QByteArray> hash_;
};

}  // namespace lucency
