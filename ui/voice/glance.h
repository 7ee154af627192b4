// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmprocess.h"
#include "world/timers.h"

#include <QObject>

#include <memory>

namespace vigia {

//! Looks whether an alarm could be heard, without a sound and without waking a device: whether vigia-alarm starts,
//! could play the person's file, and whether there is a device that the system's mixer does not silence.
class Glance final : public QObject
{
    Q_OBJECT

public:
    //! \a program: where vigia-alarm stands. The timers outlive this object.
    Glance(const QString &program, Timers &timers, QObject *parent = nullptr);
    ~Glance() override;

    //! Looks now; \a file: the person's, empty: the built-in alarm. False, and nothing: one that was killed is not gone
    //! yet, it waits for a disk.
    bool look(const QString &file);

Q_SIGNALS:
    //! With `why` only where nothing would be heard as far as a glance can tell; with `file` where that does not play.
    //! Absent after a look that hangs, for a disk or for whatever: it says nothing.
    void looked(const vigia::Heard &heard);

private:
    void noteLooked(const alarmline::Looked &looked);
    void answer(std::optional<WhyUnheard> why, std::optional<SoundFault> file);

    AlarmProcess m_process;
    std::unique_ptr<Timer> m_hung;
};

} // namespace vigia
