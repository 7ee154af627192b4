// SPDX-License-Identifier: GPL-3.0-or-later
#include "childenvironment.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

constexpr std::array ours{QLatin1StringView("CREDENTIALS_DIRECTORY"), QLatin1StringView("NOTIFY_SOCKET"),
    QLatin1StringView("WATCHDOG_USEC"), QLatin1StringView("WATCHDOG_PID")};

bool isOurs(const QString &name)
{
    // Where names are told apart by case, the others are nobody's: no loss.
    return name.startsWith(QLatin1StringView("VIGIA_SECRET_"), Qt::CaseInsensitive)
        || std::any_of(ours.begin(), ours.end(),
            [&name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

QProcessEnvironment childEnvironment(QProcessEnvironment own)
{
    const QStringList names = own.keys();
    for (const QString &name : names) {
        if (isOurs(name))
            own.remove(name);
    }
    return own;
}

} // namespace vigia
