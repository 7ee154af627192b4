// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QByteArray>

namespace vigia {

//! The status in Prometheus' text format 0.0.4: `probe_…` as the blackbox exporter names them, with the labels `name`
//! and `instance`; `vigia_…` for our own health.
QByteArray metricsDocument(const StatusView &view);

} // namespace vigia
