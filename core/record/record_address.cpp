#include "core/record/record_address.h"

#include "core/review/film_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace lucency {

namespace {

const auto scheme = QStringLiteral("postgresql");

/// Of libpq, as they may stand in an address: nothing that holds or leads to a secret.
const QStringList known_options{
    QStringLiteral("sslmode"),          QStringLiteral("sslrootcert"),
    QStringLiteral("sslcert"),          QStringLiteral("connect_timeout"),
    QStringLiteral("application_name"), QStringLiteral("service")};

}  // namespace

QString dataFolder() {
    return QFileInfo(filmsFolder()).absolutePath();
}

QString accountName() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QStringLiteral("reader") : name;
}

RecordAddress ownRecord() {
    RecordAddress address;
    address.file = dataFolder() + QStringLiteral("/record.sqlite");
    return address;
}

Result<RecordAddress> parseRecordAddress(const QString& text) {
    const auto wrong = [](const char* why) {
        return Error{ErrorCode::InvalidArgument, QString::fromLatin1(why)};
    };
    if (text.isEmpty()) {
        return ownRecord();
    }
    RecordAddress address;
    if (!text.contains(QStringLiteral("://"))) {
        address.file = QDir::cleanPath(QDir::current().absoluteFilePath(text));
        return address;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != scheme && url.scheme() != QLatin1String("postgres"))) {
        return wrong("the address of a record begins with postgresql://");
    }
    if (!url.password().isEmpty()) {
        return wrong("a password does not belong in an address; keep it in ~/.pgpass");
    }
    address.host = url.host();
    address.port = url.port(0);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    QStringList options;
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == QLatin1String("host")) {
            address.host = value;
        } else if (known_options.contains(name) && !value.contains(QLatin1Char(';'))) {
            options << name + QLatin1Char('=') + value;
        } else {
            return wrong("the address holds an option that is not known here");
        }
    }
    address.options = options.join(QLatin1Char(';'));
    return address;
}

QString recordAddressText(const RecordAddress& address) {
    if (!address.isServer()) {
        return address.file;
    }
    QUrl url;
    url.setScheme(scheme);
    url.setPath(QLatin1Char('/') + address.database);
    url.setUserName(address.user);
    QUrlQuery query;
    if (address.host.startsWith(QLatin1Char('/'))) {
        query.addQueryItem(QStringLiteral("host"), address.host);
        url.setHost(QString(), QUrl::StrictMode);
    } else {
        url.setHost(address.host);
    }
    if (address.port > 0) {
        url.setPort(address.port);
    }
    const QStringList options = address.options.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& option : options) {
        query.addQueryItem(option.section(QLatin1Char('='), 0, 0),
                           option.section(QLatin1Char('='), 1));
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

}  // namespace lucency
