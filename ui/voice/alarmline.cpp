// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmline.h"

#include <QList>
#include <QUrl>

#include <array>
#include <cmath>
#include <utility>

namespace vigia::alarmline {

namespace {

template <typename Enum, size_t size>
using Names = std::array<std::pair<Enum, const char *>, size>;

constexpr Names<Tone, 3> toneNames{{
    {Tone::Alarm, "alarm"},
    {Tone::Recovered, "recovered"},
    {Tone::Silence, "silence"},
}};

constexpr Names<Output, 7> outputNames{{
    {Output::Looking, "looking"},
    {Output::Audible, "audible"},
    {Output::Muted, "muted"},
    {Output::ZeroVolume, "zero-volume"},
    {Output::Suspended, "suspended"},
    {Output::RemoteSession, "remote-session"},
    {Output::NoDevice, "no-device"},
}};

constexpr Names<WhyUnheard, 7> whyNames{{
    {WhyUnheard::NoDevice, "no-device"},
    {WhyUnheard::NotAdvancing, "not-advancing"},
    {WhyUnheard::Muted, "muted"},
    {WhyUnheard::ZeroVolume, "zero-volume"},
    {WhyUnheard::Suspended, "suspended"},
    {WhyUnheard::RemoteSession, "remote-session"},
    {WhyUnheard::HelperMissing, "helper-missing"},
}};

constexpr Names<SoundFault, 7> faultNames{{
    {SoundFault::Missing, "missing"},
    {SoundFault::TooLarge, "too-large"},
    {SoundFault::Empty, "empty"},
    {SoundFault::NotWav, "not-wav"},
    {SoundFault::Truncated, "truncated"},
    {SoundFault::UnsupportedFormat, "unsupported-format"},
    {SoundFault::Silent, "silent"},
}};

template <typename Enum, size_t size>
QByteArray nameOf(const Names<Enum, size> &names, Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t size>
std::optional<Enum> valueOf(const Names<Enum, size> &names, const QByteArray &word)
{
    for (const auto &[value, name] : names) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

std::optional<qint64> wholeNumber(const QByteArray &word, qint64 most)
{
    bool ok = false;
    const qint64 value = word.toLongLong(&ok);
    if (!ok || value < 0 || value > most)
        return std::nullopt;
    return value;
}

std::optional<double> volumeOf(const QByteArray &word)
{
    bool ok = false;
    const double value = word.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value > 1)
        return std::nullopt;
    return value;
}

QByteArray wordOf(const SoundSettings::Repeat &repeat)
{
    switch (repeat.mode) {
    case SoundSettings::Repeat::Mode::Loop:
        return "loop";
    case SoundSettings::Repeat::Mode::Once:
        return "once";
    case SoundSettings::Repeat::Mode::Every:
        return "every:" + QByteArray::number(qint64(repeat.every.count()));
    }
    Q_UNREACHABLE();
}

std::optional<SoundSettings::Repeat> repeatOf(const QByteArray &word)
{
    using Repeat = SoundSettings::Repeat;
    if (word == "loop")
        return Repeat{Repeat::Mode::Loop, {}};
    if (word == "once")
        return Repeat{Repeat::Mode::Once, {}};
    if (!word.startsWith("every:"))
        return std::nullopt;
    constexpr Duration longest = std::chrono::hours(24);
    const std::optional<qint64> every = wholeNumber(word.mid(6), longest.count());
    if (!every || *every == 0)
        return std::nullopt;
    return Repeat{Repeat::Mode::Every, Duration(*every)};
}

std::optional<Order> decodePlay(const QList<QByteArray> &words)
{
    if (words.size() < 5 || words.size() > 6)
        return std::nullopt;
    const auto tone = valueOf(toneNames, words[1]);
    const auto repeat = repeatOf(words[2]);
    const auto volume = volumeOf(words[3]);
    const auto device = wholeNumber(words[4], mostDevices - 1);
    if (!tone || !repeat || !volume || !device)
        return std::nullopt;
    const QString file = words.size() == 6 ? QUrl::fromPercentEncoding(words[5]) : QString();
    return Play{*tone, *repeat, *volume, int(*device), file};
}

//! builtin|file|FAULT; \a report: Playing or Looked.
bool takeSource(const QByteArray &word, auto &report)
{
    report.builtin = word != "file";
    report.fault = valueOf(faultNames, word);
    return report.fault || word == "file" || word == "builtin";
}

QByteArray sourceOf(const auto &report)
{
    if (report.fault)
        return nameOf(faultNames, *report.fault);
    return report.builtin ? "builtin" : "file";
}

std::optional<Report> decodePlaying(const QList<QByteArray> &words)
{
    const auto device = wholeNumber(words[1], mostDevices - 1);
    const auto devices = wholeNumber(words[2], 9999);
    if (!device || !devices)
        return std::nullopt;
    Playing playing{int(*device), int(*devices), true, {}};
    if (!takeSource(words[3], playing))
        return std::nullopt;
    return playing;
}

std::optional<Report> decodeLooked(const QList<QByteArray> &words)
{
    const auto output = valueOf(outputNames, words[1]);
    Looked looked;
    if (!output || !takeSource(words[2], looked))
        return std::nullopt;
    looked.output = *output;
    return looked;
}

QByteArray lineOf(const Play &play)
{
    QByteArray line = "play " + nameOf(toneNames, play.tone) + ' ' + wordOf(play.repeat) + ' '
        + QByteArray::number(play.volume) + ' ' + QByteArray::number(play.device);
    if (!play.file.isEmpty())
        line += ' ' + QUrl::toPercentEncoding(play.file);
    return line;
}

QByteArray lineOf(const SetVolume &order)
{
    return "volume " + QByteArray::number(order.volume);
}

QByteArray lineOf(const Stop &)
{
    return "stop";
}

QByteArray lineOf(const Look &look)
{
    return look.file.isEmpty() ? QByteArray("look") : "look " + QUrl::toPercentEncoding(look.file);
}

QByteArray lineOf(const Playing &playing)
{
    return "playing " + QByteArray::number(playing.device) + ' ' + QByteArray::number(playing.devices) + ' '
        + sourceOf(playing);
}

QByteArray lineOf(const Progress &progress)
{
    return "progress " + QByteArray::number(progress.frames) + ' ' + nameOf(outputNames, progress.output);
}

QByteArray lineOf(const Ended &)
{
    return "ended";
}

QByteArray lineOf(const Failed &failed)
{
    return "failed " + nameOf(whyNames, failed.why);
}

QByteArray lineOf(const Looked &looked)
{
    return "looked " + nameOf(outputNames, looked.output) + ' ' + sourceOf(looked);
}

} // namespace

std::optional<WhyUnheard> whyUnheard(Output output)
{
    switch (output) {
    case Output::Audible:
        return std::nullopt;
    case Output::Looking:
        return WhyUnheard::NotAdvancing;
    case Output::Muted:
        return WhyUnheard::Muted;
    case Output::ZeroVolume:
        return WhyUnheard::ZeroVolume;
    case Output::Suspended:
        return WhyUnheard::Suspended;
    case Output::RemoteSession:
        return WhyUnheard::RemoteSession;
    case Output::NoDevice:
        return WhyUnheard::NoDevice;
    }
    Q_UNREACHABLE();
}

Output bestOf(const std::vector<Output> &outputs)
{
    for (const Output open : {Output::Audible, Output::Looking}) {
        if (std::ranges::find(outputs, open) != outputs.end())
            return open;
    }
    return outputs.empty() ? Output::NoDevice : outputs.front();
}

QByteArray encode(const Order &order)
{
    return std::visit([](const auto &value) { return lineOf(value); }, order);
}

QByteArray encode(const Report &report)
{
    return std::visit([](const auto &value) { return lineOf(value); }, report);
}

std::optional<Order> decodeOrder(const QByteArray &line)
{
    if (line.size() > longestLine)
        return std::nullopt;
    const QList<QByteArray> words = line.split(' ');
    if (words[0] == "play")
        return decodePlay(words);
    if (line == "stop")
        return Stop{};
    if (line == "look")
        return Look{};
    if (words[0] == "look" && words.size() == 2 && !words[1].isEmpty())
        return Look{QUrl::fromPercentEncoding(words[1])};
    if (words[0] == "volume" && words.size() == 2) {
        if (const auto volume = volumeOf(words[1]))
            return SetVolume{*volume};
    }
    return std::nullopt;
}

std::optional<Report> decodeReport(const QByteArray &line)
{
    if (line.size() > longestLine)
        return std::nullopt;
    const QList<QByteArray> words = line.split(' ');
    if (line == "ended")
        return Ended{};
    if (words[0] == "playing" && words.size() == 4)
        return decodePlaying(words);
    if (words[0] == "looked" && words.size() == 3)
        return decodeLooked(words);
    if (words[0] == "progress" && words.size() == 3) {
        const auto frames = wholeNumber(words[1], std::numeric_limits<qint64>::max());
        const auto output = valueOf(outputNames, words[2]);
        if (frames && output)
            return Progress{*frames, *output};
    }
    if (words[0] == "failed" && words.size() == 2) {
        if (const auto why = valueOf(whyNames, words[1]))
            return Failed{*why};
    }
    return std::nullopt;
}

} // namespace vigia::alarmline
