// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include <QStringList>

//! Codecs (see valuecodecs.h) of mail addresses and hosts.
namespace vigia {

//! One plain address, or a list of them; none twice.
std::optional<QStringList> readMailAddresses(const Node &node, const Site &site);

//! `Name <address>` or an address.
std::optional<QString> readSender(const Node &node, const Site &site);

//! A host name or an address, without a port.
std::optional<QString> readHost(const Node &node, const Site &site);

} // namespace vigia
