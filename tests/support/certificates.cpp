// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace vigia::test {

Certificates::Certificates()
{
    const QString script = QStringLiteral(VIGIA_MAKE_CERTIFICATES);
    if (QProcess::execute(QStringLiteral("sh"), {script, m_directory.path()}) != 0)
        qFatal("cannot make certificates:\n%s", content(QStringLiteral("log")).constData());
}

QByteArray Certificates::content(const QString &file) const
{
    QFile open(path(file));
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

QSslConfiguration Certificates::server(const QString &name) const
{
    const QSslCertificate certificate(content(name + QStringLiteral(".pem")));
    const QSsl::KeyAlgorithm kind = certificate.publicKey().algorithm();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(QSslKey(content(name + QStringLiteral(".key")), kind));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace vigia::test
