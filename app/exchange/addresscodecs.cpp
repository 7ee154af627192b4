// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresscodecs.h"

#include "texts.h"

#include "domain/mailaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace vigia {

std::optional<QStringList> readMailAddresses(const Node &node, const Site &site)
{
    const auto texts = textsOf(node, site);
    if (!texts)
        return std::nullopt;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        const Node &at = node.isSequence() ? node.items[static_cast<std::size_t>(i)] : node;
        if (!isEmailAddress(texts->at(i)))
            return site.fail(ErrorCode::BadEmail, at, texts->at(i));
        if (texts->indexOf(texts->at(i)) < i)
            return site.fail(ErrorCode::RepeatedName, at, texts->at(i));
    }
    return texts;
}

std::optional<QString> readSender(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    if (!parseMailAddress(*text))
        return site.fail(ErrorCode::BadSender, node, *text);
    return text;
}

std::optional<QString> readHost(const Node &node, const Site &site)
{
    const auto text = textOf(node, site);
    if (!text)
        return std::nullopt;
    QUrl url;
    url.setHost(*text, QUrl::StrictMode);
    const bool strange = text->contains(QRegularExpression(QStringLiteral(R"([\s/@\[\]?#%])"))) || !isSingleLine(*text);
    if (strange || text->size() > 253 || url.host().isEmpty())
        return site.fail(ErrorCode::BadHost, node, *text);
    return text;
}

} // namespace vigia
