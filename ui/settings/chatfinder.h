// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profilesettings.h"

#include "editor/rolelabel.h"

class QListWidget;
class QPushButton;

namespace vigia {

//! Asks a Telegram bot in which chats it was written to, and lets a person choose one: nobody has to know its number.
class ChatFinder final : public QWidget
{
    Q_OBJECT

public:
    using Draft = std::function<std::optional<command::ChannelDraft>()>;

    //! \a draft: whom to ask; absent while there is nobody.
    ChatFinder(ProfileSettings &profile, Draft draft, QWidget *parent);

    //! The draft changed.
    void follow();

Q_SIGNALS:
    void chosen(const vigia::TelegramChat &chat);

private:
    void find();
    void take(const Answer &answer);
    void show(const FoundChats &found);

    ProfileSettings &m_profile;
    Draft m_draft;
    bool m_asking = false;
    std::vector<TelegramChat> m_chats;
    QPushButton *m_button;
    RoleLabel *m_words;
    QListWidget *m_list;
};

} // namespace vigia
