// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpbeatsender.h"

#include <algorithm>

namespace vigia {

namespace {

//! A beat that takes as long as the pause to the next would be two; a slow line has its five seconds all the same.
Duration timeoutOf(const BeatOrder &order)
{
    return std::clamp<Duration>(order.every, std::chrono::seconds(5), std::chrono::seconds(20));
}

HttpTransfer transferOf(const BeatOrder &order, const QString &password)
{
    HttpTransfer transfer;
    transfer.url = order.url;
    transfer.timeout = timeoutOf(order);
    transfer.headers.emplace_back("User-Agent", "Vigia");
    if (!order.user.isEmpty()) {
        const QByteArray login = (order.user + QLatin1Char(':') + password).toUtf8().toBase64();
        transfer.headers.emplace_back("Authorization", "Basic " + login);
        transfer.secrets = {password.toUtf8(), login};
    }
    if (!order.host.isEmpty()) {
        transfer.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        transfer.body = "host=" + order.host.toLatin1(); // letters and digits
    }
    return transfer;
}

} // namespace

HttpBeatSender::HttpBeatSender(SecretSource &secrets, Transfers &transfers)
    : m_secrets(secrets)
    , m_transfers(transfers)
{
}

HttpBeatSender::~HttpBeatSender() = default;

void HttpBeatSender::send(const BeatOrder &order, Done done)
{
    const auto *secret = std::get_if<SecretRef>(&order.password);
    if (!secret || order.user.isEmpty())
        return sendWith(secret ? QString() : std::get<QString>(order.password), order, done);
    m_secrets.fetch(secret->name,
        [this, alive = std::weak_ptr(m_alive), order, name = secret->name, done = std::move(done)](
            const Result<QString, SecretError> &password) {
            if (alive.expired())
                return;
            if (!password)
                return done(withoutSecret(password.error(), name));
            // It may have been changed since, and then the next beat asks for it anew.
            sendWith(*password, order, [this, name, done](const DeliveryOutcome &outcome) {
                if (outcome.trouble == DeliveryTrouble::LoginRefused)
                    m_secrets.invalidate(name);
                done(outcome);
            });
        });
}

void HttpBeatSender::sendWith(const QString &password, const BeatOrder &order, const Done &done)
{
    m_transfers.start(
        transferOf(order, password), [alive = std::weak_ptr(m_alive), done](const TransferAnswer &answer) {
            if (!alive.expired())
                done(answer.outcome);
        });
}

} // namespace vigia
