// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Why nothing is listened to, not to everybody, or not as it should be.
struct ListenTrouble {
    enum class What {
        PortInUse, //!< another program has it; detail: the port
        NoPermission, //!< ports below 1024, mostly; detail: the port
        NotOurAddress, //!< no address of this computer; detail: the address
        NotAnAddress, //!< no IP address at all; detail: what it is
        CertificateUnreadable, //!< detail: the file
        KeyUnreadable, //!< detail: the file
        CertificateUnusable, //!< certificate and key are no PEM, or do not belong together; detail: the library's words
        SystemFault, //!< detail: the system's words
        SecretsMissing, //!< others are heard; detail: names of secrets
        NotAHeartbeat, //!< who reports under the names of monitors that are looked at is refused; detail: the names
        // It listens, with the certificate that was there before:
        RenewalUnreadable, //!< detail: the file
        RenewalUnusable, //!< detail: the library's words
    };
    What what = What::SystemFault;
    QString detail;
    friend bool operator==(const ListenTrouble &, const ListenTrouble &) = default;
};

//! One line for whoever only hands it on: `port_in_use 8123`.
QString toText(const ListenTrouble &trouble);
//! What is none is a SystemFault with those words.
ListenTrouble listenTroubleFromText(const QString &text);

} // namespace vigia
