// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Why nothing is listened to.
struct ListenTrouble {
    enum class What {
        PortInUse, //!< another program has it
        NoPermission, //!< ports below 1024, mostly
        NotOurAddress, //!< no address of this computer
        NotAnAddress, //!< no IP address at all
        CertificateUnreadable, //!< detail: the file
        KeyUnreadable, //!< detail: the file
        CertificateUnusable, //!< certificate and key are no PEM, or do not belong together; detail: the library's words
        SystemFault, //!< detail: the system's words
    };
    What what = What::SystemFault;
    QString detail;
    friend bool operator==(const ListenTrouble &, const ListenTrouble &) = default;
};

} // namespace vigia
