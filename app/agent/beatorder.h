// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace vigia {

//! What is sent, and how often.
struct BeatOrder {
    static constexpr Duration shortest = std::chrono::seconds(1);
    static constexpr Duration longest = std::chrono::days(1);
    static constexpr Duration usual = std::chrono::seconds(60);

    QUrl url; //!< http or https, without credentials
    QString host; //!< who we are: isValidHostName(); empty: it is a plain address to ping, nobody asks
    QString user; //!< empty: no login
    TextOrSecret password;
    Duration every = usual;
    friend bool operator==(const BeatOrder &, const BeatOrder &) = default;
};

//! What a person asked for; what is absent is taken from the file, then from what is usual.
struct BeatWishes {
    QString url;
    std::optional<Duration> every;
    QString name;
    QString user;
    QString secret; //!< the name of the password
    friend bool operator==(const BeatWishes &, const BeatWishes &) = default;
};

//! What stands in the file of Monitora's endpoint.
struct EndpointFile {
    QString server;
    QString host; //!< empty: not said
    QString user;
    QString password; //!< empty: not said
    std::optional<Duration> interval;
    friend bool operator==(const EndpointFile &, const EndpointFile &) = default;
};

//! What Monitora's server takes for the name of a machine: letters, digits, `_` and `-`, at most 200.
bool isValidHostName(QStringView name);

//! \a name with everything else turned into `-`; empty where nothing of it would be left.
QString validHostName(const QString &name);

//! True for an address that takes Monitora's form; any other is pinged, unless somebody logs in there.
bool takesSignals(const QUrl &url);

//! \a computer is this computer's name. Absent: it has none that is valid, and none was given.
std::optional<BeatOrder> orderOf(
    const BeatWishes &wishes, const std::optional<EndpointFile> &file, const QString &computer);

} // namespace vigia
