// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/soundwish.h"
#include "facade/facade.h"
#include "link/enginelink.h"
#include "voice/soundtrouble.h"
#include "voice/voice.h"

namespace vigia {

class Scene;

//! Rings for what sounds, as the profile's `sound` channel says. What is not heard goes down P9's
//! chain: the beep is made here, the rest is said. Interface thread.
class Bell final : public QObject
{
    Q_OBJECT

public:
    //! \a program: where vigia-alarm stands. All that is referred to outlives this.
    Bell(EngineLink &facade, const Scene &scene, const QString &program, const Clock &clock, Timers &timers,
        QObject *parent = nullptr);

    Voice &voice() { return m_voice; }
    const Heard &heard() const { return m_voice.heard(); }
    //! Something sounds, or should.
    bool isRinging() const { return m_ringing; }
    //! What is wrong with the sound as far as was seen last, in words; empty: nothing, or nobody knows, or nothing is
    //! ever to be heard.
    QString complaint() const;
    //! And what to do about it.
    QString complaintWithRemedy() const;

Q_SIGNALS:
    void flashWanted(bool flash);
    void alarmWindowWanted();
    void changed();

private:
    void follow();
    void soundRecoveries();
    void hush(const Command &lost);
    void takeSettings();
    void carryOut(ChainStep step);
    void tell(const Heard &heard);

    EngineLink &m_facade;
    const Scene &m_scene;
    Voice m_voice;
    SoundTrouble m_trouble;
    SoundWish m_wish;
    QSet<QString> m_hushed; //!< answered here while no engine could be told
    QSet<QString> m_rang; //!< outages that sounded and are not over
    bool m_ringing = false;
    bool m_flashing = false;
};

//! What the alarm rings for: a name for every outage that sounds, the same as long as it lasts.
QSet<QString> soundingOutages(const std::vector<MonitorView> &monitors);

//! Those of \a monitors that \a command would silence; empty for any other command.
QSet<QString> silencedBy(const Command &command, const std::vector<MonitorView> &monitors);

} // namespace vigia
