// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/settings.h"

#include <QString>

#include <optional>

namespace vigia {

//! A heartbeat monitor, as far as its reports need it known.
struct ListenedMonitor {
    MonitorId id;
    QString name;
    QString group; //!< empty: none
    std::optional<SecretRef> token;
    friend bool operator==(const ListenedMonitor &, const ListenedMonitor &) = default;
};

} // namespace vigia
