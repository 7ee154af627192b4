// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigia {

//! `Team mail` becomes `team-mail`; where nothing is left, \a otherwise. Never one of \a taken.
QString freeSecretName(const QString &name, const QString &otherwise, const QStringList &taken);

//! A key that nobody can guess, fit for an address.
QString newReportKey();

} // namespace vigia
