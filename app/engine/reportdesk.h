// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/configurationkeeper.h"
#include "engine/engine.h"
#include "engine/newsenders.h"
#include "facade/beatdesk.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vigia {

//! Finds whose report it is, has it judged, and answers once it is stored. What comes while others are being
//! stored is stored together after them, so that many senders cost few commits.
class ReportDesk final : public QObject, public BeatDesk
{
    Q_OBJECT

public:
    static constexpr std::size_t mostWaiting = 20'000; //!< reports to be stored; beyond it they are not kept
    static constexpr int mostMonitors = 10'000; //!< that report: no more are taken up by themselves
    static constexpr Duration misnamedFor = std::chrono::hours(1);
    static constexpr int mostMisnamed = 100; //!< are known at once; of others not before one of them is none any more

    ReportDesk(Engine &engine, ConfigurationKeeper &keeper, Store &store, const Clock &clock, Timers &timers,
        QObject *parent = nullptr);

    void take(const Sender &sender, const Beat &beat, const QString &address, Done done) override;
    //! Knows by their names whom the keeper has. By itself after every change; what is loaded at the start is none.
    //! Of \a onTrial nothing is known before they report.
    void readConfiguration(const std::vector<MonitorId> &onTrial = {});
    //! What new senders that are watched since the last call said last, for the engine to know; it is being stored.
    std::vector<BeatRow> firstReports() { return std::exchange(m_firstReports, {}); }

    //! Those on which nobody has decided, while it is listened at all.
    const NewSenders &newSenders() const { return m_newSenders; }
    //! Names of monitors that do not report, under which somebody did within misnamedFor and was refused; sorted.
    QStringList misnamed() const;

Q_SIGNALS:
    //! Nobody knew of it so far.
    void newSenderCame();
    //! One came where there was no room, spoke again, or is decided on.
    void newSendersChanged();
    //! Somebody came, or is none any more.
    void misnamedChanged();

private:
    struct Waiting {
        BeatRow row;
        Done done;
    };
    struct Early {
        Beat beat;
        Done done;
    };

    //! Null: nobody listens, and who is not watched is a stranger.
    const ListenSettings *listening() const;
    QList<MonitorId> monitorsOf(const Sender &sender) const;
    bool isDecided(const Sender &sender) const;
    void noteMisnamed(const QString &name);
    void forgetMisnamed();
    void takeHost(const sender::Host &host, const Beat &beat, const Done &done);
    std::optional<BeatRow> firstReport(const NewSenders::Known &known) const;
    void takeNew(const Sender &sender, const Beat &beat, const QString &address, const Done &done);
    void take(const MonitorId &monitor, const Beat &beat, const Done &done);
    void begin();
    void takeEarly(const QString &host);
    void store();

    Engine &m_engine;
    ConfigurationKeeper &m_keeper;
    Store &m_store;
    const Clock &m_clock;
    QHash<QString, MonitorId> m_byName; //!< monitors that report, only
    QHash<int, MonitorId> m_byApp;
    QHash<QString, QList<MonitorId>> m_bySlug;
    QSet<QString> m_otherNames; //!< of monitors that do not report
    QHash<QString, Instant> m_misnamed; //!< those of them under which somebody reports; when last
    std::unique_ptr<Timer> m_misnamedTimer; //!< rings when the first of them may be none any more, or before
    QHash<QString, std::vector<Early>> m_beginning; //!< hosts that are to be taken up, with what they said
    bool m_isBeginning = false; //!< some of them
    NewSenders m_newSenders;
    std::vector<BeatRow> m_firstReports;
    std::vector<Waiting> m_waiting;
    bool m_storing = false;
};

} // namespace vigia
