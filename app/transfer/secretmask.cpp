// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmask.h"

#include "platform/redaction.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype shortest = 3;

//! As `%2f` is written by those who do not write `%2F`.
QByteArray inLowerCase(QByteArray percentEncoded)
{
    for (qsizetype at = percentEncoded.indexOf('%'); at >= 0; at = percentEncoded.indexOf('%', at + 1))
        percentEncoded.replace(at, 3, percentEncoded.sliced(at, 3).toLower());
    return percentEncoded;
}

//! What stands between the quotes of a JSON string.
QByteArray inJson(const QByteArray &text)
{
    const QJsonArray one{QString::fromUtf8(text)};
    const QByteArray json = QJsonDocument(one).toJson(QJsonDocument::Compact);
    return json.sliced(2, json.size() - 4);
}

//! In the ways in which servers, and we ourselves, write \a secret.
QByteArrayList formsOf(const QByteArray &secret)
{
    const QByteArray percent = secret.toPercentEncoding();
    const QByteArray json = inJson(secret);
    return {secret, percent, inLowerCase(percent), QByteArray::fromPercentEncoding(secret),
        secret.toBase64(QByteArray::OmitTrailingEquals),
        secret.toBase64(QByteArray::OmitTrailingEquals | QByteArray::Base64UrlEncoding), json,
        QByteArray(json).replace('/', "\\/"), QString::fromUtf8(secret).toHtmlEscaped().toUtf8()};
}

} // namespace

void SecretMask::hide(const QByteArray &secret)
{
    for (const QByteArray &form : formsOf(secret)) {
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
