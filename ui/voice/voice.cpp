// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include <algorithm>

namespace vigia {

using namespace std::chrono_literals;

namespace {

//! Players that fail follow each other so fast at first, then slower: a computer without a sound device
//! does not spend its night starting programs.
constexpr Duration firstBackOff = 500ms;
constexpr Duration longestBackOff = 2s;
//! A player that runs but is not heard has so long before the next device is tried.
constexpr Duration deviceTrial = 5s;
//! A person who tests a long sound has heard enough, and what should be over in a second has hung.
constexpr Duration longestTest = 10s;

Duration backOff(int failures)
{
    return std::min(longestBackOff, firstBackOff * (1 << std::min(failures, 4)));
}

} // namespace

Voice::Voice(const QString &program, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_process(program)
    , m_look(timers.create([this] { look(); }))
    , m_retry(timers.create([this] { startOnNextDevice(); }))
{
    connect(&m_process, &AlarmProcess::started, this, &Voice::noteStarted);
    connect(&m_process, &AlarmProcess::advanced, this, &Voice::noteAdvanced);
    connect(&m_process, &AlarmProcess::ended, this, &Voice::noteEnded);
    connect(&m_process, &AlarmProcess::lost, this, &Voice::noteLost);
}

Voice::~Voice()
{
    m_process.disconnect(this);
}

void Voice::setSettings(const SoundSettings &settings)
{
    if (settings == m_settings)
        return;
    const bool anotherFile = settings.file != m_settings.file;
    const bool another = anotherFile || settings.repeat != m_settings.repeat;
    m_settings = settings;
    if (!another) {
        m_process.setVolume(settings.volume);
        return;
    }
    if (m_purpose == Purpose::Alarm)
        silence();
    follow();
    if (anotherFile)
        Q_EMIT fileChanged();
}

void Voice::setSounding(bool sounding, const QSet<QString> &incidents)
{
    m_plan.tell(sounding, incidents);
    follow();
}

void Voice::soundRecovered()
{
    if (m_settings.recovered && m_purpose == Purpose::Nothing)
        begin(Purpose::Recovered);
}

void Voice::test()
{
    answerTest({});
    if (m_purpose == Purpose::Alarm) {
        Q_EMIT tested(m_heard); // it sounds already: that is the answer
        return;
    }
    begin(Purpose::Test);
}

void Voice::follow()
{
    const bool ring = m_plan.rings(m_settings.repeat.mode);
    if (ring == (m_purpose == Purpose::Alarm))
        return;
    if (!ring) {
        silence();
        return;
    }
    if (m_purpose == Purpose::Test) {
        answerTest({});
        follow(); // who heard the answer may have changed what is wanted
        return;
    }
    begin(Purpose::Alarm);
}

void Voice::begin(Purpose purpose)
{
    m_purpose = purpose;
    m_device = 0;
    m_failures = 0;
    m_fileSuspect = false;
    m_retry->stop();
    if (purpose == Purpose::Recovered)
        m_chain.end();
    else
        m_chain.begin(m_clock.now());
    start();
    m_look->start(Chain::lookEvery);
}

void Voice::silence()
{
    m_process.silence();
    m_look->stop();
    m_retry->stop();
    m_chain.end();
    m_purpose = Purpose::Nothing;
    m_fileFault.reset();
    say();
}

void Voice::start()
{
    m_plan.began();
    m_playing = false;
    m_startedAt = m_clock.now();
    m_process.play(order());
}

void Voice::startOnNextDevice()
{
    m_retry->stop();
    if (m_process.isRunning() && !m_playing)
        m_fileSuspect = true;
    m_device = alarmline::deviceAfter(m_device);
    start();
}

alarmline::Play Voice::order() const
{
    using Repeat = SoundSettings::Repeat;
    alarmline::Play play;
    play.volume = m_settings.volume;
    play.device = m_device;
    if (m_purpose == Purpose::Recovered) {
        play.tone = alarmline::Tone::Recovered;
        play.repeat.mode = Repeat::Mode::Once;
        return play;
    }
    if (!m_fileSuspect)
        play.file = m_settings.file;
    play.repeat = m_settings.repeat;
    if (m_purpose == Purpose::Test)
        play.repeat.mode = Repeat::Mode::Once;
    return play;
}

void Voice::noteStarted(const alarmline::Playing &playing)
{
    m_playing = true;
    if (m_purpose == Purpose::Recovered)
        return;
    m_fileFault = playing.fault;
    if (m_fileSuspect && !m_settings.file.isEmpty())
        m_fileFault = SoundFault::Missing;
    say();
}

void Voice::noteAdvanced(alarmline::Output output)
{
    if (output == alarmline::Output::Looking)
        return;
    if (const auto why = alarmline::whyUnheard(output))
        m_chain.failed(*why);
    else
        m_chain.sounded(m_clock.now());
    look();
}

void Voice::noteEnded()
{
    const Heard how = m_heard;
    if (m_purpose == Purpose::Alarm) {
        if (how.state != Heard::State::Heard) {
            retry();
            return;
        }
        m_plan.ended();
    }
    if (m_purpose == Purpose::Test) {
        answerTest(how);
        return;
    }
    silence();
    follow();
}

void Voice::noteLost(WhyUnheard why)
{
    if (m_purpose == Purpose::Recovered) {
        silence();
        return;
    }
    if (why == WhyUnheard::NotAdvancing && !m_playing)
        m_fileSuspect = true;
    m_chain.failed(why);
    look();
    if (m_purpose == Purpose::Alarm && !m_process.isRunning())
        retry();
}

void Voice::retry()
{
    m_retry->start(backOff(m_failures++));
}

void Voice::look()
{
    if (m_purpose == Purpose::Nothing)
        return;
    m_look->start(Chain::lookEvery);
    const Chain::Due due = m_chain.pass(m_clock.now());
    say();
    const bool late = ageOf(m_startedAt, m_clock.now()) >= longestTest;
    if (m_purpose == Purpose::Alarm)
        carryOut(due);
    else if (m_purpose == Purpose::Test && (late || m_heard.state == Heard::State::NotHeard))
        answerTest(m_heard);
    else if (m_purpose == Purpose::Recovered && late)
        silence();
}

void Voice::carryOut(const Chain::Due &due)
{
    const bool stuck = m_process.isRunning() && m_heard.state == Heard::State::NotHeard;
    const bool trialOver = ageOf(m_startedAt, m_clock.now()) >= deviceTrial;
    const bool firstStep = std::ranges::count(due.steps, ChainStep::OtherDevice) > 0;
    if (firstStep || (stuck && trialOver))
        startOnNextDevice();
    for (const ChainStep step : due.steps) {
        if (m_purpose == Purpose::Alarm) // who hears of one step may end it all
            Q_EMIT nextStep(step);
    }
    if (due.unheard && m_purpose == Purpose::Alarm)
        Q_EMIT unheard();
}

void Voice::say()
{
    const Heard now{m_chain.state(), m_chain.why(), m_fileFault};
    if (now.state == Heard::State::Heard)
        m_failures = 0;
    if (now == m_heard)
        return;
    m_heard = now;
    Q_EMIT heardChanged(m_heard);
}

void Voice::answerTest(Heard result)
{
    if (m_purpose != Purpose::Test)
        return;
    silence();
    Q_EMIT tested(result);
}

} // namespace vigia
