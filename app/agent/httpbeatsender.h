// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatsender.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"

#include <memory>

namespace vigia {

//! Sends what Monitora's endpoint sends: the form `host=NAME` with basic authentication; or, to a plain address, a POST
//! without a body, as Healthchecks and its like take it.
class HttpBeatSender final : public BeatSender
{
public:
    //! Both outlive it.
    HttpBeatSender(SecretSource &secrets, Transfers &transfers);
    ~HttpBeatSender() override;

    void send(const BeatOrder &order, Done done) override;

private:
    void sendWith(const QString &password, const BeatOrder &order, const Done &done);

    SecretSource &m_secrets;
    Transfers &m_transfers;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace vigia
