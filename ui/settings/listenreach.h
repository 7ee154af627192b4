// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigia {

//! Who can reach what listens at an address.
enum class Reach {
    ThisComputer, //!< programs on it alone
    OneAddress, //!< whoever can reach that address of it
    Everybody, //!< whoever can reach it at all
};

//! \a address: any text; what is no IP address is OneAddress.
Reach reachOf(const QString &address);

//! `http://192.168.1.5:8123`: what clients are given, as far as can be said. \a own: see ownAddresses().
QString listenUrl(const ListenSettings &settings, const QStringList &own);

class ReachWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::ReachWords)

public:
    //! A sentence: who can reach it.
    static QString who(const QString &address);
    //! What must be known beside that, as a warning; empty: nothing.
    static QString warning(const QString &address, bool isEncrypted);
};

} // namespace vigia
