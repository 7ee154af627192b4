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

    //! Reads what stands under \a name, if anything does, into \a value, which otherwise stays what it is.
    template <typename Value, typename Read>
    void optional(const char *name, Value &value, Read read)
    {
        const QLatin1StringView key(name);
        into(value, take(key), key, read);
    }
    //! As optional(), but its absence is an error.
    template <typename Value, typename Read>
    void required(const char *name, Value &value, Read read)
    {
        const QLatin1StringView key(name);
        into(value, require(key), key, read);
    }

    const Node &map() const { return m_map; }
    Site at(QLatin1StringView key) const { return m_site.at(QString(key)); }
    const Site &site() const { return m_site; }

private:
    template <typename Value, typename Read>
    void into(Value &value, const Node *node, QLatin1StringView key, Read read)
    {
        if (auto taken = node ? read(*node, at(key)) : std::nullopt)
            value = std::move(*taken);
    }
    void complainOf(const NodeMember &member) const;

    const Node &m_map;
    const Site m_site;
    std::vector<QLatin1StringView> m_known;
    std::vector<bool> m_taken;
};

//! The map at \a place: \a fill, a `void (MapReader &, Value &)`, takes its keys into \a value. Absent, with
//! the errors noted, where anything was wrong with it.
template <typename Value, typename Fill>
std::optional<Value> readMap(const Node &node, const Site &outer, Place place, Value value, Fill fill)
{
    const Site site = outer.in(place);
    if (!expectMap(node, site))
        return std::nullopt;
    const std::size_t before = site.errors.count();
    MapReader map(node, site);
    fill(map, value);
    map.finish();
    return site.errors.count() == before ? std::optional(std::move(value)) : std::nullopt;
}

//! The items of a list, of which \a read reads one. Absent, with the error noted, from the first bad one on.
template <typename Read>
auto readItems(const Node &node, const Site &site, Read read)
    -> std::optional<std::vector<typename decltype(read(node, site))::value_type>>
{
    if (!node.isSequence())
        return site.fail(ErrorCode::NotAList, node);
    std::vector<typename decltype(read(node, site))::value_type> items;
    for (const Node &each : node.items) {
        auto item = read(each, site);
        if (!item)
            return std::nullopt;
        items.push_back(std::move(*item));
    }
    return items;
}

} // namespace vigia
