// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretsource.h"

namespace vigia {

//! A source that also keeps what a person gives us: the system's password store. Every answer comes
//! exactly once, later or from inside, in bounded time. Nothing is written or removed on doubt:
//! locked or silent is an error.
class SecretStore : public SecretSource
{
public:
    using Kept = std::function<void(const Result<void, SecretError> &)>;

    //! Puts \a value in the place of what stood under \a name.
    virtual void store(const QString &name, const QString &value, Kept done) = 0;
    //! Absent where there was none.
    virtual void forget(const QString &name, Kept done) = 0;
    //! Whether it is there. Unlike fetch() it never asks the person to unlock anything.
    virtual void look(const QString &name, Kept done) = 0;
};

} // namespace vigia
