// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigia {

//! The candidate that was probably meant; empty when none is near: at most two letters differ, and
//! less than half of them.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace vigia
