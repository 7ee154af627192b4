// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtext.h"

#include "wording/importwords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

QString listed(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString text = QStringLiteral("%1 %2\n").arg(heading).arg(items.size());
    for (const QString &item : items)
        text += QStringLiteral("  ") + visibleText(item, 1000) + QLatin1Char('\n');
    return text;
}

QStringList renames(const ImportView &view)
{
    QStringList lines;
    for (qsizetype i = 0; i < view.renamed.size(); ++i) {
        const QString before = view.renamedFrom.value(i);
        lines.append(before.isEmpty() ? view.renamed[i] : QStringLiteral("%1 → %2").arg(before, view.renamed[i]));
    }
    return lines;
}

} // namespace

QString importText(const ImportView &view, const QString &file, const Language &language)
{
    QString changes;
    if (view.defaultsChanged)
        changes += language.translate("Console", "Changed: the defaults") + QLatin1Char('\n');
    if (view.policyChanged)
        changes += language.translate("Console", "Changed: the policy") + QLatin1Char('\n');
    if (view.pingOutChanged)
        changes += language.translate("Console", "Changed: the address that is pinged") + QLatin1Char('\n');
    if (view.listenChanged)
        changes += language.translate("Console", "Changed: where reports are taken") + QLatin1Char('\n');
    if (view.botChanged)
        changes += language.translate("Console", "Changed: the bot that answers") + QLatin1Char('\n');
    changes += listed(language.translate("Console", "Monitors added:"), view.added);
    changes += listed(language.translate("Console", "Monitors changed:"), view.changed);
    changes += listed(language.translate("Console", "Monitors renamed:"), renames(view));
    changes += listed(language.translate("Console", "Monitors removed:"), view.removed);
    changes += listed(language.translate("Console", "Groups added:"), view.groups.added);
    changes += listed(language.translate("Console", "Groups changed:"), view.groups.changed);
    changes += listed(language.translate("Console", "Groups removed:"), view.groups.removed);
    changes += listed(language.translate("Console", "Maintenance windows added:"), view.maintenance.added);
    changes += listed(language.translate("Console", "Maintenance windows changed:"), view.maintenance.changed);
    changes += listed(language.translate("Console", "Maintenance windows removed:"), view.maintenance.removed);
    changes += listed(language.translate("Console", "Accounts added:"), view.accounts.added);
    changes += listed(language.translate("Console", "Accounts changed:"), view.accounts.changed);
    changes += listed(language.translate("Console", "Accounts removed:"), view.accounts.removed);
    changes += listed(language.translate("Console", "Channels added:"), view.channels.added);
    changes += listed(language.translate("Console", "Channels changed:"), view.channels.changed);
    changes += listed(language.translate("Console", "Channels removed:"), view.channels.removed);

    QString text;
    if (changes.isEmpty())
        text = language.translate("Console", "The file changes nothing.") + QLatin1Char('\n');
    else if (view.dryRun)
        text = language.translate("Console", "Nothing was changed; this is what would be:") + QLatin1Char('\n');
    text += changes;
    if (!view.added.isEmpty() && !view.dryRun) {
        text +=
            language.translate("Console",
                "Monitors that were imported alarm from now on; one that reports by itself (a heartbeat) is watched "
                "from its first report on, and its silence before is no alarm.")
            + QLatin1Char('\n');
    }
    const int unchanged = view.unchanged + view.groups.unchanged + view.maintenance.unchanged + view.accounts.unchanged
        + view.channels.unchanged;
    if (unchanged > 0)
        text += language.translate("Console", "Unchanged: %1").arg(unchanged) + QLatin1Char('\n');
    return text + listed(language.translate("Console", "Notes:"), importNotes(view, file, language));
}

} // namespace vigia
