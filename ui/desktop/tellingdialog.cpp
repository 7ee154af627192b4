// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tellingdialog.h"

#include "domain/untilmorning.h"
#include "exchange/entitydocuments.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "wording/errorwords.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"

#include <QDialogButtonBox>
#include <QPointer>

namespace vigia {

namespace {

constexpr int comfortableWidth = 440;

QDateTime localTime(UtcTime moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

std::vector<ChannelDefinition> channelsOf(const ConfigurationView &view)
{
    std::vector<ChannelDefinition> channels;
    for (const QByteArray &document : view.channels) {
        if (auto channel = channelFromDocument(document))
            channels.push_back(std::move(*channel));
    }
    return channels;
}

} // namespace

TellingDialog::TellingDialog(const DeskWorld &world, const Words &words)
    : m_world(world)
    , m_form(new QFormLayout)
    , m_channels(new QComboBox(this))
    , m_problem(new RoleLabel(Role::Down, TextSize::Body, this))
    , m_act(new QPushButton(words.act, this))
{
    setWindowTitle(vigia::windowTitle(words.title));
    auto *explanation = new RoleLabel(Role::Text, TextSize::Body, this);
    explanation->say(words.explanation);
    m_channels->setObjectName(QStringLiteral("channel"));
    m_channels->setAccessibleName(QString(words.channel).remove(QLatin1Char('&')));
    QLabel *title = plainLabel(words.channel, this);
    title->setBuddy(m_channels);
    m_form->addRow(title, m_channels);
    m_act->setObjectName(QStringLiteral("act"));
    m_act->setDefault(true);
    m_problem->say({});
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_act, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TellingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(explanation);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(comfortableWidth);
    askForChannels();
}

void TellingDialog::askForChannels()
{
    m_world.facade.execute(command::GetConfiguration{}, [self = QPointer(this)](const Answer &answer) {
        if (self)
            self->takeConfiguration(answer);
    });
}

void TellingDialog::takeConfiguration(const Answer &answer)
{
    if (!answer)
        return m_problem->say(errorText(answer.error(), m_world.speech.language()));
    const auto *view = std::get_if<ConfigurationView>(&*answer);
    channelsCame(view ? channelsOf(*view) : std::vector<ChannelDefinition>());
}

void TellingDialog::offer(const QString &channel)
{
    m_channels->addItem(channelText(channel, m_world.speech.language()), channel);
}

void TellingDialog::setHindrance(const QString &why)
{
    m_problem->say(why);
    m_act->setEnabled(why.isEmpty());
}

void TellingDialog::accept()
{
    m_act->setEnabled(false);
    m_world.facade.execute(command(), [self = QPointer(this)](const Answer &answer) {
        if (!self)
            return;
        if (answer)
            return self->done(QDialog::Accepted);
        self->m_problem->say(errorText(answer.error(), self->m_world.speech.language()));
        self->m_act->setEnabled(true);
    });
}

DrillDialog::DrillDialog(const DeskWorld &world)
    : TellingDialog(world,
        {tr("Fire drill"),
            tr("A simulated outage goes the whole way: the alarm sounds, its window opens, and the channels tell it. "
               "Every message says that it is a drill. It ends a few seconds after it is acknowledged, at the latest "
               "after five minutes."),
            tr("&Tell"), tr("&Start the drill")})
{
    channels().addItem(tr("by sound, on the desktop and on every channel"), QString());
}

Command DrillDialog::command() const
{
    return command::Drill{channel()};
}

void DrillDialog::channelsCame(const std::vector<ChannelDefinition> &known)
{
    for (const ChannelDefinition &channel : known)
        offer(channel.name);
}

AwayDialog::AwayDialog(const DeskWorld &world)
    : TellingDialog(world,
        {tr("Away"),
            tr("Until then messages go to a colleague's channel instead. What is set for this computer stays as it is: "
               "its sound and the messages on its desktop."),
            tr("&Messages go to"), tr("I am &away")})
    , m_until(new QDateTimeEdit(this))
    , m_left(new RoleLabel(Role::SecondaryText, TextSize::Small, this))
{
    const UtcTime now = world.clock.utc();
    m_until->setObjectName(QStringLiteral("until"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(dateTimePattern(world.speech.language()));
    m_until->setDateTime(localTime(now + untilTomorrowMorning(now)));
    m_until->setAccessibleName(QString(tr("&Until")).remove(QLatin1Char('&')));
    auto *until = new QVBoxLayout;
    until->setSpacing(space::tiny);
    until->addWidget(m_until);
    until->addWidget(m_left);
    QLabel *title = plainLabel(tr("&Until"), this);
    title->setBuddy(m_until);
    form().insertRow(0, title, until);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &AwayDialog::consider);
    consider();
}

Command AwayDialog::command() const
{
    return command::SetAway{channel(), left()};
}

void AwayDialog::channelsCame(const std::vector<ChannelDefinition> &known)
{
    for (const ChannelDefinition &channel : known) {
        if (!std::holds_alternative<SoundSettings>(channel.way))
            offer(channel.name);
    }
    m_hasChannels = channels().count() > 0;
    const auto &away = world().scene.health().away;
    if (const int chosen = away ? channels().findData(away->channel) : -1; chosen >= 0)
        channels().setCurrentIndex(chosen);
    consider();
}

Duration AwayDialog::left() const
{
    return UtcTime(Duration(m_until->dateTime().toMSecsSinceEpoch())) - world().clock.utc();
}

void AwayDialog::consider()
{
    const bool isPast = left() <= Duration::zero();
    m_left->say(isPast ? QString() : tr("in %1").arg(durationText(left(), world().speech.language())));
    if (!m_hasChannels)
        setHindrance(tr("No channel is set up that could be told instead."));
    else if (isPast)
        setHindrance(tr("That time is over."));
    else
        setHindrance({});
}

} // namespace vigia
