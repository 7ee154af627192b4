// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarmprocess.h"
#include "chain.h"
#include "ringplan.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QObject>

#include <memory>

namespace vigia {

//! This computer's alarm sound. It sounds while it is told to, by a program of its own (vigia-alarm) that
//! is watched, replaced when it fails, and never outlives this object; whether it is heard is known and
//! said, and so is what is to be done when it is not (P9). It never gives up and resumes by itself.
//!
//! Silence comes within 200 ms. Lives on the interface's thread and blocks nothing; while that thread is
//! held up, what sounds goes on sounding.
class Voice final : public QObject
{
    Q_OBJECT

public:
    //! \a program: where vigia-alarm stands. Clock and timers outlive this object.
    Voice(const QString &program, const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~Voice() override;

    //! Taken up at once; a new volume without an interruption.
    void setSettings(const SoundSettings &settings);
    //! Whether the alarm is to sound, and for which incidents, by any names that stay the same: with
    //! `repeat: once` it sounds again when a name is new.
    void setSounding(bool sounding, const QSet<QString> &incidents);
    //! The short sound for the end of an outage, if the person wants one and nothing else sounds.
    void soundRecovered();
    //! Sounds once, as set, on the default device. Answered by exactly one tested(); a running test is
    //! answered first.
    void test();

    const SoundSettings &settings() const { return m_settings; }
    const Heard &heard() const { return m_heard; }

Q_SIGNALS:
    //! Another file is to be played from now on.
    void fileChanged();
    void heardChanged(const vigia::Heard &heard);
    //! The alarm is not heard: the next of P9's chain.
    void nextStep(vigia::ChainStep step);
    //! The alarm was not heard for 30 s; once, until it is heard again.
    void unheard();
    //! What became of a test. Silent: the alarm, or another test, came before its end.
    void tested(const vigia::Heard &result);

private:
    enum class Purpose { Nothing, Alarm, Test, Recovered };

    void follow();
    void begin(Purpose purpose);
    void silence();
    void start();
    void startOnNextDevice();
    alarmline::Play order() const;
    void noteStarted(const alarmline::Playing &playing);
    void noteAdvanced(alarmline::Output output);
    void noteEnded();
    void noteLost(WhyUnheard why);
    void retry();
    void look();
    void carryOut(const Chain::Due &due);
    void say();
    void answerTest(Heard result);

    const Clock &m_clock;
    SoundSettings m_settings;
    RingPlan m_plan;
    Chain m_chain;
    AlarmProcess m_process;
    std::unique_ptr<Timer> m_look;
    std::unique_ptr<Timer> m_retry;
    Purpose m_purpose = Purpose::Nothing;
    int m_device = 0;
    int m_failures = 0; //!< since it was last heard
    bool m_playing = false; //!< this attempt came as far as a device
    bool m_fileSuspect = false; //!< a player hung or crashed before it came as far
    std::optional<SoundFault> m_fileFault;
    Instant m_startedAt;
    Heard m_heard;
};

} // namespace vigia
