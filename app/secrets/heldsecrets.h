// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretsource.h"
#include "world/clock.h"
#include "world/timers.h"

#include <map>
#include <memory>

namespace vigia {

//! A source whose secrets are held in memory for a while, so that a password store that is locked or
//! slow for a moment keeps nobody from using what was just read. Errors are not held.
class HeldSecrets final : public SecretSource
{
public:
    static constexpr Duration longest = std::chrono::minutes(5);

    //! All of them outlive this.
    HeldSecrets(SecretSource &source, const Clock &clock, Timers &timers);

    void fetch(const QString &name, Done done) override;
    void invalidate(const QString &name) override;

private:
    struct Held {
        QString value;
        Instant until;
    };
    struct Memory {
        std::map<QString, Held> held;
        int invalidations = 0; //!< what was asked for before one is not held
    };
    void keep(const QString &name, const QString &value);
    void dropOld();

    SecretSource &m_source;
    const Clock &m_clock;
    const std::unique_ptr<Timer> m_end;
    const std::shared_ptr<Memory> m_memory; //!< goes with this; answers may come later
};

} // namespace vigia
