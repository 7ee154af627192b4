// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferjob.h"

#include "curltrouble.h"
#include "watchedsockets.h"

#include <QFileInfo>

namespace vigia {

namespace {

int askedWhetherToStop(void *stopping, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<const std::atomic<bool> *>(stopping) ? 1 : 0;
}

} // namespace

TransferJob::TransferJob(TransferId id)
    : m_id(id)
    , m_easy(curl_easy_init())
{
    if (!m_easy)
        throw std::bad_alloc();
    set(CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy(), CURLOPT_ERRORBUFFER, m_errorText.data());
    // One connection for one transfer: no trust, login or half-dead socket passes from one to the next.
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    // A name service that hangs must not hold up the thread when the transfer is given up.
    set(CURLOPT_QUICK_EXIT, 1L);
}

void TransferJob::startOn(WatchedSockets &sockets, const std::atomic<bool> &stopping)
{
    m_sockets = &sockets;
    m_stopping = &stopping;
    sockets.watch(easy());
    curl_easy_setopt(easy(), CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&stopping));
    curl_easy_setopt(easy(), CURLOPT_XFERINFOFUNCTION, &askedWhetherToStop);
    set(CURLOPT_NOPROGRESS, 0L);
}

void TransferJob::set(CURLoption option, const QByteArray &text)
{
    curl_easy_setopt(easy(), option, text.constData());
}

void TransferJob::set(CURLoption option, long number)
{
    curl_easy_setopt(easy(), option, number);
}

void TransferJob::setCertificateRules(const QString &caFile)
{
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2)); // or newer
    // Schannel fails without it when a list of revoked certificates cannot be reached.
    set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_REVOKE_BEST_EFFORT));
    if (caFile.isEmpty())
        return;
    if (!QFileInfo(caFile).isReadable())
        return object(DeliveryTrouble::BadSetting, caFile);
    set(CURLOPT_CAINFO, caFile.toUtf8());
    curl_easy_setopt(easy(), CURLOPT_CAPATH, static_cast<char *>(nullptr)); // instead of the system's, not beside them
}

void TransferJob::setDeadlines(Duration connecting, Duration whole)
{
    set(CURLOPT_CONNECTTIMEOUT_MS, long(connecting.count()));
    set(CURLOPT_TIMEOUT_MS, long(whole.count()));
}

void TransferJob::object(DeliveryTrouble trouble, const QString &detail)
{
    // What is wrong with a setting stays wrong, but a file may come back.
    using Fate = DeliveryOutcome::Fate;
    const Fate fate = trouble == DeliveryTrouble::BadSetting ? Fate::NotSent : Fate::Refused;
    if (!m_objection)
        m_objection =
            TransferAnswer{{.fate = fate, .trouble = trouble, .detail = m_mask.words(detail.toUtf8())}, {}, {}};
}

DeliveryOutcome TransferJob::explained(CURLcode result, bool mayHaveArrived) const
{
    DeliveryOutcome outcome;
    outcome.fate = mayHaveArrived ? DeliveryOutcome::Fate::Uncertain : DeliveryOutcome::Fate::NotSent;
    const bool givenUp = result == CURLE_ABORTED_BY_CALLBACK || (m_stopping && *m_stopping);
    outcome.trouble = givenUp ? DeliveryTrouble::OwnFault : troubleOf(result);
    if (!givenUp) {
        const QByteArray words(m_errorText.data());
        outcome.detail = m_mask.words(words.isEmpty() ? QByteArray(curl_easy_strerror(result)) : words);
    }
    return outcome;
}

} // namespace vigia
