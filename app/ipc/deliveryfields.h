// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/monitorfields.h"

// The fields of what is told, and of what became of it. A change here is a new wire::protocolVersion.

namespace vigia {

struct DeliveryTroubleNames : DomainNames<DeliveryTrouble> {
    static std::optional<DeliveryTrouble> value(QStringView name) { return deliveryTroubleFromApiName(name); }
};
inline DeliveryTroubleNames enumNames(const DeliveryTrouble *)
{
    return {};
}

inline constexpr NameTable<DeliveryOutcome::Fate, 4> fateNames{{{
    {DeliveryOutcome::Fate::Accepted, "accepted"},
    {DeliveryOutcome::Fate::NotSent, "not_sent"},
    {DeliveryOutcome::Fate::Uncertain, "uncertain"},
    {DeliveryOutcome::Fate::Refused, "refused"},
}}};
inline const NameTable<DeliveryOutcome::Fate, 4> &enumNames(const DeliveryOutcome::Fate *)
{
    return fateNames;
}

template <class V>
void fields(V &v, typename V::template Of<DeliveryOutcome> &outcome)
{
    v("fate", outcome.fate);
    v("trouble", outcome.trouble);
    v("code", outcome.code);
    v("detail", outcome.detail);
    v("retry_after_ms", outcome.retryAfter);
    v("reference", outcome.reference);
}

inline constexpr NameTable<DeliveryView::State, 5> deliveryStateNames{{{
    {DeliveryView::State::Waiting, "waiting"},
    {DeliveryView::State::Sending, "sending"},
    {DeliveryView::State::Delivered, "delivered"},
    {DeliveryView::State::NotDelivered, "not_delivered"},
    {DeliveryView::State::Withdrawn, "withdrawn"},
}}};
inline const NameTable<DeliveryView::State, 5> &enumNames(const DeliveryView::State *)
{
    return deliveryStateNames;
}

template <class V>
void fields(V &v, typename V::template Of<DeliveryView> &delivery)
{
    v("channel", delivery.channel);
    v("address", delivery.address);
    v("kind", delivery.kind);
    v("monitor", delivery.monitor);
    v("incident", delivery.incident);
    v("created", delivery.created);
    v("due", delivery.due);
    v("escalated", delivery.escalated);
    v("state", delivery.state);
    v("attempts", delivery.attempts);
    v("trouble", delivery.trouble);
    v("settled", delivery.settled);
    v("subject", delivery.subject);
}

template <class V>
void fields(V &v, typename V::template Of<ChannelView> &channel)
{
    v("channel", channel.channel);
    v("unsettled", channel.unsettled);
    v("not_delivered", channel.notDelivered);
    v("trouble", channel.trouble);
    v("trouble_since", channel.troubleSince);
    v("last_accepted", channel.lastAccepted);
}

template <class V>
void fields(V &v, typename V::template Of<AlertView> &alert)
{
    v("kind", alert.kind);
    v("monitor", alert.monitor);
    v("at", alert.at);
    v("down_since", alert.downSince);
}

} // namespace vigia
