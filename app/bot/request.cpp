// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/request.h"

#include "domain/duration.h"

#include <algorithm>

namespace vigia::bot {

namespace {

constexpr qsizetype longestName = 200;
constexpr Duration usualMute = std::chrono::hours(1);

//! The rest of the first line.
QString argumentIn(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
    return text.mid(from, end < 0 ? -1 : end - from).trimmed().left(longestName);
}

template <typename Named>
Request named(const QString &command, const QString &name)
{
    if (name.isEmpty())
        return asked::Nameless{command};
    return Named{name};
}

Request muteFor(const QString &text)
{
    if (text.isEmpty())
        return asked::Mute{usualMute};
    const auto duration = parseDuration(text);
    if (!duration || *duration <= Duration::zero())
        return asked::BadDuration{text};
    return asked::Mute{*duration};
}

std::optional<Request> known(const QString &command, const QString &argument)
{
    if (command == QLatin1StringView("/status"))
        return asked::Status{};
    if (command == QLatin1StringView("/down"))
        return asked::Down{};
    if (command == QLatin1StringView("/ack"))
        return named<asked::Acknowledge>(command, argument);
    if (command == QLatin1StringView("/mute"))
        return muteFor(argument);
    if (command == QLatin1StringView("/unmute"))
        return asked::Unmute{};
    if (command == QLatin1StringView("/check"))
        return named<asked::Check>(command, argument);
    if (command == QLatin1StringView("/remove_host"))
        return named<asked::RemoveHost>(command, argument);
    if (command == QLatin1StringView("/start"))
        return asked::Start{};
    if (command == QLatin1StringView("/help"))
        return asked::Help{};
    return std::nullopt;
}

} // namespace

std::optional<Request> requestIn(const QString &text, const QString &ownName, bool isPrivate)
{
    if (!text.startsWith(QLatin1Char('/')))
        return std::nullopt;
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const QString word = text.first(end - text.begin());
    const qsizetype at = word.indexOf(QLatin1Char('@'));
    const bool isAddressed = at >= 0;
    if (isAddressed && word.mid(at + 1).compare(ownName, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto request = known((isAddressed ? word.first(at) : word).toLower(), argumentIn(text, word.size()));
    if (request || !(isAddressed || isPrivate))
        return request;
    return asked::Unknown{};
}

} // namespace vigia::bot
