// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace vigia {

//! The status as the contract's JSON document (section 6), compact, ending in a newline. The same
//! view always makes the same bytes: the console and the HTTP API show one document.
QByteArray statusDocument(const StatusView &view);

//! The `status` of the whole: the worst of down, degraded, unreachable, unknown that any monitor
//! shows; else up if any is up; else maintenance, else paused. Nothing watched is unknown, and so
//! is a configuration that could not be read, unless something worse is known.
Status overallStatus(const StatusView &view);

//! The `reason_code` of a monitor; empty where there is none.
QLatin1StringView reasonCode(const MonitorView &monitor);

} // namespace vigia
