// SPDX-License-Identifier: GPL-3.0-or-later
#include "notyet.h"

#include <algorithm>
#include <initializer_list>

namespace vigia {

namespace {

bool oneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool isPlannedKey(Place place, QStringView key)
{
    switch (place) {
    case Place::Document:
        return oneOf(key, {u"history", u"reference_points"});
    case Place::Monitor:
        if (oneOf(key, {u"tcp", u"ping", u"dns", u"certificate"}))
            return true;
        [[fallthrough]];
    case Place::Defaults:
    case Place::Group:
        return oneOf(key, {u"expect_banner", u"send", u"starttls"});
    case Place::Owner:
        return oneOf(key, {u"telegram", u"webhook"});
    case Place::Account:
    case Place::Smtp:
    case Place::Channel:
    case Place::Sound:
    case Place::Email:
    case Place::Telegram:
    case Place::Webhook:
    case Place::Program:
    case Place::Policy:
    case Place::Escalation:
    case Place::Quiet:
    case Place::PingOut:
    case Place::Heartbeat:
    case Place::Listen:
    case Place::ListenUser:
    case Place::ListenTls:
    case Place::ListenDefaults:
    case Place::Bot:
    case Place::Maintenance:
    case Place::Weekly:
    case Place::Secret:
    case Place::Basic:
    case Place::Json:
    case Place::Tls:
    case Place::Headers:
        return false;
    }
    Q_UNREACHABLE();
}

bool isPlannedScheme(QStringView scheme)
{
    return oneOf(scheme, {u"tcp", u"ping", u"dns", u"tls"});
}

} // namespace vigia
