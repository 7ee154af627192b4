// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httptransfer.h"
#include "transferjob.h"

namespace vigia {

class HttpJob final : public TransferJob
{
public:
    HttpJob(TransferId id, const HttpTransfer &transfer);

    TransferAnswer answer(CURLcode result) override;

private:
    void setTarget(const HttpTransfer &transfer);
    void setRequest(const HttpTransfer &transfer);
    void setProxy(const HttpTransfer &transfer);

    void hideLogin(const QUrl &url);
    DeliveryOutcome outcomeOf(int status, const QByteArray &maskedBody) const;

    static int aboutToAsk(void *self, char *, char *, int, int);
    static size_t headerCame(char *text, size_t size, size_t count, void *self);
    static size_t bodyCame(char *bytes, size_t size, size_t count, void *self);

    CurlLines m_headers;
    QByteArray m_requestBody;
    bool m_asked = false; //!< the request may have left
    qsizetype m_headerBytes = 0;
    QByteArray m_retryAfter;
    QByteArray m_date; //!< the server's clock
    QByteArray m_body;
    const qsizetype m_mostBody;
};

} // namespace vigia
