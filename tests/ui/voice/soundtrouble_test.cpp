// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 9, after the alarm: what was wrong with the sound is said as long as it is, and no longer.
#include "voice/soundtrouble.h"

#include "pulse.h"
#include "recording.h"
#include "support/simulatedworld.h"
#include "voicerig.h"

#include <QSignalSpy>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience =
    60'000; // ms; a machine may be busy, and what is tried without an alarm is tried ever more rarely

} // namespace

class SoundTroubleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Pulse> m_pulse;
    std::unique_ptr<VoiceRig> m_rig;
    QtTimers m_timers;
    std::unique_ptr<SoundTrouble> m_trouble;

    std::optional<WhyUnheard> why() const { return m_trouble->seen() ? m_trouble->seen()->why : std::nullopt; }

    //! An alarm that nobody heard, and that is over.
    void ringUnheard(WhyUnheard because)
    {
        m_rig->ring();
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(because), patience);
        m_rig->voice.setSounding(false, {});
        QCOMPARE(m_rig->voice.heard(), Heard{});
        QCOMPARE(why(), std::optional(because));
    }

private Q_SLOTS:
    void init()
    {
        m_pulse = std::make_unique<Pulse>();
        m_rig = std::make_unique<VoiceRig>();
        m_trouble = std::make_unique<SoundTrouble>(m_rig->voice, QStringLiteral(VIGIA_ALARM), m_timers);
    }
    void cleanup()
    {
        m_trouble.reset();
        m_rig.reset();
        m_pulse.reset();
    }

    void goesWithoutASoundWhenTheDeviceIsBack()
    {
        m_pulse->removeDevice();
        ringUnheard(WhyUnheard::NoDevice);
        m_pulse->addDevice();
        Recording recording;
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
        QVERIFY(!recording.firstLoud(0));
        QTRY_VERIFY_WITH_TIMEOUT(playersOf(getpid()).empty(), patience);
    }

    void goesWhenTheServerIsBack()
    {
        m_pulse->kill();
        ringUnheard(WhyUnheard::NoDevice);
        m_pulse->start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
    }

    void saysWhatIsWrongNowAndGoesWithThat()
    {
        m_pulse->removeDevice();
        ringUnheard(WhyUnheard::NoDevice);
        m_pulse->addDevice();
        Pulse::control({u"set-sink-mute"_s, u"ci"_s, u"1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::Muted), patience);
        Pulse::control({u"set-sink-mute"_s, u"ci"_s, u"0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
    }

    void goesWhenAnotherDeviceWouldBeHeard()
    {
        Pulse::control({u"set-sink-mute"_s, u"ci"_s, u"1"_s});
        ringUnheard(WhyUnheard::Muted);
        m_pulse->addDevice(u"other"_s);
        Pulse::control({u"set-default-sink"_s, u"ci"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
    }

    void staysWithAFileThatDoesNotPlay()
    {
        m_rig->voice.setSettings({.file = u"/nowhere.wav"_s});
        m_rig->ring();
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->isHeard(), patience);
        m_rig->voice.setSounding(false, {});
        QVERIFY(m_trouble->seen());
        QCOMPARE(m_trouble->seen()->file, std::optional(SoundFault::Missing));
        QTRY_VERIFY_WITH_TIMEOUT(playersOf(getpid()).empty(), patience); // no silence says anything about a file
    }

    //! Before it is to be played: when it is chosen, and at the start.
    void saysOfAFileThatItWillNotPlay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::newRow("empty") << QByteArray() << int(SoundFault::Empty);
        QTest::newRow("not audio") << QByteArray("<html>not found</html>") << int(SoundFault::NotWav);
        QTest::newRow("silent") << sineWav(440, 1, 0) << int(SoundFault::Silent);
    }
    void saysOfAFileThatItWillNotPlay()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const Recording recording;
        m_rig->voice.setSettings({.file = m_rig->file(bytes)});
        QTRY_VERIFY_WITH_TIMEOUT(m_trouble->seen(), patience);
        QCOMPARE(m_trouble->seen()->file, std::optional(SoundFault(fault)));
        QVERIFY(!m_trouble->seen()->why);
        m_rig->voice.setSettings({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
        QVERIFY(!recording.firstLoud(0));
    }

    void saysOfAFileThatIsGoneAndThatItIsBack()
    {
        m_rig->voice.setSettings({.file = u"/nowhere.wav"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_trouble->seen(), patience);
        QCOMPARE(m_trouble->seen()->file, std::optional(SoundFault::Missing));
        m_rig->voice.setSettings({.file = QStringLiteral(SOUNDS "/alarma.wav")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
    }

    //! Whoever mutes the computer in the evening learns of it before the night, without a sound, and no program stays.
    void saysBeforeAnyAlarmThatTheComputerIsMuted()
    {
        const Recording recording;
        QSignalSpy changed(m_trouble.get(), &SoundTrouble::changed);
        Pulse::control({u"set-sink-mute"_s, u"ci"_s, u"1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::Muted), patience);
        QCOMPARE(changed.size(), 1);
        Pulse::control({u"set-sink-mute"_s, u"ci"_s, u"0"_s});
        Pulse::control({u"set-sink-volume"_s, u"ci"_s, u"0"_s});
        m_rig->voice.setSettings({.file = QStringLiteral(SOUNDS "/alarma.wav")});
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::ZeroVolume), patience);
        Pulse::control({u"set-sink-volume"_s, u"ci"_s, u"100%"_s});
        m_rig->voice.setSettings({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
        QVERIFY(!recording.firstLoud(0));
        QVERIFY(m_rig->steps.empty());
        QTRY_VERIFY_WITH_TIMEOUT(playersOf(getpid()).empty(), patience);
    }

    //! The alarm would go on to the other one.
    void saysNothingOfAMutedDeviceBesideOneThatIsNot()
    {
        m_pulse->addDevice(u"other"_s);
        Pulse::control({u"set-default-sink"_s, u"ci"_s});
        Pulse::control({u"set-sink-mute"_s, u"ci"_s, u"1"_s});
        m_rig->voice.setSettings({.file = u"/nowhere.wav"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_trouble->seen(), patience);
        QCOMPARE(*m_trouble->seen(), (Heard{Heard::State::Silent, {}, SoundFault::Missing})); // looked, nothing else
        Pulse::control({u"set-sink-volume"_s, u"other"_s, u"0"_s});
        m_rig->voice.setSettings({});
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::Muted), patience);
    }

    void saysBeforeAnyAlarmThatThereIsNoDevice_data()
    {
        QTest::addColumn<QString>("standIn");
        QTest::newRow("none") << QString();
        QTest::newRow("what the server makes up") << u"auto_null"_s;
    }
    void saysBeforeAnyAlarmThatThereIsNoDevice()
    {
        QFETCH(QString, standIn);
        if (!standIn.isEmpty())
            m_pulse->addDevice(standIn);
        m_pulse->removeDevice();
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::NoDevice), patience);
        m_pulse->addDevice();
        m_rig->voice.setSettings({.file = QStringLiteral(SOUNDS "/alarma.wav")}); // looks at once
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
    }

    void saysBeforeAnyAlarmThatNothingCouldPlayIt()
    {
        SoundTrouble trouble(m_rig->voice, u"/nowhere/vigia-alarm"_s, m_timers);
        QTRY_VERIFY_WITH_TIMEOUT(trouble.seen(), patience);
        QCOMPARE(trouble.seen()->why, std::optional(WhyUnheard::HelperMissing));
    }

    void saysBeforeAnyAlarmThatWhatPlaysItCrashes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("the built-in sound") << QString();
        QTest::newRow("a file") << QStringLiteral(SOUNDS "/alarma.wav");
    }
    void saysBeforeAnyAlarmThatWhatPlaysItCrashes()
    {
        QFETCH(QString, file);
        m_rig->voice.setSettings({.file = file});
        const SoundTrouble trouble(m_rig->voice, u"/bin/false"_s, m_timers);
        QTRY_VERIFY_WITH_TIMEOUT(trouble.seen(), patience);
        QCOMPARE(*trouble.seen(), (Heard{Heard::State::NotHeard, WhyUnheard::NotAdvancing, {}}));
    }

    //! A disk that hangs makes no file unreadable.
    void aLookThatHangsSaysNothing()
    {
        SimulatedWorld world;
        Glance glance(u"/bin/cat"_s, world);
        QSignalSpy looked(&glance, &Glance::looked);
        QVERIFY(glance.look(u"/far/away.wav"_s));
        world.advance(std::chrono::seconds(10));
        QVERIFY(!glance.look({})); // it was ended and is not gone yet
        bool looksAgain = false; // and then only once
        QTRY_VERIFY_WITH_TIMEOUT((looksAgain = looksAgain || glance.look({})), patience);
        QVERIFY(looked.isEmpty());
    }

    //! Whoever hears of no monitor by a sound may work without one.
    void saysNothingWhereNothingIsToBeHeard()
    {
        m_pulse->removeDevice();
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::NoDevice), patience);
        m_trouble->setWanted(false);
        QVERIFY(!m_trouble->seen());
        m_rig->voice.setSettings({.file = u"/nowhere.wav"_s}); // and would be looked at
        m_rig->voice.test();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->tests.size(), size_t(1), patience);
        QVERIFY(!m_trouble->seen());
        QTRY_VERIFY_WITH_TIMEOUT(playersOf(getpid()).empty(), patience);
        QVERIFY(!m_trouble->seen());
        m_trouble->setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(why(), std::optional(WhyUnheard::NoDevice), patience);
    }

    void goesAfterATestToo()
    {
        m_pulse->removeDevice();
        m_rig->voice.test();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->tests.size(), size_t(1), patience);
        QCOMPARE(why(), std::optional(WhyUnheard::NoDevice));
        m_pulse->addDevice();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trouble->seen(), patience);
    }
};

QTEST_GUILESS_MAIN(SoundTroubleTest)
#include "soundtrouble_test.moc"
