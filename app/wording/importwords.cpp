// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/importwords.h"

#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype mostNames = 5; //!< in one line

} // namespace

QStringList importNotes(const ImportView &view, const QString &file, const Language &language)
{
    QStringList lines;
    for (const QString &channel : view.unallowed)
        lines.append(
            language.translate("Import", "%1 runs a program, and does not until you allow it: vigia approve %1")
                .arg(visibleText(channel)));
    for (const SharedSlugView &shared : view.sharedSlugs) {
        const QString where = shared.line > 0 ? QStringLiteral(":%1: ").arg(shared.line) : QStringLiteral(": ");
        lines.append(visibleText(file) + where + sharedSlugText(shared, language));
    }
    return lines;
}

QString sharedSlugText(const SharedSlugView &shared, const Language &language)
{
    QStringList names;
    for (const QString &name : shared.monitors.first(std::min<qsizetype>(shared.monitors.size(), mostNames)))
        names.append(visibleText(name, 60));
    if (shared.monitors.size() > mostNames)
        names.append(QStringLiteral("…"));
    return language
        .translate("Import",
            "the short name “%1” stands for several monitors: %2. A ping by it counts for none of them; give each a "
            "short name of its own")
        .arg(visibleText(shared.slug, 60), names.join(QStringLiteral(", ")));
}

} // namespace vigia
