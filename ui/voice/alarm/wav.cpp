// SPDX-License-Identifier: GPL-3.0-or-later
#include "wav.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace vigia::alarmline {

namespace {

constexpr quint16 integerPcm = 1;
constexpr quint16 floatPcm = 3;
constexpr quint16 extensible = 0xfffe;
constexpr qint64 shortestMilliseconds = 50;
constexpr int audible = 328; // 1 % of full scale

struct Format {
    quint16 code = 0;
    int channels = 0;
    int rate = 0;
    int frameBytes = 0;
    int bits = 0;
};

struct Chunks {
    QByteArray format;
    std::optional<QByteArray> data;
};

template <typename T>
T read(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

Result<Chunks, SoundFault> readChunks(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return unexpected(SoundFault::Empty);
    if (bytes.size() < 12 || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return unexpected(SoundFault::NotWav);
    Chunks chunks;
    qsizetype at = 12;
    while (at + 8 <= bytes.size() && !chunks.data) {
        const QByteArray name = bytes.mid(at, 4);
        const qsizetype size = read<quint32>(bytes, at + 4);
        at += 8;
        if (size > bytes.size() - at)
            return unexpected(SoundFault::Truncated);
        if (name == "fmt ")
            chunks.format = bytes.mid(at, size);
        else if (name == "data")
            chunks.data = bytes.mid(at, size);
        at += size + size % 2;
    }
    if (!chunks.data)
        return unexpected(SoundFault::Truncated);
    return chunks;
}

std::optional<Format> readFormat(const QByteArray &chunk)
{
    if (chunk.size() < 16)
        return std::nullopt;
    Format format{
        read<quint16>(chunk, 0), read<quint16>(chunk, 2), 0, read<quint16>(chunk, 12), read<quint16>(chunk, 14)};
    const quint32 rate = read<quint32>(chunk, 4);
    if (format.code == extensible) {
        static const QByteArray guidTail = QByteArray::fromHex("000000001000800000aa00389b71");
        if (chunk.size() < 40 || chunk.mid(26, 14) != guidTail)
            return std::nullopt;
        format.code = read<quint16>(chunk, 24);
    }
    const bool integers =
        format.code == integerPcm && (format.bits == 8 || format.bits == 16 || format.bits == 24 || format.bits == 32);
    const bool floats = format.code == floatPcm && format.bits == 32;
    if (!(integers || floats) || format.channels < 1 || format.channels > 2 || rate < 4000 || rate > 192000
        || format.frameBytes != format.channels * format.bits / 8)
        return std::nullopt;
    format.rate = int(rate);
    return format;
}

qint16 fromFloat(float value)
{
    if (!std::isfinite(value))
        return 0;
    return qint16(std::lround(std::clamp(value, -1.0f, 1.0f) * 32767));
}

qint16 sampleAt(const QByteArray &data, qsizetype at, const Format &format)
{
    if (format.code == floatPcm)
        return fromFloat(read<float>(data, at));
    if (format.bits == 8) // the only width without a sign
        return qint16((int(quint8(data[at])) - 128) * 256);
    return read<qint16>(data, at + format.bits / 8 - 2); // the upper 16 bits
}

} // namespace

Result<Sound, SoundFault> readWav(const QByteArray &bytes)
{
    const Result<Chunks, SoundFault> chunks = readChunks(bytes);
    if (!chunks)
        return unexpected(chunks.error());
    const std::optional<Format> format = readFormat(chunks->format);
    if (!format)
        return unexpected(SoundFault::UnsupportedFormat);
    const QByteArray &data = *chunks->data;
    const qint64 frames = data.size() / format->frameBytes;
    if (frames == 0)
        return unexpected(SoundFault::Empty);

    Sound sound{format->rate, format->channels, {}};
    sound.samples.reserve(size_t(frames * format->channels));
    for (qsizetype at = 0; at < frames * format->frameBytes; at += format->bits / 8)
        sound.samples.push_back(sampleAt(data, at, *format));

    const bool heard = std::ranges::any_of(sound.samples, [](qint16 s) { return s >= audible || s <= -audible; });
    if (!heard || frames * 1000 < shortestMilliseconds * format->rate)
        return unexpected(SoundFault::Silent);
    return sound;
}

} // namespace vigia::alarmline
