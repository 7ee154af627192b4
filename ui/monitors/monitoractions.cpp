// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/monitoractions.h"

#include "domain/channel.h"
#include "domain/untilmorning.h"
#include "monitors/deletions.h"
#include "wording/errorwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace vigia {

namespace {

using namespace std::chrono_literals;

} // namespace

MonitorActions::MonitorActions(Facade &facade, const MonitorsModel &monitors, const Speech &speech, const Clock &clock,
    const QString &person, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_monitors(monitors)
    , m_speech(speech)
    , m_clock(clock)
    , m_person(person)
    , m_deletions(new Deletions(facade, monitors, this))
{
    make();
    connect(&monitors, &MonitorsModel::standingChanged, this, &MonitorActions::update);
    connect(m_deletions, &Deletions::canUndoChanged, this, &MonitorActions::update);
    connect(m_deletions, &Deletions::refused, this, &MonitorActions::refuse);
    connect(m_deletions, &Deletions::asked, this, &MonitorActions::deletionAsked);
    connect(m_deletions, &Deletions::deleted, this, &MonitorActions::deleted);
    connect(m_deletions, &Deletions::restored, this, &MonitorActions::restored);
    update();
}

MonitorActions::~MonitorActions() = default;

void MonitorActions::make()
{
    for (const DeedFace &face : deedFaces()) {
        auto *action = new QAction(this);
        if (face.icon)
            action->setIcon(actionIcon(*face.icon));
        action->setShortcut(face.keys);
        // No action of ours means what a platform takes its place for: none goes into another menu.
        action->setMenuRole(QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, deed = face.deed] { carryOut(deed); });
        m_actions.emplace(face.deed, action);
    }
    retranslate();
}

void MonitorActions::retranslate()
{
    for (const auto &[deed, action] : m_actions)
        action->setText(textOf(deed));
    action(Deed::Acknowledge)
        ->setToolTip(tr("“I know, I am on it”: ends sound, repeats and escalation of this outage, for everybody"));
    action(Deed::MuteOutage)->setToolTip(tr("Only this computer's sound; messages go on"));
    action(Deed::HoldOneHour)->setToolTip(tr("No sound and no messages until then; still checked"));
    action(Deed::Pause)->setToolTip(tr("Not checked at all until resumed"));
}

QString MonitorActions::textOf(Deed deed) const
{
    switch (deed) {
    case Deed::Acknowledge:
        return tr("&Acknowledge…");
    case Deed::MuteOutage:
        return tr("Mute until this outage &ends");
    case Deed::MuteOneHour:
        return tr("Mute for &1 hour");
    case Deed::MuteFourHours:
        return tr("Mute for &4 hours");
    case Deed::MuteEightHours:
        return tr("Mute for &8 hours");
    case Deed::Unmute:
        return tr("&Unmute");
    case Deed::HoldOneHour:
        return tr("Hold alerts for &1 hour");
    case Deed::HoldFourHours:
        return tr("Hold alerts for &4 hours");
    case Deed::HoldUntilMorning:
        return tr("Hold alerts until &tomorrow 8:00");
    case Deed::EndHold:
        return tr("&Send alerts again");
    case Deed::Pause:
        return tr("&Pause");
    case Deed::Resume:
        return tr("&Resume");
    case Deed::CheckNow:
        return tr("&Check now");
    case Deed::StartWatching:
        return tr("Start &watching");
    case Deed::OpenInBrowser:
        return tr("Open in &browser");
    case Deed::CopyAddress:
        return tr("C&opy address");
    case Deed::Edit:
        return tr("&Edit…");
    case Deed::Duplicate:
        return tr("&Duplicate…");
    case Deed::Delete:
        return tr("De&lete");
    case Deed::UndoDelete:
        return tr("&Undo deleting");
    }
    Q_UNREACHABLE();
}

void MonitorActions::select(const std::vector<MonitorId> &monitors)
{
    m_selected = monitors;
    update();
}

void MonitorActions::update()
{
    PossibleDeeds possible;
    for (const MonitorId &id : m_selected) {
        if (const int row = m_monitors.rowOf(id); row >= 0)
            possible.add(m_monitors.monitor(row));
    }
    for (const auto &[deed, action] : m_actions)
        action->setEnabled(deed == Deed::UndoDelete ? m_deletions->canUndo() : possible.has(deed));
}

void MonitorActions::carryOut(Deed deed)
{
    switch (deed) {
    case Deed::Acknowledge:
        return Q_EMIT acknowledgeRequested(m_selected);
    case Deed::MuteOutage:
        return mute(std::nullopt);
    case Deed::MuteOneHour:
        return mute(1h);
    case Deed::MuteFourHours:
        return mute(4h);
    case Deed::MuteEightHours:
        return mute(8h);
    case Deed::Unmute:
        return send(command::Unmute{scope::Several{m_selected}});
    case Deed::HoldOneHour:
        return hold(1h);
    case Deed::HoldFourHours:
        return hold(4h);
    case Deed::HoldUntilMorning:
        return hold(untilTomorrowMorning(m_clock.utc()));
    case Deed::EndHold:
        return hold(Duration::zero());
    case Deed::Pause:
        return send(command::Pause{scope::Several{m_selected}});
    case Deed::Resume:
        return send(command::Resume{scope::Several{m_selected}});
    case Deed::CheckNow:
        return send(command::CheckNow{scope::Several{m_selected}});
    case Deed::StartWatching:
        return startWatching(m_selected);
    case Deed::OpenInBrowser:
        return open();
    case Deed::CopyAddress:
        return copyAddresses();
    case Deed::Edit:
        return Q_EMIT editRequested(m_selected);
    case Deed::Duplicate:
        return Q_EMIT duplicateRequested(m_selected.front());
    case Deed::Delete:
        return m_deletions->remove(m_selected);
    case Deed::UndoDelete:
        return m_deletions->undo();
    }
    Q_UNREACHABLE();
}

void MonitorActions::acknowledge(const std::vector<MonitorId> &monitors, const QString &note)
{
    send(command::Acknowledge{scope::Several{monitors}, m_person, note, desktopChannel});
}

void MonitorActions::confirmDeletion()
{
    m_deletions->confirm();
}

void MonitorActions::forgoDeletion()
{
    m_deletions->forgo();
}

void MonitorActions::startWatching(const std::vector<MonitorId> &monitors)
{
    send(command::StartWatching{scope::Several{monitors}});
}

void MonitorActions::muteAll(std::optional<Duration> duration)
{
    send(command::Mute{scope::All{}, duration});
}

void MonitorActions::unmuteAll()
{
    send(command::Unmute{scope::All{}});
}

void MonitorActions::checkAll()
{
    send(command::CheckNow{scope::All{}});
}

void MonitorActions::sendAgain()
{
    send(command::SendAgain{});
}

void MonitorActions::mute(std::optional<Duration> duration)
{
    send(command::Mute{scope::Several{m_selected}, duration});
}

void MonitorActions::hold(Duration duration)
{
    send(command::Snooze{scope::Several{m_selected}, duration});
}

void MonitorActions::open()
{
    // What is shown of an address is masked: the whole one stands in the configuration only.
    m_facade.execute(command::GetConfiguration{m_selected}, [self = QPointer(this)](const Answer &answer) {
        if (self)
            self->openAddress(answer);
    });
}

void MonitorActions::openAddress(const Answer &answer)
{
    if (!answer)
        return refuse(answer.error());
    const auto *configuration = std::get_if<ConfigurationView>(&*answer);
    const QUrl address =
        configuration && !configuration->monitors.empty() ? browserAddress(configuration->monitors.front()) : QUrl();
    if (address.isEmpty())
        Q_EMIT refused(tr("This monitor has no address that a browser could open."));
    else
        Q_EMIT browserRequested(address);
}

void MonitorActions::copyAddresses()
{
    m_facade.execute(command::GetConfiguration{m_selected}, [self = QPointer(this)](const Answer &answer) {
        if (!self)
            return;
        if (!answer)
            return self->refuse(answer.error());
        QStringList lines;
        if (const auto *configuration = std::get_if<ConfigurationView>(&*answer)) {
            for (const QByteArray &document : configuration->monitors) {
                if (const QString address = watchedAddress(document); !address.isEmpty())
                    lines.append(address);
            }
        }
        if (!lines.isEmpty())
            Q_EMIT self->copyRequested(lines.join(QLatin1Char('\n')));
    });
}

void MonitorActions::send(const Command &command)
{
    m_facade.execute(command, [self = QPointer(this)](const Answer &answer) {
        if (self && !answer)
            self->refuse(answer.error());
    });
}

void MonitorActions::refuse(const CommandError &error)
{
    Q_EMIT refused(errorText(error, m_speech.language()));
}

QString watchedAddress(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object()[QLatin1StringView("http")].toString();
}

QUrl browserAddress(const QByteArray &document)
{
    const QUrl url(watchedAddress(document), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace vigia
