// SPDX-License-Identifier: GPL-3.0-or-later
#include "beat.h"

namespace vigia {

QString slugOf(const QString &name)
{
    QString slug;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const char16_t u = c.unicode();
        const bool kept = (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'_';
        if (kept)
            slug.append(c);
        else if ((c.isSpace() || c.isPunct()) && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace vigia
