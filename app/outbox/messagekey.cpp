// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/messagekey.h"

#include <QCryptographicHash>

namespace vigia {

QString messageKey(const QString &channel, const QString &address, const std::vector<OutboxRow> &alerts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(channel);
    add(address);
    for (const OutboxRow &alert : alerts) {
        add(apiName(alert.kind));
        add(alert.monitor.value);
        add(QString::number(alert.incident));
        add(QString::number(alert.created.time_since_epoch().count()));
        add(alert.escalated ? QString::number(alert.due.time_since_epoch().count()) : QString());
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

bool isSameAlert(const OutboxRow &a, const OutboxRow &b)
{
    return a.channel == b.channel && a.address == b.address && a.kind == b.kind && a.monitor == b.monitor
        && a.incident == b.incident && a.created == b.created && a.escalated == b.escalated && a.due == b.due;
}

} // namespace vigia
