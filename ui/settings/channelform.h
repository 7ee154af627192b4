// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "exchange/configerror.h"
#include "exchange/node.h"
#include "settings/takennames.h"

#include <map>
#include <optional>
#include <set>

namespace vigia {

//! A channel as a person edits it. What it holds of other kinds is kept while they look around among them.
class ChannelForm
{
public:
    enum class Kind { Email, Telegram, Webhook, Program };
    enum class Part {
        Name,
        Account, //!< Email
        To, //!< Email; commas between the addresses
        Token, //!< Telegram; name of the bot's token; empty: one that is free
        Chat, //!< Telegram
        Topic, //!< Telegram
        Api, //!< Telegram; empty: Telegram's own
        Proxy, //!< Telegram, Webhook; empty: automatic
        Url, //!< Webhook, where the address is no secret
        UrlSecret, //!< Webhook, where it is; empty: a name that is free
        Headers, //!< Webhook; one to a line
        Ca, //!< Webhook; a file
        Program, //!< Command
        Arguments, //!< Command; one to a line
        Timeout, //!< Command
    };

    //! \a taken may have its own names in it.
    explicit ChannelForm(const std::optional<ChannelDefinition> &channel = {}, const TakenNames &taken = {});

    bool urlIsSecret = false;
    bool mayRun = false; //!< the person allows just this program with just these arguments
    std::set<News> tell = usualNews();
    QString language; //!< empty: this computer's

    Kind kind() const { return m_kind; }
    //! What it tells follows, unless it was chosen otherwise.
    void setKind(Kind changed);
    QString text(Part part) const { return m_texts.at(part); }
    void setText(Part part, const QString &text);
    //! The name under which the token or the address is kept; empty where there is none.
    QString secretName() const;

    ConfigErrors errors(Part part) const;
    //! Absent while it is not valid.
    std::optional<ChannelDefinition> channel() const;
    //! Whatever the chat is: to ask which there are.
    std::optional<ChannelDefinition> channelForAnyChat() const;

    friend bool operator==(const ChannelForm &, const ChannelForm &) = default;

private:
    Node node() const;
    std::vector<NodeMember> emailMembers() const;
    std::vector<NodeMember> telegramMembers() const;
    std::vector<NodeMember> webhookMembers() const;
    std::vector<NodeMember> commandMembers() const;
    void add(std::vector<NodeMember> &members, Part part) const;
    ConfigErrors allErrors() const;

    Kind m_kind = Kind::Email;
    std::map<Part, QString> m_texts;
    TakenNames m_taken;
};

} // namespace vigia
