// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vigia {

//! True where \a host, a Host field, names this computer in a way that no foreign page can bring about: an IP address,
//! `localhost`, or one of \a names; each with or without a port. Any other name may be a stranger's that was made to
//! point here (DNS rebinding).
bool isOurHost(const QByteArray &host, const QStringList &names);

} // namespace vigia
