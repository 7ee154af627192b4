// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/lifetime.h"
#include "domain/channel.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"

namespace vigia {

//! Tells by mail. The mails of one outage make one thread; a message that is sent again has the same Message-ID.
class MailChannel final : public Channel
{
public:
    //! \a secrets and \a transfers outlive it.
    MailChannel(MailAccount account, EmailWay way, SecretSource &secrets, Transfers &transfers);

    void send(const Message &message, const std::vector<Earlier> &earlier, Done done) override;

private:
    const MailAccount m_account;
    const EmailWay m_way;
    SecretSource &m_secrets;
    Transfers &m_transfers;
    const Lifetime m_lifetime;
};

} // namespace vigia
