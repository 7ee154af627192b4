// SPDX-License-Identifier: GPL-3.0-or-later
#include "importeddocument.h"

namespace vigia {

Origin::Origin(const Node &entry)
    : m_at{entry.line, entry.column}
{
    for (const NodeMember &member : entry.members) {
        m_keys.insert(member.key, {member.value.line, member.value.column});
        note(member.key, member.value);
    }
}

//! The texts of \a node, however deep; where one comes twice, the first.
void Origin::note(const QString &key, const Node &node)
{
    if (node.isScalar() && !m_items.contains({key, node.text}))
        m_items.insert({key, node.text}, {node.line, node.column});
    for (const Node &item : node.items)
        note(key, item);
    for (const NodeMember &member : node.members)
        note(key, member.value);
}

Position Origin::of(const QString &key, const QString &item) const
{
    return m_items.value({key, item}, m_keys.value(key, m_at));
}

} // namespace vigia
