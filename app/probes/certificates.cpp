// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QCryptographicHash>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace vigia {

namespace {

Cause causeOf(QSslError::SslError error)
{
    // QSslError has many more; all the others are "any other objection".
    if (error == QSslError::CertificateExpired)
        return Cause::CertificateExpired;
    if (error == QSslError::CertificateNotYetValid)
        return Cause::CertificateNotYetValid;
    if (error == QSslError::HostNameMismatch)
        return Cause::CertificateWrongHost;
    if (error == QSslError::SelfSignedCertificate)
        return Cause::CertificateSelfSigned;
    constexpr std::array unknownIssuer{QSslError::SelfSignedCertificateInChain,
        QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
        QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted};
    if (std::find(unknownIssuer.begin(), unknownIssuer.end(), error) != unknownIssuer.end())
        return Cause::CertificateUnknownIssuer;
    return Cause::CertificateRejected;
}

int weight(Cause cause)
{
    constexpr std::array order{Cause::CertificateExpired, Cause::CertificateNotYetValid, Cause::CertificateWrongHost,
        Cause::CertificateSelfSigned, Cause::CertificateUnknownIssuer};
    return static_cast<int>(std::find(order.begin(), order.end(), cause) - order.begin());
}

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.front();
}

QStringList alternativeNames(const QSslCertificate &certificate)
{
    return certificate.subjectAlternativeNames().values();
}

QString subjectOf(const QSslCertificate &certificate)
{
    const QString name = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    return name.isEmpty() ? firstOf(alternativeNames(certificate)) : name;
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    return name.isEmpty() ? firstOf(certificate.issuerInfo(QSslCertificate::Organization)) : name;
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = alternativeNames(certificate);
    if (names.isEmpty())
        names.append(subjectOf(certificate));
    names.sort();
    return names.join(QStringLiteral(", "));
}

} // namespace

QString pinOf(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    if (key.isEmpty())
        return QString();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QStringLiteral("sha256/") + QString::fromLatin1(hash.toBase64());
}

std::optional<CertificateFacts> factsOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return std::nullopt;
    return CertificateFacts{.subject = subjectOf(certificate).left(512),
        .issuer = issuerOf(certificate).left(512),
        .notAfter = certificate.expiryDate().toUTC(),
        .pin = pinOf(certificate)};
}

CertificateObjection mostTelling(const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    const auto lighter = [](const QSslError &a, const QSslError &b) {
        return weight(causeOf(a.error())) < weight(causeOf(b.error()));
    };
    const QSslError &error = *std::min_element(errors.begin(), errors.end(), lighter);
    const Cause cause = causeOf(error.error());
    if (cause == Cause::CertificateWrongHost)
        return {cause, namesOf(certificate)};
    if (cause == Cause::CertificateUnknownIssuer)
        return {cause, issuerOf(certificate)};
    if (cause == Cause::CertificateRejected)
        return {cause, error.errorString()};
    return {cause, QString()};
}

} // namespace vigia
