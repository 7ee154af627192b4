// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace vigia {

//! `sha256/BASE64` of the certificate's SubjectPublicKeyInfo (RFC 7469); empty when its key cannot be read.
QString pinOf(const QSslCertificate &certificate);

//! Absent for a null certificate.
std::optional<CertificateFacts> factsOf(const QSslCertificate &certificate);

struct CertificateObjection {
    Cause cause = Cause::CertificateRejected;
    QString detail;
};

//! The most telling one of several objections: the dates first, because they are facts whoever
//! issued it; then the wrong host, because it may be another server; then the trust: self-signed,
//! unknown issuer; then the rest. \a errors is not empty.
CertificateObjection mostTelling(const QList<QSslError> &errors, const QSslCertificate &certificate);

} // namespace vigia
