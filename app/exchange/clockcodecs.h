// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include <QByteArray>
#include <QTime>

//! Codecs (see valuecodecs.h) of days and hours as the clock on the wall has them.
namespace vigia {

//! `Mon` … `Sun`: ISO 8601 numbers, Monday 1.
std::optional<int> readDay(const Node &node, const Site &site);
Node writeDay(int day);

//! `HH:MM`
std::optional<QTime> readTimeOfDay(const Node &node, const Site &site);
Node writeTimeOfDay(QTime time);

//! An IANA name this computer knows, or `local`.
std::optional<QByteArray> readZone(const Node &node, const Site &site);
Node writeZone(const QByteArray &zone);

} // namespace vigia
