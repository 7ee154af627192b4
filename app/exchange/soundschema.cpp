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

std::optional<SoundSettings> readSound(const Node &node, const Site &outer)
{
    const Site site = outer.in(Place::Sound);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    SoundSettings sound;
    const auto take = [&map]<typename Value>(
                          const char *name, Value &value, std::optional<Value> (*read)(const Node &, const Site &)) {
        const QLatin1StringView key(name);
        const Node *found = map.take(key);
        if (const auto taken = found ? read(*found, map.at(key)) : std::nullopt)
            value = *taken;
    };
    take("file", sound.file, readSoundFile);
    take("volume", sound.volume, readVolume);
    take("repeat", sound.repeat, readRepeat);
    take("recovered", sound.recovered, readYesOrNo);
    map.finish();
    return site.errors.count() == before ? std::optional(sound) : std::nullopt;
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
