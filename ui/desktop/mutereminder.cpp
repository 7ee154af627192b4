// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mutereminder.h"

#include "look/messagebox.h"
#include "look/plaintext.h"
#include "scene/scene.h"

#include <QMessageBox>
#include <QPushButton>

namespace vigia {

namespace {

const QString sinceName = QStringLiteral("muted-since");
constexpr Duration lookEvery = std::chrono::minutes(1);

} // namespace

MuteReminder::MuteReminder(const DeskWorld &world, PreferencesKeeper &preferences, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_preferences(preferences)
    , m_minute(world.timers.create([this] { follow(); }))
{
    connect(&m_world.scene, &Scene::healthChanged, this, &MuteReminder::follow);
    connect(&m_world.scene, &Scene::renewed, this, &MuteReminder::follow);
}

std::optional<UtcTime> MuteReminder::mutedSince() const
{
    bool ok = false;
    const qint64 since = m_preferences.window(sinceName).toLongLong(&ok);
    return ok ? std::optional(UtcTime(Duration(since))) : std::nullopt;
}

void MuteReminder::noteMutedSince(const std::optional<UtcTime> &since)
{
    m_preferences.setWindow(sinceName, since ? QByteArray::number(since->time_since_epoch().count()) : QByteArray());
}

void MuteReminder::follow()
{
    const auto &mute = m_world.scene.health().generalMute;
    if (!m_world.scene.isKnown())
        return;
    if (!mute || mute->until) {
        noteMutedSince({});
        m_minute->stop();
        if (m_box)
            m_box->close();
        return;
    }
    const UtcTime now = m_world.clock.utc();
    const auto since = mutedSince();
    if (!since || *since > now) // a clock that was set back would wait for ever
        noteMutedSince(now);
    else if (now - *since >= patience && !m_box)
        ask();
    m_minute->start(lookEvery);
}

void MuteReminder::ask()
{
    const QString title = tr("The sound has been off for a day");
    m_box = new QMessageBox(QMessageBox::NoIcon, windowTitle(title), title);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(tr("An outage would be seen, but not heard."));
    m_box->addButton(tr("Keep it off"), QMessageBox::RejectRole);
    QPushButton *on = m_box->addButton(tr("Turn the sound on"), QMessageBox::AcceptRole);
    m_box->setDefaultButton(on);
    connect(m_box, &QMessageBox::buttonClicked, this, [this, on](const QAbstractButton *chosen) {
        if (chosen == on)
            m_world.facade.execute(command::Unmute{scope::All{}}, [](const Answer &) {});
        else
            noteMutedSince(m_world.clock.utc());
    });
    openWide(*m_box);
}

} // namespace vigia
