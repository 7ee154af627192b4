// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace vigia {

//! The value at \a path: `$`, then members and indices only — `$.a.b[0]`, `$['a b'][0]`.
//! Absent when the path is malformed or leads nowhere.
std::optional<QJsonValue> valueAt(const QJsonValue &root, QStringView path);

//! A value as the person writes it in `equals:`: strings without quotes, whole numbers without a
//! fraction, `true`, `false`, `null`; objects and arrays as compact JSON.
QString textOf(const QJsonValue &value);

} // namespace vigia
