// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/chatfinder.h"

#include "settings/channelwords.h"

#include "wording/deliverywords.h"
#include "wording/visibletext.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr int shownChats = 4; //!< the rest is scrolled to

} // namespace

ChatFinder::ChatFinder(ProfileSettings &profile, Draft draft, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_draft(std::move(draft))
    , m_button(new QPushButton(tr("F&ind chat"), this))
    , m_words(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_list(new QListWidget(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(row);
    layout->addWidget(m_list);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setText(tr("Write something to your bot, or in a group it is in; then press this."));
    m_list->setAccessibleName(tr("Chats found"));
    m_list->hide();
    connect(m_button, &QPushButton::clicked, this, &ChatFinder::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosenRow) {
        if (chosenRow >= 0 && chosenRow < static_cast<int>(m_chats.size()))
            Q_EMIT chosen(m_chats[static_cast<std::size_t>(chosenRow)]);
    });
}

void ChatFinder::follow()
{
    m_button->setEnabled(!m_asking && m_draft());
}

void ChatFinder::find()
{
    const auto draft = m_draft();
    if (!draft)
        return;
    m_asking = true;
    m_list->hide();
    m_words->setRole(Role::SecondaryText);
    m_words->setText(tr("Asking the bot…"));
    follow();
    m_profile.ask(command::FindChats{*draft}, this, [this](const Answer &answer) {
        m_asking = false;
        follow();
        take(answer);
    });
}

void ChatFinder::take(const Answer &answer)
{
    const auto *found = answer ? std::get_if<FoundChats>(&*answer) : nullptr;
    const bool asked = found && found->outcome.fate == DeliveryOutcome::Fate::Accepted
        && found->hindrance == FoundChats::Hindrance::None;
    m_words->setRole(asked ? Role::Text : Role::Down);
    if (!found)
        return m_words->setText(m_profile.whyNot(answer));
    switch (found->hindrance) {
    case FoundChats::Hindrance::Webhook:
        return m_words->setText(tr("What is written to this bot goes to an address that it was given, so its chats "
                                   "cannot be found here. Take its webhook away, or type the number of the chat."));
    case FoundChats::Hindrance::OtherReader:
        return m_words->setText(tr("Another program reads what is written to this bot. End it for as long as this "
                                   "takes, or type the number of the chat."));
    case FoundChats::Hindrance::None:
        break;
    }
    if (asked)
        show(*found);
    else
        m_words->setText(outcomeText(found->outcome, m_profile.language()));
}

void ChatFinder::show(const FoundChats &found)
{
    m_chats.clear(); // emptying the list chooses nothing
    m_list->clear();
    const QString link = QStringLiteral("https://t.me/") + visibleText(found.botUser, 64);
    if (found.chats.empty()) {
        m_words->setText(tr("Nobody has written to %1 lately. Open %2, write something there, and press this again.")
                             .arg(visibleText(found.botName, 80), link));
        return;
    }
    for (const TelegramChat &chat : found.chats)
        m_list->addItem(ChannelWords::chat(chat));
    m_chats = found.chats;
    m_words->setText(tr("%1 was written to here. Choose who is told:").arg(visibleText(found.botName, 80)));
    const int rows = std::min<int>(shownChats, m_list->count());
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth() + space::tiny);
    m_list->show();
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace vigia
