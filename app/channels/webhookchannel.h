// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/lifetime.h"
#include "domain/channel.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"

namespace vigia {

//! POSTs messages as Alertmanager does, with the message's key as `Idempotency-Key`.
class WebhookChannel final : public Channel
{
public:
    //! \a secrets and \a transfers outlive it.
    WebhookChannel(WebhookWay way, SecretSource &secrets, Transfers &transfers);

    void send(const Message &message, const std::vector<Earlier> &earlier, Done done) override;

private:
    const WebhookWay m_way;
    SecretSource &m_secrets;
    Transfers &m_transfers;
    const Lifetime m_lifetime;
};

} // namespace vigia
