// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/buttons.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace vigia::bot {

namespace {

constexpr qsizetype digestLength = 6;

//! … that nobody cares for yet.
bool tellsOutage(const MessageItem &item)
{
    const bool isOutage =
        item.kind == AlertKind::Down || item.kind == AlertKind::Still || item.kind == AlertKind::Unstable;
    return isOutage && item.incident != 0 && !item.acknowledged;
}

QString outageOf(const MonitorView &monitor)
{
    MessageItem item;
    item.monitor = monitor.id;
    item.incident = monitor.incident;
    return vigia::outageOf(item);
}

QString shortened(const Outages &outages)
{
    if (outages.digests.isEmpty())
        return QLatin1Char('@') + QString::number(outages.until.time_since_epoch().count(), 36);
    return outages.digests.join(QString());
}

std::optional<Outages> outagesIn(const QString &text)
{
    Outages outages;
    if (text.startsWith(QLatin1Char('@'))) {
        bool isNumber = false;
        const qint64 until = text.mid(1).toLongLong(&isNumber, 36);
        outages.until = UtcTime(Duration(until));
        return isNumber ? std::optional(outages) : std::nullopt;
    }
    if (text.isEmpty() || text.size() % digestLength != 0)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); i += digestLength)
        outages.digests.append(text.mid(i, digestLength));
    return outages;
}

template <typename Kind>
std::optional<Press> aboutOutages(const QString &text)
{
    const auto outages = outagesIn(text);
    return outages ? std::optional<Press>(Kind{*outages}) : std::nullopt;
}

} // namespace

QString digestOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding)).first(digestLength);
}

QString dataOf(const Press &press)
{
    struct Writer {
        QString operator()(const pressed::Acknowledge &p) const { return QStringLiteral("a:") + shortened(p.outages); }
        QString operator()(const pressed::Mute &p) const { return QStringLiteral("m:") + shortened(p.outages); }
        QString operator()(const pressed::Check &p) const { return QStringLiteral("c:") + shortened(p.outages); }
        QString operator()(const pressed::Watch &p) const { return QStringLiteral("w:") + p.sender; }
        QString operator()(const pressed::Ignore &p) const { return QStringLiteral("i:") + p.sender; }
        QString operator()(const pressed::Remove &p) const { return QStringLiteral("r:") + p.question; }
        QString operator()(const pressed::Keep &p) const { return QStringLiteral("k:") + p.question; }
    };
    return std::visit(Writer(), press);
}

std::optional<Press> pressIn(const QString &data)
{
    if (data.size() < 3 || data[1] != QLatin1Char(':'))
        return std::nullopt;
    const QString about = data.mid(2);
    switch (data[0].unicode()) {
    case u'a':
        return aboutOutages<pressed::Acknowledge>(about);
    case u'm':
        return aboutOutages<pressed::Mute>(about);
    case u'c':
        return aboutOutages<pressed::Check>(about);
    case u'w':
        return pressed::Watch{about};
    case u'i':
        return pressed::Ignore{about};
    case u'r':
        return pressed::Remove{about};
    case u'k':
        return pressed::Keep{about};
    default:
        return std::nullopt;
    }
}

std::vector<MonitorView> meant(const Outages &outages, const StatusView &view)
{
    const auto isMeant = [&outages](const MonitorView &monitor) {
        if (monitor.incident == 0)
            return false;
        return outages.digests.isEmpty() ? monitor.since && *monitor.since <= outages.until
                                         : outages.digests.contains(digestOf(outageOf(monitor)));
    };
    std::vector<MonitorView> monitors;
    std::ranges::copy_if(view.monitors, std::back_inserter(monitors), isMeant);
    return monitors;
}

QJsonObject keyboardOf(const std::vector<Button> &buttons, const Language &language)
{
    QJsonArray row;
    for (const Button &button : buttons) {
        row.append(QJsonObject{{QStringLiteral("text"), botButtonText(button.label, language)},
            {QStringLiteral("callback_data"), dataOf(button.press)}});
    }
    return {{QStringLiteral("inline_keyboard"), QJsonArray{row}}};
}

QJsonObject alertKeyboard(const Message &message, const Language &language)
{
    Outages outages{{}, message.created};
    for (const MessageItem &item : message.items) {
        if (tellsOutage(item))
            outages.digests.append(digestOf(vigia::outageOf(item)));
    }
    const qsizetype told = outages.digests.size();
    if (told == 0)
        return {};
    if (std::size_t(told) > Outages::mostDigests)
        outages.digests.clear();
    return keyboardOf({{told == 1 ? BotButton::Acknowledge : BotButton::AcknowledgeAll, pressed::Acknowledge{outages}},
                          {BotButton::Mute, pressed::Mute{outages}}, {BotButton::CheckNow, pressed::Check{outages}}},
        language);
}

} // namespace vigia::bot
