// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/channeledits.h"
#include "settings/channelform.h"

#include "facade/views.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace vigia {

//! What is said of channels.
class ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::ChannelWords)

public:
    static QString kind(ChannelForm::Kind kind);
    static QString news(News news);
    //! What it is and whom it reaches, in a line: `Mail to ops@example.org through gmail`.
    static QString summary(const ChannelDefinition &channel);
    //! How it fares: a sentence.
    static QString standing(const ChannelView &view, const Language &language);
    //! Who names it: `the defaults, the group “Web”, “Shop”`; empty: nobody.
    static QString users(const ChannelUse &use, const Language &language);
    static QString chat(const TelegramChat &chat);
};

} // namespace vigia
