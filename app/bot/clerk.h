// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/conversation.h"
#include "facade/facade.h"

#include <functional>

namespace vigia::bot {

//! Carries commands out through the façade; what hinders one is said to who wanted it.
class Clerk final
{
public:
    //! \a facade outlives it.
    explicit Clerk(Facade &facade);

    //! \a done only where it went well; not after this is destroyed.
    void carryOut(const Command &command, const ConversationPtr &with, std::function<void(const Reply &)> done);
    void withStatus(const ConversationPtr &with, std::function<void(const StatusView &)> done);
    //! The one that \a name means: exactly, or else whatever its case, where that is one only.
    void withMonitor(const QString &name, const ConversationPtr &with, std::function<void(const MonitorView &)> done);
    //! The one whose name \a text begins with, the longest such; \a done with what follows it.
    void withMonitorAndRest(const QString &text, const ConversationPtr &with,
        std::function<void(const MonitorView &, const QString &rest)> done);

private:
    Facade &m_facade;
    const Lifetime m_lifetime;
};

QStringList namesOf(const std::vector<MonitorView> &monitors);
std::vector<MonitorId> idsOf(const std::vector<MonitorView> &monitors);

} // namespace vigia::bot
