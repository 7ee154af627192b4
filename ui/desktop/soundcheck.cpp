// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/soundcheck.h"

#include "look/messagebox.h"
#include "look/plaintext.h"
#include "scene/scene.h"
#include "voice/soundwords.h"

#include <QMessageBox>
#include <QPushButton>

namespace vigia {

namespace {

const QString doneName = QStringLiteral("sound-check");

} // namespace

SoundCheck::SoundCheck(const Scene &scene, Voice &voice, PreferencesKeeper &preferences, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_voice(voice)
    , m_preferences(preferences)
{
    connect(&m_scene, &Scene::renewed, this, &SoundCheck::follow);
    connect(&m_voice, &Voice::tested, this, [this](const Heard &heard) {
        if (std::exchange(m_playing, false))
            ask(heard);
    });
}

void SoundCheck::follow()
{
    if (!m_scene.isKnown() || !m_preferences.window(doneName).isEmpty())
        return;
    const bool isEmpty = m_scene.monitors().empty();
    if (std::exchange(m_wasEmpty, isEmpty) && !isEmpty)
        offer();
}

QMessageBox *SoundCheck::box(const QString &title, const QString &text)
{
    if (m_box)
        m_box->close();
    m_box = new QMessageBox(QMessageBox::NoIcon, windowTitle(title), title);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(text);
    return m_box;
}

void SoundCheck::offer()
{
    m_preferences.setWindow(doneName, "1");
    QMessageBox *offered = box(tr("Will you hear the alarm?"),
        tr("Vigia now watches its first monitor. Play the alarm once, to be sure that it can be heard here."));
    const QAbstractButton *playing = offered->addButton(tr("Play the alarm"), QMessageBox::AcceptRole);
    offered->addButton(tr("Not now"), QMessageBox::RejectRole);
    connect(offered, &QMessageBox::buttonClicked, this, [this, playing](const QAbstractButton *chosen) {
        if (chosen == playing)
            play();
    });
    openWide(*offered);
}

void SoundCheck::play()
{
    m_playing = true;
    m_voice.test();
}

//! What the computer knows already is said; what only an ear can know is asked.
void SoundCheck::ask(const Heard &heard)
{
    const QString complaint = SoundWords::complaint(heard);
    QMessageBox *asked = box(tr("Did you hear it?"),
        complaint.isEmpty() ? tr("As far as this computer can tell, it sounded. If you did not hear it, look at the "
                                 "loudspeakers and the volume, and at the settings of the sound.")
                            : complaint);
    asked->addButton(tr("Yes, I heard it"), QMessageBox::AcceptRole);
    QPushButton *again = asked->addButton(tr("Play it again"), QMessageBox::ActionRole);
    const QAbstractButton *notHeard = asked->addButton(tr("No"), QMessageBox::RejectRole);
    asked->setDefaultButton(again); // a key that is pressed by chance has heard nothing
    connect(asked, &QMessageBox::buttonClicked, this, [this, again, notHeard](const QAbstractButton *chosen) {
        if (chosen == again)
            play();
        else if (chosen == notHeard)
            Q_EMIT settingsWanted();
    });
    openWide(*asked);
}

} // namespace vigia
