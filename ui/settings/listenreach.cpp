// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenreach.h"

#include "editor/reportroute.h"
#include "wording/visibletext.h"

#include <QHostAddress>
#include <QUrl>

namespace vigia {

Reach reachOf(const QString &address)
{
    const QHostAddress host(address);
    if (host.isLoopback())
        return Reach::ThisComputer;
    // However it is written: `::ffff:0.0.0.0` is everybody, too.
    const bool isAny = host.isEqual(QHostAddress(QHostAddress::AnyIPv4), QHostAddress::TolerantConversion);
    return isAny ? Reach::Everybody : Reach::OneAddress;
}

QString listenUrl(const ListenSettings &settings, const QStringList &own)
{
    QUrl url;
    url.setScheme(settings.tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(reportHosts(settings, own).front());
    url.setPort(settings.port);
    return url.toString(QUrl::FullyEncoded);
}

QString ReachWords::who(const QString &address)
{
    switch (reachOf(address)) {
    case Reach::ThisComputer:
        return tr("Only programs on this computer can reach it.");
    case Reach::OneAddress:
        return tr("Every computer in your network that can reach %1 can reach it, unless a firewall is between.")
            .arg(visibleText(address, 60));
    case Reach::Everybody:
        return tr("Every computer that can reach this one can reach it, in every network, unless a firewall is "
                  "between.");
    }
    Q_UNREACHABLE();
}

QString ReachWords::warning(const QString &address, bool isEncrypted)
{
    if (isEncrypted || reachOf(address) == Reach::ThisComputer)
        return {};
    return tr("It is not encrypted: passwords, tokens and messages can be read on the way. Better encrypt it, below.");
}

} // namespace vigia
