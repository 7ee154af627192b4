// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "sound.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <variant>

// The ways to tell people, as they are configured (contract, section 4).

namespace vigia {

//! `smtp:` of an account: the server that takes the mail, with its secret, said once for all channels.
struct MailAccount {
    enum class Security {
        StartTls, //!< required: a server that does not offer it is not spoken to
        Tls, //!< from the first byte
        None, //!< with a password on loopback only
    };
    QString host; //!< a name or an address
    int port = 587; //!< 1–65535
    Security security = Security::StartTls;
    QString user; //!< empty: no login
    std::optional<SecretRef> secret; //!< the password; present exactly where there is a user
    QString from; //!< `Name <address>` or an address
    QString caFile; //!< absolute path of a PEM file that is trusted instead of the system's; empty: the system's
    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};

struct AccountDefinition {
    QString name; //!< as a monitor's name; unique among accounts
    MailAccount smtp;
    friend bool operator==(const AccountDefinition &, const AccountDefinition &) = default;
};

struct EmailWay {
    QString account; //!< name of an account
    QStringList to; //!< addresses; empty: the owner of the monitor's group
    friend bool operator==(const EmailWay &, const EmailWay &) = default;
};

struct TelegramWay {
    QString chat; //!< a number, negative for groups, or `@channelname`
    std::optional<int> topic; //!< of a group with topics: its thread id
    SecretRef secret; //!< the bot's token
    QString api = QStringLiteral("https://api.telegram.org"); //!< https, or http on loopback; a server of one's own
    ProxyChoice proxy;
    friend bool operator==(const TelegramWay &, const TelegramWay &) = default;
};

//! POSTs the alert as Alertmanager does (version 4).
struct WebhookWay {
    TextOrSecret url;
    std::vector<Header> headers;
    TlsTrust tls; //!< Verify or CaFile
    ProxyChoice proxy;
    friend bool operator==(const WebhookWay &, const WebhookWay &) = default;
};

//! Runs a program, without a shell: details in its environment, JSON on its standard input.
struct CommandWay {
    QString program; //!< absolute path
    QStringList arguments;
    Duration timeout = std::chrono::seconds(30); //!< 1 s – 10 min, then it is killed
    bool consented = false; //!< the person at this computer allowed it; an imported one may not run
    friend bool operator==(const CommandWay &, const CommandWay &) = default;
};

// The names of the two that exist without being named; no other is called so.
inline constexpr QLatin1StringView soundChannel("sound");
inline constexpr QLatin1StringView desktopChannel("desktop");

//! True for the two ways that reach only who is at this computer.
inline bool isHere(QStringView channel)
{
    return channel == soundChannel || channel == desktopChannel;
}

//! What a channel may be asked to tell (`tell:`).
enum class News { Down, Up, Still, Acknowledged, Degraded, Certificate, Blind, Stale };

//! All but `degraded` and `acknowledged`.
const std::set<News> &usualNews();

//! A way to tell people. `sound` and `desktop` exist without being named; naming one says how it works.
struct ChannelDefinition {
    QString name; //!< as a monitor's name; `sound` is the one that sounds
    std::variant<SoundSettings, EmailWay, TelegramWay, WebhookWay, CommandWay> way; //!< a new kind adds its alternative
    std::set<News> tell = usualNews(); //!< means nothing to `sound`; where nothing is said usualNewsOn() its way
    QString language; //!< code of the messages' language; empty: this computer's. Means nothing to `sound`
    friend bool operator==(const ChannelDefinition &, const ChannelDefinition &) = default;
};

QLatin1StringView apiName(MailAccount::Security security);
std::optional<MailAccount::Security> mailSecurityFromApiName(QStringView name);
//! What a channel tells where nothing is said: Telegram also what is acknowledged, as it can do so without notifying.
std::set<News> usualNewsOn(const decltype(ChannelDefinition::way) &way);

QLatin1StringView apiName(News news);
std::optional<News> newsFromApiName(QStringView name);

} // namespace vigia
