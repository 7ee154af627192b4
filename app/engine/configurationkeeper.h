// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/channeltrials.h"
#include "domain/configuration.h"
#include "domain/monitor.h"
#include "exchange/configurationmerge.h"
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

    using Done = std::function<void(const Answer &)>;

    //! All or nothing. Answers ImportView or the errors, once it is stored. Changes are made one after
    //! the other, each to what the one before it left.
    void import(const command::Import &import, Done done);
    void edit(const command::Edit &edit, Done done);
    //! Answers Affected, once it is stored.
    void consent(const command::Consent &consent, Done done);
    //! \a sender is a monitor from now on. Answers ImportView.
    void watch(const Sender &sender, const QString &group, Done done);
    //! Nobody wants to hear of \a sender. Where nobody listens there is nothing to change. Answers ImportView.
    void ignore(const Sender &sender, Done done);
    //! What the document to be tried means within this configuration, or what is wrong with it.
    Result<Monitor, CommandError> understood(const command::Try &trial) const;
    Result<TriedChannel, CommandError> understood(const command::ChannelDraft &draft) const;
    QString exportText() const;

Q_SIGNALS:
    //! Stored with the configuration that is in force next: what waits for \a from is for \a to.
    void channelRenamed(const QString &from, const QString &to);
    //! A new configuration is stored and in force; \a onTrial are those of its new monitors that stay
    //! silent until they answered once.
    void configurationChanged(const std::vector<vigia::MonitorId> &onTrial);

private:
    struct Change {
        //! What the configuration becomes, or why not.
        std::function<Result<MergedConfiguration, CommandError>()> propose;
        bool dryRun;
        bool onTrial;
        Done done;
    };

    Result<MergedConfiguration, CommandError> proposed(const command::Import &import) const;
    Result<MergedConfiguration, CommandError> proposed(const command::Edit &edit) const;
    void take(Change change);
    void carryOut(const Change &change);
    void saved();

    Store &m_store;
    std::deque<Change> m_waiting; //!< one is carried out at a time
    bool m_saving = false;
    Configuration m_configuration;
    bool m_readable = true;
};

} // namespace vigia
