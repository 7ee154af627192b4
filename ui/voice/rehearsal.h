// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmprocess.h"
#include "world/timers.h"

#include <QObject>

#include <memory>

namespace vigia {

//! Tries whether an alarm would be heard, while none is to be: vigia-alarm plays silence on one device after the
//! other and looks at what becomes of it, as it does with an alarm. Tried soon, then ever more rarely, once a minute
//! at last: a computer without a sound device does not spend its night starting programs.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    //! \a program: where vigia-alarm stands. The timers outlive this object.
    Rehearsal(const QString &program, Timers &timers, QObject *parent = nullptr);
    ~Rehearsal() override;

    //! From now on, until it would be heard. Nothing while it goes on already.
    void begin();
    void end();
    bool goesOn() const { return m_goesOn; }

Q_SIGNALS:
    //! Heard, and it is over; or why not, as of the default device, and it goes on.
    void tried(const vigia::Heard &heard);

private:
    void beginRound();
    void play(int device);
    void noteEnded();
    void fail(WhyUnheard why);

    AlarmProcess m_process;
    std::unique_ptr<Timer> m_next;
    std::unique_ptr<Timer> m_hung;
    Duration m_wait{};
    int m_device = 0;
    int m_devices = 1;
    alarmline::Output m_output = alarmline::Output::Looking;
    WhyUnheard m_why = WhyUnheard::NotAdvancing;
    bool m_goesOn = false;
};

} // namespace vigia
