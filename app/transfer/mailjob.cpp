// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailjob.h"

#include "domain/mailaddress.h"
#include "domain/loopback.h"
#include "watchedsockets.h"

#include <QUrl>

#include <algorithm>
#include <cstring>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;
using Security = MailAccount::Security;
using Step = MailDialogue::Step;

constexpr qsizetype mostInLine = 998; // RFC 5322, 2.1.1

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

//! CR and LF only together, lines short, no NUL: nothing that a server could take for the end of the message.
bool isWellFormed(QByteArrayView message)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message[i];
        if (c == '\r') {
            if (i + 1 == message.size() || message[i + 1] != '\n')
                return false;
            ++i;
            length = 0;
            continue;
        }
        if (c == '\n' || c == '\0' || ++length > mostInLine)
            return false;
    }
    return !message.isEmpty();
}

} // namespace

MailJob::MailJob(TransferId id, const MailTransfer &transfer)
    : TransferJob(id)
{
    m_mask.hide(transfer.password.toUtf8());
    if (!transfer.password.isEmpty()) // as AUTH PLAIN says it
        m_mask.hide('\0' + transfer.user.toUtf8() + '\0' + transfer.password.toUtf8());
    setServer(transfer);
    setLogin(transfer);
    setEnvelope(transfer);
    setMessage(transfer.message);
    setDeadlines(transfer.timeout / 3, transfer.timeout);
    // libcurl's own patience, which its farewell ends by; in whole seconds.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, long(transfer.timeout.count() / 1000)));
    // All commands and replies pass here: this is how it is known who was refused and whether the end was said.
    curl_easy_setopt(easy(), CURLOPT_DEBUGFUNCTION, &MailJob::overheard);
    curl_easy_setopt(easy(), CURLOPT_DEBUGDATA, this);
    set(CURLOPT_VERBOSE, 1L);
}

void MailJob::setServer(const MailTransfer &transfer)
{
    QUrl url;
    url.setScheme(transfer.security == Security::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(transfer.host);
    url.setPort(transfer.port);
    if (!url.isValid() || url.host().isEmpty() || transfer.port < 1 || transfer.port > 65535)
        return object(DeliveryTrouble::BadSetting, transfer.host);
    url.setPath(u'/' + QString::fromLatin1(isHostName(transfer.clientName) ? transfer.clientName : "localhost"));
    set(CURLOPT_URL, url.toEncoded());
    set(CURLOPT_PROTOCOLS_STR, QByteArrayLiteral("smtp,smtps"));
    set(CURLOPT_PROXY, QByteArrayLiteral("")); // the environment's is for HTTP
    set(CURLOPT_USE_SSL, long(transfer.security == Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    setCertificateRules(transfer.caFile);
}

void MailJob::setLogin(const MailTransfer &transfer)
{
    if (transfer.user.isEmpty())
        return;
    if (hasControls(transfer.user) || transfer.password.contains(QChar(u'\0')))
        return object(DeliveryTrouble::BadSetting, transfer.user);
    if (transfer.security == Security::None && !isLoopback(transfer.host))
        return object(DeliveryTrouble::TlsNotOffered, transfer.host);
    set(CURLOPT_USERNAME, transfer.user.toUtf8());
    set(CURLOPT_PASSWORD, transfer.password.toUtf8());
    set(CURLOPT_LOGIN_OPTIONS, QByteArrayLiteral("AUTH=PLAIN;AUTH=LOGIN"));
}

void MailJob::setEnvelope(const MailTransfer &transfer)
{
    if (!isPlainMailAddress(transfer.sender))
        return object(DeliveryTrouble::BadSetting, QString::fromUtf8(transfer.sender));
    set(CURLOPT_MAIL_FROM, '<' + transfer.sender + '>');
    for (const QByteArray &recipient : transfer.recipients) {
        if (!isPlainMailAddress(recipient))
            return object(DeliveryTrouble::BadSetting, QString::fromUtf8(recipient));
        m_recipients.append('<' + recipient + '>');
    }
    m_recipientCount = transfer.recipients.size();
    if (m_recipientCount == 0)
        return object(DeliveryTrouble::BadSetting, {});
    curl_easy_setopt(easy(), CURLOPT_MAIL_RCPT, m_recipients.get());
#if LIBCURL_VERSION_NUM >= 0x080200
    set(CURLOPT_MAIL_RCPT_ALLOWFAILS, 1L);
#else
    set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
#endif
}

void MailJob::setMessage(const QByteArray &message)
{
    if (!isWellFormed(message))
        return object(DeliveryTrouble::OwnFault, QStringLiteral("RFC 5322"));
    m_message = message;
    set(CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy(), CURLOPT_READFUNCTION, &MailJob::given);
    curl_easy_setopt(easy(), CURLOPT_READDATA, this);
    curl_easy_setopt(easy(), CURLOPT_INFILESIZE_LARGE, curl_off_t(m_message.size()));
}

TransferAnswer MailJob::answer(CURLcode result)
{
    TransferAnswer answer;
    answer.refused = refused();
    const auto &verdict = m_dialogue.verdict();
    if (verdict && verdict->code < 300) {
        answer.outcome = {.fate = Fate::Accepted, .code = verdict->code, .detail = m_mask.words(verdict->words)};
        return answer;
    }
    const bool allRefused = !answer.refused.empty() && answer.refused.size() >= m_recipientCount;
    if (allRefused && !m_dialogue.mayHaveArrived()) {
        // One that may be taken later decides.
        const auto later = std::ranges::find_if(answer.refused, [](const auto &one) { return one.code < 500; });
        const bool forGood = later == answer.refused.end();
        const RefusedRecipient &decisive = forGood ? answer.refused.front() : *later;
        answer.outcome = {.fate = forGood ? Fate::Refused : Fate::NotSent,
            .trouble = DeliveryTrouble::RecipientRefused,
            .code = decisive.code,
            .detail = m_mask.words(decisive.address + ": " + decisive.words.toUtf8())};
    } else if (m_dialogue.refusal() && (verdict || !m_dialogue.mayHaveArrived())) {
        answer.outcome = outcomeOf(*m_dialogue.refusal());
    } else {
        answer.outcome = explained(result, m_dialogue.mayHaveArrived());
        if (result == CURLE_LOGIN_DENIED)
            answer.outcome.fate = Fate::Refused;
    }
    return answer;
}

DeliveryOutcome MailJob::outcomeOf(const MailDialogue::Reply &refusal) const
{
    const bool forGood = refusal.code >= 500;
    DeliveryOutcome outcome{.fate = forGood ? Fate::Refused : Fate::NotSent,
        .trouble = forGood ? DeliveryTrouble::Rejected : DeliveryTrouble::NotNow,
        .code = refusal.code,
        .detail = m_mask.words(refusal.words)};
    switch (refusal.step) {
    case Step::Greeting:
    case Step::Hello:
        outcome.fate = Fate::NotSent; // who is not welcome here, from this network, may be from another
        break;
    case Step::StartTls:
        outcome.fate = Fate::NotSent;
        outcome.trouble = DeliveryTrouble::TlsNotOffered;
        break;
    case Step::Login:
        if (forGood)
            outcome.trouble = DeliveryTrouble::LoginRefused;
        break;
    case Step::Sender:
        if (refusal.code == 530 || refusal.code == 535)
            outcome.trouble = DeliveryTrouble::LoginRefused;
        else if (forGood && refusal.code != 552)
            outcome.trouble = DeliveryTrouble::SenderRefused;
        break;
    case Step::Recipient:
    case Step::Data:
    case Step::Message:
    case Step::Farewell:
        break;
    }
    return outcome;
}

std::vector<RefusedRecipient> MailJob::refused() const
{
    std::vector<RefusedRecipient> all;
    for (const MailDialogue::Reply &reply : m_dialogue.refusedRecipients())
        all.push_back({reply.recipient, reply.code, m_mask.words(reply.words)});
    return all;
}

size_t MailJob::given(char *to, size_t size, size_t count, void *self)
{
    auto &job = *static_cast<MailJob *>(self);
    const qsizetype next = std::min(qsizetype(size * count), job.m_message.size() - job.m_given);
    if (next > 0)
        std::memcpy(to, job.m_message.constData() + job.m_given, std::size_t(next));
    job.m_given += next;
    // libcurl need not ask again for what it knows the size of.
    if (job.m_given == job.m_message.size())
        job.m_dialogue.messageEnds();
    return std::size_t(next);
}

int MailJob::overheard(CURL *, curl_infotype type, char *text, size_t size, void *self)
{
    auto &job = *static_cast<MailJob *>(self);
    if (type == CURLINFO_HEADER_OUT)
        job.m_dialogue.sent(QByteArrayView(text, qsizetype(size)));
    else if (type == CURLINFO_HEADER_IN)
        job.m_dialogue.received(QByteArrayView(text, qsizetype(size)));
    // The farewell's answer tells nothing, and libcurl would wait for it.
    if (job.m_dialogue.isOver() && job.sockets())
        job.sockets()->endReading();
    return 0;
}

} // namespace vigia
