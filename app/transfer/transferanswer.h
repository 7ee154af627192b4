// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vigia {

struct RefusedRecipient {
    QByteArray address;
    int code = 0; //!< SMTP: 4xx may be taken later, 5xx will not
    QString words; //!< the server's, as DeliveryOutcome::detail
    friend bool operator==(const RefusedRecipient &, const RefusedRecipient &) = default;
};

//! What came of a transfer. No secret of the transfer stands in it (P16).
struct TransferAnswer {
    DeliveryOutcome outcome;
    QByteArray body; //!< HTTP: of every answer, cut at the transfer's mostBody
    std::vector<RefusedRecipient> refused; //!< mail: also when others were accepted
};

} // namespace vigia
