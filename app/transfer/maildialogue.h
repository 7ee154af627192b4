// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace vigia {

//! What a mail server said, and to what: libcurl alone tells only the last code. Keeps no secret.
class MailDialogue
{
public:
    enum class Step { Greeting, Hello, StartTls, Login, Sender, Recipient, Data, Message, Farewell };

    struct Reply {
        Step step = Step::Greeting;
        int code = 0;
        QByteArray words; //!< of the server, at most 1 KiB
        QByteArray recipient; //!< Step::Recipient
    };

    void sent(QByteArrayView command); //!< as libcurl reports it
    void received(QByteArrayView text); //!< one or several lines
    void messageEnds(); //!< from now on the server may have taken it

    bool mayHaveArrived() const { return m_messageEnded; }
    //! True after the verdict or the farewell: nothing that the server still says matters.
    bool isOver() const { return m_verdict || m_step == Step::Farewell; }
    //! The answer to the message itself.
    const std::optional<Reply> &verdict() const { return m_verdict; }
    //! The last no that nothing better followed, without those to recipients.
    const std::optional<Reply> &refusal() const { return m_refusal; }
    const std::vector<Reply> &refusedRecipients() const { return m_refused; }

private:
    void receivedLine(QByteArrayView line);
    void replied(const Reply &reply);

    Step m_step = Step::Greeting;
    QByteArray m_recipient;
    QByteArray m_words;
    bool m_messageEnded = false;
    std::optional<Reply> m_verdict;
    std::optional<Reply> m_refusal;
    std::vector<Reply> m_refused;
};

} // namespace vigia
