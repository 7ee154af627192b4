// SPDX-License-Identifier: GPL-3.0-or-later
#include "importeddocument.h"

namespace vigia {

Origin::Origin(const Node &entry)
    : m_at{entry.line, entry.column}
{
    for (const NodeMember &member : entry.members) {
        m_keys.insert(member.key, {member.value.line, member.value.column});
        for (const Node &item : member.value.items) {
            if (item.isScalar())
                m_items.insert({member.key, item.text}, {item.line, item.column});
        }
    }
}

Position Origin::of(const QString &key, const QString &item) const
{
    return m_items.value({key, item}, m_keys.value(key, m_at));
}

} // namespace vigia
