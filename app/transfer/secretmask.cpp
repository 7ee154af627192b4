// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmask.h"

#include "platform/redaction.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype shortest = 3;

} // namespace

void SecretMask::hide(const QByteArray &secret)
{
    for (const QByteArray &form : {secret, secret.toPercentEncoding(), QByteArray::fromPercentEncoding(secret),
             secret.toBase64(QByteArray::OmitTrailingEquals)}) {
        if (form.size() >= shortest && !m_secrets.contains(form))
            m_secrets.append(form);
    }
    // A secret that contains another goes as a whole.
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
        [](const QByteArray &one, const QByteArray &other) { return one.size() > other.size(); });
}

QByteArray SecretMask::masked(QByteArray text) const
{
    for (const QByteArray &secret : m_secrets)
        text.replace(secret, "***");
    return text;
}

QString SecretMask::words(const QByteArray &text) const
{
    QString shown = madeVisible(redacted(QString::fromUtf8(masked(text)).simplified()));
    if (shown.size() > mostWords) {
        shown.truncate(mostWords - 1);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QChar(0x2026);
    }
    return shown;
}

} // namespace vigia
