// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maildialogue.h"
#include "mailtransfer.h"
#include "transferjob.h"

namespace vigia {

//! One mail under way, over SMTP (RFC 5321): what of the dialogue is overheard says to whom it is still owed.
class MailJob final : public TransferJob
{
public:
    MailJob(TransferId id, const MailTransfer &transfer);

    TransferAnswer answer(CURLcode result) override;

private:
    void setServer(const MailTransfer &transfer);
    void setLogin(const MailTransfer &transfer);
    void setEnvelope(const MailTransfer &transfer);
    void setMessage(const QByteArray &message);

    DeliveryOutcome outcomeOf(const MailDialogue::Reply &refusal) const;
    std::vector<RefusedRecipient> refused() const;

    static size_t given(char *to, size_t size, size_t count, void *self);
    static int overheard(CURL *, curl_infotype type, char *text, size_t size, void *self);

    MailDialogue m_dialogue;
    QByteArray m_message;
    qsizetype m_given = 0;
    std::size_t m_recipientCount = 0;
    CurlLines m_recipients;
};

} // namespace vigia
