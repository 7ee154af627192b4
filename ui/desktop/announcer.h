// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "facade/facade.h"
#include "notify/notifier.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace vigia {

class Clock;
class Scene;
class Speech;

//! Shows what the person at this desktop is to be told as notifications of the desktop. An outage is shown at once;
//! those that begin soon after it are shown in the same place, as one with it, but for a rehearsal, which is always
//! shown by itself. What is acknowledged or over is taken out of it; a notification goes when nothing is left in it,
//! and who acknowledged elsewhere is said quietly in its place. Interface thread.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    //! Since the last one; so much later an outage is another story.
    static constexpr Duration together = std::chrono::seconds(10);

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
    //! The answer that noteRequested() began was not given: what of \a monitors still waits for one is shown again.
    void showAgain(const std::vector<MonitorId> &monitors);
    //! Takes away what is shown: nobody would answer its buttons.
    void closeAll();

Q_SIGNALS:
    //! Clicked; empty: it was about several, or about Vigia itself.
    void openRequested(const vigia::MonitorId &monitor);
    //! A person wants to acknowledge just these, with a note. The desktop may have taken the notification away.
    void noteRequested(const std::vector<vigia::MonitorId> &monitors);
    //! It did not reach the screen.
    void failed(const vigia::Notification &notification);

private:
    enum class Kind { Outage, Acknowledged, Recovery, Warning, Test };
    //! Told, and neither answered nor over.
    struct Open {
        MonitorView monitor; //!< as it was told
        QString key;
        Kind kind;
        Instant at; //!< when it was shown there
    };
    //! A monitor that is back, and under which key that is shown.
    struct Back {
        MonitorView monitor;
        QString key;
    };

    static Kind kindOf(AlertKind kind);
    static QString namesOf(const std::vector<MonitorView> &monitors);
    void show(const Notification &notification);
    void showAbout(const MonitorView &monitor, const Notification &notification);
    void take(const AlertView &alert);
    void tell();
    void tellWarnings(const std::vector<AlertView> &alerts);
    void tellWarning(const AlertView &alert);
    void closeWarning(const MonitorView &monitor);
    bool goesOn(const Open &open) const;
    void closeWhatIsAnswered();
    void carryOut(const QString &key, NotificationAction action);
    std::vector<MonitorView> monitorsOf(const QString &key) const;
    std::vector<MonitorId> takeWhatIsMeant(const QString &key);

    void tellOutages(const std::vector<AlertView> &alerts);
    void tellTogether(const QString &key, const std::vector<MonitorView> &monitors, bool again);
    void tellRecoveries(const std::vector<AlertView> &alerts);
    void tellRecovery(const AlertView &alert, const QString &key);
    void tellAcknowledged(const std::vector<AlertView> &alerts);
    void tellAcknowledgedOne(const MonitorView &monitor, const QString &key);
    QString placeAfter(const MonitorView &monitor);
    Notification outagesUnder(const QString &key, bool again) const;
    void noteWhatItIsAbout(const QString &key);
    void updateWhatIsLess();
    bool isOpen(const QString &key) const;
    QString openKeyOf(const MonitorId &monitor) const;
    QString ownKey(const MonitorView &monitor);
    QString keyOfTheWave(const MonitorView &monitor);

    Facade &m_facade;
    const Scene &m_scene;
    const Speech &m_speech;
    const Clock &m_clock;
    std::unique_ptr<Notifier> m_notifier;
    const QString m_person;
    std::vector<AlertView> m_gathered; //!< what is told together
    std::vector<Open> m_open;
    QSet<QString> m_less; //!< keys of what tells of less by now than it shows, or of nothing
    QString m_wave; //!< key of the outages that began last
    Instant m_waveAt; //!< when the last of them was told
    std::vector<Back> m_back; //!< that came back one soon after the other
    Instant m_backAt;
    QHash<QString, MonitorId> m_about; //!< of what speaks of one monitor: which
    QHash<QString, Notification> m_asked; //!< not known yet whether it is shown
    QTimer m_gathering;
    int m_lastKey = 0;
    bool m_wanted = true;
};

} // namespace vigia
