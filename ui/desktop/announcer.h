// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "notify/notifier.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <vector>

namespace vigia {

class Clock;
class Scene;
class Speech;

//! Shows what the person at this desktop is to be told as notifications of the desktop, one per outage;
//! many of a kind at once as one. They go when the outage is acknowledged or over. Interface thread.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    //! \a person: who acknowledges on a notification. All that is referred to outlives this.
    Announcer(Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock,
        std::unique_ptr<Notifier> notifier, QString person, QObject *parent = nullptr);

    //! False: nothing is shown any more; what is open in the tray and the windows stays.
    void setWanted(bool wanted) { m_wanted = wanted; }
    //! Something about Vigia itself; it takes the place of what was said before under \a key.
    void say(const QString &title, const QString &body);
    //! The same, and it stays until somebody dismisses it: nobody watches, or nobody hears.
    void warn(const QString &key, const QString &title, const QString &body);
    //! How its messages look; asked for by a person, so also where nothing else is wanted.
    void tellTest();
    void unsay(const QString &key) { m_notifier->close(key); }
    //! Takes away what is shown: nobody would answer its buttons.
    void closeAll();

Q_SIGNALS:
    //! Clicked; empty: it was about several, or about Vigia itself.
    void openRequested(const vigia::MonitorId &monitor);
    //! It did not reach the screen.
    void failed(const vigia::Notification &notification);

private:
    enum class Kind { Outage, Recovery, Warning, Test };
    struct Open {
        MonitorId monitor;
        int incident;
        QString key;
        Kind kind;
    };

    static Kind kindOf(AlertKind kind);
    void show(const Notification &notification);
    void take(const AlertView &alert);
    void tell();
    void note(const MonitorView &monitor, const QString &key, Kind kind);
    bool goesOn(const Open &open) const;
    void tellOutages(const std::vector<AlertView> &alerts);
    void tellRecovery(const AlertView &alert);
    void tellWarning(const AlertView &alert);
    void closeWhatIsAnswered();
    void closeBatchesWithin(const std::vector<AlertView> &alerts);
    void carryOut(const QString &key, NotificationAction action);
    std::vector<MonitorId> monitorsOf(const QString &key) const;

    Facade &m_facade;
    const Scene &m_scene;
    const Speech &m_speech;
    const Clock &m_clock;
    std::unique_ptr<Notifier> m_notifier;
    const QString m_person;
    std::vector<AlertView> m_gathered; //!< what is told together
    std::vector<Open> m_open;
    QHash<QString, MonitorId> m_about; //!< of what speaks of one monitor: which
    QHash<QString, Notification> m_asked; //!< not known yet whether it is shown
    QTimer m_gathering;
    int m_lastBatch = 0;
    bool m_wanted = true;
};

} // namespace vigia
