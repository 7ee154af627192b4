// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayschema.h"

#include "mapreader.h"
#include "valuecodecs.h"

#include "domain/duration.h"

namespace vigia {

namespace {

constexpr double leastVolume = 0.05;
constexpr auto shortestPause = Duration(std::chrono::seconds(1));
constexpr auto longestPause = Duration(std::chrono::hours(24));

using Repeat = SoundSettings::Repeat;

std::optional<QString> readSoundFile(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (text && *text == u"builtin")
        return QString();
    return text ? readPath(node, site) : std::nullopt;
}

std::optional<double> readVolume(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    bool ok = false;
    const double volume = text->toDouble(&ok);
    if (!ok || !(volume >= leastVolume && volume <= 1))
        return site.fail(ErrorCode::OutOfRange, node, *text, QStringLiteral("0.05 – 1"));
    return volume;
}

std::optional<Repeat> readRepeat(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (*text == u"loop")
        return Repeat{};
    if (*text == u"once")
        return Repeat{Repeat::Mode::Once, {}};
    if (!parseDuration(*text))
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("loop, once, 30s"));
    const auto every = readDuration(node, site, shortestPause, longestPause);
    return every ? std::optional(Repeat{Repeat::Mode::Every, *every}) : std::nullopt;
}

QString repeatText(const Repeat &repeat)
{
    switch (repeat.mode) {
    case Repeat::Mode::Loop:
        return QStringLiteral("loop");
    case Repeat::Mode::Once:
        return QStringLiteral("once");
    case Repeat::Mode::Every:
        return formatDuration(repeat.every);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<SoundSettings> readSound(const Node &node, const Site &site)
{
    return readMap(node, site, Place::Sound, SoundSettings(), [](MapReader &map, SoundSettings &sound) {
        map.optional("file", sound.file, readSoundFile);
        map.optional("volume", sound.volume, readVolume);
        map.optional("repeat", sound.repeat, readRepeat);
        map.optional("recovered", sound.recovered, readYesOrNo);
    });
}

Node writeSound(const SoundSettings &sound)
{
    return Node::ofMembers({
        {QStringLiteral("file"), Node::ofText(sound.file.isEmpty() ? QStringLiteral("builtin") : sound.file)},
        {QStringLiteral("volume"), Node::ofPlain(QString::number(sound.volume, 'g', QLocale::FloatingPointShortest))},
        {QStringLiteral("repeat"), Node::ofPlain(repeatText(sound.repeat))},
        {QStringLiteral("recovered"),
            Node::ofPlain(sound.recovered ? QStringLiteral("true") : QStringLiteral("false"))},
    });
}

} // namespace vigia
