// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/preferenceskeeper.h"
#include "voice/voice.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace vigia {

class Scene;

//! Once, after the first monitor: plays the alarm and asks whether it was heard. An alarm nobody ever
//! heard is a guess. Interface thread.
class SoundCheck final : public QObject
{
    Q_OBJECT

public:
    SoundCheck(const Scene &scene, Voice &voice, PreferencesKeeper &preferences, QObject *parent = nullptr);

Q_SIGNALS:
    //! It was not heard.
    void settingsWanted();

private:
    void follow();
    void offer();
    void play();
    void ask(const Heard &heard);
    QMessageBox *box(const QString &title, const QString &text);

    const Scene &m_scene;
    Voice &m_voice;
    PreferencesKeeper &m_preferences;
    QPointer<QMessageBox> m_box;
    bool m_wasEmpty = false;
    bool m_playing = false;
};

} // namespace vigia
