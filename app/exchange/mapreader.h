// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include <QStringList>

namespace vigia {

//! Takes the members of a map one by one; what is left over at the end was not known.
class MapReader
{
public:
    //! \a map is a map and outlives the reader.
    MapReader(const Node &map, const Site &site);

    //! The value of \a key, or null. The key is known from now on.
    const Node *take(QLatin1StringView key);
    //! As take(), but its absence is an error.
    const Node *require(QLatin1StringView key);
    //! Complains of every key that nobody asked for.
    void finish() const;

    //! Reads what stands under \a key, if anything does, into \a value.
    template <typename Value, typename Read>
    void into(Value &value, QLatin1StringView key, Read read)
    {
        const Node *node = take(key);
        if (auto taken = node ? read(*node, at(key)) : std::nullopt)
            value = std::move(*taken);
    }

    const Node &map() const { return m_map; }
    Site at(QLatin1StringView key) const { return m_site.at(QString(key)); }
    const Site &site() const { return m_site; }

private:
    void complainOf(const NodeMember &member) const;

    const Node &m_map;
    const Site m_site;
    std::vector<QLatin1StringView> m_known;
    std::vector<bool> m_taken;
};

} // namespace vigia
