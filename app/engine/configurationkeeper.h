// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "facade/commands.h"
#include "store/store.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace vigia {

//! Holds the configuration that is in force, changes it by text, and keeps it in the store: first
//! stored, then in force. What cannot be read is never taken for an empty one (P11).
class ConfigurationKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ConfigurationKeeper(Store &store, QObject *parent = nullptr);

    //! Reads what the store has. On failure the first error, in English words; nothing is watched then and
    //! only a replacing import is allowed.
    std::optional<QString> load(const std::vector<ConfigurationRow> &rows);

    const Configuration &configuration() const { return m_configuration; }
    bool isReadable() const { return m_readable; }

    //! All or nothing. Answers ImportView or the errors, once it is stored.
    void import(const command::Import &import, std::function<void(const Answer &)> done);
    QString exportText() const;

Q_SIGNALS:
    //! A new configuration is stored and in force.
    void configurationChanged();

private:
    using Done = std::function<void(const Answer &)>;
    void importNow(const command::Import &import, const Done &done);
    void saved();

    Store &m_store;
    std::deque<std::pair<command::Import, Done>> m_waiting; //!< one is carried out at a time
    bool m_saving = false;
    Configuration m_configuration;
    bool m_readable = true;
};

} // namespace vigia
