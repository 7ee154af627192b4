// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/deliveryfields.h"
#include "ipc/monitorfields.h"

// The fields of Vigia's own condition, and of everything at one moment. A change here is a new wire::protocolVersion.

namespace vigia {

inline constexpr NameTable<HealthTrouble, 11> healthTroubleNames{{{
    {HealthTrouble::StorageFailed, "storage_failed"},
    {HealthTrouble::DatabaseRestored, "database_restored"},
    {HealthTrouble::DatabaseLost, "database_lost"},
    {HealthTrouble::ConfigurationUnread, "configuration_unread"},
    {HealthTrouble::LogFailed, "log_failed"},
    {HealthTrouble::NotDelivered, "not_delivered"},
    {HealthTrouble::ChannelFailing, "channel_failing"},
    {HealthTrouble::NotListening, "not_listening"},
    {HealthTrouble::BotShared, "bot_shared"},
    {HealthTrouble::BotRefused, "bot_refused"},
    {HealthTrouble::BotFailing, "bot_failing"},
}}};
static_assert(healthTroubleNames.entries.size() == std::size_t(HealthTrouble::BotFailing) + 1);
inline const NameTable<HealthTrouble, 11> &enumNames(const HealthTrouble *)
{
    return healthTroubleNames;
}

template <class V>
void fields(V &v, typename V::template Of<HealthView::Trouble> &trouble)
{
    v("what", trouble.what);
    v("detail", trouble.detail);
}

template <class V>
void fields(V &v, typename V::template Of<AwayView> &away)
{
    v("until", away.until);
    v("channel", away.channel);
}

inline constexpr NameTable<NewSenderView::Kind, 2> senderKindNames{{{
    {NewSenderView::Kind::App, "app"},
    {NewSenderView::Kind::Job, "job"},
}}};
static_assert(senderKindNames.entries.size() == std::size_t(NewSenderView::Kind::Job) + 1);
inline const NameTable<NewSenderView::Kind, 2> &enumNames(const NewSenderView::Kind *)
{
    return senderKindNames;
}

template <class V>
void fields(V &v, typename V::template Of<NewSenderView> &sender)
{
    v("kind", sender.kind);
    v("name", sender.name);
    v("address", sender.address);
    v("message", sender.message);
    v("first", sender.first);
    v("last", sender.last);
    v("count", sender.count);
}

template <class V>
void fields(V &v, typename V::template Of<HealthView> &health)
{
    v("channels", health.channels);
    v("away", health.away);
    v("new_senders", health.newSenders);
    v("listens", health.listens);
    v("troubles", health.troubles);
    v("blind_since", health.blindSince);
    v("last_check", health.lastCheck);
    v("general_mute", health.generalMute);
    v("ends_with_desktop", health.endsWithDesktop);
}

template <class V>
void fields(V &v, typename V::template Of<StatusView> &status)
{
    v("monitors", status.monitors);
    v("health", status.health);
}

} // namespace vigia
