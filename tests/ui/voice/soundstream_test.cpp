// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/alarm/soundstream.h"

#include <QTest>

using namespace vigia;
using namespace vigia::alarmline;
using namespace std::chrono_literals;

using Repeat = SoundSettings::Repeat;

namespace {

constexpr int rate = 8000;

Sound steps(int frames)
{
    Sound sound{rate, 1, {}};
    for (int i = 0; i < frames; ++i)
        sound.samples.push_back(qint16(1 + i));
    return sound;
}

//! In pieces, as devices do.
std::vector<qint16> read(SoundStream &stream, int frames)
{
    QByteArray bytes;
    while (bytes.size() < frames * 2)
        bytes += stream.read(std::min<qint64>(frames * 2 - bytes.size(), 334));
    const auto *first = reinterpret_cast<const qint16 *>(bytes.constData());
    return {first, first + frames};
}

} // namespace

class SoundStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopsWithoutASeam()
    {
        SoundStream stream(steps(1000), {Repeat::Mode::Loop, {}}, 1, SoundStream::Sample::Int16);
        const auto heard = read(stream, 3500);
        for (int i = 0; i < 3500; ++i)
            QCOMPARE(int(heard[size_t(i)]), 1 + i % 1000);
    }

    void soundsOnceAndIsSilentForEver()
    {
        SoundStream stream(steps(1000), {Repeat::Mode::Once, {}}, 1, SoundStream::Sample::Int16);
        const auto heard = read(stream, 50000);
        QCOMPARE(int(heard[999]), 1000);
        QVERIFY(std::all_of(heard.begin() + 1000, heard.end(), [](qint16 s) { return s == 0; }));
    }

    void pausesBetweenRepeats()
    {
        SoundStream stream(steps(1000), {Repeat::Mode::Every, 1s}, 1, SoundStream::Sample::Int16);
        const auto heard = read(stream, 2 * rate);
        for (int i = 0; i < 2 * rate; ++i)
            QCOMPARE(int(heard[size_t(i)]), i % rate < 1000 ? 1 + i % rate : 0);
    }

    void startsAgainAtOnceWhenTheSoundIsLongerThanItsRepeat()
    {
        SoundStream stream(steps(2 * rate), {Repeat::Mode::Every, 1s}, 1, SoundStream::Sample::Int16);
        const auto heard = read(stream, 2 * rate + 1);
        QCOMPARE(int(heard[2 * rate - 1]), 2 * rate);
        QCOMPARE(int(heard[2 * rate]), 1);
    }

    void changesVolumeWithoutAClick()
    {
        SoundStream stream(Sound{rate, 1, std::vector<qint16>(1000, 10000)}, {}, 1, SoundStream::Sample::Int16);
        QCOMPARE(int(read(stream, 100).back()), 10000);
        stream.setVolume(0.1);
        auto heard = read(stream, 400);
        heard.insert(heard.begin(), 10000);
        for (size_t i = 1; i < heard.size(); ++i)
            QVERIFY(std::abs(heard[i] - heard[i - 1]) < 100);
        QCOMPARE(int(heard.back()), 1000);
    }

    void writesFloats()
    {
        SoundStream stream(Sound{rate, 1, std::vector<qint16>(1000, -16384)}, {}, 0.5, SoundStream::Sample::Float);
        float value = 0;
        QCOMPARE(stream.read(reinterpret_cast<char *>(&value), sizeof value), qint64(sizeof value));
        QCOMPARE(value, -0.25f);
    }

    void fitsADeviceThatTakesOnlyItsOwnFormat()
    {
        const Sound mono{8000, 1, {0, 1000, 2000, 3000}};
        QCOMPARE(fitted(mono, 8000, 1), mono);
        QCOMPARE(fitted(mono, 16000, 1).samples, (std::vector<qint16>{0, 500, 1000, 1500, 2000, 2500, 3000, 3000}));
        QCOMPARE(fitted(mono, 4000, 1).samples, (std::vector<qint16>{0, 2000}));
        QCOMPARE(fitted(mono, 8000, 2).samples, (std::vector<qint16>{0, 0, 1000, 1000, 2000, 2000, 3000, 3000}));
        const Sound stereo{8000, 2, {100, 300, -100, -300}};
        QCOMPARE(fitted(stereo, 8000, 1).samples, (std::vector<qint16>{200, -200}));
        QCOMPARE(fitted(stereo, 8000, 4).samples, (std::vector<qint16>{100, 300, 0, 0, -100, -300, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(SoundStreamTest)
#include "soundstream_test.moc"
