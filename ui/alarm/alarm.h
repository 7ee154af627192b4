// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/shortcut.h"
#include "facade/facade.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QScreen;

namespace vigia {

class AlarmWindow;
class GlobalShortcut;
class Scene;
class Speech;

struct AlarmSettings {
    bool onEveryScreen = false;
    bool blinks = true;
    QKeySequence shortcut = usualShortcut(); //!< while it is shown: brings it the keyboard; empty: none
    QString by; //!< who acknowledges: the account's name
    friend bool operator==(const AlarmSettings &, const AlarmSettings &) = default;
};

//! Shows the alarm window while something sounds, and carries out what is answered there. Closed by a
//! person, it comes back with the next outage, or when it is asked for.
class Alarm final : public QObject
{
    Q_OBJECT

public:
    Alarm(Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock, Timers &timers,
        AlarmSettings settings, QObject *parent = nullptr);
    ~Alarm() override;

    void setSettings(const AlarmSettings &settings);
    //! Claimed only while the window is shown, so that other programs have it otherwise. False then too
    //! where the platform gives none, or it is another program's: then the tray and the notification are
    //! the ways to bringForward().
    bool hasShortcut() const { return m_hasShortcut; }
    //! Whether it can be had; while it is not claimed, it is for a moment to find out.
    ShortcutStanding tryShortcut();
    bool isShown() const;
    //! What is wrong with the sound and what to do about it; empty: nothing, or nobody knows.
    void setSoundTrouble(const QString &trouble);

    //! Asked for by a person: shows what sounds, if anything does, and takes the keyboard.
    void bringForward();
    //! Nobody asked: shows what sounds, if anything does, closed before or not, above everything else. The
    //! keyboard stays where it is.
    void raise();

Q_SIGNALS:
    void openTargetRequested(const vigia::MonitorId &id);
    void showRequested(const vigia::MonitorId &id);
    void soundSettingsRequested();
    void shownChanged(bool shown);

private:
    void notice(const std::vector<int> &positions);
    void follow();
    void present();
    void showAll();
    void hideAll();
    void setShown(bool shown);
    void dismiss();
    void tick();
    void retell();
    void claimShortcut();
    QList<QScreen *> wantedScreens() const;
    AlarmWindow &windowOn(QScreen *screen);
    void acknowledge(AlarmWindow &window, const std::vector<MonitorId> &ids, const QString &note);
    void execute(const Command &command, std::function<void()> then = {});

    Facade &m_facade;
    const Scene &m_scene;
    const Speech &m_speech;
    const Clock &m_clock;
    AlarmSettings m_settings;
    std::vector<MonitorView> m_outages;
    QHash<QString, int> m_known; //!< their incidents
    bool m_isOutdated = false; //!< something else is to be said of them
    std::map<QScreen *, std::unique_ptr<AlarmWindow>> m_windows;
    std::unique_ptr<GlobalShortcut> m_shortcut;
    std::unique_ptr<Timer> m_second;
    QString m_soundTrouble;
    QString m_refusal;
    bool m_hasShortcut = false;
    bool m_dismissed = false;
    bool m_shown = false;
    bool m_lit = true;
};

} // namespace vigia
