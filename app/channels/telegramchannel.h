// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/lifetime.h"
#include "channels/telegramedits.h"
#include "domain/channel.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"

#include <QJsonObject>

namespace vigia {

//! Tells in a Telegram chat, as plain text (https://core.telegram.org/bots/api). The end of an outage answers to the
//! message that told it, and that message says from then on that it is over; of several that are over at once it
//! answers to the first one's, and all of theirs say so. So it is with what somebody acknowledged, which notifies
//! nobody. A message's reference is Telegram's id.
//!
//! A group that has become a supergroup is written to under its new id as long as this object lives; what it accepts
//! says so: BadSetting, with the id as detail.
class TelegramChannel final : public Channel
{
public:
    //! \a secrets, \a transfers and \a timers outlive it.
    TelegramChannel(TelegramWay way, SecretSource &secrets, Transfers &transfers, Timers &timers);

    void send(const Message &message, const std::vector<Earlier> &earlier, Done done) override;

    //! What stands under a message from now on, as `reply_markup`; empty: nothing.
    using Buttons = std::function<QJsonObject(const Message &)>;
    void setButtons(Buttons buttons) { m_buttons = std::move(buttons); }

private:
    struct Attempt;

    void post(const Attempt &attempt, const Done &done, bool mayMove);
    TelegramEdits::Edit editOf(const Earlier &earlier, qint64 id) const;
    void change(const Attempt &attempt);
    void answered(const Attempt &attempt, const TransferAnswer &answer, const Done &done, bool mayMove);

    const TelegramWay m_way;
    SecretSource &m_secrets;
    Transfers &m_transfers;
    QString m_movedTo; //!< chat id; empty: it has not moved
    Buttons m_buttons; //!< absent: nobody would answer a press
    TelegramEdits m_edits;
    const Lifetime m_lifetime;
};

//! At most \a most UTF-16 units of \a text, cut between characters as people see them; what is cut ends in `…`.
QString cutText(const QString &text, qsizetype most);

} // namespace vigia
