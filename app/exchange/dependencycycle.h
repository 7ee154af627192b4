// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace vigia {

//! The circles in who depends on whom, each once and closed (`A, B, A`), beginning with the name
//! that sorts first. A name that depends on itself is not one of them. Names without parents may be absent.
std::vector<QStringList> dependencyCycles(const QHash<QString, QStringList> &parents);

} // namespace vigia
