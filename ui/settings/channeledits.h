// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "facade/commands.h"

namespace vigia {

//! Everything that a change of an account takes; \a before empty: a new one.
command::Edit accountEdit(const QString &before, const AccountDefinition &account);
//! Likewise of a channel; whoever names it names it by its new name.
command::Edit channelEdit(const QString &before, const ChannelDefinition &channel);

//! The channels that send by the account \a name.
QStringList channelsOf(const Configuration &configuration, const QString &name);

//! Who names a channel.
struct ChannelUse {
    QStringList monitors; //!< by themselves
    QStringList groups;
    bool defaults = false;
    bool policy = false;
    friend bool operator==(const ChannelUse &, const ChannelUse &) = default;
    bool isNone() const { return *this == ChannelUse(); }
};
ChannelUse useOf(const Configuration &configuration, const QString &channel);

//! Takes the channel out, also where it is named. A list of which nothing is left is no longer its owner's own: what
//! it inherits holds, so that nobody falls silent by this.
command::Edit channelRemoval(const Configuration &configuration, const QString &channel);

} // namespace vigia
