#include "core/base/sha256.h"

#include <QThreadPool>

#include <functional>
#include <new>
#include <openssl/evp.h>

namespace lucency {

struct Sha256::Context {
    EVP_MD_CTX* digest = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(digest); }
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    if (EVP_DigestInit_ex(context_->digest, EVP_sha256(), nullptr) != 1) {
        throw std::bad_alloc();
    }
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes) {
    EVP_DigestUpdate(context_->digest, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result() {
    QByteArray hash(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(context_->digest, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
    return hash;
}

QByteArray sha256(QByteArrayView bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

LaterSha256::LaterSha256(const QByteArray& known) {
    std::promise<QByteArray> promise;
    promise.set_value(known);
    hash_ = promise.get_future().share();
}

LaterSha256 LaterSha256::of(const QByteArray& bytes) {
    const auto task =
        std::make_shared<std::packaged_task<QByteArray()>>([bytes] { return sha256(bytes); });
    LaterSha256 later;
    later.hash_ = task->get_future().share();
    const std::function<void()> work = [task] { (*task)(); };
    if (!QThreadPool::globalInstance()->tryStart(work)) {
        work();
    }
    return later;
}

QByteArray LaterSha256::value() const {
    return hash_.valid() ? hash_.get() : QByteArray();
}

}  // namespace lucency
