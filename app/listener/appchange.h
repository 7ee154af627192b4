// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigia {

//! What is said of an application that should report; the rest stays as it is.
struct AppChange {
    std::optional<QString> name;
    std::optional<Duration> every;
    std::optional<Duration> grace;
    friend bool operator==(const AppChange &, const AppChange &) = default;
};

//! Reads `{"name": "Billing", "every": "5m", "grace": 30}`; an empty body says nothing. The error is in plain English.
Result<AppChange, QString> parseAppChange(const QByteArray &json);

} // namespace vigia
