// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapreader.h"

#include "notyet.h"

#include "domain/nearnames.h"

#include <algorithm>

namespace vigia {

MapReader::MapReader(const Node &map, const Site &site)
    : m_map(map)
    , m_site(site)
    , m_taken(map.members.size(), false)
{
    Q_ASSERT(map.isMap());
}

const Node *MapReader::take(QLatin1StringView key)
{
    m_known.push_back(key);
    for (std::size_t i = 0; i < m_map.members.size(); ++i) {
        if (m_map.members[i].key == key) {
            m_taken[i] = true;
            return &m_map.members[i].value;
        }
    }
    return nullptr;
}

const Node *MapReader::require(QLatin1StringView key)
{
    const Node *node = take(key);
    if (!node)
        at(key).fail(ErrorCode::MissingKey, m_map);
    return node;
}

void MapReader::finish() const
{
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (!m_taken[i])
            complainOf(m_map.members[i]);
    }
}

void MapReader::complainOf(const NodeMember &member) const
{
    ConfigError error{.code = ErrorCode::UnknownKey,
        .place = m_site.place,
        .line = member.line,
        .column = member.column,
        .subject = member.key};
    if (isPlannedKey(m_site.place, member.key)) {
        error.code = ErrorCode::NotSupportedYet;
    } else {
        QStringList known;
        for (const QLatin1StringView key : m_known)
            known += key;
        error.hint = nearNames(member.key, known).value(0);
    }
    m_site.errors.add(error);
}

} // namespace vigia
