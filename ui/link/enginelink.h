// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "link/engineprocess.h"
#include "link/farewell.h"
#include "link/remotefacade.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace vigia {

//! The windows' façade: finds the instance on the profile, starts one where there is none, and finds
//! or starts it again whenever it is lost. One of an older version that was started for the windows – the program was
//! updated – ends, and ours takes its place. While there is none every command is answered NotRunning.
//! After each (re)connection configurationChanged() is emitted, so that whoever shows something asks
//! for it anew. Interface thread.
class EngineLink final : public Facade
{
    Q_OBJECT

public:
    enum class State {
        Connecting, //!< for the first time
        Connected,
        Lost, //!< it was there: looked for, and started, again
        Failed, //!< it cannot be had: see trouble(); tried again all the same, more and more rarely
    };

    struct Options {
        //! Where the instance's socket lies; asked before every attempt. Empty: not known.
        std::function<QString()> socketPath;
        //! `vigia` and what makes it watch.
        QString program;
        QStringList arguments;
    };

    explicit EngineLink(Options options, QObject *parent = nullptr);
    ~EngineLink() override;

    void execute(const Command &command, Done done) override;

    //! The last wish: a running engine that was started for the windows ends, one that is just starting
    //! too, and none is started again. \a done comes when that is done, or cannot be.
    void endWatching(std::function<void()> done);

    State state() const { return m_state; }
    //! Why there is none, as far as known: an answer of the way to the engine, and the engine's own words.
    const CommandError &trouble() const { return m_trouble; }

Q_SIGNALS:
    void stateChanged();
    //! A command did not get through, or was not answered within 1.5 s (it may be, later).
    void commandLost(const vigia::Command &command);

private:
    Done watched(const Command &command, Done done);
    void askStatus(Done done);
    void attempt();
    void lose(const CommandError &why);
    void takeConnection();
    void startEngine();
    void sendStop();
    bool isOutdated() const;
    void replaceOutdated();
    void bidFarewell(std::function<void()> then);
    void giveWay();
    void retryIn(Duration pause);
    void setState(State state);

    const Options m_options;
    EngineProcess m_engine;
    std::vector<Done> m_statusWanted;
    std::unique_ptr<RemoteFacade> m_remote; // after what its answers use
    QTimer m_retry;
    std::unique_ptr<Farewell> m_farewell;
    std::optional<QDeadlineTimer> m_replacing; //!< one of an older version was asked to end, and may until then
    std::optional<QDeadlineTimer> m_starting; //!< a started engine may be unreachable until then
    Duration m_pause;
    State m_state = State::Connecting;
    CommandError m_trouble;
    std::function<void()> m_ended; //!< set: the watching is to end
};

} // namespace vigia
