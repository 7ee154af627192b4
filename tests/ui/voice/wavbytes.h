// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace vigia::test {

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return name + littleEndian(quint32(content.size())) + content + QByteArray(content.size() % 2, '\0');
}

struct WavFormat {
    quint16 code = 1;
    quint16 channels = 1;
    quint32 rate = 44100;
    quint16 bits = 16;
};

inline QByteArray formatChunk(const WavFormat &format)
{
    const quint16 frame = quint16(format.channels * format.bits / 8);
    return littleEndian(format.code) + littleEndian(format.channels) + littleEndian(format.rate)
        + littleEndian(quint32(format.rate * frame)) + littleEndian(frame) + littleEndian(format.bits);
}

inline QByteArray wavOf(const QByteArray &format, const QByteArray &data)
{
    return chunk("RIFF", "WAVE" + chunk("fmt ", format) + chunk("data", data));
}

//! A sine of 16 bits, one channel, 44.1 kHz. With whole periods in it a loop of it has no seam.
inline QByteArray sineWav(double frequency, double seconds, double amplitude)
{
    QByteArray data;
    const int frames = int(seconds * 44100);
    for (int i = 0; i < frames; ++i)
        data += littleEndian(
            qint16(std::lround(amplitude * 32767 * std::sin(2 * std::numbers::pi * frequency * i / 44100))));
    return wavOf(formatChunk({}), data);
}

} // namespace vigia::test
