// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityschema.h"

#include <QHash>

#include <optional>
#include <vector>

namespace vigia {

struct Position {
    int line = 0; //!< 1-based; 0: not from a text
    int column = 0;
};

//! Where an entry of a document stands, for complaints that only the whole can show.
class Origin
{
public:
    Origin() = default;
    //! Of the map \a entry.
    explicit Origin(const Node &entry);
    explicit Origin(Position at)
        : m_at(at)
    {
    }

    //! Of \a item anywhere under \a key; else of the value of \a key; else of the entry.
    Position of(const QString &key, const QString &item = {}) const;

private:
    void note(const QString &key, const Node &node);

    Position m_at;
    QHash<QString, Position> m_keys;
    QHash<std::pair<QString, QString>, Position> m_items;
};

template <typename Entry>
struct Imported {
    Entry entry;
    Origin origin;
    QString was = {}; //!< accounts, channels: the name it had before; empty: none is given
};

//! What a document says, every entry valid in itself. An absent section is absent: it is left alone.
struct ImportedDocument {
    std::optional<Imported<Settings>> defaults;
    std::optional<std::vector<Imported<GroupDefinition>>> groups;
    std::optional<std::vector<Imported<MonitorEntry>>> monitors;
    std::optional<std::vector<Imported<MaintenanceWindow>>> maintenance;
    std::optional<std::vector<Imported<AccountDefinition>>> accounts;
    std::optional<std::vector<Imported<ChannelDefinition>>> channels;
    std::optional<Imported<PolicySettings>> policy;
    std::optional<Imported<PingOut>> pingOut;
    std::optional<Imported<ListenSettings>> listen;
    std::optional<Imported<BotSettings>> bot;
};

} // namespace vigia
