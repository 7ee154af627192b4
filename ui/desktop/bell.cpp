// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/bell.h"

#include "exchange/entitydocuments.h"
#include "scene/scene.h"
#include "voice/soundwords.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

SoundSettings soundIn(const ConfigurationView &configuration)
{
    for (const QByteArray &document : configuration.channels) {
        const auto channel = channelFromDocument(document);
        if (const auto *sound = channel ? std::get_if<SoundSettings>(&channel->way) : nullptr)
            return *sound;
    }
    return {};
}

QString outageOf(const MonitorView &monitor)
{
    return monitor.id.value + QLatin1Char('/') + QString::number(monitor.incident);
}

bool concerns(const Scope &scope, const MonitorView &monitor)
{
    if (const auto *one = std::get_if<scope::One>(&scope))
        return one->name == monitor.name || one->name == monitor.id.value;
    if (const auto *several = std::get_if<scope::Several>(&scope))
        return std::ranges::find(several->ids, monitor.id) != several->ids.end();
    if (const auto *group = std::get_if<scope::Group>(&scope))
        return group->name == monitor.group;
    return true;
}

} // namespace

QSet<QString> soundingOutages(const std::vector<MonitorView> &monitors)
{
    QSet<QString> outages;
    for (const MonitorView &monitor : monitors) {
        if (monitor.sounding)
            outages.insert(outageOf(monitor));
    }
    return outages;
}

QSet<QString> silencedBy(const Command &command, const std::vector<MonitorView> &monitors)
{
    const Scope *scope = nullptr;
    if (const auto *acknowledge = std::get_if<command::Acknowledge>(&command))
        scope = &acknowledge->scope;
    else if (const auto *mute = std::get_if<command::Mute>(&command))
        scope = &mute->scope;
    else if (const auto *snooze = std::get_if<command::Snooze>(&command))
        scope = &snooze->scope;
    QSet<QString> outages;
    for (const MonitorView &monitor : monitors) {
        if (scope && concerns(*scope, monitor))
            outages.insert(outageOf(monitor));
    }
    return outages;
}

Bell::Bell(
    EngineLink &facade, const Scene &scene, const QString &program, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_scene(scene)
    , m_voice(program, clock, timers)
    , m_trouble(m_voice, program, timers)
    , m_wish(facade, scene)
{
    const auto heardOfEngine = [this] {
        m_hushed.clear(); // it speaks again: what it says holds
        follow();
    };
    connect(&m_scene, &Scene::renewed, this, heardOfEngine);
    connect(&m_scene, &Scene::changed, this, heardOfEngine);
    connect(&m_facade, &EngineLink::commandLost, this, &Bell::hush);
    connect(&m_facade, &Facade::configurationChanged, this, &Bell::takeSettings);
    connect(&m_voice, &Voice::nextStep, this, &Bell::carryOut);
    connect(&m_voice, &Voice::heardChanged, this, &Bell::tell);
    connect(&m_trouble, &SoundTrouble::changed, this, &Bell::changed);
    connect(&m_wish, &SoundWish::changed, this, &Bell::follow);
    takeSettings();
    follow();
}

//! The alarm goes on while nothing is heard of the watching: an outage is not over because we lost sight of it.
void Bell::follow()
{
    soundRecoveries();
    const QSet<QString> outages = soundingOutages(m_scene.monitors()) - m_hushed;
    m_rang += outages;
    m_trouble.setWanted(m_wish.isWanted() || !outages.isEmpty());
    m_voice.setSounding(!outages.isEmpty(), outages);
    if (m_ringing == !outages.isEmpty())
        return;
    m_ringing = !outages.isEmpty();
    Q_EMIT changed();
}

//! Of outages that had sounded, acknowledged since or not.
void Bell::soundRecoveries()
{
    QSet<QString> open;
    QSet<QString> well;
    for (const MonitorView &monitor : m_scene.monitors()) {
        if (monitor.incident != 0)
            open.insert(outageOf(monitor));
        else if (monitor.status == Status::Up || monitor.status == Status::Degraded)
            well.insert(monitor.id.value);
    }
    bool recovered = false;
    m_rang.removeIf([&](const QString &outage) {
        const bool over = !open.contains(outage);
        recovered = recovered || (over && well.contains(outage.section(QLatin1Char('/'), 0, 0)));
        return over;
    });
    if (recovered)
        m_voice.soundRecovered();
}

//! A person's answer silences this computer even when nobody could be told of it.
void Bell::hush(const Command &lost)
{
    m_hushed += silencedBy(lost, m_scene.monitors());
    follow();
}

void Bell::takeSettings()
{
    m_facade.execute(command::GetConfiguration{.monitors = {}, .withMonitors = false},
        [self = QPointer(this)](const Answer &answer) {
            const auto *configuration = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
            if (self && configuration)
                self->m_voice.setSettings(soundIn(*configuration));
        });
}

void Bell::carryOut(ChainStep step)
{
    switch (step) {
    case ChainStep::OtherDevice:
        return;
    case ChainStep::SystemBeep:
        return QApplication::beep();
    case ChainStep::FlashTray:
        m_flashing = true;
        return Q_EMIT flashWanted(true);
    case ChainStep::RaiseWindow:
        return Q_EMIT alarmWindowWanted();
    }
}

QString Bell::complaint() const
{
    return m_trouble.seen() ? SoundWords::complaint(*m_trouble.seen()) : QString();
}

QString Bell::complaintWithRemedy() const
{
    return m_trouble.seen() ? SoundWords::complaintWithRemedy(*m_trouble.seen()) : QString();
}

void Bell::tell(const Heard &heard)
{
    if (m_flashing && heard.state != Heard::State::NotHeard) {
        m_flashing = false;
        Q_EMIT flashWanted(false);
    }
    Q_EMIT changed();
}

} // namespace vigia
