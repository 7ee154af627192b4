// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QByteArray>

namespace vigia {

//! How an attempt ended as the store keeps it, compact JSON. \a at: then; the patience that was asked for counts from
//! it, and is not kept without.
QByteArray toJson(const DeliveryOutcome &outcome, const std::optional<UtcTime> &at = {});
//! Until when the provider wants to be left alone.
std::optional<UtcTime> askedUntil(const QByteArray &json);
//! \a json, of an attempt or of none, for a message of which nobody knows whether an earlier attempt was taken.
QByteArray asUncertain(const QByteArray &json);
//! Absent for what says nothing; what is not understood is OwnFault.
std::optional<DeliveryOutcome> outcomeFromJson(const QByteArray &json);

} // namespace vigia
