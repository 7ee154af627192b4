// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmline.h"

#include <QObject>
#include <QProcess>

#include <memory>
#include <vector>

namespace vigia {

//! One vigia-alarm at a time: started for a sound, killed for silence. Killing is the one way to silence
//! that works whatever state the sound system is in (measured: silent within 10 ms).
//! Nothing here blocks, and no signal comes from within play() or silence().
class AlarmProcess final : public QObject
{
    Q_OBJECT

public:
    explicit AlarmProcess(QString program, QObject *parent = nullptr);
    ~AlarmProcess() override;

    //! Ends what sounded before and starts anew.
    void play(const alarmline::Play &sound);
    //! Plays nothing; answered by looked() and ended(), or by lost().
    void look(const alarmline::Look &wanted);
    void setVolume(double volume);
    void silence();
    bool isRunning() const { return m_process != nullptr; }
    //! One that was killed is not gone yet: it waits for a disk, say.
    bool isLeaving() const { return !m_leaving.empty(); }

Q_SIGNALS:
    void started(const vigia::alarmline::Playing &playing);
    void advanced(vigia::alarmline::Output output);
    void looked(const vigia::alarmline::Looked &looked);
    //! Played once and is over; exclusive with lost().
    void ended();
    //! The program is gone, or never came, though nobody silenced it.
    void lost(vigia::WhyUnheard why);

private:
    void start(const alarmline::Order &order);
    void read();
    void take(const alarmline::Report &report);
    void noteLooked(const alarmline::Looked &report);
    void finish();
    void giveUp(WhyUnheard why);
    void retire();

    const QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::vector<std::unique_ptr<QProcess>> m_leaving; //!< killed, not yet reaped
    bool m_ended = false;
    WhyUnheard m_lastWord = WhyUnheard::NotAdvancing;
};

} // namespace vigia
