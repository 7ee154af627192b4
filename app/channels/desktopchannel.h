// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

namespace vigia {

//! The person at this desktop. Handed over is told: with nobody at a desktop there is nobody to tell,
//! and who comes later sees what is open.
class DesktopChannel final : public Channel
{
public:
    using Raise = std::function<void(const OutboxRow &)>;

    explicit DesktopChannel(Raise raise)
        : m_raise(std::move(raise))
    {
    }

    QString name() const override { return QStringLiteral("desktop"); }
    bool wants(AlertKind kind) const override { return kind != AlertKind::Degraded; }
    void deliver(const OutboxRow &alert, Done done) override
    {
        m_raise(alert);
        done(Outcome::Accepted);
    }

private:
    const Raise m_raise;
};

} // namespace vigia
