// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace vigia {

QString accountName()
{
    for (const char *name : {"USER", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid()))
        return QString::fromLocal8Bit(account->pw_name);
    return QString::number(geteuid());
#else
    return QStringLiteral("?");
#endif
}

} // namespace vigia
