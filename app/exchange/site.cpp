// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include <QStringList>

namespace vigia {

std::nullopt_t Site::fail(ErrorCode code, const Node &node, const QString &value, const QString &hint) const
{
    errors.add({.code = code,
        .place = place,
        .line = node.line,
        .column = node.column,
        .subject = key,
        .value = value,
        .hint = hint});
    return std::nullopt;
}

std::optional<QString> textOf(const Node &node, const Site &site)
{
    if (node.isScalar())
        return node.text;
    return site.fail(node.isNull() ? ErrorCode::EmptyValue : ErrorCode::NotAText, node);
}

bool expectMap(const Node &node, const Site &site)
{
    if (!node.isMap())
        site.fail(node.isNull() ? ErrorCode::EmptyValue : ErrorCode::NotAMap, node);
    return node.isMap();
}

std::optional<QStringList> textsOf(const Node &node, const Site &site)
{
    if (node.isNull() || node.isMap())
        return site.fail(node.isNull() ? ErrorCode::EmptyValue : ErrorCode::NotAList, node);
    if (node.isScalar())
        return QStringList{node.text};
    QStringList texts;
    for (const Node &item : node.items) {
        const auto text = textOf(item, site);
        if (!text)
            return std::nullopt;
        texts += *text;
    }
    return texts;
}

} // namespace vigia
