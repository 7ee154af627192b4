// SPDX-License-Identifier: GPL-3.0-or-later
#include "notrunningtext.h"

#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestPath = 1000;

//! As it can be copied into a shell.
QString asArgument(const QString &path)
{
    const bool isPlain = std::ranges::all_of(
        path, [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("/\\.:_-+~").contains(c); });
    const QString shown = visibleText(path, longestPath);
    return isPlain ? shown : QLatin1Char('"') + shown + QLatin1Char('"');
}

} // namespace

QString notRunningText(const QString &profile, const QString &missingFolder, const Language &language)
{
    const QString start = profile.isEmpty() ? QStringLiteral("vigia --headless")
                                            : QStringLiteral("vigia --headless --profile ") + asArgument(profile);
    const QString folder = visibleText(missingFolder, longestPath);
    if (folder.isEmpty())
        return language.translate("Console", "Vigia is not running for this data folder. Start it with “%1”.")
            .arg(start);
    return profile.isEmpty()
        ? language
              .translate("Console",
                  "Vigia was never started by this user: there is no data folder %1. Start it with “vigia” or, without "
                  "a window, with “%2”.")
              .arg(folder, start)
        : language
              .translate("Console", "There is no data folder %1. Correct --profile, or start Vigia there with “%2”.")
              .arg(folder, start);
}

} // namespace vigia
