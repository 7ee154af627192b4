// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
#include "editor/reportform.h"
#include "editor/settingsform.h"

#include "domain/monitor.h"

namespace vigia {

//! A monitor as a person edits it.
class MonitorForm
{
public:
    //! An empty one: a new monitor.
    MonitorForm() = default;
    explicit MonitorForm(const MonitorDefinition &monitor);

    const MonitorId &id() const { return m_id; }
    const QString &name() const { return m_name; }
    WatchKind kind() const { return m_kind; }
    const QString &address() const { return m_address; }
    const ReportForm &report() const { return m_report; }
    ReportForm &report() { return m_report; }
    const QString &group() const { return m_group; }
    const SettingsForm &settings() const { return m_settings; }
    SettingsForm &settings() { return m_settings; }

    void setName(const QString &name) { m_name = name; }
    //! What was typed for the other kind is kept, as long as the form is.
    void setKind(WatchKind kind) { m_kind = kind; }
    //! A URL, or `{secret: NAME}`.
    void setAddress(const QString &address) { m_address = address.trimmed(); }
    void setGroup(const QString &group);
    void setContext(const FormContext &context);
    const FormContext &context() const { return m_context; }
    //! For a new monitor like it: what only one may have is its own.
    void becomeAnother(const QString &name);

    //! Names under which no key that is made may be kept.
    void setTakenSecrets(const QStringList &names) { m_takenSecrets = names; }
    //! Under which name a key is kept that has still to be made: a free one, for what is kept under the name of the one
    //! it takes the place of is in force until then, and may be something else's, too.
    QString newKeyName() const;
    //! Of the key it had when it was read; empty: none.
    const QString &formerKeyName() const { return m_keptKey; }

    ConfigErrors nameErrors() const;
    //! Of an address only: errors of what reports has its own form.
    ConfigErrors addressErrors() const;
    bool isValid() const;

    //! Absent while it is not valid. The id is empty for a new monitor.
    std::optional<MonitorDefinition> definition() const;
    //! What is in force with what is right so far.
    Monitor monitor() const;

    //! The same for a person: the same texts.
    friend bool operator==(const MonitorForm &a, const MonitorForm &b);

private:
    Node entryNode() const;
    SettingsForm settingsThatCount() const;

    MonitorId m_id;
    QString m_name;
    std::optional<WatchKind> m_readKind; //!< absent: of a new monitor
    WatchKind m_kind = WatchKind::Address;
    QString m_address;
    ReportForm m_report;
    QStringList m_takenSecrets;
    QString m_keptKey; //!< the name of the key it had when it was read
    QString m_group;
    SettingsForm m_settings;
    FormContext m_context;
};

//! \a address with `https://` in front where a host was typed without a scheme.
QString completedAddress(const QString &address);
//! The short name it reports by.
QString slugInForce(const MonitorForm &form);
//! The name that a list of addresses would give it; empty for what is no address.
QString suggestedName(const QString &address);

} // namespace vigia
