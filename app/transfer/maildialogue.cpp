// SPDX-License-Identifier: GPL-3.0-or-later
#include "maildialogue.h"

namespace vigia {

namespace {

constexpr qsizetype mostWords = 1024;

struct Command {
    const char *start;
    MailDialogue::Step step;
};

constexpr Command commands[] = {
    {"EHLO", MailDialogue::Step::Hello},
    {"HELO", MailDialogue::Step::Hello},
    {"STARTTLS", MailDialogue::Step::StartTls},
    {"AUTH ", MailDialogue::Step::Login},
    {"MAIL FROM:", MailDialogue::Step::Sender},
    {"RCPT TO:", MailDialogue::Step::Recipient},
    {"DATA", MailDialogue::Step::Data},
    {"QUIT", MailDialogue::Step::Farewell},
};

QByteArray addressIn(QByteArrayView command)
{
    const qsizetype from = command.indexOf('<');
    const qsizetype to = command.indexOf('>');
    return from < 0 || to < from ? QByteArray() : command.sliced(from + 1, to - from - 1).toByteArray();
}

} // namespace

void MailDialogue::sent(QByteArrayView command)
{
    if (m_step == Step::Login && !command.startsWith("AUTH ") && !command.startsWith("MAIL FROM:")
        && !command.startsWith("QUIT"))
        return; // what follows AUTH is the secret
    for (const Command &known : commands) {
        if (command.startsWith(known.start)) {
            m_step = known.step;
            m_recipient = m_step == Step::Recipient ? addressIn(command) : QByteArray();
            m_words.clear();
            return;
        }
    }
}

void MailDialogue::received(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        receivedLine(text.first(end < 0 ? text.size() : end));
        text = text.sliced(end < 0 ? text.size() : end + 1);
    }
}

void MailDialogue::messageEnds()
{
    m_step = Step::Message;
    m_messageEnded = true;
    m_words.clear();
}

void MailDialogue::receivedLine(QByteArrayView line)
{
    bool isNumber = false;
    const int code = line.first(std::min<qsizetype>(3, line.size())).toByteArray().toInt(&isNumber);
    if (!isNumber || code < 200 || code > 599)
        return;
    const QByteArray words = line.sliced(std::min<qsizetype>(4, line.size())).toByteArray().trimmed();
    if (m_words.size() + words.size() < mostWords)
        m_words += m_words.isEmpty() ? words : ' ' + words;
    if (line.size() > 3 && line[3] == '-')
        return;
    replied({m_step, code, std::exchange(m_words, {}), m_recipient});
}

void MailDialogue::replied(const Reply &reply)
{
    if (reply.step == Step::Farewell)
        return;
    if (reply.step == Step::Recipient) {
        if (reply.code >= 400)
            m_refused.push_back(reply);
        return;
    }
    if (reply.step == Step::Message)
        m_verdict = reply;
    if (reply.code >= 400)
        m_refusal = reply;
    else
        m_refusal.reset();
}

} // namespace vigia
