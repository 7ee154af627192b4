// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beat.h"
#include "settings.h"
#include "time.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigia {

//! Who may report with a name and a password.
struct ListenUser {
    QString name; //!< 1–200 characters, no colon (RFC 7617), no control characters; unique
    SecretRef secret;
    friend bool operator==(const ListenUser &, const ListenUser &) = default;
};

//! `tls:` — files in PEM; absolute paths.
struct ListenTls {
    QString certificate;
    QString key;
    friend bool operator==(const ListenTls &, const ListenTls &) = default;
};

//! `listen:` — where reports are taken and the state is given. Absent: nowhere.
struct ListenSettings {
    bool enabled = true; //!< false: nowhere for now; all the rest is kept
    QString address = QStringLiteral("127.0.0.1"); //!< an IP address; `0.0.0.0`, `::`: whoever can reach this computer
    int port = 8123; //!< 1–65535
    QStringList hosts; //!< names by which senders may call this computer, beside `localhost` and IP addresses
    std::vector<ListenUser> users;
    std::optional<SecretRef> pingKey; //!< for `/ping/KEY/SLUG`
    std::optional<SecretRef> token; //!< for `/api/v1` and `/metrics`
    std::optional<ListenTls> tls;
    Duration every = std::chrono::minutes(5); //!< what a new sender is expected to keep
    Duration grace = std::chrono::minutes(5);
    std::vector<int> ignoredApps;
    QStringList ignoredSlugs;
    friend bool operator==(const ListenSettings &, const ListenSettings &) = default;
};

//! Whether a person said that nobody wants to hear of \a sender.
bool ignores(const ListenSettings &listen, const Sender &sender);
//! From now on; only applications and slugs can be.
void ignore(ListenSettings &listen, const Sender &sender);

//! `bot:` — the bot of a Telegram channel answers questions in its chat. Absent: it does not.
struct BotSettings {
    QString channel; //!< the name of a channel whose way is Telegram
    friend bool operator==(const BotSettings &, const BotSettings &) = default;
};

} // namespace vigia
