// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenwords.h"

#include "wording/visibletext.h"

namespace vigia {

QString describe(const ListenTrouble &trouble, const ListenSettings &settings, const Language &language)
{
    const QString port = QString::number(settings.port);
    const QString detail = visibleText(trouble.detail, 500);
    switch (trouble.what) {
    case ListenTrouble::What::PortInUse:
        return language.translate("Listen", "another program uses port %1; choose another one under “listen”")
            .arg(port);
    case ListenTrouble::What::NoPermission:
        return language.translate("Listen", "port %1 is not allowed to this user; choose one above 1023").arg(port);
    case ListenTrouble::What::NotOurAddress:
        return language.translate("Listen", "this computer does not have the address %1 now").arg(settings.address);
    case ListenTrouble::What::NotAnAddress:
        return language.translate("Listen", "%1 is not an IP address").arg(visibleText(settings.address, 100));
    case ListenTrouble::What::CertificateUnreadable:
        return language.translate("Listen", "the certificate %1 cannot be read").arg(detail);
    case ListenTrouble::What::KeyUnreadable:
        return language.translate("Listen", "the key of the certificate, %1, cannot be read").arg(detail);
    case ListenTrouble::What::CertificateUnusable:
        return language.translate("Listen", "the certificate and its key cannot be used (%1)").arg(detail);
    case ListenTrouble::What::SystemFault:
        return detail;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
