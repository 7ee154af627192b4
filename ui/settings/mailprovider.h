// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QCoreApplication>

#include <array>

namespace vigia {

//! Providers of mail whose servers nobody should have to look up.
enum class MailProvider { Other, Gmail, Yandex, Yahoo, Outlook };

inline constexpr std::array allMailProviders{
    MailProvider::Other, MailProvider::Gmail, MailProvider::Yandex, MailProvider::Yahoo, MailProvider::Outlook};

class MailProviderWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::MailProviderWords)

public:
    static QString name(MailProvider provider);
    //! What has to be known of its passwords; empty: nothing.
    static QString advice(MailProvider provider);
};

//! Host, port and security; a host only where mail can be sent through it with a password.
MailAccount mailServerOf(MailProvider provider);
//! By its server's name.
MailProvider mailProviderOf(const QString &host);

} // namespace vigia
