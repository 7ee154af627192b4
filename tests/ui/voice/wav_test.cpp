// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/alarm/soundfile.h"
#include "voice/alarm/wav.h"
#include "wavbytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace vigia;
using namespace vigia::alarmline;
using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 4410;

//! The same four values over and over, in the width that \a one writes.
template <typename Writer>
QByteArray samples(Writer one, int channels = 1)
{
    QByteArray data;
    for (int i = 0; i < frames * channels; ++i)
        data += one(i % 4);
    return data;
}

QByteArray extensibleFormat(const WavFormat &format)
{
    QByteArray chunk = formatChunk(format);
    chunk.replace(0, 2, littleEndian(quint16(0xfffe)));
    return chunk + littleEndian(quint16(22)) + littleEndian(format.bits) + littleEndian(quint32(3))
        + littleEndian(format.code) + QByteArray::fromHex("000000001000800000aa00389b71");
}

QByteArray int16Data()
{
    return samples([](int i) { return littleEndian(qint16(i * 1000)); });
}

} // namespace

class WavTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QList<int>>("first");
        QTest::newRow("8 bits") << wavOf(
            formatChunk({.bits = 8}), samples([](int i) { return QByteArray(1, char(128 + i * 10)); }))
                                << 1 << QList<int>{0, 2560, 5120, 7680};
        QTest::newRow("16 bits") << wavOf(formatChunk({}), int16Data()) << 1 << QList<int>{0, 1000, 2000, 3000};
        QTest::newRow("16 bits, stereo") << wavOf(
            formatChunk({.channels = 2}), samples([](int i) { return littleEndian(qint16(-i * 1000)); }, 2))
                                         << 2 << QList<int>{0, -1000, -2000, -3000};
        QTest::newRow("24 bits") << wavOf(
            formatChunk({.bits = 24}), samples([](int i) { return littleEndian(qint32(-i * 256000)).first(3); }))
                                 << 1 << QList<int>{0, -1000, -2000, -3000};
        QTest::newRow("32 bits") << wavOf(
            formatChunk({.bits = 32}), samples([](int i) { return littleEndian(qint32(i * 65536000)); }))
                                 << 1 << QList<int>{0, 1000, 2000, 3000};
        QTest::newRow("float") << wavOf(
            formatChunk({.code = 3, .bits = 32}), samples([](int i) { return littleEndian(float(i) - 1); }))
                               << 1 << QList<int>{-32767, 0, 32767, 32767};
        QTest::newRow("extensible") << wavOf(extensibleFormat({}), int16Data()) << 1 << QList<int>{0, 1000, 2000, 3000};
        QTest::newRow("other chunks before it") << chunk(
            "RIFF", "WAVE" + chunk("LIST", "odd") + chunk("fmt ", formatChunk({})) + chunk("data", int16Data()))
                                                << 1 << QList<int>{0, 1000, 2000, 3000};
    }
    void readsEveryFormat()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, channels);
        QFETCH(QList<int>, first);
        const auto sound = readWav(bytes);
        QVERIFY(sound);
        QCOMPARE(sound->channels, channels);
        QCOMPARE(sound->rate, 44100);
        QCOMPARE(sound->frames(), frames);
        for (int i = 0; i < first.size(); ++i)
            QCOMPARE(int(sound->samples[size_t(i)]), first[i]);
    }

    void refusesWhatCannotSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SoundFault>("fault");
        const QByteArray good = wavOf(formatChunk({}), int16Data());
        QTest::newRow("empty") << QByteArray() << SoundFault::Empty;
        QTest::newRow("text") << QByteArray("this is no sound, but it is long enough") << SoundFault::NotWav;
        QTest::newRow("picture in RIFF") << chunk("RIFF", "WEBPVP8 ") << SoundFault::NotWav;
        QTest::newRow("cut off") << good.chopped(10) << SoundFault::Truncated;
        QTest::newRow("header only") << good.first(36) << SoundFault::Truncated;
        QTest::newRow("no samples") << wavOf(formatChunk({}), {}) << SoundFault::Empty;
        QTest::newRow("no format") << chunk("RIFF", "WAVE" + chunk("data", int16Data()))
                                   << SoundFault::UnsupportedFormat;
        QTest::newRow("A-law") << wavOf(formatChunk({.code = 6, .bits = 8}), int16Data())
                               << SoundFault::UnsupportedFormat;
        QTest::newRow("12 bits") << wavOf(formatChunk({.bits = 12}), int16Data()) << SoundFault::UnsupportedFormat;
        QTest::newRow("no channel") << wavOf(formatChunk({.channels = 0}), int16Data())
                                    << SoundFault::UnsupportedFormat;
        QTest::newRow("65535 channels") << wavOf(formatChunk({.channels = 65535}), int16Data())
                                        << SoundFault::UnsupportedFormat;
        QTest::newRow("no rate") << wavOf(formatChunk({.rate = 0}), int16Data()) << SoundFault::UnsupportedFormat;
        QTest::newRow("endless rate") << wavOf(formatChunk({.rate = 0xffffffff}), int16Data())
                                      << SoundFault::UnsupportedFormat;
        QTest::newRow("frames that lie") << wavOf(formatChunk({}).replace(12, 2, littleEndian(quint16(0))), int16Data())
                                         << SoundFault::UnsupportedFormat;
        QTest::newRow("nothing but silence")
            << wavOf(formatChunk({}), QByteArray(frames * 2, '\0')) << SoundFault::Silent;
        QTest::newRow("too short") << wavOf(formatChunk({}), int16Data().first(2000)) << SoundFault::Silent;
        QTest::newRow("not a number") << wavOf(formatChunk({.code = 3, .bits = 32}),
            samples([](int) { return littleEndian(std::numeric_limits<float>::quiet_NaN()); }))
                                      << SoundFault::Silent;
    }
    void refusesWhatCannotSound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SoundFault, fault);
        const auto sound = readWav(bytes);
        QVERIFY(!sound);
        QCOMPARE(sound.error(), fault);
    }

    void takesAnyBytes()
    {
        const QByteArray good = wavOf(extensibleFormat({}), int16Data());
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!readWav(good.first(length)));
        std::mt19937 random(1);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change)
                bytes[qsizetype(random() % 80)] = char(random());
            if (const auto sound = readWav(bytes))
                QVERIFY(sound->frames() > 0 && sound->channels <= 2);
        }
    }

    void readsNothingButRegularFilesOfLimitedSize()
    {
        QTemporaryDir directory;
#ifdef Q_OS_UNIX
        const QString pipe = directory.filePath(u"pipe.wav"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readSoundFile(pipe).error(), SoundFault::Missing);
        QCOMPARE(readSoundFile(u"/dev/zero"_s).error(), SoundFault::Missing);
#endif
        QCOMPARE(readSoundFile(directory.path()).error(), SoundFault::Missing);
        QCOMPARE(readSoundFile(directory.filePath(u"none.wav"_s)).error(), SoundFault::Missing);

        QFile huge(directory.filePath(u"huge.wav"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(largestSoundFile + 1));
        QCOMPARE(readSoundFile(huge.fileName()).error(), SoundFault::TooLarge);

        QFile file(directory.filePath(u"good.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sineWav(880, 0.1, 0.5));
        file.close();
        QVERIFY(readSoundFile(file.fileName()));
    }
};

QTEST_APPLESS_MAIN(WavTest)
#include "wav_test.moc"
