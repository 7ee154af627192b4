// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
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
    const QString &address() const { return m_address; }
    const QString &group() const { return m_group; }
    const SettingsForm &settings() const { return m_settings; }
    SettingsForm &settings() { return m_settings; }

    void setName(const QString &name) { m_name = name; }
    //! A URL, or `{secret: NAME}`.
    void setAddress(const QString &address) { m_address = address.trimmed(); }
    void setGroup(const QString &group);
    void setContext(const FormContext &context);
    const FormContext &context() const { return m_context; }

    ConfigErrors nameErrors() const;
    ConfigErrors addressErrors() const;
    bool isValid() const;

    //! Absent while it is not valid. The id is empty for a new monitor.
    std::optional<MonitorDefinition> definition() const;
    //! What is in force with what is right so far.
    Monitor monitor() const;

    //! The same for a person: the same texts.
    friend bool operator==(const MonitorForm &a, const MonitorForm &b);

private:
    ConfigErrors errorsOf(QLatin1StringView key) const;

    MonitorId m_id;
    QString m_name;
    QString m_address;
    QString m_group;
    SettingsForm m_settings;
    FormContext m_context;
};

//! \a address with `https://` in front where a host was typed without a scheme.
QString completedAddress(const QString &address);
//! The name that a list of addresses would give it; empty for what is no address.
QString suggestedName(const QString &address);

} // namespace vigia
