// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlhandles.h"
#include "secretmask.h"
#include "transferanswer.h"

#include <array>
#include <atomic>
#include <optional>

namespace vigia {

using TransferId = quint64;
class WatchedSockets;

//! One transfer under way: its easy handle and what came of it so far. Made on the owner's thread,
//! lives and ends on a worker's.
class TransferJob
{
public:
    explicit TransferJob(TransferId id);
    virtual ~TransferJob() = default;
    Q_DISABLE_COPY_MOVE(TransferJob)

    TransferId id() const { return m_id; }
    CURL *easy() const { return m_easy.get(); }
    //! Present: it must not be tried.
    const std::optional<TransferAnswer> &objection() const { return m_objection; }
    //! What came of it, once libcurl is done with it. Also asked for when it was given up in the middle.
    virtual TransferAnswer answer(CURLcode result) = 0;
    //! Before it starts: whose sockets it uses. libcurl asks every so often whether to go on. Both outlive the job.
    void startOn(WatchedSockets &sockets, const std::atomic<bool> &stopping);

protected:
    void set(CURLoption option, const QByteArray &text);
    void set(CURLoption option, long number);
    void setCertificateRules(const QString &caFile);
    void setDeadlines(Duration connecting, Duration whole);
    void object(DeliveryTrouble trouble, const QString &detail);

    //! What \a result means where the server said nothing itself.
    DeliveryOutcome explained(CURLcode result, bool mayHaveArrived) const;
    WatchedSockets *sockets() const { return m_sockets; }

    SecretMask m_mask;

private:
    const TransferId m_id;
    std::array<char, CURL_ERROR_SIZE> m_errorText{}; //!< may hold an address: shown through the mask only
    const std::atomic<bool> *m_stopping = nullptr;
    WatchedSockets *m_sockets = nullptr;
    std::optional<TransferAnswer> m_objection;
    CurlEasy m_easy; //!< last: it ends first
};

} // namespace vigia
