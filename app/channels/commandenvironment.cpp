// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/commandenvironment.h"

#include "wording/reasonwords.h"

#include <QDateTime>

namespace vigia {

QProcessEnvironment commandEnvironment(QProcessEnvironment own, const Message &message)
{
    constexpr qsizetype most = 8000;
    const auto set = [&own](const char *name, const QString &value) {
        own.insert(QLatin1StringView(name), QString(value).remove(QChar(u'\0')).left(most));
    };
    const MessageItem first = message.items.empty() ? MessageItem{} : message.items.front();
    const auto since = QDateTime::fromMSecsSinceEpoch(first.since.time_since_epoch().count(), Qt::UTC);
    set("VIGIA_STATUS", apiName(first.kind));
    set("VIGIA_MONITOR", first.name);
    set("VIGIA_MONITOR_ID", first.monitor.value);
    set("VIGIA_TARGET", first.target);
    set("VIGIA_GROUP", first.group);
    set("VIGIA_SEVERITY", apiName(first.severity));
    set("VIGIA_REASON", reasonText(first.evidence, Language::english()));
    set("VIGIA_REASON_CODE", first.evidence.cause == Cause::None ? QString() : QString(apiName(first.evidence.cause)));
    set("VIGIA_SINCE", since.toString(Qt::ISODateWithMs));
    set("VIGIA_NOTE", first.note);
    set("VIGIA_ACKNOWLEDGED_BY", first.acknowledged ? first.acknowledged->who : QString());
    set("VIGIA_ACKNOWLEDGED_NOTE", first.acknowledged ? first.acknowledged->note : QString());
    set("VIGIA_COUNT", QString::number(message.items.size()));
    set("VIGIA_SUBJECT", message.subject);
    set("VIGIA_TEXT", message.text.size() > most ? briefOf(message) : message.text);
    set("VIGIA_CHANNEL", message.channel);
    set("VIGIA_MESSAGE_KEY", message.key);
    set("VIGIA_DRILL", first.drill ? QStringLiteral("1") : QStringLiteral("0"));
    return own;
}

} // namespace vigia
