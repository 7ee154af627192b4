// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorization.h"

namespace vigia {

namespace {

//! What follows \a scheme; absent: it is another.
std::optional<QByteArray> afterScheme(const QByteArray &field, QByteArrayView scheme)
{
    const qsizetype space = field.indexOf(' ');
    if (space < 0 || QByteArrayView(field).first(space).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return field.mid(space + 1).trimmed();
}

} // namespace

std::optional<Claim> basicClaim(const QByteArray &field)
{
    const std::optional<QByteArray> encoded = afterScheme(field, "Basic");
    if (!encoded)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(*encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QString text = QString::fromUtf8(*decoded);
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    return Claim{text.left(colon), text.mid(colon + 1)};
}

std::optional<QString> bearerToken(const QByteArray &field)
{
    const std::optional<QByteArray> token = afterScheme(field, "Bearer");
    return token ? std::optional(QString::fromUtf8(*token)) : std::nullopt;
}

} // namespace vigia
