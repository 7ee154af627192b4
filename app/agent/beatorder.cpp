// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatorder.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestHostName = 200;

bool mayStandInAName(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x80 && (c.isLetterOrNumber() || code == u'_' || code == u'-');
}

QString firstOf(const QString &wanted, const QString &otherwise)
{
    return wanted.isEmpty() ? otherwise : wanted;
}

} // namespace

bool isValidHostName(QStringView name)
{
    return !name.isEmpty() && name.size() <= longestHostName && std::ranges::all_of(name, mayStandInAName);
}

QString validHostName(const QString &name)
{
    QString valid = name.left(longestHostName);
    for (QChar &c : valid) {
        if (!mayStandInAName(c))
            c = u'-';
    }
    const bool saysNothing = std::ranges::all_of(valid, [](QChar c) { return c == u'-'; });
    return saysNothing ? QString() : valid;
}

bool takesSignals(const QUrl &url)
{
    return url.path().endsWith(QLatin1StringView("/signal"));
}

std::optional<BeatOrder> orderOf(
    const BeatWishes &wishes, const std::optional<EndpointFile> &file, const QString &computer)
{
    const EndpointFile said = file.value_or(EndpointFile{});
    BeatOrder order;
    order.url = QUrl(firstOf(wishes.url, said.server), QUrl::StrictMode);
    order.user = firstOf(wishes.user, said.user);
    order.password = said.password;
    if (!wishes.secret.isEmpty())
        order.password = SecretRef{wishes.secret};
    order.every = wishes.every.value_or(said.interval.value_or(BeatOrder::usual));
    if (!takesSignals(order.url) && order.user.isEmpty())
        return order;
    order.host = firstOf(firstOf(wishes.name, said.host), validHostName(computer));
    return order.host.isEmpty() ? std::nullopt : std::optional(order);
}

} // namespace vigia
