// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayside.h"

#include "domain/channel.h"
#include "domain/untilmorning.h"
#include "scene/scene.h"
#include "speech/speech.h"

namespace vigia {

namespace {

constexpr std::chrono::milliseconds refreshPause{250};

} // namespace

TraySide::TraySide(const DeskWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_icon(world.clock, world.speech.language())
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &TraySide::refresh);
    connect(&m_presence, &TrayPresence::kindChanged, this, [this](TrayKind kind) {
        if (kind != TrayKind::None)
            m_icon.appear();
        Q_EMIT trayChanged(kind != TrayKind::None);
    });
    connect(&m_presence, &TrayPresence::restartWanted, this, &TraySide::restartWanted);
    connect(&m_world.speech, &Speech::changed, this, [this] { m_icon.setLanguage(m_world.speech.language()); });
    for (const auto signal : {&Scene::renewed, &Scene::healthChanged, &Scene::freshnessChanged})
        connect(&m_world.scene, signal, this, &TraySide::follow);
    connect(&m_world.scene, &Scene::changed, this, &TraySide::follow);

    connect(&m_icon, &TrayIcon::muteRequested, this, [this](std::optional<Duration> duration) {
        send(command::Mute{scope::All{}, duration});
    });
    connect(&m_icon, &TrayIcon::unmuteRequested, this, [this] { send(command::Unmute{scope::All{}}); });
    connect(&m_icon, &TrayIcon::acknowledgeAllRequested, this, [this] {
        send(command::Acknowledge{scope::All{}, m_world.person, {}, desktopChannel});
    });
    connect(&m_icon, &TrayIcon::holdAllRequested, this, [this](std::optional<Duration> duration) {
        send(command::Snooze{scope::All{}, duration.value_or(untilTomorrowMorning(m_world.clock.utc()))});
    });
    connect(&m_icon, &TrayIcon::pauseAllRequested, this, [this] { send(command::Pause{scope::All{}}); });
    connect(&m_icon, &TrayIcon::resumeAllRequested, this, [this] { send(command::Resume{scope::All{}}); });
    refresh();
}

void TraySide::follow()
{
    if (!m_refresh.isActive())
        m_refresh.start(refreshPause);
}

void TraySide::setSoundTrouble(const QString &trouble)
{
    if (std::exchange(m_soundTrouble, trouble) != trouble)
        follow();
}

void TraySide::refresh()
{
    const Scene &scene = m_world.scene;
    m_icon.setState(trayState(scene.monitors(), scene.health(), scene.noDataSince(), m_soundTrouble));
    m_icon.setWatchingGoesOn(scene.isKnown() && !scene.health().endsWithDesktop);
}

//! A refusal changes nothing that is shown: it was done already. Of what is lost the bell hears.
void TraySide::send(const Command &command)
{
    m_world.facade.execute(command, [](const Answer &) {});
}

} // namespace vigia
