// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/importwords.h"

#include "wording/visibletext.h"

namespace vigia {

QStringList unallowedLines(const ImportView &view, const Language &language)
{
    QStringList lines;
    for (const QString &channel : view.unallowed)
        lines.append(
            language.translate("Import", "%1 runs a program, and does not until you allow it: vigia approve %1")
                .arg(visibleText(channel)));
    return lines;
}

} // namespace vigia
