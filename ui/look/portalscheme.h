// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace vigia {

//! org.freedesktop.portal.Settings, `org.freedesktop.appearance` `color-scheme`. Asked without
//! waiting; a desktop without a portal simply never answers.
class PortalScheme final : public SystemScheme
{
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &bus = QDBusConnection::sessionBus());

    std::optional<Scheme> preferred() const override { return m_preferred; }

private Q_SLOTS:
    //! The whole message: slots that take variants cannot be connected before the first call was made.
    void settingChanged(const QDBusMessage &message);

private:
    void ask();
    void take(const QVariant &value);

    QDBusConnection m_bus;
    std::optional<Scheme> m_preferred;
};

} // namespace vigia
