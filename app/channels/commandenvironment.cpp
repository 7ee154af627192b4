// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/commandenvironment.h"

#include "wording/reasonwords.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace vigia {

namespace {

//! What a program needs to be found, to find its files and whom it works for, to speak the person's language and to
//! reach their desktop. Everything else is somebody else's, and may be a secret: tokens, agents' sockets, proxies with
//! passwords.
constexpr std::array passedOn{
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "TZ",
    "TMPDIR",
    "LANG",
    "LANGUAGE",
    // a notification or a sound of its own
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "DBUS_SESSION_BUS_ADDRESS",
    "XDG_RUNTIME_DIR",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_CONFIG_DIRS",
    "XDG_DATA_DIRS",
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_TYPE",
    // without these little runs on Windows
    "ALLUSERSPROFILE",
    "APPDATA",
    "COMMONPROGRAMFILES",
    "COMMONPROGRAMFILES(X86)",
    "COMPUTERNAME",
    "COMSPEC",
    "HOMEDRIVE",
    "HOMEPATH",
    "LOCALAPPDATA",
    "NUMBER_OF_PROCESSORS",
    "OS",
    "PATHEXT",
    "PROCESSOR_ARCHITECTURE",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "PROGRAMFILES(X86)",
    "PSMODULEPATH",
    "PUBLIC",
    "SYSTEMDRIVE",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "USERDOMAIN",
    "USERNAME",
    "USERPROFILE",
    "WINDIR",
};

bool isPassedOn(const QString &name)
{
    // Where names are told apart by case, the others are nobody's: no loss.
    return name.startsWith(QLatin1StringView("LC_"), Qt::CaseInsensitive)
        || std::ranges::any_of(passedOn,
            [&name](const char *known) { return name.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0; });
}

QProcessEnvironment needed(const QProcessEnvironment &own)
{
    QProcessEnvironment environment;
    const QStringList names = own.keys();
    for (const QString &name : names) {
        if (isPassedOn(name))
            environment.insert(name, own.value(name));
    }
    return environment;
}

} // namespace

QProcessEnvironment commandEnvironment(const QProcessEnvironment &own, const Message &message)
{
    QProcessEnvironment environment = needed(own);
    constexpr qsizetype most = 8000;
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QLatin1StringView(name), QString(value).remove(QChar(u'\0')).left(most));
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
    return environment;
}

} // namespace vigia
