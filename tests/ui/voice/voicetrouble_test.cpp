// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 9: a sound that is not heard fails loudly, and comes back by itself.
#include "pulse.h"
#include "recording.h"
#include "support/simulatedworld.h"
#include "voicerig.h"

#include <csignal>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms; a machine may be busy

void control(std::initializer_list<const char *> words)
{
    QStringList arguments;
    for (const char *word : words)
        arguments << QString::fromLatin1(word);
    Pulse::control(arguments);
}

//! The number by which the server calls the only stream that plays.
QByteArray streamOf()
{
    return Pulse::control({u"list"_s, u"short"_s, u"sink-inputs"_s}).split('\t').first();
}

} // namespace

#define WAIT_FOR_SOUND(recording, from) QTRY_VERIFY_WITH_TIMEOUT((recording).firstLoud(from), patience)

class VoiceTroubleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Pulse> m_pulse;
    std::unique_ptr<VoiceRig> m_rig;

    void ringUntilHeard()
    {
        m_rig->ring();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
    }

private Q_SLOTS:
    void init()
    {
        m_pulse = std::make_unique<Pulse>();
        m_rig = std::make_unique<VoiceRig>();
    }
    void cleanup()
    {
        m_rig.reset();
        m_pulse.reset();
    }

    void goesDownTheChainWithoutADevice_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("no device") << true;
        QTest::newRow("no server") << false;
    }
    void goesDownTheChainWithoutADevice()
    {
        QFETCH(bool, server);
        m_pulse = std::make_unique<Pulse>(server ? Pulse::With::NoDevice : Pulse::With::NoServer);
        const qint64 asked = m_rig->elapsed();
        const qint64 fairly = m_rig->fairly();
        m_rig->ring();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->took(ChainStep::RaiseWindow), patience);
        QVERIFY(m_rig->isUnheardFor(WhyUnheard::NoDevice));
        QCOMPARE(m_rig->steps[0].step, ChainStep::OtherDevice);
        QCOMPARE(m_rig->steps[1].step, ChainStep::SystemBeep);
        QCOMPARE(m_rig->steps[2].step, ChainStep::FlashTray);
        QVERIFY(m_rig->steps[0].fairly - fairly <= 2000);
        QVERIFY(m_rig->steps[1].after - asked >= 2000);
        for (size_t i = 1; i < m_rig->steps.size(); ++i)
            QVERIFY(m_rig->steps[i].fairly - m_rig->steps[i - 1].fairly <= 2500); // 2 s and a turn of the timer

        if (!server)
            m_pulse->start();
        else
            m_pulse->addDevice();
        Recording recording;
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        WAIT_FOR_SOUND(recording, 0);
    }

    void resumesWhenItsDeviceReturns()
    {
        ringUntilHeard();
        m_pulse->removeDevice();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->voice.heard().state, Heard::State::NotHeard, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->took(ChainStep::RaiseWindow), patience);
        m_pulse->addDevice();
        Recording recording;
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        WAIT_FOR_SOUND(recording, 0);
    }

    void resumesWhenTheServerReturns()
    {
        ringUntilHeard();
        m_pulse->kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isUnheardFor(WhyUnheard::NoDevice), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_rig->took(ChainStep::RaiseWindow), patience); // 4 s: a client in one process gives up after 3
        m_pulse->start();
        Recording recording;
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        WAIT_FOR_SOUND(recording, 0);
    }

    void noticesWhatKeepsTheDeviceSilent_data()
    {
        QTest::addColumn<QStringList>("off");
        QTest::addColumn<QStringList>("on");
        QTest::addColumn<WhyUnheard>("why");
        QTest::newRow("muted") << QStringList{u"set-sink-mute"_s, u"ci"_s, u"1"_s}
                               << QStringList{u"set-sink-mute"_s, u"ci"_s, u"0"_s} << WhyUnheard::Muted;
        QTest::newRow("at zero") << QStringList{u"set-sink-volume"_s, u"ci"_s, u"0%"_s}
                                 << QStringList{u"set-sink-volume"_s, u"ci"_s, u"50%"_s} << WhyUnheard::ZeroVolume;
        QTest::newRow("suspended") << QStringList{u"suspend-sink"_s, u"ci"_s, u"1"_s}
                                   << QStringList{u"suspend-sink"_s, u"ci"_s, u"0"_s} << WhyUnheard::Suspended;
    }
    void noticesWhatKeepsTheDeviceSilent()
    {
        QFETCH(QStringList, off);
        QFETCH(QStringList, on);
        QFETCH(WhyUnheard, why);
        ringUntilHeard();
        Pulse::control(off);
        const qint64 turnedOff = m_rig->fairly();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isUnheardFor(why), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->took(ChainStep::SystemBeep), patience);
        QVERIFY(m_rig->steps.front().fairly - turnedOff <= 2000);
        QVERIFY(m_rig->steps[1].fairly - turnedOff <= 3000);
        Pulse::control(on);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
    }

    void noticesWhatKeepsItSilentFromTheStart_data() { noticesWhatKeepsTheDeviceSilent_data(); }
    void noticesWhatKeepsItSilentFromTheStart()
    {
        QFETCH(QStringList, off);
        QFETCH(QStringList, on);
        QFETCH(WhyUnheard, why);
        Pulse::control(off);
        m_rig->ring();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isUnheardFor(why), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->took(ChainStep::RaiseWindow), patience);
        QVERIFY(std::none_of(m_rig->history.begin(), m_rig->history.end(),
            [](const Heard &heard) { return heard.state == Heard::State::Heard; }));
        Pulse::control(on);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
    }

    void noticesThatItAloneIsMuted()
    {
        ringUntilHeard();
        Pulse::control({u"set-sink-input-mute"_s, QString::fromLatin1(streamOf()), u"1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isUnheardFor(WhyUnheard::Muted), patience);
    }

    void takesTheOtherDeviceWhenTheFirstIsMuted()
    {
        m_pulse->addDevice(u"other"_s);
        control({"set-default-sink", "ci"});
        control({"set-sink-mute", "ci", "1"});
        Recording recording(u"other"_s);
        m_rig->ring();
        WAIT_FOR_SOUND(recording, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        QCOMPARE(m_rig->steps[0].step, ChainStep::OtherDevice);
        QVERIFY(!m_rig->took(ChainStep::RaiseWindow));
    }

    void replacesAPlayerThatIsKilled()
    {
        Recording recording;
        ringUntilHeard();
        for (int round = 0; round < 3; ++round) {
            const qint64 before = recording.position();
            const std::vector<pid_t> players = playersOf(getpid());
            QCOMPARE(players.size(), size_t(1));
            ::kill(players.front(), SIGKILL);
            QTRY_VERIFY_WITH_TIMEOUT(!playersOf(getpid()).empty() && playersOf(getpid()) != players, patience);
            QTRY_VERIFY_WITH_TIMEOUT(recording.position() > before + Recording::seconds(2), patience);
            QTRY_VERIFY_WITH_TIMEOUT(recording.lastLoud(before + Recording::seconds(1)), patience);
            QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        }
        QVERIFY(!m_rig->took(ChainStep::RaiseWindow));
    }

    void replacesAPlayerThatHangs()
    {
        ringUntilHeard();
        const std::vector<pid_t> players = playersOf(getpid());
        QCOMPARE(players.size(), size_t(1));
        const qint64 hung = m_rig->fairly();
        ::kill(players.front(), SIGSTOP);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->took(ChainStep::OtherDevice), patience);
        QVERIFY(m_rig->steps.front().fairly - hung <= 2000);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        QVERIFY(playersOf(getpid()) != players);
    }

    void soundsTheBuiltInAlarmWhenAFileMakesThePlayerHang()
    {
        // A server that stands still keeps the player from a device just as a file on a dead share does.
        m_rig->voice.setSettings({.file = m_rig->file(sineWav(880, 1, 0.8))});
        const qint64 server = m_pulse->process();
        ::kill(pid_t(server), SIGSTOP);
        m_rig->ring();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->took(ChainStep::OtherDevice), patience);
        ::kill(pid_t(server), SIGCONT);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_rig->voice.heard(), (Heard{Heard::State::Heard, {}, SoundFault::Missing}), patience);
    }

    void fallsSilentWithTheProcessThatOwnsIt()
    {
        Recording recording;
        QProcess holder;
        holder.setProcessChannelMode(QProcess::ForwardedChannels);
        holder.start(QStringLiteral(VOICEHOLDER), {QStringLiteral(VIGIA_ALARM)});
        WAIT_FOR_SOUND(recording, 0);
        const std::vector<pid_t> players = playersOf(holder.processId());
        QCOMPARE(players.size(), size_t(1));
        const qint64 killed = recording.position();
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(::kill(players.front(), 0) != 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(recording.position() > killed + Recording::seconds(4), patience);
        QVERIFY(!recording.lastLoud(killed + Recording::seconds(1.5)));
    }

    void fallsSilentWithItsOwner()
    {
        ringUntilHeard();
        m_rig.reset();
        QVERIFY(playersOf(getpid()).empty());
    }

    void saysThatThePlayerIsMissing()
    {
        VoiceRig rig(u"/nowhere/vigia-alarm"_s);
        rig.ring();
        QTRY_VERIFY_WITH_TIMEOUT(rig.isUnheardFor(WhyUnheard::HelperMissing), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.took(ChainStep::RaiseWindow), patience);
    }

    void saysInATestWhyNothingIsHeard()
    {
        m_pulse->removeDevice();
        m_rig->voice.test();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->tests.size(), size_t(1), patience);
        QCOMPARE(m_rig->tests[0].state, Heard::State::NotHeard);
        QCOMPARE(m_rig->tests[0].why, std::optional(WhyUnheard::NoDevice));
        QCOMPARE(m_rig->voice.heard(), Heard{});
        QVERIFY(m_rig->steps.empty()); // a test wakes nobody
    }

    void saysAfterThirtySecondsThatNobodyHearsIt()
    {
        SimulatedWorld world;
        Voice voice(u"/nowhere/vigia-alarm"_s, world, world);
        int unheard = 0;
        QObject::connect(&voice, &Voice::unheard, &voice, [&] { ++unheard; });
        voice.setSounding(true, {u"outage"_s});
        QTRY_COMPARE_WITH_TIMEOUT(voice.heard().state, Heard::State::NotHeard, patience);
        world.advance(29s);
        QCOMPARE(unheard, 0);
        world.advance(2s);
        QCOMPARE(unheard, 1);
        world.advance(10min);
        QCOMPARE(unheard, 1);
        voice.setSounding(false, {});
        QCOMPARE(voice.heard(), Heard{});
    }
};

QTEST_GUILESS_MAIN(VoiceTroubleTest)
#include "voicetrouble_test.moc"
