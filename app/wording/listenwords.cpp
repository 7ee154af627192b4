// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenwords.h"

#include "wording/visibletext.h"

namespace vigia {

namespace {

//! Names may be followed by a line with how many more there are.
QString namesIn(const QString &detail, const Language &language)
{
    const qsizetype end = detail.lastIndexOf(QLatin1Char('\n'));
    const int more = end < 0 ? 0 : QStringView(detail).mid(end + 1).toInt();
    if (more <= 0)
        return visibleText(detail, 500);
    return language.translate("Listen", "%1 and %n more", nullptr, more)
        .arg(visibleText(QStringView(detail).left(end), 500));
}

} // namespace

QString listenTroubleText(const ListenTrouble &trouble, const Language &language)
{
    const QString detail = visibleText(trouble.detail, 500);
    switch (trouble.what) {
    case ListenTrouble::What::PortInUse:
        return language.translate("Listen", "another program uses port %1; choose another one").arg(detail);
    case ListenTrouble::What::NoPermission:
        return language.translate("Listen", "port %1 is not allowed to this user; choose one above 1023").arg(detail);
    case ListenTrouble::What::NotOurAddress:
        return language.translate("Listen", "this computer does not have the address %1 now").arg(detail);
    case ListenTrouble::What::NotAnAddress:
        return language.translate("Listen", "%1 is not an IP address").arg(detail);
    case ListenTrouble::What::CertificateUnreadable:
        return language.translate("Listen", "the certificate %1 cannot be read").arg(detail);
    case ListenTrouble::What::KeyUnreadable:
        return language.translate("Listen", "the key of the certificate, %1, cannot be read").arg(detail);
    case ListenTrouble::What::CertificateUnusable:
        return language.translate("Listen", "the certificate and its key cannot be used (%1)").arg(detail);
    case ListenTrouble::What::SecretsMissing:
        return language
            .translate(
                "Listen", "whoever shows these secrets is not known, since they are not set or cannot be read: %1")
            .arg(namesIn(trouble.detail, language));
    case ListenTrouble::What::NotAHeartbeat:
        return language
            .translate("Listen",
                "whoever reports as %1 is refused, since the monitor of that name is looked at and takes no signs of "
                "life; rename one of them")
            .arg(namesIn(trouble.detail, language));
    case ListenTrouble::What::RenewalUnreadable:
        return language
            .translate(
                "Listen", "the renewed certificate is not in use, since %1 cannot be read; the one before it still is")
            .arg(detail);
    case ListenTrouble::What::RenewalUnusable:
        return language
            .translate("Listen",
                "the renewed certificate is not in use, since it and its key cannot be used (%1); the one before it "
                "still is")
            .arg(detail);
    case ListenTrouble::What::SystemFault:
        return detail;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
