#include "core/record/audit_head.h"

#include "core/base/sha256.h"
#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lucency {

namespace {

constexpr int key_bytes = 32;

QString auditFolder() {
    return dataFolder() + QStringLiteral("/audit");
}

QJsonObject signedPart(const AuditHead& head) {
    return {{"count", head.count},
            {"hash", head.hash},
            {"next_count", head.next_count},
            {"next_hash", head.next_hash}};
}

QString signature(const QByteArray& key, const AuditHead& head) {
    return QString::fromLatin1(QMessageAuthenticationCode::hash(
                                   QJsonDocument(signedPart(head)).toJson(QJsonDocument::Compact),
                                   key, QCryptographicHash::Sha256)
                                   .toHex());
}

}  // namespace

HeadFile::HeadFile(const RecordAddress& address) {
    // The user's own record is known by no path, so that the data folder can be moved.
    const QString name =
        address == ownRecord()
            ? QStringLiteral("own")
            : QString::fromLatin1(sha256(recordAddressText(address).toUtf8()).toHex().left(32));
    path_ = QStringLiteral("%1/%2.head").arg(auditFolder(), name);
    ready_ = prepare();
}

HeadFile::~HeadFile() {
    if (lock_ >= 0) {
        ::close(lock_);
    }
}

Result<void> HeadFile::prepare() {
    const auto wrong = [](const char* what) {
        return Error{ErrorCode::OutputUnwritable, QString::fromLatin1(what)};
    };
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QString folder = auditFolder();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner)) {
        return wrong("the folder of the audit trail cannot be made");
    }
    lock_ = ::open(QFile::encodeName(folder + QStringLiteral("/lock")).constData(),
                   O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_ < 0 || ::flock(lock_, LOCK_EX) != 0) {
        return wrong("the folder of the audit trail cannot be locked");
    }
    QFile file(folder + QStringLiteral("/key"));
    if (!file.exists()) {
        QByteArray bytes(key_bytes, Qt::Uninitialized);
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        if (!writeWhole(file.fileName(), bytes.toHex() + '\n', ReadableBy::OwnerAlone)) {
            return wrong("the key of the audit trail cannot be written");
        }
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return wrong("the key of the audit trail cannot be read");
    }
    key_ = QByteArray::fromHex(file.readAll().trimmed());
    return {};
}

Result<std::optional<AuditHead>> HeadFile::load() const {
    QFile file(path_);
    if (!file.exists()) {
        return std::optional<AuditHead>();
    }
    const QJsonObject json = file.open(QIODevice::ReadOnly)
                                 ? QJsonDocument::fromJson(file.readAll()).object()
                                 : QJsonObject();
    AuditHead head;
    head.count = json.value(QLatin1String("count")).toInteger();
    head.hash = json.value(QLatin1String("hash")).toString();
    head.next_count = json.value(QLatin1String("next_count")).toInteger();
    head.next_hash = json.value(QLatin1String("next_hash")).toString();
    if (key_.size() != key_bytes ||
        json.value(QLatin1String("hmac")).toString() != signature(key_, head)) {
        return Error{ErrorCode::DamagedFile, QStringLiteral("head of the audit trail")};
    }
    return std::optional<AuditHead>(head);
}

Result<void> HeadFile::save(const AuditHead& head) const {
    QJsonObject json = signedPart(head);
    json.insert(QStringLiteral("hmac"), signature(key_, head));
    return writeWhole(path_, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n',
                      ReadableBy::OwnerAlone);
}

QString HeadFile::station() const {
    return QString::fromLatin1(sha256("station" + key_).toHex().left(16));
}

}  // namespace lucency
