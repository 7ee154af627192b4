// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingsside.h"

#include "scene/scene.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace vigia {

SettingsSide::SettingsSide(
    const DeskWorld &world, PreferencesKeeper &preferences, Voice &voice, Places places, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_preferences(preferences)
    , m_voice(voice)
    , m_places(std::move(places))
    , m_autostart(autostart())
{
}

SettingsSide::~SettingsSide() = default;

Autostart SettingsSide::autostart() const
{
    QStringList words = m_places.startWords;
    if (m_preferences.get().startMinimised)
        words.prepend(QStringLiteral("--minimized"));
    return Autostart(QCoreApplication::applicationFilePath(), words);
}

void SettingsSide::make()
{
    m_window = std::make_unique<SettingsWindow>(
        m_world.facade, m_world.speech, m_world.clock, m_autostart, m_preferences.get(), m_places.dataFolder);
    m_window->setSoundStanding(m_sound);
    const auto *window = m_window.get();
    connect(window, &SettingsWindow::preferencesChanged, this, &SettingsSide::take);
    connect(
        &m_preferences, &PreferencesKeeper::changed, window, [this] { m_window->setPreferences(m_preferences.get()); });
    connect(window, &SettingsWindow::openFolderRequested, this,
        [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(window, &SettingsWindow::soundChanged, &m_voice, &Voice::setSettings);
    connect(window, &SettingsWindow::testSoundRequested, &m_voice, &Voice::test);
    connect(window, &SettingsWindow::testMessageRequested, this, &SettingsSide::testMessageRequested);
    connect(window, &SettingsWindow::copyRequested, this,
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(&m_world.scene, &Scene::healthChanged, window, [this] { tellListening(); });
    connect(&m_world.scene, &Scene::renewed, window, [this] { tellListening(); });
    tellListening();
}

void SettingsSide::show()
{
    if (!m_window)
        make();
    Q_EMIT shown();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void SettingsSide::showSound()
{
    show();
    m_window->showPage(SettingsWindow::Page::Sound);
}

void SettingsSide::showListening()
{
    show();
    m_window->showPage(SettingsWindow::Page::Listening);
}

void SettingsSide::tellListening()
{
    const HealthView &health = m_world.scene.health();
    ListenStanding standing{.listens = health.listens, .trouble = {}};
    for (const HealthView::Trouble &trouble : health.troubles) {
        if (trouble.what == HealthTrouble::NotListening)
            standing.trouble = listenTroubleFromText(trouble.detail);
    }
    m_window->setListenStanding(standing);
}

void SettingsSide::setSound(const QString &words)
{
    m_sound = words;
    if (m_window)
        m_window->setSoundStanding(words);
}

void SettingsSide::setShortcut(ShortcutStanding standing)
{
    if (m_window)
        m_window->setShortcutStanding(standing);
}

//! An entry that starts with the session is written anew: it says how to start.
void SettingsSide::take(const DesktopPreferences &preferences)
{
    const bool otherStart = preferences.startMinimised != m_preferences.get().startMinimised;
    m_preferences.set(preferences);
    if (!otherStart)
        return;
    m_autostart = autostart();
    if (m_autostart.isOn())
        (void)m_autostart.set(true); // where it cannot be written the old entry goes on to start us
}

} // namespace vigia
