// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/channelspage.h"

#include "settings/channeleditor.h"
#include "settings/channelwords.h"

#include "look/messagebox.h"
#include "wording/deliverywords.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QMessageBox>

namespace vigia {

ChannelsPage::ChannelsPage(Facade &facade, ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent)
    : ListPage(tr("Channels"), tr("The ways to tell people. Monitors, groups and the defaults say which they use."),
        tr("There are no channels yet."), parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_test(addVerb(tr("Send &test")))
    , m_allow(addVerb(tr("A&llow…")))
    , m_outcome(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
{
    m_outcome->setAccessibleName(tr("What came of the test"));
    m_outcome->hide();
    column().addWidget(m_outcome);
    connect(this, &ListPage::addRequested, this, [this] { open(QString()); });
    connect(this, &ListPage::editRequested, this, &ChannelsPage::open);
    connect(this, &ListPage::deleteRequested, this, [this](const QString &name) {
        m_profile.change(
            channelRemoval(m_profile.configuration(), name), this, [this](const QString &why) { setProblem(why); });
    });
    connect(this, &ListPage::currentChanged, this, &ChannelsPage::followChannel);
    connect(m_test, &QPushButton::clicked, this, &ChannelsPage::sendTest);
    connect(m_allow, &QPushButton::clicked, this, &ChannelsPage::askForConsent);
    connect(&m_profile, &ProfileSettings::changed, this, &ChannelsPage::display);
    connect(&facade, &Facade::healthChanged, this, &ChannelsPage::takeHealth);
    m_profile.ask(command::GetStatus(), this, [this](const Answer &answer) {
        if (const auto *status = answer ? std::get_if<StatusView>(&*answer) : nullptr)
            takeHealth(status->health);
    });
    display();
}

//! As on the page of the accounts.
void ChannelsPage::showEvent(QShowEvent *event)
{
    m_secrets.refresh();
    ListPage::showEvent(event);
}

void ChannelsPage::takeHealth(const HealthView &health)
{
    if (m_views == health.channels)
        return;
    m_views = health.channels;
    display();
}

QString ChannelsPage::standingOf(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &ChannelView::channel);
    return found == m_views.end() ? QString() : ChannelWords::standing(*found, m_profile.language());
}

ListPage::Entry ChannelsPage::entryOf(const ChannelDefinition &channel) const
{
    const auto *command = std::get_if<CommandWay>(&channel.way);
    QStringList lines{ChannelWords::summary(channel)};
    if (command && !command->consented)
        lines += tr("Does nothing: nobody has allowed this program to run yet");
    else if (const QString standing = standingOf(channel.name); !standing.isEmpty())
        lines += standing;
    if (useOf(m_profile.configuration(), channel.name).isNone())
        lines += tr("Used by nobody yet: choose it under “Alerts and note” of a monitor, a group or the defaults");
    return {channel.name, lines.join(u'\n')};
}

void ChannelsPage::display()
{
    const QString desktop = QStringLiteral("desktop");
    QStringList lines{tr("Messages on this desktop; always there")};
    if (const QString standing = standingOf(desktop); !standing.isEmpty())
        lines += standing;
    std::vector<Entry> entries{{desktop, lines.join(u'\n'), channelText(desktop, m_profile.language()), true}};
    for (const ChannelDefinition &channel : m_profile.configuration().channels) {
        if (!std::holds_alternative<SoundSettings>(channel.way)) // has a page of its own
            entries.push_back(entryOf(channel));
    }
    setEntries(entries);
    setProblem(m_profile.failure());
}

const CommandWay *ChannelsPage::commandOf(const QString &name) const
{
    const ChannelDefinition *channel = m_profile.configuration().channel(name);
    return channel ? std::get_if<CommandWay>(&channel->way) : nullptr;
}

void ChannelsPage::followChannel()
{
    const CommandWay *command = commandOf(currentName());
    const bool waits = command && !command->consented;
    m_allow->setVisible(waits);
    m_test->setEnabled(!currentName().isEmpty() && !waits);
}

ListPage::Question ChannelsPage::deletionOf(const QString &name) const
{
    Question question = ListPage::deletionOf(name);
    const ChannelUse use = useOf(m_profile.configuration(), name);
    if (!use.isNone()) {
        question.words = tr("It is used by: %1. It is taken out there, too; who names no other channel then has what "
                            "the group, the defaults or Vigia itself says.")
                             .arg(ChannelWords::users(use, m_profile.language()));
    }
    return question;
}

void ChannelsPage::open(const QString &name)
{
    const ChannelDefinition *channel = m_profile.configuration().channel(name);
    if (!channel && !name.isEmpty())
        return;
    auto *editor = new ChannelEditor(channel ? std::optional(*channel) : std::nullopt, m_profile, m_secrets, window());
    connect(editor, &ChannelEditor::saveRequested, editor,
        [editor, name, &profile = m_profile, &secrets = m_secrets](
            const ChannelDefinition &changed, const KeptSecrets::Typed &typed) {
            secrets.keep(typed, editor, [editor, name, changed, &profile](const QString &why) {
                if (!why.isEmpty())
                    return editor->finish(why);
                save(profile, name, changed, editor, [editor](const QString &whyNot) { editor->finish(whyNot); });
            });
        });
    editor->show();
}

//! Consent is no part of a channel's document: it is given by itself.
void ChannelsPage::save(ProfileSettings &profile, const QString &before, const ChannelDefinition &channel,
    QObject *context, ProfileSettings::Done done)
{
    profile.change(channelEdit(before, channel), context,
        [&profile, channel, context, done = std::move(done)](const QString &why) {
            const auto *command = std::get_if<CommandWay>(&channel.way);
            if (!why.isEmpty() || !command || !command->consented)
                return done(why);
            profile.ask(command::Consent{channel.name, command->program, command->arguments}, context,
                [&profile, done](const Answer &answer) { done(profile.whyNot(answer)); });
        });
}

void ChannelsPage::sendTest()
{
    m_outcome->setRole(Role::SecondaryText);
    m_outcome->say(tr("Sending…"));
    const QString name = currentName();
    m_profile.ask(command::TestChannel{name}, this, [this, name](const Answer &answer) {
        const auto *outcome = answer ? std::get_if<DeliveryOutcome>(&*answer) : nullptr;
        const bool arrived = outcome && outcome->fate == DeliveryOutcome::Fate::Accepted;
        m_outcome->setRole(arrived ? Role::SecondaryText : Role::Down);
        const QString words = outcome ? outcomeText(*outcome, m_profile.language()) : m_profile.whyNot(answer);
        const QString sent = tr("Sent. Look whether it arrives.");
        const bool isAllWell = arrived && outcome->trouble == DeliveryTrouble::None;
        m_outcome->say(QStringLiteral("%1: %2").arg(visibleText(channelText(name, m_profile.language()), 80),
            isAllWell     ? sent
                : arrived ? QStringLiteral("%1 %2").arg(sent, words)
                          : words));
    });
}

void ChannelsPage::askForConsent()
{
    const QString name = currentName();
    const CommandWay *command = commandOf(name);
    if (!command)
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, window()->windowTitle(),
        tr("Allow “%1” to run this program?").arg(visibleText(name, 80)), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("consentQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList line = QStringList{command->program} + command->arguments;
    question->setInformativeText(visibleText(line.join(u' '), 1000) + QStringLiteral("\n\n")
        + tr(
            "It is run at each alert, as this Vigia's user. Another program or other arguments are asked about anew."));
    const QPushButton *yes = question->addButton(tr("&Allow"), QMessageBox::AcceptRole);
    QPushButton *no = question->addButton(tr("&Do not allow"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(question, &QMessageBox::buttonClicked, this,
        [this, yes, shown = command::Consent{name, command->program, command->arguments}](
            const QAbstractButton *chosen) {
            if (chosen == yes)
                m_profile.ask(shown, this, [this](const Answer &answer) { setProblem(m_profile.whyNot(answer)); });
        });
    openWide(*question);
}

} // namespace vigia
