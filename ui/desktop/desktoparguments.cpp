// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktoparguments.h"

namespace vigia {

Result<DesktopArguments, QString> parseDesktopArguments(const QStringList &words)
{
    const QString profile = QStringLiteral("--profile");
    DesktopArguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--help" || word == u"-h")
            arguments.what = DesktopArguments::What::Help;
        else if (word == u"--version")
            arguments.what = DesktopArguments::What::Version;
        else if (word == u"--minimized")
            arguments.minimized = true;
        else if (word == profile && i + 1 < words.size() && !words[i + 1].isEmpty())
            arguments.profile = words[++i];
        else if (word.startsWith(profile + u'=') && word.size() > profile.size() + 1)
            arguments.profile = word.sliced(profile.size() + 1);
        else
            return unexpected(QString(word));
    }
    return arguments;
}

QStringList wordsToRestart(const DesktopArguments &arguments, bool windowShown)
{
    QStringList words;
    if (!windowShown)
        words << QStringLiteral("--minimized");
    if (!arguments.profile.isEmpty())
        words << QStringLiteral("--profile") << arguments.profile;
    return words;
}

} // namespace vigia
