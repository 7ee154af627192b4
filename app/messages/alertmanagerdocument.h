// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/message.h"

#include <QJsonObject>

namespace vigia {

//! \a message as Alertmanager's webhook sends it (version 4, prometheus.io "Alerting: Configuration,
//! webhook_config"): one alert for each item, `firing` or `resolved`; what settles after an unrest resolves that too.
//! Names and words are plain text.
//! The same message gives the same document.
QJsonObject alertmanagerDocument(const Message &message);

} // namespace vigia
