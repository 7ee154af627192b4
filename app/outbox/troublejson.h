// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QByteArray>

namespace vigia {

//! How an attempt ended as the store keeps it, compact JSON.
QByteArray toJson(const DeliveryOutcome &outcome);
//! Absent for what says nothing; what is not understood is OwnFault.
std::optional<DeliveryOutcome> outcomeFromJson(const QByteArray &json);

} // namespace vigia
