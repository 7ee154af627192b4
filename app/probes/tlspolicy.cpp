// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlspolicy.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslSocket>

namespace vigia {

namespace {

constexpr qsizetype maxEntries = 256;
constexpr qint64 maxCaFileBytes = 4 * 1024 * 1024;

void allowOldTls(QSslConfiguration &configuration, QSsl::SslProtocol protocol)
{
    configuration.setProtocol(protocol);
    // OpenSSL allows TLS 1.0 and 1.1 only at security level 0, whatever the protocol setting says;
    // the other backends have no such option.
    if (QSslSocket::activeBackend() == QLatin1StringView("openssl"))
        configuration.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT:@SECLEVEL=0"));
}

void setMinimum(QSslConfiguration &configuration, TlsVersion minimum)
{
    switch (minimum) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
    case TlsVersion::Tls1_0:
        return allowOldTls(configuration, QSsl::TlsV1_0OrLater);
    case TlsVersion::Tls1_1:
        return allowOldTls(configuration, QSsl::TlsV1_1OrLater);
        QT_WARNING_POP
    case TlsVersion::Tls1_2:
        return configuration.setProtocol(QSsl::TlsV1_2OrLater);
    case TlsVersion::Tls1_3:
        return configuration.setProtocol(QSsl::TlsV1_3OrLater);
    }
}

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    // Opening a pipe or a device could block for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QSslCertificate::fromData(file.read(maxCaFileBytes), QSsl::Pem);
}

QSslConfiguration trusting(const TlsTrust &trust)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // A fresh connection means a fresh look at the certificate: no resumed sessions.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    switch (trust.mode) {
    case TlsTrust::Mode::Verify:
        break;
    case TlsTrust::Mode::Insecure:
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        break;
    case TlsTrust::Mode::CaFile:
        configuration.setCaCertificates(certificatesIn(trust.value));
        break;
    case TlsTrust::Mode::Pin:
        configuration.setCaCertificates({});
        break;
    }
    return configuration;
}

} // namespace

Result<QSslConfiguration, QString> TlsConfigurations::configurationFor(const TlsTrust &trust, TlsVersion minimum)
{
    const bool fromFile = trust.mode == TlsTrust::Mode::CaFile;
    const QString value = fromFile ? trust.value : QString(); // a pin is compared elsewhere
    const QString key = QString::number(static_cast<int>(trust.mode)) + u'/'
        + QString::number(static_cast<int>(minimum)) + u'/' + value;
    const QDateTime changed = fromFile ? QFileInfo(value).lastModified() : QDateTime();
    const auto found = m_entries.constFind(key);
    if (found != m_entries.constEnd() && found->fileChanged == changed)
        return found->configuration;

    QSslConfiguration configuration = trusting(trust);
    if (fromFile && configuration.caCertificates().isEmpty())
        return unexpected(QString(value));
    setMinimum(configuration, minimum);
    if (m_entries.size() >= maxEntries)
        m_entries.clear();
    m_entries.insert(key, {configuration, changed});
    return configuration;
}

} // namespace vigia
