// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigia {

//! The names of \a choices that \a text may have been meant for, nearest first, at most three:
//! a slip of the keyboard away, or containing it. For "did you mean …?".
QStringList nearNames(const QString &text, const QStringList &choices);

} // namespace vigia
