// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

#include <memory>

namespace vigia {

//! A fire drill: a monitor that stands for nothing is judged down, so that everything happens that would happen with
//! a real one, and up again a while after somebody acknowledged it. What it tells says that it is a drill.
class Drill final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration longest = std::chrono::minutes(5); //!< nobody acknowledges it
    static constexpr Duration afterAnswer = std::chrono::seconds(5);
    static constexpr Duration lingers = std::chrono::seconds(10); //!< after its end it is shown as up for so long

    //! All of it outlives the drill.
    Drill(Engine &engine, const Clock &clock, Timers &timers, QObject *parent = nullptr);

    bool goesOn() const { return m_stage != Stage::None; }
    //! Of \a alerts, channels, so many would be told of a drill; the sound counts as one.
    int reach(const QStringList &alerts) const;
    //! \a name: what it is called to people; \a alerts: the channels that are told. Only while none goes on.
    void begin(const QString &name, const QStringList &alerts);
    //! Ends the drill that a former process was in the midst of, at the start: whoever heard of it hears that it is
    //! over.
    void end(const StoredWorld &interrupted);

    //! Whether \a id is that of a drill: each has its own.
    static bool isDrill(const MonitorId &id);

Q_SIGNALS:
    //! It is among the engine's monitors now, or not any more.
    void appeared();
    void vanished();

private:
    enum class Stage { None, Down, Answered, Over };

    Monitor rehearsal(const MonitorId &id, const QString &name, const QStringList &alerts) const;
    void look(Outcome outcome, Cause cause);
    void follow(const MonitorId &changed);
    void next();

    Engine &m_engine;
    const Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
    Stage m_stage = Stage::None;
    MonitorId m_id; //!< of the last one
};

} // namespace vigia
