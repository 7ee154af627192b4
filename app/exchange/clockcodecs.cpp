// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockcodecs.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace vigia {

namespace {

constexpr std::array<QLatin1StringView, 7> days{QLatin1StringView("Mon"), QLatin1StringView("Tue"),
    QLatin1StringView("Wed"), QLatin1StringView("Thu"), QLatin1StringView("Fri"), QLatin1StringView("Sat"),
    QLatin1StringView("Sun")};

} // namespace

std::optional<int> readDay(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const auto found = std::find(days.begin(), days.end(), *text);
    if (found == days.end())
        return site.fail(ErrorCode::BadChoice, node, *text, QStringLiteral("Mon, Tue, Wed, Thu, Fri, Sat, Sun"));
    return static_cast<int>(found - days.begin()) + 1;
}

std::optional<QTime> readTimeOfDay(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const QTime time = QTime::fromString(*text, QStringLiteral("HH:mm"));
    if (!time.isValid() || text->size() != 5)
        return site.fail(ErrorCode::BadTimeOfDay, node, *text);
    return time;
}

std::optional<QByteArray> readZone(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    const QByteArray zone = text->toUtf8();
    if (zone != "local" && !QTimeZone::isTimeZoneIdAvailable(zone))
        return site.fail(ErrorCode::BadZone, node, *text);
    return zone;
}

Node writeDay(int day)
{
    return Node::ofPlain(days.at(static_cast<std::size_t>(day - 1)));
}

Node writeTimeOfDay(QTime time)
{
    return Node::ofText(time.toString(QStringLiteral("HH:mm")));
}

Node writeZone(const QByteArray &zone)
{
    return Node::ofText(QString::fromUtf8(zone));
}

} // namespace vigia
